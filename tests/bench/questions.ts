import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { Question } from '#rules/engine/check.ts';
import { median } from './rounds.ts';

/** How many questions people answer before an engine has decided. */
export interface Asked {
  readonly mean: number;
  readonly median: number;
  readonly most: number;
  /** Profiles on which the engine stopped before the verdict was the right one, or never stopped. */
  readonly wrong: number;
}

/**
 * Answers question after question from a complete profile until the engine asks no more. A question is a page:
 * facts that stand on one page are answered together, whoever asks.
 */
export function questionsToDecision(
  profiles: readonly Answers[],
  questions: readonly Question[],
  ask: (answers: Answers) => string | null,
  isDecided: (told: Answers, profile: Answers) => boolean,
): Asked {
  let wrong = 0;
  const counts = profiles.map((profile) => {
    const told: Record<string, Answer> = {};
    for (let count = 0; count <= questions.length; count += 1) {
      const wanted = ask(told);
      if (wanted === null) {
        if (!isDecided(told, profile)) wrong += 1;
        return count;
      }
      const page = questions.find(({ id, facts }) => id === wanted || facts.includes(wanted));
      for (const fact of page?.facts ?? []) {
        const answer = profile[fact];
        if (answer !== undefined) told[fact] = answer;
      }
    }
    wrong += 1;
    return questions.length;
  });
  return {
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    median: median(counts),
    most: Math.max(...counts),
    wrong,
  };
}
