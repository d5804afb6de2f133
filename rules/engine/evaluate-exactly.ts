import type { LeafProgram } from './compile-leaf.ts';
import { interval, type Knowledge, type KnowFact, values } from './knowledge.ts';
import type { Outcome, Reachable, Truth } from './outcome.ts';

/** Above this many combinations the plain Kleene outcome stands: still sound, at times too cautious. */
const maxCombinations = 64;

/** The facts that are tested more than once, each with its tests: where Kleene logic may be too cautious. */
export type RepeatedTests = ReadonlyMap<string, readonly LeafProgram[]>;

/** Finds the facts tested more than once. */
export function repeatedTests(programs: readonly LeafProgram[]): RepeatedTests {
  const tests = new Map<string, readonly LeafProgram[]>();
  for (const program of programs) {
    const { fact } = program.leaf;
    tests.set(fact, [...(tests.get(fact) ?? []), program]);
  }
  return new Map([...tests].filter(([, of]) => of.length > 1));
}

/**
 * Kleene logic says "unknown" at times although every value of an open fact gives the same truth; that happens
 * only when the fact is tested more than once. Those facts are cut where their tests turn and tried part by part;
 * where all parts agree, their truth is the condition's.
 */
export function agreeing(
  repeated: RepeatedTests,
  know: KnowFact,
  run: (know: KnowFact) => Outcome,
): Outcome {
  const outcome = run(know);
  if (outcome.truth !== 'unknown' || repeated.size === 0) return outcome;
  const cases = combinations(repeated, know);
  if (cases.length < 2) return outcome;
  const tried: Outcome[] = [];
  for (const parts of cases) {
    tried.push(run((fact) => parts.get(fact) ?? know(fact)));
    if (truths.every((which) => common(tried, which) === 'unknown')) return outcome;
  }
  const agreed = common(tried, 'agreed');
  const provisional = common(tried, 'provisional');
  if (agreed === 'unknown') return { ...outcome, provisional };
  const truth = common(tried, 'truth');
  return {
    ...outcome,
    truth,
    agreed,
    provisional,
    dependsOn: truth === 'unknown' ? outcome.dependsOn : [],
    holes: [],
    judgements: truth === 'unknown' ? [...new Set(tried.flatMap((one) => one.judgements))] : [],
    reachable: nothing,
    reachableIfAgreed: nothing,
  };
}

const truths = ['agreed', 'provisional'] as const;
const nothing: Reachable = { true: false, false: false };

/** The truth that all outcomes share. */
function common(outcomes: readonly Outcome[], which: 'truth' | 'agreed' | 'provisional'): Truth {
  const first = outcomes[0]?.[which] ?? 'unknown';
  return outcomes.every((outcome) => outcome[which] === first) ? first : 'unknown';
}

/** Every combination of parts of the open facts that are tested more than once; empty above the cap. */
function combinations(
  repeated: RepeatedTests,
  know: KnowFact,
): readonly ReadonlyMap<string, Knowledge>[] {
  let found: readonly ReadonlyMap<string, Knowledge>[] = [new Map()];
  for (const [fact, tests] of repeated) {
    const parts = partsOf(know(fact), tests);
    if (parts.length < 2) continue;
    if (found.length * parts.length > maxCombinations) return [];
    found = found.flatMap((known) => parts.map((part) => new Map([...known, [fact, part]])));
  }
  return found;
}

/** The parts of what is possible within which no test turns, each taken as known. */
export function partsOf(knowledge: Knowledge, tests: readonly LeafProgram[]): readonly Knowledge[] {
  const { possible, holes } = knowledge;
  const known = (part: Knowledge['possible']): Knowledge => ({
    possible: part,
    dependsOn: [],
    holes,
  });
  if (possible.members) {
    const classes = new Map<string, number[]>();
    for (const member of possible.members) {
      const key = tests.map((test) => partKey(test, member)).join('|');
      const same = classes.get(key);
      if (same) same.push(member);
      else classes.set(key, [member]);
    }
    return [...classes.values()].map((members) => known(values(members)));
  }
  const cuts = [...new Set(tests.flatMap(({ turns }) => turns))]
    .filter((cut) => cut > possible.from && cut <= possible.to)
    .sort((a, b) => a - b);
  const starts = [possible.from, ...cuts];
  return starts.map((from, i) => known(interval(from, (cuts[i] ?? possible.to + 1) - 1)));
}

/** Two members with the same key are the same to a test. */
export function partKey(
  { turns, classOf }: Pick<LeafProgram, 'turns' | 'classOf'>,
  member: number,
): string {
  return `${classOf(member)} ${String(turns.filter((turn) => turn <= member).length)}`;
}
