import type { Figure } from '#rules/engine/explain.ts';
import { amountsIn, isStartKnown } from '#rules/engine/parameter.ts';
import { numberText } from './number-text.ts';
import type { Ui } from './ui.ts';

/** The amount of a figure as people read it: one, or from one to another, or that we do not know it. */
export function amountText(ui: Ui, figure: Figure | null): string {
  const [from, to] = figure ? amountsIn(figure.value).map((n) => unitText(ui, figure, n)) : [];
  if (from === undefined) return ui.t('check.amountNotKnown');
  return to === undefined ? from : ui.t('check.band', { from, to });
}

/** Since when a figure holds, until when it is confirmed, and what we do not know of it. */
export function figurePeriod(ui: Ui, figure: Figure): string {
  const { value, confirmedThrough } = figure;
  if (value.kind === 'atLeast') {
    const amount = amountText(ui, figure);
    return `${startText(ui, { ...figure, to: null })} ${ui.t('result.figureAtLeast', { amount })}`;
  }
  if (confirmedThrough !== undefined) {
    const date = ui.date(confirmedThrough);
    return `${startText(ui, { ...figure, to: null })} ${ui.t('result.figureConfirmed', { date })}`;
  }
  return startText(ui, figure);
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

function unitText(ui: Ui, { parameter }: Figure, number: number): string {
  const unit = ui.law.parameters.get(parameter)?.unit;
  if (!unit) throw new Error(`no parameter "${parameter}" in the law of this page`);
  return numberText(ui, unit, number);
}
