import { type Condition, type Leaf, leavesOf } from '../engine/condition.ts';
import { toEpochDay } from '../engine/date.ts';
import type { DerivedFact, Fact } from '../engine/fact.ts';
import { type IndexedLaw, misfit, pieceOf } from '../engine/law.ts';
import { leafTest } from '../engine/leaf-test.ts';
import { baseFacts } from '../engine/leaves-about.ts';
import type { AnswerValue } from '../engine/answer.ts';
import { type Axis, type AxisCell, firstFiling, type Quantity, type Range } from './axis.ts';
import type { Span } from './spans.ts';

/** Conditions of one law that are looked at together, and the filing dates for which. */
export interface Conditions {
  readonly law: IndexedLaw;
  readonly roots: readonly Condition[];
  readonly spans: readonly Span[];
}

/** Where the tests of a quantity turn. */
interface Turns extends Quantity {
  readonly base: string;
  readonly turns: Set<number>;
}

/**
 * Cuts each fact that is asked wherever any test of it turns, on any date and in any of the laws: within a cell
 * nothing tells two people apart. Facts come in the order in which they are asked; a yearly total before the monthly
 * pay, which it replaces.
 */
export function cutFacts(
  subjects: readonly Conditions[],
  asked: readonly string[],
): readonly Axis[] {
  const leaves = subjects.map((subject) => ({
    ...subject,
    leaves: subject.roots.flatMap(leavesOf),
  }));
  const turns = turnsOf(leaves);
  const bases = new Set(
    leaves.flatMap(({ law, leaves: tests }) =>
      tests.flatMap(({ fact }) => baseFacts(fact, law.facts)),
    ),
  );
  const place = (id: string) => {
    const found = asked.indexOf(id);
    return found < 0 ? asked.length : found;
  };
  const facts = [...bases].map((id) => factIn(subjects, id));
  facts.sort((a, b) => place(a.id) - place(b.id));
  const spans = subjects.flatMap((subject) => subject.spans);
  return movedBefore(facts).map((fact): Axis => {
    if (fact.kind === 'occupation') return occupationAxis(fact, leaves);
    if (fact.kind === 'boolean') return countable(fact, [false, true]);
    if (fact.kind === 'choice') return countable(fact, optionsIn(subjects, fact.id));
    return numberAxis(
      fact,
      turns.filter(({ base }) => base === fact.id),
      spans,
    );
  });
}

type Tests = Conditions & { readonly leaves: readonly Leaf[] };

function factIn(subjects: readonly Conditions[], id: string): Fact {
  const fact = subjects.map(({ law }) => law.facts.get(id)).find((one) => one !== undefined);
  if (fact === undefined || fact.kind === 'derived') throw misfit(id);
  return fact;
}

/** An optional number goes before the number that counts without it. */
function movedBefore(facts: readonly Fact[]): readonly Fact[] {
  const isOptional = (fact: Fact | undefined) => fact?.kind === 'number' && fact.optional === true;
  return facts.flatMap((fact, i) => {
    const next = facts[i + 1];
    if (isOptional(fact) && i > 0) return [];
    return next && isOptional(next) ? [next, fact] : [fact];
  });
}

function countable(fact: Fact, values: readonly AnswerValue[]): Axis {
  return { fact, quantities: [], cells: values.map((value) => ({ values: [value], ranges: [] })) };
}

function optionsIn(subjects: readonly Conditions[], id: string): readonly string[] {
  const options = subjects.flatMap(({ law }) => {
    const fact = law.facts.get(id);
    return fact?.kind === 'choice' ? fact.options : [];
  });
  return [...new Set(options)];
}

/** Occupations that stand alike on every list there is, in every period. */
function occupationAxis(fact: Fact, subjects: readonly Tests[]): Axis {
  const slices = subjects.flatMap(({ law, leaves }) => {
    const lists = leaves.flatMap((leaf) => (leaf.kind === 'listMembership' ? [leaf.list] : []));
    return [...new Set(lists)].flatMap((list) => pieceOf(law.lists, list).slices);
  });
  const sets = slices.flatMap(({ listed, removed, unresolved }) =>
    [listed, removed, unresolved ?? []].map((ids) => new Set(ids)),
  );
  const ids = new Set(subjects.flatMap(({ law }) => [...law.occupations.keys()]));
  const alike = Map.groupBy(ids, (id) => sets.map((set) => (set.has(id) ? 1 : 0)).join(''));
  return {
    fact,
    quantities: [],
    cells: [...alike.values()].map((values) => ({ values, ranges: [] })),
  };
}

