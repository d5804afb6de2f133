import { isStartKnown, type Parameter } from '#rules/engine/parameter.ts';
import type { Ui } from '#site/check/ui.ts';
import { readText } from '#site/figures/figure-words.ts';

/** Since when the last amount of a figure holds, and how well it is known. What no official source says is never called confirmed. */
export function figurePeriod(ui: Ui, parameter: Parameter): string {
  const { slices } = parameter;
  const last = slices.at(-1) ?? slices[0];
  const { from, provenance, confirmedThrough } = last;
  const { confidence } = provenance;
  if (!isStartKnown(last)) {
    const read = ui.date(provenance.checkedOn);
    if (confidence !== 'official') return ui.t(`guides.figureReadIn.${confidence}`, { date: read });
    return confirmedThrough === undefined
      ? readText(ui, last)
      : ui.t('guides.figureReadUntil', { read, date: ui.date(confirmedThrough) });
  }
  const since = { from: ui.date(from) };
  if (confidence !== 'official') return ui.t(`guides.figureHeld.${confidence}`, since);
  return confirmedThrough === undefined
    ? ui.t('guides.figureSince', since)
    : ui.t('guides.figureUntil', { ...since, date: ui.date(confirmedThrough) });
}
