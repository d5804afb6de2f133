import type { CaseDates } from './answer.ts';
import type { Leaf } from './condition.ts';
import { fromEpochDay, type IsoDate, toEpochDay } from './date.ts';
import { whenElapsed } from './elapsed.ts';
import { partKey } from './evaluate-exactly.ts';
import type { Hole } from './hole.ts';
import type { Knowledge, KnowFact, Possible } from './knowledge.ts';
import type { IndexedLaw } from './law.ts';
import { membershipOn, type Membership, type MembershipOn } from './occupation-list.ts';
import { negate, type Outcome, type Reachable, type Truth } from './outcome.ts';
import { type Bounds, type ParameterValue, valueOn } from './parameter.ts';
import { type Confidence, confidences, isDecisive } from './provenance.ts';
import { ordinal } from './read-answer.ts';
import { startsOn } from './read-facts.ts';

/** Evaluates one leaf for what is known of its fact. */
export type CompiledLeaf = (know: KnowFact) => Outcome;

/** A leaf ready to run, with the places at which it turns: first values of a new outcome, or a class of each member. */
export interface LeafProgram {
  readonly leaf: Leaf;
  readonly run: CompiledLeaf;
  readonly turns: readonly number[];
  readonly classOf: (member: number) => string;
}

/** What a test makes of what is known; everything else of a leaf's outcome is the same for every kind. */
interface Test {
  readonly truth: Truth;
  readonly provisional: Truth;
  readonly holes: readonly Hole[];
  readonly reachable: Reachable;
  readonly opensOn?: IsoDate | null;
}

/** Makes a leaf ready for the dates of a case: facts, figures and lists are looked up once. */
export function compileLeaf(leaf: Leaf, law: IndexedLaw, dates: CaseDates): LeafProgram {
  switch (leaf.kind) {
    case 'oneOf': {
      const fact = law.facts.get(leaf.fact);
      if (!fact || fact.kind === 'derived' || fact.kind === 'occupation') throw wrongFact(leaf);
      const wanted = leaf.values.map((value) => ordinal(fact, value));
      const isWanted = (member: number) => wanted.includes(member);
      return program(
        leaf,
        none,
        (member) => String(isWanted(member)),
        ({ possible }) => sameTruth(membersTruth(possible, isWanted), bothReachable),
      );
    }
    case 'compare':
      return compileCompare(leaf, law, dates);
    case 'between': {
      const { from, to } = leaf;
      const isWithin = (value: number) => value >= from && value <= to;
      return program(
        leaf,
        [from, to + 1],
        (member) => String(isWithin(member)),
        ({ possible }) => {
          if (possible.members) return sameTruth(membersTruth(possible, isWithin), bothReachable);
          const isOut = possible.to < from || possible.from > to;
          const isIn = isWithin(possible.from) && isWithin(possible.to);
          return sameTruth(isIn ? 'true' : isOut ? 'false' : 'unknown', bothReachable);
        },
      );
    }
    case 'date':
      return compileDate(leaf, dates);
    case 'listMembership':
      return compileList(leaf, law, dates);
  }
}

const none: readonly never[] = [];
const nothing: Reachable = { true: false, false: false };
const bothReachable: Reachable = { true: true, false: true };
const noClass = () => '';

function sameTruth(truth: Truth, reachable: Reachable): Test {
  return { truth, provisional: truth, holes: none, reachable };
}

