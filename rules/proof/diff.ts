import type { Check } from '../engine/check.ts';
import type { IsoDate } from '../engine/date.ts';
import type { IndexedLaw } from '../engine/law.ts';
import type { Jurisdiction } from '../engine/route.ts';
import {
  type Part,
  type PartDiagrams,
  partDiagrams,
  partDiagramsOf,
  partsOf,
} from './check-diagrams.ts';
import { type Compared, routeIn } from './compared.ts';
import { countAlike, withCountedPay } from './counted-pay.ts';
import type { Node } from './diagram.ts';
import { type Cause, causesOf } from './diff-causes.ts';
import { type ClauseChange, clauseChanges } from './diff-clauses.ts';
import { type Region, regionsOf } from './diff-regions.ts';
import type { Profile } from './profile.ts';
import { sameSpans } from './same-spans.ts';
import { type Span, spansBetween } from './spans.ts';
import { asSubject } from './subject.ts';
import { verdictCodes, type VerdictName, verdictName } from './verdict-code.ts';

/** People whose verdict of one route is another than before. */
export interface Flip {
  readonly what: 'verdict';
  readonly check: string;
  readonly place: Jurisdiction;
  readonly route: string;
  readonly before: VerdictName;
  readonly after: VerdictName;
  readonly regions: readonly Region[];
  /** There are more people than those of the regions that are told. */
  readonly isCut: boolean;
}

/** Something that is otherwise for somebody: a verdict, or what is shown beside it. */
export type Difference = Flip | ClauseChange;

/** Who gets another verdict for an application filed on a later day than on an earlier one, with the same answers. */
export function flipsOfDates(exact: IndexedLaw, before: IsoDate, after: IsoDate): readonly Flip[] {
  return betweenDates(exact, before, after, flipsOf);
}

/** The same, and who is shown other papers, fees, steps or consequences. */
export function diffDates(
  exact: IndexedLaw,
  before: IsoDate,
  after: IsoDate,
): readonly Difference[] {
  return betweenDates(exact, before, after, differencesOf);
}

/**
 * Who gets another verdict under another law, or is shown something else beside it, for every filing date. Nothing at
 * all proves that nothing changes. Where something does and both count yearly pay alike, people are told by their pay as
 * it is counted.
 */
export function diffLaws(before: IndexedLaw, after: IndexedLaw): readonly Difference[] {
  const exact = betweenLaws(before, after);
  if (exact.length === 0 || !countAlike(before, after)) return exact;
  return betweenLaws(withCountedPay(before), withCountedPay(after));
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
        const [one, other] = [old, now].map((side) => verdictsOf(side, id, span.from));
        if (one === other || one === undefined || other === undefined) return true;
        const people = subject.logic.both(subject.differing(one, other), subject.here(span));
        return people === subject.logic.never;
      }),
    );
  });
}

function betweenDates<Found>(
  exact: IndexedLaw,
  before: IsoDate,
  after: IsoDate,
  find: (compared: Compared) => readonly Found[],
): readonly Found[] {
  const law = withCountedPay(exact);
  return partsIn([law]).flatMap(([{ part }]) => {
    const subject = asSubject(partDiagrams(law, part));
    const [earlier, later] = [before, after].map((day): Span => ({ from: day, last: day }));
    if (!earlier || !later) return [];
    const people = [earlier, later].map(subject.here).reduce(subject.logic.both);
    return part.routes.flatMap(({ id }) =>
      find({
        ...{ subject, id, spans: [later], people: () => people },
        before: { made: subject, on: () => before },
        after: { made: subject, on: () => after },
      }),
    );
  });
}

function betweenLaws(before: IndexedLaw, after: IndexedLaw): readonly Difference[] {
  return partsIn([before, after]).flatMap(([{ part }]) => {
    const [old, now] = partDiagramsOf(
      [before, after].map((law) => ({ law, part: partIn(law, part) })),
    );
    if (!old || !now) return [];
    const subject = asSubject({ ...now, spans: spansOf([old, now]) });
    const routes = new Set([old, now].flatMap((one) => one.part.routes.map(({ id }) => id)));
    const on = ({ from }: Span) => from;
    return [...routes].flatMap((id) =>
      differencesOf({
        ...{ subject, id, spans: subject.spans, people: subject.here },
        before: { made: old, on },
        after: { made: now, on },
      }),
    );
  });
}

function differencesOf(compared: Compared): readonly Difference[] {
  return [...flipsOf(compared), ...clauseChanges(compared)];
}

/** The flips of one route, with the people of each. */
function flipsOf(compared: Compared): readonly Flip[] {
  const { subject, id, spans, people, before, after } = compared;
  const all = sameSpans(spans, (span) => {
    const [one, other] = [before, after].map(({ made, on }) => verdictsOf(made, id, on(span)));
    return one === undefined || other === undefined
      ? subject.logic.never
      : subject.diagrams.combine(subject.pairing, one, other);
  }).map(({ node, spans: during }) => ({
    ...{ pair: node, spans: during },
    people: during.map(people).reduce(subject.logic.either),
  }));
  const because = (profile: Profile): readonly Cause[] => {
    const [first, second] = [before, after].map(({ made, on }) => ({
      ...{ law: made.law, on: on({ from: profile.filedOn, last: profile.filedOn }) },
      route: routeIn(made, id),
    }));
    return first && second ? causesOf(first, second, profile) : [];
  };
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
          ...{ what: 'verdict', check: part.check.id, place: part.place, route: id },
          before: verdictName(Math.floor(value / codes)),
          after: verdictName(value % codes),
          regions,
          isCut: found.some(({ isCut }) => isCut),
        },
      ];
    });
}

/** The verdicts of a route; where a law does not have it, nobody's is held. */
function verdictsOf(made: PartDiagrams, id: string, filedOn: IsoDate): Node {
  const route = routeIn(made, id);
  return route ? made.verdicts(route, filedOn) : made.diagrams.constant(verdictCodes.notHeld);
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
