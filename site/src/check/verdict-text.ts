import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { Hole } from '#rules/engine/hole.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import type { Ui } from './ui.ts';

/** The verdict in one or two words. */
export function verdictWord(ui: Ui, verdict: Verdict): string {
  return ui.t(`check.verdicts.${verdict.kind}.word`);
}

/** The verdict of a route as one sentence. */
export function verdictSentence(ui: Ui, { verdict, jurisdiction }: RouteAssessment): string {
  const values = { place: ui.word('jurisdictions', jurisdiction, 'in') };
  if (verdict.kind === 'unconfirmed') {
    return ui.t(`check.verdicts.unconfirmed.${verdict.provisional ?? 'none'}`, values);
  }
  return ui.t(`check.verdicts.${verdict.kind}.sentence`, {
    ...values,
    ...(verdict.kind === 'notYet' && { date: ui.date(verdict.opensOn) }),
  });
}

/** The answer in one sentence; where several jurisdictions may decide, that it depends on the place. */
export function resultHeadline(ui: Ui, { routes, competent }: Assessment): string {
  const [only, ...more] = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  return only && more.length === 0 ? verdictSentence(ui, only) : ui.t('check.headlineSeveral');
}

/** The same short enough for the title of a window. */
export function resultTitle(ui: Ui, assessment: Assessment): string {
  const { routes, competent } = assessment;
  const [only, ...more] = routes.filter(({ jurisdiction }) => competent.includes(jurisdiction));
  return only && more.length === 0
    ? `${verdictWord(ui, only.verdict)}, ${ui.word('routes', only.route, 'name')}`
    : ui.t('check.headlineSeveral');
}

/** What we do not hold, in a sentence that names the figure, the condition or the date. */
export function holeSentence(ui: Ui, hole: Hole): string {
  switch (hole.kind) {
    case 'lapsed':
      return ui.t('check.holes.lapsed', {
        figure: ui.word('parameters', hole.parameter, 'name'),
        date: ui.date(hole.confirmedThrough),
      });
    case 'unknownAmount':
    case 'exactHit':
      return ui.t(`check.holes.${hole.kind}`, {
        figure: ui.word('parameters', hole.parameter, 'name'),
      });
    case 'unverified':
      return ui.t('check.holes.unverified', {
        condition: ui.word('conditions', hole.condition, 'text'),
      });
    case 'referred':
      return ui.word('conditions', hole.condition, 'text');
    case 'unknownList':
      return ui.t('check.holes.unknownList', { list: ui.word('lists', hole.list, 'name') });
    case 'lapsedList':
      return ui.t('check.holes.lapsedList', {
        list: ui.word('lists', hole.list, 'name'),
        date: ui.date(hole.confirmedThrough),
      });
    case 'convention':
      return ui.t('check.holes.convention');
    case 'notHeld':
      return ui.t('check.holes.notHeld', { date: ui.date(hole.knownFrom) });
  }
}
