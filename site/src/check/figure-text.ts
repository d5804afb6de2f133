import type { IsoDate } from '#rules/engine/date.ts';
import { amountsIn, type Figure, valueOn } from '#rules/engine/parameter.ts';
import { numberText } from './number-text.ts';
import type { Ui } from './ui.ts';

/** The amount of a figure as people read it: one, or either of two where sources disagree, or that we do not know it. */
export function amountText(ui: Ui, figure: Figure | null): string {
  const [from, to] = figure ? amountsIn(figure.value).map((n) => unitText(ui, figure, n)) : [];
  if (from === undefined) return ui.t('result.amountNotKnown');
  return to === undefined ? from : ui.t('result.either', { from, to });
}

function unitText(ui: Ui, { parameter }: Figure, number: number): string {
  const unit = ui.law.parameters.get(parameter)?.unit;
  if (!unit) throw new Error(`no parameter "${parameter}"`);
  return numberText(ui, unit, number);
}

/** What the law holds of a parameter for a day, sure or not; `null` where that is nothing, or there is none of that id. */
export function figureOn({ law }: Pick<Ui, 'law'>, id: string, day: IsoDate): Figure | null {
  const parameter = law.parameters.get(id);
  const slice = parameter && valueOn(parameter, day).slice;
  return slice ? { parameter: id, ...slice } : null;
}
