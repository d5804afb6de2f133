import type { Answers, CaseDates } from '../engine/answer.ts';
import { type Condition, type Leaf, leavesOf } from '../engine/condition.ts';
import type { IndexedLaw } from '../engine/law.ts';
import type { Route } from '../engine/route.ts';
import { type Cell, possibleCells, type Value } from './reference-facts.ts';
import {
  type Held,
  isEither,
  type Reading,
  readings,
  thresholdsOf,
  type Truth3,
  valueOfLeaf,
} from './reference-leaf.ts';

/** What a condition is worth, found by trying everything that the answers leave possible. */
export interface Interpretation {
  /** The value common to every possibility, or unknown; our own gaps are unknown. */
  readonly truth: Truth3;
  /** At the last figure and list known, every statement taken at its word, every judgement in favour. */
  readonly provisional: Truth3;
  /** The same as `truth`, if the authority judges in favour wherever it is free to. */
  readonly ifAgreed: Truth3;
  /** Whether a fuller answer can still change `truth` or `provisional`. */
  readonly isOpen: boolean;
}

/**
 * The conditions of a route that count for a case, exclusions turned around; `null` where the law of the day is not
 * held, or the day not known.
 */
export function conditionsOf(
  { versions, versionsFollow }: Route,
  { filedOn, startsOn }: CaseDates,
): Condition | null {
  const day = versionsFollow === 'startsOn' ? startsOn : filedOn;
  for (const { from, to, condition, exclusions = [] } of versions) {
    if (day === undefined || day < from || (to !== null && day >= to)) continue;
    const turned = exclusions.map(
      (one) => ({ kind: 'not', id: `not-${one.id}`, of: [one] }) as const,
    );
    return { kind: 'all', id: condition.id, of: [condition, ...turned] };
  }
  return null;
}

/**
 * A second, slow and obvious reading of a condition, to hold the engine against: every combination of what is
 * possible for the tested facts is tried. Shares no evaluation with the engine. A derived fact counts as a fact
 * of its own, whatever it is derived from. With `clock`, time has passed to those dates but the law has not changed.
 */
export function interpret(
  condition: Condition,
  law: IndexedLaw,
  answers: Answers,
  dates: CaseDates,
  clock: CaseDates = dates,
): Interpretation {
  const seen: Readonly<Record<Reading, Set<Truth3>>> = {
    certain: new Set(),
    lastKnown: new Set(),
    ifAgreed: new Set(),
  };
  const held: Held = { law, filedOn: dates.filedOn, clock };
  for (const { truths } of possibilities(condition, held, answers)) {
    for (const reading of readings) seen[reading].add(truths[reading]);
    // Two different truths by every reading: whatever else is possible, all of them stay unknown.
    if (readings.every((reading) => seen[reading].size > 1)) break;
  }
  return {
    truth: common(seen.certain),
    provisional: common(seen.lastKnown),
    ifAgreed: common(seen.ifAgreed),
    isOpen: seen.certain.size > 1 || seen.lastKnown.size > 1,
  };
}

/**
 * The tested facts that matter: two possibilities that differ in this fact alone have another truth or another
 * provisional one.
 */
export function factsThatMatter(
  condition: Condition,
  law: IndexedLaw,
  answers: Answers,
  dates: CaseDates,
): readonly string[] {
  const held: Held = { law, filedOn: dates.filedOn, clock: dates };
  const found = [...possibilities(condition, held, answers)];
  return testedFacts(condition).filter((_, place) => {
    const seen = new Map<string, string>();
    return found.some(({ cells, truths }) => {
      const others = JSON.stringify(cells.toSpliced(place, 1));
      const outcome = `${truths.certain} ${truths.lastKnown}`;
      const before = seen.get(others) ?? outcome;
      seen.set(others, before);
      return before !== outcome;
    });
  });
}

interface Possibility {
  /** One cell for each tested fact. */
  readonly cells: readonly Cell[];
  readonly truths: Readonly<Record<Reading, Truth3>>;
}

function* possibilities(
  condition: Condition,
  held: Held,
  answers: Answers,
): Generator<Possibility> {
  const facts = testedFacts(condition);
  const choices = facts.map((fact) => {
    const leaves = leavesOf(condition).filter((leaf) => leaf.fact === fact);
    const thresholds = leaves.flatMap((leaf) => thresholdsOf(leaf, held));
    const possible = possibleCells(fact, thresholds, held.law, answers, held.clock);
    return differing(possible, leaves, held);
  });
  for (const cells of combinations<Cell>(choices)) {
    const read = (reading: Reading) => {
      // Values that no answer can tell apart count as one possibility.
      const found = new Set<Truth3>();
      for (const values of combinations<Value>(cells)) {
        const valueOfFact = new Map(facts.map((fact, i) => [fact, values[i]]));
        found.add(valueOf(condition, valueOfFact, held, reading, true));
      }
      return common(found);
    };
    const truths = {
      certain: read('certain'),
      lastKnown: read('lastKnown'),
      ifAgreed: read('ifAgreed'),
    };
    yield { cells, truths };
  }
}

/** One cell of those in which every test of the fact comes out the same: a register of occupations has hundreds. */
function differing(cells: readonly Cell[], leaves: readonly Leaf[], held: Held): readonly Cell[] {
  const told = (value: Value) =>
    leaves
      .flatMap((leaf) => readings.map((reading) => valueOfLeaf(leaf, value, held, reading)))
      .join(' ');
  const first = new Map<string, Cell>();
  for (const cell of cells) {
    const key = [...new Set(cell.map(told))].sort().join('\n');
    if (!first.has(key)) first.set(key, cell);
  }
  return [...first.values()];
}

function testedFacts(condition: Condition): readonly string[] {
  return [...new Set(leavesOf(condition).map(({ fact }) => fact))];
}

function common(truths: ReadonlySet<Truth3>): Truth3 {
  const [first = 'unknown'] = truths;
  return truths.size === 1 ? first : 'unknown';
}

function* combinations<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of combinations(rest)) {
    for (const choice of first) yield [choice, ...others];
  }
}

function valueOf(
  condition: Condition,
  values: ReadonlyMap<string, Value | undefined>,
  held: Held,
  reading: Reading,
  isWanted: boolean,
): Truth3 {
  if (condition.kind === 'judgement') {
    return reading === 'certain' ? 'unknown' : isEither(isWanted);
  }
  if (condition.kind === 'referral') return 'unknown';
  if (!('of' in condition)) {
    const value = values.get(condition.fact);
    if (value === undefined) throw new Error(`nothing possible for ${condition.fact}`);
    return valueOfLeaf(condition, value, held, reading);
  }
  const wanted = condition.kind === 'not' ? !isWanted : isWanted;
  const truths = condition.of.map((child) => valueOf(child, values, held, reading, wanted));
  const met = truths.filter((truth) => truth === 'true').length;
  const failed = truths.filter((truth) => truth === 'false').length;
  switch (condition.kind) {
    case 'all':
      return failed > 0 ? 'false' : met === truths.length ? 'true' : 'unknown';
    case 'any':
      return met > 0 ? 'true' : failed === truths.length ? 'false' : 'unknown';
    case 'not':
      return met > 0 ? 'false' : failed > 0 ? 'true' : 'unknown';
    case 'atLeastOf':
      if (met >= condition.count) return 'true';
      return truths.length - failed < condition.count ? 'false' : 'unknown';
  }
}
