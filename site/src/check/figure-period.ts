import { type Figure, isStartKnown } from '#rules/engine/parameter.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { amountText } from './figure-text.ts';
import type { Ui } from './ui.ts';

/** Since when a figure holds, until when it is confirmed, and what we do not know of it. */
export function figurePeriod(ui: Ui, figure: Figure): string {
  const { value, confirmedThrough, provenance } = figure;
  if (value.kind === 'atLeast') {
    const amount = amountText(ui, figure);
    return `${startText(ui, { ...figure, to: null })} ${ui.t('result.figureAtLeast', { amount })}`;
  }
  if (confirmedThrough === undefined) return startText(ui, figure);
  const start = startText(ui, { ...figure, to: null });
  // What no source of weight says is not confirmed for any day.
  return isDecisive(provenance.confidence)
    ? `${start} ${ui.t('result.figureConfirmed', { date: ui.date(confirmedThrough) })}`
    : start;
}

/** Since when, and until when where it is over; where no source says since when, the day on which it was read. */
function startText(ui: Ui, figure: Figure): string {
  const { from, to, provenance } = figure;
  if (!isStartKnown(figure)) {
    const date = ui.date(provenance.checkedOn);
    return to === null
      ? ui.t('result.figureRead', { date })
      : ui.t('result.figureReadUntil', { date, to: ui.date(to) });
  }
  return to === null
    ? ui.t('result.figureSince', { from: ui.date(from) })
    : ui.t('result.figureUntil', { from: ui.date(from), to: ui.date(to) });
}
