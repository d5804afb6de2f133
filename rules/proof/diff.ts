import type { Check } from '../engine/check.ts';
import type { IsoDate } from '../engine/date.ts';
import type { IndexedLaw } from '../engine/law.ts';
import type { Jurisdiction } from '../engine/route.ts';
import { countAlike, withCountedPay } from './counted-pay.ts';
import { type Cause, causesOf } from './diff-causes.ts';
import {
  type Part,
  type PartDiagrams,
  partDiagrams,
  partDiagramsOf,
  partsOf,
} from './check-diagrams.ts';
import type { Node } from './diagram.ts';
import { boxNode, type Box, coverOf } from './regions.ts';
import { regionText } from './region-text.ts';
import { type Trait, traitsOf } from './traits.ts';
import { type Profile, placeWhere, profileAt } from './profile.ts';
import { sameSpans } from './same-spans.ts';
import { type Span, spansBetween } from './spans.ts';
import { asSubject, type Subject } from './subject.ts';
import { verdictCodes, type VerdictName, verdictName } from './verdict-code.ts';

/** People whose verdict of one route is another than before. */
export interface Flip {
  readonly check: string;
  readonly place: Jurisdiction;
  readonly route: string;
  readonly before: VerdictName;
  readonly after: VerdictName;
  readonly regions: readonly Region[];
  /** There are more people than those of the regions that are told. */
  readonly isCut: boolean;
}

export interface Region {
  readonly text: string;
  readonly traits: readonly Trait[];
  /** Filing dates; for two dates of one law, the later one. */
  readonly filed: readonly Span[];
  /** Somebody of the region, with the answers that count. */
  readonly example: Profile | null;
  /** The changes that give that somebody another verdict. */
  readonly because: readonly Cause[];
}

/** So many regions are told of each flip. */
const maxRegions = 12;

/** Who gets another verdict for an application filed on a later day than on an earlier one, with the same answers. */
export function diffDates(exact: IndexedLaw, before: IsoDate, after: IsoDate): readonly Flip[] {
  const law = withCountedPay(exact);
  return partsIn([law]).flatMap(([{ part }]) => {
    const subject = asSubject(partDiagrams(law, part));
    const [earlier, later] = [before, after].map((day): Span => ({ from: day, last: day }));
    if (!earlier || !later) return [];
    return part.routes.flatMap((route) => {
      const pair = pairOf(subject, subject.verdicts(route, before), subject.verdicts(route, after));
      const people = [earlier, later].map(subject.here).reduce(subject.logic.both);
      const because = (profile: Profile) =>
        causesOf({ law, route, on: before }, { law, route, on: after }, profile);
      return flipsIn(subject, route.id, because, [{ pair, people, spans: [later] }]);
    });
  });
}

/**
 * Who gets another verdict under another law, for every filing date. Nothing at all proves that nothing changes. Where
 * something does and both count yearly pay alike, people are told by their pay as it is counted.
 */
export function diffLaws(before: IndexedLaw, after: IndexedLaw): readonly Flip[] {
  const exact = flipsBetween(before, after);
  if (exact.length === 0 || !countAlike(before, after)) return exact;
  return flipsBetween(withCountedPay(before), withCountedPay(after));
}

/** Whether nobody gets another verdict under another law, on any date: without saying who does. */
export function isSameLaw(before: IndexedLaw, after: IndexedLaw): boolean {
  return partsIn([before, after]).every(([{ part }]) => {
    const [old, now] = partDiagramsOf(
      [before, after].map((law) => ({ law, part: partIn(law, part) })),
    );
    if (!old || !now) return true;
    const subject = asSubject({ ...now, spans: spansOf([old, now]) });
    const ids = new Set([old, now].flatMap((one) => one.part.routes.map(({ id }) => id)));
    return [...ids].every((id) =>
      subject.spans.every((span) => {
        const [one, other] = [old, now].map((side) => verdictsOf(side, id, span));
        if (one === other || one === undefined || other === undefined) return true;
        const people = subject.logic.both(subject.differing(one, other), subject.here(span));
        return people === subject.logic.never;
      }),
    );
  });
}

function flipsBetween(before: IndexedLaw, after: IndexedLaw): readonly Flip[] {
  return partsIn([before, after]).flatMap(([{ part }]) => {
    const [old, now] = partDiagramsOf(
      [before, after].map((law) => ({ law, part: partIn(law, part) })),
    );
    if (!old || !now) return [];
    const subject = asSubject({ ...now, spans: spansOf([old, now]) });
    const routes = new Set([old, now].flatMap((one) => one.part.routes.map(({ id }) => id)));
    return [...routes].flatMap((id) => {
      const same = sameSpans(subject.spans, (span) =>
        pairOf(subject, verdictsOf(old, id, span), verdictsOf(now, id, span)),
      );
      const because = (profile: Profile) => {
        const [first, second] = [old, now].map(({ law, part: { routes: own } }) => ({
          ...{ law, on: profile.filedOn },
          route: own.find((route) => route.id === id),
        }));
        return first && second ? causesOf(first, second, profile) : [];
      };
      return flipsIn(
        subject,
        id,
        because,
        same.map(({ node, spans }) => ({
          pair: node,
          people: spans.map(subject.here).reduce(subject.logic.either),
          spans,
        })),
      );
    });
  });
}

