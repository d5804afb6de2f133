import { agreed, certain, lastKnown, type Reading, type Truth, truthIn } from './claims.ts';
import type { ConditionNode, LeafNode } from './compile-condition.ts';
import { dependsOn } from './depends-on.ts';
import { type Evaluation, standingIn } from './evaluation.ts';
import { distinctHoles, type Hole } from './hole.ts';
import { type Confidence, confidences, isDecisive, rankOf } from './provenance.ts';
import { know } from './read-facts.ts';

/** What a condition comes to, and what that rests on or waits for. */
export interface Outcome {
  readonly truth: Truth;
  /** If the authority assesses everything in favour of the person that it is free to. */
  readonly agreed: Truth;
  /** At the last figures known, every statement taken at its word. */
  readonly provisional: Truth;
  /** Asked facts whose answer could still change any of the three. */
  readonly dependsOn: readonly string[];
  /** What we do not hold and would need for `agreed`. */
  readonly holes: readonly Hole[];
  /** Ids of what the authority assesses freely and `truth` waits for. */
  readonly judgements: readonly string[];
  /** Ids of the conditions that make it false, left to right; the reverse of a condition goes by its own id. */
  readonly reasons: readonly string[];
  /** The weakest confidence the truth rests on; for an unknown, the weakest of all. */
  readonly confidence: Confidence;
}

/** Reads the outcome of a condition off its evaluation, from the top down. */
export function outcomeOf(evaluation: Evaluation): Outcome {
  const { root } = evaluation.compiled;
  const truth = truthOf(root, evaluation, certain);
  const holes: Hole[] = [];
  addHoles(root, evaluation, holes);
  const reasons: string[] = [];
  if (truth === 'false') addReasons(root, evaluation, reasons);
  return {
    truth,
    agreed: truthOf(root, evaluation, agreed),
    provisional: truthOf(root, evaluation, lastKnown),
    dependsOn: dependsOn(evaluation),
    holes: distinctHoles(holes),
    judgements: judgementsOf(root, evaluation),
    reasons,
    confidence: confidences[rankIn(root, evaluation)] ?? 'unverified',
  };
}

/** The truth of a node in a reading. */
export function truthOf(node: ConditionNode, { claims }: Evaluation, reading: Reading): Truth {
  return truthIn(claims[node.place] ?? 0, reading);
}

function addHoles(node: ConditionNode, evaluation: Evaluation, found: Hole[]): void {
  const { id, kind, leaf } = node;
  if (truthOf(node, evaluation, agreed) !== 'unknown') return;
  if (leaf) addHolesOfLeaf(leaf, evaluation, found);
  else if (kind === 'referral') found.push({ kind: 'referred', condition: id });
  else for (const part of missing(node, evaluation)) addHoles(part, evaluation, found);
}

/** What stands between a group and its truth: where it is provisionally settled, only the parts that settle it. */
function missing(node: ConditionNode, evaluation: Evaluation): readonly ConditionNode[] {
  const provisional = truthOf(node, evaluation, lastKnown);
  const open = node.of.filter((part) => truthOf(part, evaluation, agreed) === 'unknown');
  if (provisional === 'unknown') return open;
  const settling = open.filter((part) => truthOf(part, evaluation, lastKnown) === provisional);
  return settling.length > 0 ? settling : open;
}

function addHolesOfLeaf(of: LeafNode, evaluation: Evaluation, found: Hole[]): void {
  const { leaf, hole } = of.test;
  if (!isDecisive(leaf.provenance.confidence)) {
    found.push({ kind: 'unverified', condition: leaf.id });
  }
  if (hole !== null && lacks(of, hole, evaluation)) found.push(hole);
  for (const one of know(evaluation.known, of.fact.reader).holes) found.push(one);
}

/** Whether what we do not hold matters where the fact may be. */
function lacks({ test, fact }: LeafNode, hole: Hole, evaluation: Evaluation): boolean {
  const { cells } = standingIn(evaluation, fact);
  const truths = cells.map((cell) => test.truthAt(fact.cells.samples[cell] ?? NaN));
  // Whether an exact hit is enough matters only to a value that may be exactly that, or be just beside it.
  const isSpread = hole.kind === 'exactHit' && truths.includes('true') && truths.includes('false');
  return truths.includes('unknown') && !isSpread;
}

const none: readonly never[] = [];

function judgementsOf(node: ConditionNode, evaluation: Evaluation): readonly string[] {
  const { id, kind, of, isJudged } = node;
  const isAwaited =
    isJudged &&
    truthOf(node, evaluation, certain) === 'unknown' &&
    truthOf(node, evaluation, agreed) !== 'unknown';
  if (!isAwaited) return none;
  return kind === 'judgement' ? [id] : of.flatMap((part) => judgementsOf(part, evaluation));
}

function addReasons(node: ConditionNode, evaluation: Evaluation, found: string[]): void {
  const { id, kind, of } = node;
  if (of.length === 0 || kind === 'not') found.push(id);
  else {
    for (const part of of) {
      if (truthOf(part, evaluation, certain) === 'false') addReasons(part, evaluation, found);
    }
  }
}

/** The place of the confidence in `confidences`: of what is enough for the truth, the best; of an unknown, the worst. */
function rankIn(node: ConditionNode, evaluation: Evaluation): number {
  const { of, leaf, needed, provenance } = node;
  if (leaf) return leaf.test.rank;
  if (provenance) return rankOf(provenance);
  const truth = truthOf(node, evaluation, certain);
  if (truth === 'unknown') return worstOf(of, evaluation);
  const deciding: number[] = [];
  for (const part of of) {
    if (truthOf(part, evaluation, certain) === truth) deciding.push(rankIn(part, evaluation));
  }
  const enough = truth === 'false' ? of.length - needed + 1 : needed;
  if (deciding.length > 1) deciding.sort((a, b) => a - b);
  return deciding[enough - 1] ?? worstOf(of, evaluation);
}

function worstOf(parts: readonly ConditionNode[], evaluation: Evaluation): number {
  let worst = 0;
  for (const part of parts) {
    if (part.worst > worst) worst = Math.max(worst, rankIn(part, evaluation));
  }
  return worst;
}
