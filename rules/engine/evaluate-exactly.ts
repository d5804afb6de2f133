import type { Answers, AnswerValue, CaseDates } from './answer.ts';
import { type Condition, leavesOf } from './condition.ts';
import { evaluate, type LawIndex, type Outcome, type Truth } from './evaluate.ts';
import { know } from './knowledge.ts';

/** Above this many combinations the plain Kleene outcome stands: still sound, at times too cautious. */
const maxCombinations = 64;

/**
 * Kleene logic says "unknown" at times although every value of an open fact gives the same truth; that happens
 * only when the fact occurs more than once. Those facts are tried value by value, and where all agree, their truth
 * is the condition's.
 */
export function evaluateExactly(
  condition: Condition,
  law: LawIndex,
  answers: Answers,
  dates: CaseDates,
): Outcome {
  const outcome = evaluate(condition, law, answers, dates);
  if (outcome.truth !== 'unknown') return outcome;
  const combinations = repeatedOpenChoices(condition, law, answers, dates);
  if (combinations.length < 2) return outcome;
  const tried = combinations.map((values) =>
    evaluate(condition, law, { ...answers, ...values }, dates),
  );
  const truth = agreed(tried.map((one) => one.truth));
  const provisional = agreed(tried.map((one) => one.provisional));
  if (truth === 'unknown' && provisional === outcome.provisional) return outcome;
  const isSettled = truth !== 'unknown';
  return {
    ...outcome,
    truth,
    provisional,
    dependsOn: isSettled ? [] : outcome.dependsOn,
    holes: isSettled ? [] : outcome.holes,
  };
}

function agreed(truths: readonly Truth[]): Truth {
  const [first = 'unknown'] = truths;
  return truths.every((truth) => truth === first) ? first : 'unknown';
}

/** Every combination of values of the choices that are open and tested more than once; empty above the cap. */
function repeatedOpenChoices(
  condition: Condition,
  law: LawIndex,
  answers: Answers,
  dates: CaseDates,
): readonly Readonly<Record<string, AnswerValue>>[] {
  const tested = leavesOf(condition).map((leaf) => leaf.fact);
  const repeated = [...new Set(tested.filter((fact, i) => tested.indexOf(fact) !== i))];
  let combinations: readonly Readonly<Record<string, AnswerValue>>[] = [{}];
  for (const id of repeated) {
    const fact = law.facts.get(id);
    const { members } = know(id, law.facts, answers, dates).possible;
    if (fact?.kind !== 'choice' || !members || members.length < 2) continue;
    const values = members.flatMap((member) => fact.options[member] ?? []);
    combinations = combinations.flatMap((known) =>
      values.map((value) => ({ ...known, [id]: value })),
    );
    if (combinations.length > maxCombinations) return [];
  }
  return combinations;
}
