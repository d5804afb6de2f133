import type { Compared } from './check.ts';
import type { ConditionNode } from './compile-condition.ts';
import type { CompareLeaf, Leaf } from './condition.ts';
import type { Explanation } from './explain.ts';
import type { FigureUnit } from './fact.ts';
import type { Hole } from './hole.ts';
import { type IndexedLaw, pieceOf } from './law.ts';
import { baseFacts } from './leaves-about.ts';
import type { LeafTest } from './leaf-test.ts';
import type { Figure, SliceValue } from './parameter.ts';
import { isDecisive } from './provenance.ts';

/** What a route asks about some facts of one case. */
export interface Demands {
  readonly asked: readonly Demand[];
  /** Conditions about other facts that would do in place of the options among `asked` of the same choice. */
  readonly orElse: readonly Alternative[];
  /** Ids of what this law leaves to another rule or service in any event: it may ask more than we know. */
  readonly referred: readonly string[];
}

/** A condition that would do in a choice, by the ids of both. */
export interface Alternative {
  readonly choice: string;
  readonly condition: string;
}

/** One test of a fact. */
export interface Demand {
  readonly leaf: Leaf;
  /** The choice that it is part of, by the id of its condition: one alternative of each choice is enough. */
  readonly choice: string | null;
  /** The alternative it belongs to, by the id of its condition; `null` where it is asked in any event. */
  readonly option: string | null;
  /** What else this alternative asks for and is not met for certain, by the ids of its conditions. */
  readonly alongside: readonly string[];
  /** What may not be so. */
  readonly isReversed: boolean;
  /** Of a number that the fact is held against, with its value on the filing date; `null` for other tests. */
  readonly unit: FigureUnit | null;
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
export function contentOf({ asked, orElse }: Demands, root: ConditionNode): string {
  const options = asked.flatMap(({ option }) => option ?? []);
  const choices = [...new Set(asked.flatMap(({ choice }) => choice ?? []))];
  const choiceAt = (choice: string | null) => (choice === null ? null : choices.indexOf(choice));
  const contents = (ids: readonly string[]) => ids.map((id) => contentOfCondition(id, root)).sort();
  const tests = asked.map(({ leaf, choice, option, alongside, isReversed, value, hole }) =>
    JSON.stringify([
      ...[leaf.fact, leaf.kind, testOf(leaf), isReversed, value, hole?.kind ?? null],
      ...[choiceAt(choice), option === null ? null : options.indexOf(option), contents(alongside)],
      isDecisive(leaf.provenance.confidence),
    ]),
  );
  const others = orElse.map(({ choice, condition }) =>
    JSON.stringify([choiceAt(choice), contentOfCondition(condition, root)]),
  );
  return JSON.stringify([tests.sort(), others.sort()]);
}

/** The tests below a condition; of what tests nothing, its kind. */
function contentOfCondition(id: string, root: ConditionNode): string {
  const find = (node: ConditionNode): ConditionNode | undefined =>
    node.id === id ? node : node.of.map(find).find((found) => found !== undefined);
  const contents = ({ kind, of, leaf }: ConditionNode): readonly string[] =>
    leaf
      ? [JSON.stringify([leaf.fact.id, testOf(leaf.test.leaf)])]
      : of.length === 0
        ? [kind]
        : of.flatMap(contents);
  const found = find(root);
  return JSON.stringify(found ? [...contents(found)].sort() : []);
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

/** Where among the alternatives of a route a test stands. */
type Stand = Pick<Demand, 'choice' | 'option' | 'alongside' | 'isReversed'>;

function collect(root: ConditionNode, explanation: Explanation, looking: Looking): Demands {
  const orElse: Alternative[] = [];
  const visit = (
    node: ConditionNode,
    explained: Explanation | undefined,
    stand: Stand,
  ): readonly Demand[] => {
    const { leaf, kind, of } = node;
    const { choice, option, isReversed } = stand;
    if (leaf) return contains(node, looking) ? [demandOf(leaf.test, stand, looking.law)] : [];
    const truths = explained && 'children' in explained ? explained.children : [];
    const others = of
      .map((part, at) => ({ id: part.id, truth: truths[at]?.truth, part }))
      .filter(({ part }) => !contains(part, looking));
    const isWithin = option !== null && !isReversed && kind === 'all';
    if (isWithin && !looking.isWhole && others.some(({ truth }) => truth === 'false')) return [];
    const alongside = isWithin ? others.filter(({ truth }) => truth !== 'true') : [];
    // "Not all of these" leaves a choice, "none of these" does not.
    const isChoice = option === null && of.length > 1 && (kind === 'all') === isReversed;
    const below = {
      isReversed: isReversed !== (kind === 'not'),
      alongside: [...stand.alongside, ...alongside.map(({ id }) => id)],
    };
    const parts = of.map((part, at) =>
      visit(
        part,
        truths[at],
        isChoice ? { ...below, choice: node.id, option: part.id } : { ...below, choice, option },
      ),
    );
    const found = parts.flat();
    if (!isChoice || isReversed || found.length === 0) return found;
    const open = others.filter(({ truth }) => truth !== 'false');
    // What is left of a choice when only one part is in reach is asked in any event.
    const [only, ...more] = of
      .map((part, at) => ({ part, explained: truths[at], isFound: parts[at]?.length !== 0 }))
      .filter(({ isFound }) => isFound);
    if (only && more.length === 0 && open.length === 0) {
      return visit(only.part, only.explained, { ...below, choice, option });
    }
    orElse.push(...open.map(({ id }) => ({ choice: node.id, condition: id })));
    return found;
  };
  const anyway = { choice: null, option: null, alongside: [], isReversed: false };
  return { asked: visit(root, explanation, anyway), orElse, referred: referredBy(root) };
}

/** What is left to others whatever else is met. */
function referredBy({ id, kind, of }: ConditionNode): readonly string[] {
  if (kind === 'referral') return [id];
  return kind === 'all' ? of.flatMap(referredBy) : [];
}

function contains({ leaf, of }: ConditionNode, looking: Looking): boolean {
  return leaf ? looking.isAbout(leaf.fact.id) : of.some((part) => contains(part, looking));
}

function demandOf({ leaf, figure, hole }: LeafTest, stand: Stand, law: IndexedLaw): Demand {
  const base = { leaf, ...stand, figure, hole };
  if (leaf.kind !== 'compare') return { ...base, unit: null, value: null };
  const fact = pieceOf(law.facts, leaf.fact);
  return { ...base, unit: 'unit' in fact ? fact.unit : null, value: valueOf(leaf, figure) };
}

function valueOf({ against }: CompareLeaf, figure: Figure | null): SliceValue {
  if ('literal' in against) return { kind: 'exact', amount: against.literal };
  return figure?.value ?? { kind: 'unknown' };
}
