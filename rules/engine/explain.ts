import type { Answer, Answers } from './answer.ts';
import type { Outcome, Truth } from './evaluate.ts';
import type { Slice } from './parameter.ts';
import type { Provenance } from './provenance.ts';

/** Why a route has its verdict: a tree that mirrors the conditions, as plain data for page, print and API. */
export type Explanation = GroupExplanation | LeafExplanation;

interface Explained {
  /** Condition id: the key of its sentence. */
  readonly id: string;
  readonly truth: Truth;
  readonly provisional: Truth;
}

export interface GroupExplanation extends Explained {
  readonly kind: 'all' | 'any';
  readonly children: readonly Explanation[];
}

export interface LeafExplanation extends Explained {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly answer: Answer | null;
  /** For a derived fact, the number or range the answers give (EUR cents per year, years); else `null`. */
  readonly computed: { readonly from: number | null; readonly to: number | null } | null;
  readonly figure: Figure | null;
  readonly provenance: Provenance;
}

/** The amount a condition was held against, with the period it belongs to. */
export interface Figure extends Slice {
  readonly parameter: string;
}

/** Turns an outcome into its explanation. */
export function explain(outcome: Outcome, answers: Answers): Explanation {
  const { condition, truth, provisional } = outcome;
  if ('of' in condition) {
    const children = outcome.children.map((child) => explain(child, answers));
    return { kind: condition.kind, id: condition.id, truth, provisional, children };
  }
  const slice = outcome.tested?.parameter?.slice ?? null;
  const isComputed = condition.kind === 'compare' && !(condition.fact in answers);
  const possible = outcome.tested?.knowledge.possible;
  return {
    kind: 'leaf',
    id: condition.id,
    truth,
    provisional,
    fact: condition.fact,
    answer: answers[condition.fact] ?? null,
    computed:
      isComputed && possible ? { from: finite(possible.from), to: finite(possible.to) } : null,
    figure:
      slice && condition.kind === 'compare' && 'parameter' in condition.against
        ? { parameter: condition.against.parameter, ...slice }
        : null,
    provenance: condition.provenance,
  };
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
