import { type Interview, viewOf } from './interview.ts';
import { questionWord } from './question-word.ts';
import type { Ui } from './ui.ts';
import { resultTitle } from './verdict-text.ts';

/** The title of the step a person is at, for the window, the history and screen readers. */
export function pageTitle(ui: Ui, interview: Interview, hasFaults: boolean): string {
  const view = viewOf(ui.law, interview);
  const title =
    view.kind === 'question'
      ? questionWord(ui, interview.check, view.step, ui.voice)
      : resultTitle(ui, view.assessment);
  return hasFaults ? ui.t('check.titleWithFault', { title }) : title;
}
