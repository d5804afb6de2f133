import { certain, type Truth } from './claims.ts';
import type { Evaluation } from './evaluation.ts';
import { explainNode, type Explanation } from './explain.ts';
import type { Hole } from './hole.ts';
import { truthOf } from './outcome.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict turns on, as far as one thing says it. */
export type Decisive =
  | {
      readonly kind: 'unmet';
      readonly part: Explanation;
      /** It is the whole of a route that has alternatives only: none of them says more than the others. */
      readonly isWhole: boolean;
    }
  /** Asked facts that an answer is missing about. */
  | { readonly kind: 'waitsFor'; readonly facts: readonly string[] }
  | { readonly kind: 'hole'; readonly hole: Hole }
  | { readonly kind: 'judgement'; readonly condition: string };

/** A verdict with its explanation; `null` where no version of the route can be looked at. */
interface Decided {
  readonly verdict: Verdict;
  readonly explanation: Explanation | null;
}

/**
 * What decides the verdict of a route: the first condition that is not met, what it waits for, what we lack, or what
 * the authority assesses freely. `null` for a route that is open.
 */
export function decisiveOf({ verdict, explanation }: Decided): Decisive | null {
  switch (verdict.kind) {
    case 'notEligible':
    case 'notYet': {
      const part = explanation && firstUnmet(explanation, truthIn, partsIn);
      return part && { kind: 'unmet', part, isWhole: part === explanation && part.kind !== 'leaf' };
    }
    case 'undetermined':
      return { kind: 'waitsFor', facts: verdict.dependsOn };
    case 'unconfirmed': {
      const [hole] = verdict.holes;
      return hole ? { kind: 'hole', hole } : null;
    }
    case 'eligibleSubjectToJudgement': {
      const [condition] = verdict.judgements;
      return condition === undefined ? null : { kind: 'judgement', condition };
    }
    case 'eligible':
      return null;
  }
}

const truthIn = ({ truth }: Explanation): Truth => truth;
const partsIn = (tree: Explanation): readonly Explanation[] =>
  'children' in tree ? tree.children : [];

/** The same for an evaluation that nobody has explained, since nothing in it comes with time: only what decides it is. */
export function decisiveIn(verdict: Verdict, evaluation: Evaluation): Decisive | null {
  if (verdict.kind !== 'notEligible') return decisiveOf({ verdict, explanation: null });
  const { root } = evaluation.compiled;
  const node = firstUnmet(
    root,
    (one) => truthOf(one, evaluation, certain),
    ({ of }) => of,
  );
  if (!node) return null;
  const part = explainNode(node, evaluation, () => false);
  return { kind: 'unmet', part, isWhole: node === root && part.kind !== 'leaf' };
}

/**
 * The first part that keeps a tree of conditions from being met. Below "all of these" one part is enough; of
 * alternatives and of a reverse the whole is the reason.
 */
function firstUnmet<Tree extends { readonly kind: string }>(
  tree: Tree,
  truth: (of: Tree) => Truth,
  parts: (of: Tree) => readonly Tree[],
): Tree | null {
  if (truth(tree) !== 'false') return null;
  if (tree.kind !== 'all') return tree;
  for (const part of parts(tree)) {
    const found = firstUnmet(part, truth, parts);
    if (found) return found;
  }
  return tree;
}
