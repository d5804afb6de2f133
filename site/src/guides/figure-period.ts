import type { Parameter } from '#rules/engine/parameter.ts';
import type { Ui } from '#site/check/ui.ts';

/** Since when the last amount of a figure holds, and how well it is known. What no official source says is never called confirmed. */
export function figurePeriod(ui: Ui, parameter: Parameter): string {
  const { slices } = parameter;
  const { from, provenance, confirmedThrough } = slices.at(-1) ?? slices[0];
  const since = { from: ui.date(from) };
  if (provenance.confidence !== 'official') {
    return ui.t(`guides.figureHeld.${provenance.confidence}`, since);
  }
  if (isUndated(ui, parameter)) {
    return ui.t('guides.figureRead', { date: ui.date(provenance.checkedOn) });
  }
  return confirmedThrough === undefined
    ? ui.t('guides.figureSince', since)
    : ui.t('guides.figureUntil', { ...since, date: ui.date(confirmedThrough) });
}

/** Whether the pages it rests on carry no date: then its first day is only where our knowledge begins. */
function isUndated({ law }: Ui, { slices }: Parameter): boolean {
  const [{ provenance }, ...later] = slices;
  return (
    later.length === 0 &&
    provenance.citations.every(({ source }) => law.sources.get(source)?.dated === null)
  );
}
