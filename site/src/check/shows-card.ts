import type { Question } from '#rules/engine/check.ts';

/** Whether a question is answered by looking at a residence card. */
export function showsCard(question: Question | undefined): boolean {
  return /^residence-(mention|paper)$/.test(question?.facts[0] ?? '');
}
