import type { Answer } from './answer.ts';
import { certain, lastKnown, type Truth, truthIn } from './claims.ts';
import type { ConditionNode, LeafNode } from './compile-condition.ts';
import { fromEpochDay, type IsoDate } from './date.ts';
import { whenElapsed } from './elapsed.ts';
import type { Evaluation } from './evaluation.ts';
import type { Opening } from './leaf-test.ts';
import type { ListSlice } from './occupation-list.ts';
import type { Figure } from './parameter.ts';
import type { Provenance } from './provenance.ts';
import { know } from './read-facts.ts';

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

/** The list a condition looked in, with its period; without its occupations, which can be hundreds. */
export interface ListPeriod extends Omit<ListSlice, 'listed' | 'removed' | 'unresolved'> {
  readonly list: string;
}

/** Whether a condition holds, as far as we know today, when the same answers are judged on a later day. */
export type HoldsOn = (conditionId: string, day: IsoDate) => boolean;

/** Explains an evaluation. A day on which a false condition turns true is named only where `holdsOn` confirms it. */
export function explain(evaluation: Evaluation, holdsOn: HoldsOn): Explanation {
  return explainNode(evaluation.compiled.root, evaluation, holdsOn);
}

/** Explains one part of an evaluation. */
export function explainNode(
  node: ConditionNode,
  evaluation: Evaluation,
  holdsOn: HoldsOn,
): Explanation {
  const { id, kind, provenance } = node;
  if (node.leaf) return explainLeaf(node, node.leaf, evaluation, holdsOn);
  const claims = evaluation.claims[node.place] ?? 0;
  const truth = truthIn(claims, certain);
  const provisional = truthIn(claims, lastKnown);
  if (provenance) {
    const single = kind === 'referral' ? kind : 'judgement';
    return { kind: single, id, truth, provisional, opensOn: null, provenance };
  }
  const children: Explanation[] = [];
  for (const part of node.of) children.push(explainNode(part, evaluation, holdsOn));
  const opensOn =
    truth === 'false' && evaluation.compiled.comesWithTime
      ? opening(node, children, holdsOn)
      : null;
  return { kind: kind as GroupExplanation['kind'], id, truth, provisional, opensOn, children };
}

function explainLeaf(
  { id, place }: ConditionNode,
  { test, fact }: LeafNode,
  evaluation: Evaluation,
  holdsOn: HoldsOn,
): LeafExplanation {
  const claims = evaluation.claims[place] ?? 0;
  const truth = truthIn(claims, certain);
  const { answer, possible } = know(evaluation.known, fact.reader);
  return {
    kind: 'leaf',
    id,
    truth,
    provisional: truthIn(claims, lastKnown),
    opensOn:
      test.opening && truth === 'false' ? reachedOn(id, test.opening, evaluation, holdsOn) : null,
    fact: fact.id,
    answer,
    computed:
      answer === null && test.isOfNumbers
        ? { from: finite(possible.from), to: finite(possible.to) }
        : null,
    figure: test.figure,
    list: test.list,
    provenance: test.provenance,
  };
}

/** The day on which enough time has passed, whatever the date is of those still possible. */
function reachedOn(
  id: string,
  { since, count, unit }: Opening,
  { compiled, known }: Evaluation,
  holdsOn: HoldsOn,
): IsoDate | null {
  const { to } = know(known, compiled.on.readerOf(since)).possible;
  const day = whenElapsed(fromEpochDay(to), count, unit);
  return holdsOn(id, day) ? day : null;
}

/** The day on which enough of the false parts have come true by themselves; `null` if too few ever do. */
function opening(
  { id, needed }: ConditionNode,
  children: readonly Explanation[],
  holdsOn: HoldsOn,
): IsoDate | null {
  const lacking = needed - children.filter(({ truth }) => truth === 'true').length;
  const days = children.flatMap(({ opensOn }) => opensOn ?? []).sort();
  const day = days[lacking - 1] ?? null;
  return day !== null && holdsOn(id, day) ? day : null;
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
