import type { Answer, Answers } from './answer.ts';
import type { IsoDate } from './date.ts';
import type { ListSlice } from './occupation-list.ts';
import type { Outcome, Truth } from './outcome.ts';
import type { Slice } from './parameter.ts';
import type { Provenance } from './provenance.ts';

/** Why a route has its verdict: a tree that mirrors the conditions, as plain data for page, print and API. */
export type Explanation =
  GroupExplanation | LeafExplanation | JudgementExplanation | ReferralExplanation;

interface Explained {
  /** Condition id: the key of its sentence. */
  readonly id: string;
  readonly truth: Truth;
  readonly provisional: Truth;
  /** For a false that time mends. */
  readonly opensOn: IsoDate | null;
}

export interface GroupExplanation extends Explained {
  readonly kind: 'all' | 'any' | 'atLeastOf' | 'not';
  readonly children: readonly Explanation[];
}

export interface LeafExplanation extends Explained {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly answer: Answer | null;
  /** For a derived fact, the number or range the answers give (EUR cents per year, years); else `null`. */
  readonly computed: { readonly from: number | null; readonly to: number | null } | null;
  readonly figure: Figure | null;
  readonly list: ListPeriod | null;
  readonly provenance: Provenance;
}

/** What the authority assesses freely. */
export interface JudgementExplanation extends Explained {
  readonly kind: 'judgement';
  readonly provenance: Provenance;
}

/** What another rule or service decides. */
export interface ReferralExplanation extends Explained {
  readonly kind: 'referral';
  readonly provenance: Provenance;
}

/** The amount a condition was held against, with the period it belongs to. */
export interface Figure extends Slice {
  readonly parameter: string;
}

/** The list a condition looked in, with its period; without its occupations, which can be hundreds. */
export interface ListPeriod extends Omit<ListSlice, 'listed' | 'removed' | 'unresolved'> {
  readonly list: string;
}

/** Turns an outcome into its explanation. */
export function explain(outcome: Outcome, answers: Answers): Explanation {
  const { condition, truth, provisional, opensOn } = outcome;
  const explained = { id: condition.id, truth, provisional, opensOn };
  if ('of' in condition) {
    const children = outcome.children.map((child) => explain(child, answers));
    return { kind: condition.kind, ...explained, children };
  }
  const { provenance } = condition;
  if (condition.kind === 'judgement' || condition.kind === 'referral') {
    return { kind: condition.kind, ...explained, provenance };
  }
  const { fact } = condition;
  const answer = Object.hasOwn(answers, fact) ? (answers[fact] ?? null) : null;
  const { tested } = outcome;
  const isComputed = answer === null && condition.kind !== 'oneOf' && tested !== null;
  return {
    kind: 'leaf',
    ...explained,
    fact,
    answer,
    computed: isComputed
      ? { from: finite(tested.knowledge.possible.from), to: finite(tested.knowledge.possible.to) }
      : null,
    figure:
      tested?.slice && condition.kind === 'compare' && 'parameter' in condition.against
        ? { parameter: condition.against.parameter, ...tested.slice }
        : null,
    list:
      tested?.list && condition.kind === 'listMembership'
        ? periodOf(condition.list, tested.list)
        : null,
    provenance,
  };
}

function periodOf(
  list: string,
  { listed: _, removed: __, unresolved: ___, ...period }: ListSlice,
): ListPeriod {
  return { list, ...period };
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
