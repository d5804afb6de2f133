import type { Answers } from '#rules/engine/answer.ts';
import type { Question, Situation } from '#rules/engine/check.ts';

/** What stands once a question with situations was answered. */
interface SaidAtOnce {
  /** The one that was chosen; `null` where an option was, of which the form is still to be read. */
  readonly situation: Situation | null;
  readonly answers: Answers;
}

/** The situation that answers amount to, `null` where they are none of those of the question. */
export function situationOf({ situations = [] }: Question, answers: Answers): Situation | null {
  const isSaid = ([fact, option]: readonly [string, string]) => answers[fact] === option;
  return situations.find((one) => Object.entries(one.answers).every(isSaid)) ?? null;
}

/** The questions that a situation chosen at another one answers. */
export function answeredElsewhere(
  questions: readonly Question[],
  answers: Answers,
): readonly string[] {
  return questions.flatMap((question) => {
    const said = situationOf(question, answers)?.answers ?? {};
    return questions
      .filter((one) => one !== question && one.facts.every((fact) => said[fact] !== undefined))
      .map(({ id }) => id);
  });
}

/**
 * Takes over what a situation says of several facts. What one that stood before said is taken back by another one, and
 * by whoever says no more than its first answer: the rest is asked then. Another first answer leaves it, for the one who
 * chooses that situation again.
 */
export function saidAtOnce(
  question: Question,
  before: Answers,
  read: (name: string) => string | null,
): SaidAtOnce {
  const [first] = question.facts;
  const chosen = read(first);
  const situation = question.situations?.find(({ id }) => id === chosen) ?? null;
  const stood = situation ? before : { ...before, [first]: chosen ?? '' };
  const old = situationOf(question, stood)?.answers;
  const said = situation?.answers ?? {};
  // Answers stay in the order in which they were given.
  const isKept = ([fact]: readonly [string, unknown]) =>
    fact === first || old?.[fact] === undefined || said[fact] !== undefined;
  const kept = Object.entries(before).filter(isKept);
  return { situation, answers: { ...Object.fromEntries(kept), ...said } };
}
