import type { Cause } from './diff-causes.ts';
import type { Node } from './diagram.ts';
import { type Profile, placeWhere, profileAt } from './profile.ts';
import { regionText } from './region-text.ts';
import { type Box, boxNode, coverOf } from './regions.ts';
import type { Span } from './spans.ts';
import type { Subject } from './subject.ts';
import { type Trait, traitsOf } from './traits.ts';

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

/** So many regions are told of each difference. */
const maxRegions = 12;

/** What is so before and after, as one number for everybody, while it is the same. */
export interface Pairs {
  readonly pair: Node;
  readonly people: Node;
  readonly spans: readonly Span[];
}

/** The people of whom a number is so, in a few regions, each with somebody as an example. */
export function regionsOf(
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
