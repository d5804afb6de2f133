import { filedOnStep } from './interview.ts';
import type { Ui } from './ui.ts';

/**
 * A word of a step of a check. The date chooses the law in every check, but only some of them are about an
 * application: the others ask for it in words of their own.
 */
export function questionWord(ui: Ui, check: string, step: string, field: string): string {
  return ui.word('questions', wordsOf(ui, check, step), field);
}

/** The label or hint of the date. */
export function dateWord(ui: Ui, check: string, field: 'label' | 'hint'): string {
  return ui.word('facts', wordsOf(ui, check, filedOnStep), field);
}

/** Whether the date of a check is the one on which an application is filed. */
export function isFilingDate(ui: Ui, check: string): boolean {
  return wordsOf(ui, check, filedOnStep) === filedOnStep;
}

/** Under which id a step of a check has its words. */
export function wordsOf(ui: Ui, check: string, step: string): string {
  const own = `${check}-${step}`;
  return step === filedOnStep && ui.hasWord('questions', own, 'short') ? own : step;
}
