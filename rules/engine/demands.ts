import type { Compared } from './check.ts';
import type { ConditionNode } from './compile-condition.ts';
import type { CompareLeaf, Leaf } from './condition.ts';
import type { Explanation, Figure } from './explain.ts';
import type { NumberUnit } from './fact.ts';
import type { Hole } from './hole.ts';
import { type IndexedLaw, pieceOf } from './law.ts';
import { baseFacts } from './leaves-about.ts';
import type { LeafTest } from './leaf-test.ts';
import type { SliceValue } from './parameter.ts';
import { isDecisive } from './provenance.ts';

/** What a route asks about some facts of one case. */
export interface Demands {
  readonly asked: readonly Demand[];
  /** Conditions about other facts that would do in place of the options among `asked`. */
  readonly orElse: readonly string[];
}

/** One test of a fact. */
export interface Demand {
  readonly leaf: Leaf;
  /** The alternative it belongs to, by the id of its condition; `null` where it is asked in any event. */
  readonly option: string | null;
  /** What may not be so. */
  readonly isReversed: boolean;
  /** Of a number that the fact is held against, with its value on the filing date; `null` for other tests. */
  readonly unit: NumberUnit | null;
  readonly value: SliceValue | null;
  readonly figure: Figure | null;
  /** Why the number is not certain. */
  readonly hole: Hole | null;
}

/**
 * The tests that a route makes of some facts, in the order of the law. Alternatives that the case certainly cannot
 * take, for another reason than these facts, are left out, unless that leaves none: the amount for workers under 30
 * says nothing to somebody who is 40.
 */
export function demandsOf(
  law: IndexedLaw,
  root: ConditionNode,
  explanation: Explanation,
  compared: Compared,
): Demands {
  const isAbout = (fact: string) =>
    baseFacts(fact, law.facts).some((id) => compared.facts.includes(id));
  const inReach = collect(root, explanation, { law, isAbout, isWhole: false });
  return inReach.asked.length > 0
    ? inReach
    : collect(root, explanation, { law, isAbout, isWhole: true });
}

/** What is asked, without the ids it goes by: two texts are equal where the same is asked. */
export function contentOf({ asked, orElse }: Demands): string {
  const options = asked.flatMap(({ option }) => option ?? []);
  const tests = asked.map(({ leaf, option, isReversed, value, hole }) =>
    JSON.stringify([
      ...[leaf.fact, leaf.kind, testOf(leaf), isReversed, value, hole?.kind ?? null],
      ...[option === null ? null : options.indexOf(option)],
      isDecisive(leaf.provenance.confidence),
    ]),
  );
  return JSON.stringify([tests.sort(), orElse.length]);
}

function testOf(leaf: Leaf): unknown {
  switch (leaf.kind) {
    case 'oneOf':
      return leaf.values.map(String).sort();
    case 'compare':
      return leaf.operator;
    case 'between':
      return [leaf.from, leaf.to];
    case 'date':
      return [leaf.operator, leaf.day];
    case 'listMembership':
      return leaf.list;
  }
}

interface Looking {
  readonly law: IndexedLaw;
  readonly isAbout: (fact: string) => boolean;
  /** Also at what is out of reach. */
  readonly isWhole: boolean;
}

function collect(root: ConditionNode, explanation: Explanation, looking: Looking): Demands {
  const orElse: string[] = [];
  const visit = (
    node: ConditionNode,
    explained: Explanation | undefined,
    option: string | null,
    isReversed: boolean,
  ): readonly Demand[] => {
    const { leaf, kind, of } = node;
    if (leaf) {
      return contains(node, looking) ? [demandOf(leaf.test, option, isReversed, looking.law)] : [];
    }
    const truths = explained && 'children' in explained ? explained.children : [];
    const others = of.filter((part, at) => {
      const isShut = truths[at]?.truth === 'false';
      return !contains(part, looking) && (kind === 'all' ? isShut : !isShut);
    });
    const isOutOfReach = option !== null && !isReversed && kind === 'all' && others.length > 0;
    if (isOutOfReach && !looking.isWhole) return [];
    // "Not all of these" leaves a choice, "none of these" does not.
    const isChoice = option === null && of.length > 1 && (kind === 'all') === isReversed;
    const isTurned = isReversed !== (kind === 'not');
    const parts = of.map((part, at) =>
      visit(part, truths[at], isChoice ? part.id : option, isTurned),
    );
    const found = parts.flat();
    if (!isChoice || isReversed || found.length === 0) return found;
    // What is left of a choice when only one part is in reach is asked in any event.
    const [only, ...more] = of
      .map((part, at) => ({ part, explained: truths[at], isFound: parts[at]?.length !== 0 }))
      .filter(({ isFound }) => isFound);
    if (only && more.length === 0 && others.length === 0) {
      return visit(only.part, only.explained, null, isTurned);
    }
    orElse.push(...others.map(({ id }) => id));
    return found;
  };
  return { asked: visit(root, explanation, null, false), orElse };
}

function contains({ leaf, of }: ConditionNode, looking: Looking): boolean {
  return leaf ? looking.isAbout(leaf.fact.id) : of.some((part) => contains(part, looking));
}

function demandOf(
  { leaf, figure, hole }: LeafTest,
  option: string | null,
  isReversed: boolean,
  law: IndexedLaw,
): Demand {
  const base = { leaf, option, isReversed, figure, hole };
  if (leaf.kind !== 'compare') return { ...base, unit: null, value: null };
  const fact = pieceOf(law.facts, leaf.fact);
  return { ...base, unit: 'unit' in fact ? fact.unit : null, value: valueOf(leaf, figure) };
}

function valueOf({ against }: CompareLeaf, figure: Figure | null): SliceValue {
  if ('literal' in against) return { kind: 'exact', amount: against.literal };
  return figure?.value ?? { kind: 'unknown' };
}