function program(
  leaf: Leaf,
  turns: readonly number[],
  classOf: (member: number) => string,
  test: (knowledge: Knowledge, know: KnowFact) => Test,
  found: Partial<Pick<NonNullable<Outcome['tested']>, 'slice' | 'list'>> = {},
  extraDependency: readonly string[] = none,
): LeafProgram {
  const mayDecide = isDecisive(leaf.provenance.confidence);
  const unverified: Hole = { kind: 'unverified', condition: leaf.id };
  const slice = found.slice ?? null;
  const list = found.list ?? null;
  const confidence = weakest(leaf.provenance.confidence, (slice ?? list)?.provenance.confidence);
  const run: CompiledLeaf = (know) => {
    const knowledge = know(leaf.fact);
    const tested = test(knowledge, know);
    const truth = mayDecide ? tested.truth : 'unknown';
    const isOpen = truth === 'unknown';
    const canTurn = turnsWithin(knowledge.possible, turns, classOf);
    const dependsOn = [...(canTurn ? knowledge.dependsOn : none), ...extraDependency];
    const reachable = isOpen && mayDecide && dependsOn.length > 0 ? tested.reachable : nothing;
    return {
      condition: leaf,
      truth,
      agreed: truth,
      provisional: tested.provisional,
      dependsOn: isOpen ? dependsOn : none,
      holes: isOpen
        ? [...(mayDecide ? none : [unverified]), ...tested.holes, ...knowledge.holes]
        : none,
      judgements: none,
      reachable,
      reachableIfAgreed: reachable,
      opensOn: truth === 'false' ? (tested.opensOn ?? null) : null,
      confidence,
      children: none,
      tested: { knowledge, slice, list },
    };
  };
  return { leaf, run, turns, classOf };
}

/** Whether the test is not the same for all that is possible: only then can a fuller answer change it. */
function turnsWithin(
  { from, to, members }: Possible,
  turns: readonly number[],
  classOf: (member: number) => string,
): boolean {
  if (!members) return turns.some((turn) => turn > from && turn <= to);
  const [first, ...more] = members.map((member) => partKey({ turns, classOf }, member));
  return more.some((key) => key !== first);
}

function compileCompare(
  leaf: Extract<Leaf, { kind: 'compare' }>,
  law: IndexedLaw,
  dates: CaseDates,
): LeafProgram {
  const amount = amountOf(leaf, law, dates);
  // In whole numbers "over x" is "at least x + 1" and "at most x" is its reverse.
  // Where it is not settled whether the amount itself will do, that amount is in doubt under every operator.
  const isPast = leaf.operator === 'over' || leaf.operator === 'atMost';
  const value = amount.slice?.value;
  const isInDoubt = value?.kind === 'exact' && value.exactHit !== undefined;
  const shift = isPast && !isInDoubt ? 1 : 0;
  const isReversed = leaf.operator === 'under' || leaf.operator === 'atMost';
  const certain = shifted(amount.certain, shift);
  const lastKnown = shifted(amount.lastKnown, shift);
  const turns = [certain.from, certain.to, lastKnown.from, lastKnown.to].filter(Number.isFinite);
  const direct = (truth: Truth) => (isReversed ? negate(truth) : truth);
  const opens = openingReader(leaf.fact, certain.to, law);
  return program(
    leaf,
    turns,
    noClass,
    ({ possible }, know) => {
      const above = Number.isFinite(certain.to) && possible.to >= certain.to;
      const below = possible.from < certain.from;
      const truth = direct(atLeastTruth(possible, certain));
      return {
        truth,
        provisional: direct(atLeastTruth(possible, lastKnown)),
        holes: truth === 'unknown' ? amountHole(possible, amount, shift) : none,
        reachable: isReversed ? { true: below, false: above } : { true: above, false: below },
        opensOn: truth === 'false' && !isReversed ? opens(know) : null,
      };
    },
    { slice: amount.slice },
  );
}

function amountOf(
  { against }: Extract<Leaf, { kind: 'compare' }>,
  law: IndexedLaw,
  dates: CaseDates,
): ParameterValue {
  if ('literal' in against) {
    const exact = { from: against.literal, to: against.literal };
    return { slice: null, certain: exact, lastKnown: exact, hole: null };
  }
  const parameter = law.parameters.get(against.parameter);
  if (!parameter) throw new Error(`no parameter "${against.parameter}" in the catalogue`);
  return valueOn(parameter, dates.filedOn);
}

/** What is missing of the amount. Whether an exact hit is enough matters only to a value that may be exactly that. */
function amountHole(
  possible: Possible,
  { hole, certain }: ParameterValue,
  shift: number,
): readonly Hole[] {
  if (hole === null) return none;
  const isSpread = possible.from < certain.from + shift && possible.to >= certain.to + shift;
  return hole.kind === 'exactHit' && isSpread ? none : [hole];
}

