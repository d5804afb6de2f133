import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import { conditionWord } from './condition-text.ts';
import type { Interview } from './interview.ts';
import { stepsAbout } from './steps-about.ts';
import { amountText } from './figure-text.ts';
import type { Ui } from './ui.ts';
import { holeSentence, verdictSentence } from './verdict-text.ts';

/** What decides a verdict, in one line: the first condition that is not met, what it waits for, or what we lack. */
export function shortReason(
  ui: Ui,
  interview: Interview,
  route: RouteAssessment,
  filedOn: IsoDate,
): string {
  const { verdict, explanation } = route;
  switch (verdict.kind) {
    case 'notEligible': {
      const reason = explanation && firstUnmet(explanation);
      if (!reason) return '';
      // All alternatives of a route together: none of them says more than the others.
      return reason === explanation && reason.kind !== 'leaf'
        ? ui.t('result.noneMet')
        : ui.t('result.notMet', { condition: sentenceOf(ui, reason) });
    }
    case 'undetermined': {
      const questions = stepsAbout(ui, interview, route).map((step) =>
        ui.word('questions', step, 'short'),
      );
      return ui.t('result.waitsFor', { questions: questions.join(', ') });
    }
    case 'unconfirmed': {
      const [hole] = verdict.holes;
      return hole ? holeSentence(ui, route.route, hole, filedOn) : verdictSentence(ui, route);
    }
    case 'eligibleSubjectToJudgement': {
      const [judgement] = verdict.judgements;
      return judgement ? conditionWord(ui, judgement, '') : '';
    }
    case 'notYet':
      return verdictSentence(ui, route);
    case 'eligible':
      return '';
  }
}

/**
 * The first part that keeps a tree of conditions from being met. Below "all of these" one part is enough; of
 * alternatives and of a reverse the whole is the reason.
 */
function firstUnmet(explanation: Explanation): Explanation | null {
  if (explanation.truth !== 'false') return null;
  if (explanation.kind !== 'all') return explanation;
  return explanation.children.map(firstUnmet).find((found) => found !== null) ?? explanation;
}

function sentenceOf(ui: Ui, part: Explanation): string {
  return conditionWord(ui, part.id, part.kind === 'leaf' ? amountText(ui, part.figure) : '');
}
