import { expect } from 'vitest';
import { ask } from '#rules/engine/ask.ts';
import { assess } from '#rules/engine/assess.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import type { CaseInput } from '#rules/engine/verdicts.ts';

/** What is asked next of a case and how many questions are left, with and without an assessment: both say the same. */
export function askedIn(
  law: IndexedLaw,
  input: Omit<CaseInput, 'voice'>,
): readonly [string | null, number] {
  const { question, left } = ask(law, input);
  const { nextQuestion, questionsLeft } = assess(law, { ...input, voice: 'worker' });
  expect([nextQuestion, questionsLeft]).toEqual([question?.id ?? null, left]);
  return [nextQuestion, questionsLeft];
}