/** The verdicts of a route; where a law does not have it, nobody's is held. */
function verdictsOf({ part, verdicts, diagrams }: PartDiagrams, id: string, span: Span): Node {
  const route = part.routes.find((candidate) => candidate.id === id);
  return route ? verdicts(route, span.from) : diagrams.constant(verdictCodes.notHeld);
}

function spansOf(parts: readonly PartDiagrams[]): readonly Span[] {
  return spansBetween(parts.flatMap(({ spans }) => spans.map(({ from }) => from)));
}

/** The parts of all checks of some laws, by check and place; the newest law that has one stands for it. */
function partsIn(laws: readonly IndexedLaw[]): readonly (readonly [{ readonly part: Part }])[] {
  const all = laws.flatMap((law) =>
    [...law.checks.values()].flatMap((check) => partsOf(law, check)),
  );
  const last = new Map(all.map((part) => [`${part.check.id} ${part.place}`, part]));
  return [...last.values()].map((part) => [{ part }] as const);
}

/** The same part in another law; without routes where that law has none. */
function partIn(law: IndexedLaw, { check, place }: Part): Part {
  const own: Check | undefined = law.checks.get(check.id);
  const found = own && partsOf(law, own).find((part) => part.place === place);
  return found ?? { check, place, routes: [] };
}

const codes = 8;

/** Two verdicts as one number, for everybody. */
function pairOf(subject: Subject, before: Node, after: Node): Node {
  return subject.diagrams.combine(subject.pairing, before, after);
}

interface Pairs {
  readonly pair: Node;
  readonly people: Node;
  readonly spans: readonly Span[];
}

/** The flips of one route, with the people of each. */
function flipsIn(
  subject: Subject,
  route: string,
  because: (profile: Profile) => readonly Cause[],
  all: readonly Pairs[],
): readonly Flip[] {
  const { diagrams, part } = subject;
  const values = new Set(all.flatMap(({ pair }) => [...diagrams.values(pair)]));
  return [...values]
    .filter((value) => Math.floor(value / codes) !== value % codes)
    .flatMap((value) => {
      const found = all.map((pairs) => regionsOf(subject, because, pairs, value));
      const regions = found.flatMap((one) => one.regions);
      if (regions.length === 0) return [];
      return [
        {
          ...{ check: part.check.id, place: part.place, route },
          before: verdictName(Math.floor(value / codes)),
          after: verdictName(value % codes),
          regions,
          isCut: found.some(({ isCut }) => isCut),
        },
      ];
    });
}

function regionsOf(
  subject: Subject,
  because: (profile: Profile) => readonly Cause[],
  { pair, people, spans }: Pairs,
  value: number,
) {
  const { diagrams, logic, axes } = subject;
  const wanted = logic.both(
    logic.where(pair, (one) => one === value),
    people,
  );
  const nobody = logic.without(logic.always, people);
  const { boxes, isCut } = coverOf(diagrams, logic, wanted, nobody, maxRegions);
  const counting = diagrams.support(pair);
  const regions = boxes.map((box): Region => {
    const example = exampleIn(subject, wanted, box, spans, counting);
    return {
      text: regionText(axes, box, spans),
      traits: traitsOf(axes, box, spans),
      filed: spans,
      example,
      because: example ? because(example) : [],
    };
  });
  return { regions, isCut };
}

function exampleIn(
  subject: Subject,
  wanted: Node,
  box: Box,
  spans: readonly Span[],
  counting: readonly number[],
): Profile | null {
  const { diagrams, logic, axes } = subject;
  const inside = logic.both(wanted, boxNode(diagrams, logic, box));
  const place = placeWhere(
    diagrams,
    inside,
    (one) => one === 1,
    axes.map(({ fact, cells }) => (fact.kind === 'choice' ? cells.length - 1 : 0)),
  );
  const found =
    place && spans.map((span) => profileAt(axes, place, span)).find((one) => one !== null);
  if (!found) return null;
  const counts = new Set(counting.map((axis) => axes[axis]?.fact.id));
  return {
    filedOn: found.filedOn,
    answers: Object.fromEntries(Object.entries(found.answers).filter(([fact]) => counts.has(fact))),
  };
}
