import { certain } from './claims.ts';
import type { ConditionNode } from './compile-condition.ts';
import type { Evaluation } from './evaluation.ts';
import { explainNode, type Explanation, type HoldsOn } from './explain.ts';
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
  return decisive(verdict, () => {
    const part = explanation && firstUnmet(explanation, isFalse, childrenOf);
    return part && unmet(part, part === explanation);
  });
}

/** The same for an evaluation that nobody has explained: only what decides it is. */
export function decisiveIn(
  verdict: Verdict,
  evaluation: Evaluation,
  holdsOn: HoldsOn,
): Decisive | null {
  return decisive(verdict, () => {
    const { root } = evaluation.compiled;
    const isFalseNode = (node: ConditionNode) => truthOf(node, evaluation, certain) === 'false';
    const node = firstUnmet(root, isFalseNode, ({ of }) => of);
    return node && unmet(explainNode(node, evaluation, holdsOn), node === root);
  });
}

function decisive(verdict: Verdict, whatIsUnmet: () => Decisive | null): Decisive | null {
  switch (verdict.kind) {
    case 'notEligible':
    case 'notYet':
      return whatIsUnmet();
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

function unmet(part: Explanation, isRoot: boolean): Decisive {
  return { kind: 'unmet', part, isWhole: isRoot && part.kind !== 'leaf' };
}

/**
 * The first part that keeps a tree of conditions from being met. Below "all of these" one part is enough; of
 * alternatives and of a reverse the whole is the reason.
 */
function firstUnmet<Node extends { readonly kind: string }>(
  node: Node,
  isFalse: (node: Node) => boolean,
  partsOf: (node: Node) => readonly Node[],
): Node | null {
  if (!isFalse(node)) return null;
  if (node.kind !== 'all') return node;
  for (const part of partsOf(node)) {
    const found = firstUnmet(part, isFalse, partsOf);
    if (found) return found;
  }
  return node;
}

const isFalse = ({ truth }: Explanation): boolean => truth === 'false';

function childrenOf(explanation: Explanation): readonly Explanation[] {
  return 'children' in explanation ? explanation.children : [];
}
