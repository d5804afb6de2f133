import type { Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import { type IndexedLaw, indexLaw } from '#rules/engine/law.ts';
import { joinLaw, type LawCore, type LawRules } from '#rules/engine/split-law.ts';

let law: IndexedLaw | undefined;

interface Page {
  /** The parts of the law of a check, as they arrive. */
  readonly core: string;
  readonly rules: string;
}

/** Reads the law of a whole check and indexes it; each route is made ready when it is first asked about. */
export function compile({ page }: { readonly page: Page }): void {
  const core = JSON.parse(page.core) as LawCore;
  law = indexLaw(joinLaw(core, JSON.parse(page.rules) as LawRules, []));
}

/** The next question, as text. */
export function decide(answers: Answers): string {
  if (!law) throw new Error('not compiled');
  const { question, left } = ask(law, { check: 'work-permit', filedOn: '2025-06-02', answers });
  return `${String(question?.id)} ${String(left)}`;
}