/** For time since a date: the day on which it reaches the amount, once the date is known. */
function openingReader(
  factId: string,
  amount: number,
  law: IndexedLaw,
): (know: KnowFact) => IsoDate | null {
  const fact = law.facts.get(factId);
  if (fact?.kind !== 'derived' || fact.derivation.kind !== 'elapsed') return () => null;
  const { since, unit } = fact.derivation;
  return (know) => {
    const { to } = know(since).possible;
    return Number.isFinite(amount) ? whenElapsed(fromEpochDay(to), amount, unit) : null;
  };
}

function compileDate(leaf: Extract<Leaf, { kind: 'date' }>, dates: CaseDates): LeafProgram {
  const day = leaf.day === 'filedOn' || leaf.day === 'startsOn' ? dates[leaf.day] : leaf.day;
  if (day === undefined) {
    return program(leaf, none, noClass, () => sameTruth('unknown', bothReachable), {}, [startsOn]);
  }
  // On or before a day is before the next one.
  const isBefore = leaf.operator === 'onOrBefore';
  const limit = toEpochDay(day) + (isBefore ? 1 : 0);
  return program(leaf, [limit], noClass, ({ possible }) => {
    const reached = atLeastTruth(possible, { from: limit, to: limit });
    return sameTruth(isBefore ? negate(reached) : reached, bothReachable);
  });
}

function compileList(
  leaf: Extract<Leaf, { kind: 'listMembership' }>,
  law: IndexedLaw,
  dates: CaseDates,
): LeafProgram {
  const list = law.lists.get(leaf.list);
  if (!list) throw new Error(`no list "${leaf.list}" in the catalogue`);
  const found: readonly MembershipOn[] = [...law.occupations.keys()].map((id) =>
    membershipOn(list, id, dates.filedOn),
  );
  const slice = list.slices.find(
    ({ from, to }) => from <= dates.filedOn && (to === null || dates.filedOn < to),
  );
  const truthOf = ({ members }: Possible, which: 'certain' | 'lastKnown'): Truth => {
    const seen = new Set<Membership>(
      members?.map((member) => found[member]?.[which] ?? 'unresolved') ?? ['unresolved'],
    );
    if (seen.size > 1 || seen.has('unresolved')) return 'unknown';
    return seen.has('listed') ? 'true' : 'false';
  };
  const has = ({ members }: Possible, membership: Membership) =>
    members?.some((member) => found[member]?.certain === membership) ?? false;
  return program(
    leaf,
    none,
    (member) => `${found[member]?.certain ?? ''} ${found[member]?.lastKnown ?? ''}`,
    ({ possible }) => {
      const hole = possible.members
        ?.map((member) => found[member]?.hole ?? null)
        .find((one) => one !== null);
      return {
        truth: truthOf(possible, 'certain'),
        provisional: truthOf(possible, 'lastKnown'),
        holes: hole ? [hole] : none,
        reachable: { true: has(possible, 'listed'), false: has(possible, 'notListed') },
      };
    },
    { list: slice ?? null },
  );
}

function membersTruth({ members }: Possible, isWanted: (member: number) => boolean): Truth {
  if (members === null) return 'unknown';
  const hits = members.filter(isWanted).length;
  return hits === members.length ? 'true' : hits === 0 ? 'false' : 'unknown';
}

function atLeastTruth(value: Bounds, bounds: Bounds): Truth {
  if (value.from >= bounds.to) return 'true';
  if (value.to < bounds.from) return 'false';
  return 'unknown';
}

function shifted({ from, to }: Bounds, by: number): Bounds {
  return { from: from + by, to: to + by };
}

function weakest(a: Confidence, b: Confidence | undefined): Confidence {
  return b === undefined || confidences.indexOf(a) >= confidences.indexOf(b) ? a : b;
}

function wrongFact({ id, fact }: Leaf): Error {
  return new Error(`"${id}" tests "${fact}", which has no options`);
}
