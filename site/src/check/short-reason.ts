import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { type Decisive, decisiveOf } from '#rules/engine/decisive.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { conditionWord } from './condition-text.ts';
import type { Interview } from './interview.ts';
import { stepsAbout } from './steps-about.ts';
import { amountText } from './figure-text.ts';
import type { Ui } from './ui.ts';
import { holeSentence, type Judged, verdictSentence } from './verdict-text.ts';

/** What decides a verdict, in one line: the first condition that is not met, what it waits for, or what we lack. */
export function shortReason(
  ui: Ui,
  interview: Interview,
  route: RouteAssessment,
  filedOn: IsoDate,
): string {
  return decisiveText(ui, interview, { ...route, decisive: decisiveOf(route) }, filedOn);
}

/** The same of what decides; of the questions that it waits for so many are named. Nothing of a route that is open. */
export function decisiveText(
  ui: Ui,
  interview: Interview,
  route: Judged & { readonly decisive: Decisive | null },
  filedOn: IsoDate,
  named = Infinity,
): string {
  const { verdict, decisive } = route;
  if (verdict.kind === 'notYet') return verdictSentence(ui, interview.check, route);
  switch (decisive?.kind) {
    case 'unmet':
      return decisive.isWhole
        ? ui.t('result.noneMet')
        : ui.t('result.notMet', { condition: sentenceOf(ui, decisive.part) });
    case 'waitsFor':
      return waitsForText(ui, interview, decisive.facts, named);
    case 'hole':
      return holeSentence(ui, route.route, decisive.hole, filedOn);
    case 'judgement':
      return conditionWord(ui, decisive.condition, '');
    case undefined:
      return verdict.kind === 'unconfirmed' ? verdictSentence(ui, interview.check, route) : '';
  }
}

/** The questions that a verdict waits for, by name; of many only so many are named. */
export function waitsForText(
  ui: Ui,
  interview: Interview,
  facts: readonly string[],
  named: number,
): string {
  const questions = stepsAbout(ui, interview, { dependsOn: facts }).map((step) =>
    ui.word('questions', step, 'short'),
  );
  const count = questions.length - named;
  const say = (key: 'sideBySide.waitsForMore' | 'result.waitsFor', shown = Infinity) =>
    ui.t(key, { questions: questions.slice(0, shown).join(ui.comma), count });
  // One more name takes no more room than saying that there is one more.
  return count > 1 ? say('sideBySide.waitsForMore', named) : say('result.waitsFor');
}

function sentenceOf(ui: Ui, part: Explanation): string {
  return conditionWord(ui, part.id, part.kind === 'leaf' ? amountText(ui, part.figure) : '');
}