function turnsOf(subjects: readonly Tests[]): readonly Turns[] {
  const found = new Map<string, Turns>();
  const add = (turn: Omit<Turns, 'turns'>, values: readonly number[]) => {
    const known = found.get(`${turn.base} ${turn.id}`) ?? { ...turn, turns: new Set() };
    found.set(`${turn.base} ${turn.id}`, known);
    for (const value of values) known.turns.add(value);
  };
  for (const { law, leaves, spans } of subjects) {
    for (const leaf of leaves) {
      if (leaf.kind === 'oneOf' || leaf.kind === 'listMembership') continue;
      const fact = pieceOf(law.facts, leaf.fact);
      if (leaf.kind === 'date') {
        addDate(leaf, add);
        continue;
      }
      const values = spans.flatMap(
        ({ from }) => leafTest(leaf, law, { filedOn: from, startsOn: from }).turns,
      );
      if (fact.kind === 'derived') addDerived(fact, values, add);
      else add({ id: fact.id, base: fact.id, unit: null }, values);
    }
  }
  return [...found.values()];
}

type Add = (turn: Omit<Turns, 'turns'>, values: readonly number[]) => void;

function addDate(leaf: Extract<Leaf, { kind: 'date' }>, add: Add): void {
  const { fact: id, day, operator } = leaf;
  if (day === 'startsOn') throw new Error(`${leaf.id}: proofs know no start of the work yet`);
  if (day === 'filedOn') {
    // Days passed since: on or before the filing is none or more, on or after it none or fewer.
    add({ id: `${id}@filedOn`, base: id, unit: 'days' }, [operator === 'onOrBefore' ? 0 : 1]);
    return;
  }
  add({ id, base: id, unit: null }, [toEpochDay(day) + (operator === 'onOrBefore' ? 1 : 0)]);
}

function addDerived({ id, derivation }: DerivedFact, values: readonly number[], add: Add): void {
  if (derivation.kind === 'elapsed') {
    if (derivation.until === 'startsOn')
      throw new Error(`${id}: proofs know no start of the work yet`);
    add({ id, base: derivation.since, unit: derivation.unit }, values);
    return;
  }
  const { monthly, yearly, factor, factorHoldsIf } = derivation;
  const factors = [factor.from, factor.to ?? factor.from, ...(factorHoldsIf ? [1200] : [])];
  const months = values.flatMap((amount) => factors.map((by) => Math.ceil((amount * 100) / by)));
  add({ id: monthly, base: monthly, unit: null }, months);
  if (yearly !== undefined) add({ id: yearly, base: yearly, unit: null }, values);
}

/** Every combination of ranges, one for each quantity, in which somebody is on some filing date. */
function numberAxis(fact: Fact, turns: readonly Turns[], spans: readonly Span[]): Axis {
  const quantities = turns.map(({ id, unit }): Quantity => ({ id, unit }));
  const combinations = turns.reduce<readonly (readonly Range[])[]>(
    (before, turn) =>
      before.flatMap((ranges) => cutAt(fact, turn).map((range) => [...ranges, range])),
    [[]],
  );
  const all = combinations.map((ranges): AxisCell => ({ values: [], ranges }));
  const axis = { fact, quantities, cells: all };
  const isSingle = turns.length < 2 && turns.every(({ unit }) => unit === null);
  const cells = isSingle
    ? all
    : all.filter((cell) => spans.some((span) => firstFiling(axis, cell, span) !== null));
  const isOptional = fact.kind === 'number' && fact.optional;
  return {
    ...axis,
    cells: isOptional
      ? [...cells, { values: [], ranges: [boundsOf(fact)], isLeftOut: true }]
      : cells,
  };
}

function cutAt(fact: Fact, { turns, unit }: Turns): readonly Range[] {
  const bounds = unit === null ? boundsOf(fact) : { from: -Infinity, to: Infinity };
  const inside = [...turns].filter((turn) => turn > bounds.from && turn <= bounds.to);
  const starts = [bounds.from, ...inside.sort((a, b) => a - b)];
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? bounds.to + 1) - 1 }));
}

function boundsOf(fact: Fact): Range {
  if (fact.kind === 'number') return { from: fact.min, to: fact.max };
  if (fact.kind === 'date') return { from: toEpochDay(fact.min), to: toEpochDay(fact.max) };
  throw misfit(fact.id);
}
