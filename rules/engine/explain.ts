import type { Answer, Answers } from './answer.ts';
import { certain, lastKnown, type Truth, truthIn } from './claims.ts';
import type { ConditionNode, LeafNode } from './compile-condition.ts';
import type { Leaf } from './condition.ts';
import { fromEpochDay, type IsoDate } from './date.ts';
import { whenElapsed } from './elapsed.ts';
import { type Evaluation, knowledgeOf } from './evaluate.ts';
import type { LeafTest } from './leaf-test.ts';
import type { ListSlice } from './occupation-list.ts';
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
export interface ListPeriod extends Omit<ListSlice, 'listed' | 'removed'> {
  readonly list: string;
}

/** Whether a condition holds, as far as we know today, when the same answers are judged on a later day. */
export type HoldsOn = (conditionId: string, day: IsoDate) => boolean;

/** Explains an evaluation. A day on which a false condition turns true is named only where `holdsOn` confirms it. */
export function explain(evaluation: Evaluation, holdsOn: HoldsOn): Explanation {
  return explainNode(evaluation.compiled.root, evaluation, holdsOn);
}

function explainNode(node: ConditionNode, evaluation: Evaluation, holdsOn: HoldsOn): Explanation {
  const { condition, leaf } = node;
  const { id } = condition;
  const claims = evaluation.claims[node.place] ?? 0;
  const truth = truthIn(claims, certain);
  const provisional = truthIn(claims, lastKnown);
  const isFalse = truth === 'false';
  if (leaf) {
    const {
      figure,
      list,
      leaf: { fact, kind, provenance },
    } = leaf.test;
    const answer = answerTo(fact, evaluation.known.answers);
    return {
      kind: 'leaf',
      id,
      truth,
      provisional,
      opensOn: isFalse ? confirmed(id, reachedOn(leaf.test, evaluation), holdsOn) : null,
      fact,
      answer,
      computed: answer === null && kind !== 'oneOf' ? rangeOf(leaf, evaluation) : null,
      figure,
      list,
      provenance,
    };
  }
  if ('of' in condition) {
    const children = node.of.map((part) => explainNode(part, evaluation, holdsOn));
    const opensOn = isFalse ? confirmed(id, opening(node, children), holdsOn) : null;
    return { kind: condition.kind, id, truth, provisional, opensOn, children };
  }
  const { kind, provenance } = condition as Exclude<typeof condition, Leaf>;
  return { kind, id, truth, provisional, opensOn: null, provenance };
}

function confirmed(id: string, day: IsoDate | null, holdsOn: HoldsOn): IsoDate | null {
  return day !== null && holdsOn(id, day) ? day : null;
}

/** The day on which enough time has passed, whatever the date is of those still possible. */
function reachedOn({ opening }: LeafTest, { compiled, known }: Evaluation): IsoDate | null {
  if (!opening) return null;
  const { readers } = compiled.on;
  const { to } = readers.know(known, readers.placeOf(opening.since)).possible;
  return whenElapsed(fromEpochDay(to), opening.count, opening.unit);
}

/** The day on which enough of the false parts have come true by themselves; `null` if too few ever do. */
function opening(
  { condition, needed }: ConditionNode,
  children: readonly Explanation[],
): IsoDate | null {
  if (condition.kind === 'not') return null;
  const lacking = needed - children.filter(({ truth }) => truth === 'true').length;
  const days = children.flatMap(({ opensOn }) => opensOn ?? []).sort();
  return days[lacking - 1] ?? null;
}

function answerTo(fact: string, answers: Answers): Answer | null {
  return Object.hasOwn(answers, fact) ? (answers[fact] ?? null) : null;
}

function rangeOf({ fact }: LeafNode, { compiled, known }: Evaluation): LeafExplanation['computed'] {
  const { from, to } = knowledgeOf(compiled, known, fact).possible;
  return { from: finite(from), to: finite(to) };
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
