import type { Interview } from './interview.ts';
import { knownView } from './known-view.ts';
import { questionWord } from './question-word.ts';
import { explains, type Ui } from './ui.ts';
import type { resultTitle } from './verdict-text.ts';

/** The title of the step a person is at, for the window, the history and screen readers. */
export function pageTitle(
  ui: Ui,
  interview: Interview,
  hasFaults: boolean,
  /** Names a result; `null` while that part of the page is on its way. */
  titleOf: typeof resultTitle | null,
): string {
  const view = knownView(ui, interview);
  if (!view) return ui.t('check.later.question');
  if (view.kind === 'result') {
    return titleOf && explains(ui, view.assessment.competent)
      ? titleOf(ui, view.assessment)
      : ui.t('check.later.result');
  }
  const title = questionWord(ui, interview.check, view.step, ui.voice);
  return hasFaults ? ui.t('check.titleWithFault', { title }) : title;
}
