import type { Slice } from '#rules/engine/parameter.ts';
import type { Ui } from './ui.ts';

/** Since when a figure holds, until when it is confirmed, and what we do not know of it. */
export function figurePeriod(ui: Ui, figure: Slice): string {
  const from = ui.date(figure.from);
  if (figure.value.kind === 'atLeast') {
    return ui.t('result.figureAtLeast', { from, amount: ui.money(figure.value.amount) });
  }
  if (figure.confirmedThrough !== undefined) {
    return ui.t('result.figureConfirmed', { from, date: ui.date(figure.confirmedThrough) });
  }
  return figure.to === null
    ? ui.t('result.figureSince', { from })
    : ui.t('result.figureUntil', { from, to: ui.date(figure.to) });
}
