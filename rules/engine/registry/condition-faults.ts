import { basesOfDate } from '../computed-date.ts';
import { type CompareLeaf, type Condition, type Leaf, nodesOf } from '../condition.ts';
import type { IndexedLaw } from '../law.ts';
import { type FactKind, referenceFaults } from './fact-references.ts';
import { amountsIn, type SliceValue } from '../parameter.ts';
import { fault, type LawFault } from './law-fault.ts';
import { clausesOf, treesOf } from './statements.ts';

const testable: Readonly<Record<Leaf['kind'], readonly FactKind[]>> = {
  oneOf: ['choice', 'boolean'],
  compare: ['number', 'derived'],
  between: ['number', 'derived'],
  date: ['date'],
  listMembership: ['occupation'],
};

/** Conditions and figures that refer to nothing, or compare what cannot be compared. */
export function conditionFaults(law: IndexedLaw): readonly LawFault[] {
  const routes = [...law.routes.values()];
  return [
    ...routes
      .flatMap(treesOf)
      .flatMap(({ at, roots }) =>
        roots.flatMap(nodesOf).flatMap((node) => nodeFaults(`${at}, ${node.id}`, node, law)),
      ),
    ...routes
      .flatMap(clausesOf)
      .flatMap(({ at, clause }) =>
        'date' in clause
          ? basesOfDate(clause.date).flatMap((base) => referenceFaults(at, base, law))
          : [],
      ),
    ...[...law.parameters.values()].flatMap(({ id, slices }) =>
      slices.flatMap(({ from, value }) =>
        amountFaults(`parameter ${id}, slice from ${from}`, value),
      ),
    ),
  ];
}

function nodeFaults(at: string, node: Condition, law: IndexedLaw): readonly LawFault[] {
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'not':
    case 'judgement':
    case 'referral':
      return [];
    case 'atLeastOf': {
      const { count, of } = node;
      if (Number.isInteger(count) && count >= 1 && count <= of.length) return [];
      const text = `asks for ${count} of ${of.length} conditions; needed: 1 to ${of.length}`;
      return [fault('impossibleCount', at, text)];
    }
    case 'oneOf':
      return referenceFaults(at, { ...reference(node), values: node.values }, law);
    case 'compare':
      return compareFaults(at, node, law);
    case 'between':
      return [
        ...referenceFaults(at, reference(node), law),
        ...[node.from, node.to].flatMap((bound) => wholeFaults(at, bound)),
        ...(node.from > node.to
          ? [fault('emptyRange', at, `no number lies between ${node.from} and ${node.to}`)]
          : []),
      ];
    case 'date':
      return referenceFaults(at, reference(node), law);
    case 'listMembership':
      return [
        ...referenceFaults(at, reference(node), law),
        ...(law.lists.has(node.list)
          ? []
          : [fault('unknownList', at, `list "${node.list}" does not exist`)]),
      ];
  }
}

function compareFaults(at: string, leaf: CompareLeaf, law: IndexedLaw): readonly LawFault[] {
  const { against } = leaf;
  if ('literal' in against) {
    return [...referenceFaults(at, reference(leaf), law), ...wholeFaults(at, against.literal)];
  }
  const parameter = law.parameters.get(against.parameter);
  return parameter
    ? referenceFaults(at, { ...reference(leaf), unit: parameter.unit }, law)
    : [
        ...referenceFaults(at, reference(leaf), law),
        fault('unknownParameter', at, `parameter "${against.parameter}" does not exist`),
      ];
}

function reference({ fact, kind }: Leaf) {
  return { fact, kinds: testable[kind] };
}

function amountFaults(at: string, value: SliceValue): readonly LawFault[] {
  return [
    ...amountsIn(value).flatMap((amount) => wholeFaults(at, amount)),
    ...(value.kind === 'band' && value.from > value.to
      ? [fault('emptyRange', at, `no amount lies between ${value.from} and ${value.to}`)]
      : []),
  ];
}

/** Amounts are whole: cents, years, weeks. A fraction is an amount in the wrong unit. */
function wholeFaults(at: string, amount: number): readonly LawFault[] {
  return Number.isSafeInteger(amount) && amount >= 0
    ? []
    : [fault('notWhole', at, `${amount} is not a whole number of at least 0 (money is in cents)`)];
}
