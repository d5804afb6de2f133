import type { LocaleTag } from '#content/locales.ts';
import { figuresOf, type Scheme } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { isStartKnown, type Slice, type SliceValue } from '#rules/engine/parameter.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import { placesOf } from '#rules/review/place-of.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { amountText } from '#site/check/figure-text.ts';
import type { Ui } from '#site/check/ui.ts';

const law = indexLaw(wholeLaw);

/** The speaking part of these pages: all of the law, with the figures of premiums. */
export function stateUi(locale: LocaleTag): Ui {
  return { ...buildUi(locale, 'employer'), law };
}

/** Whose a source, figure or list is; "federal" stands for what several places share as well. */
export const placeOf: (id: string) => Jurisdiction = placesOf(wholeLaw);

/** The name of a place; of the federal one, that it holds what several regions share. */
export function placeName(ui: Ui, place: Jurisdiction): string {
  return place === 'federal'
    ? ui.t('stateOfTheLaw.belgiumAndShared')
    : ui.word('jurisdictions', place, 'name');
}

/** The name of a figure; one of a premium goes by its scheme and what it is there. */
export function figureName(ui: Ui, id: string): string {
  if (ui.hasWord('parameters', id, 'name')) return ui.word('parameters', id, 'name');
  const scheme = schemeOf(id);
  const kind =
    id === scheme.contribution?.id ? 'contribution' : id === scheme.tax?.id ? 'tax' : 'percentage';
  return ui.t('stateOfTheLaw.figures.premium', {
    scheme: ui.t(`calculators.premium.schemes.${scheme.id}.name`),
    figure: ui.t(`calculators.premium.figures.${kind}`),
  });
}

/** The scheme of training in a company that a figure of a premium belongs to. */
function schemeOf(figure: string): Scheme {
  const scheme = Object.values(schemes).find((one) =>
    figuresOf(one).some(({ id }) => id === figure),
  );
  if (!scheme) throw new Error(`no scheme counts with "${figure}"`);
  return scheme;
}

/** A value of a figure with its unit and, of pay, the time it is for. */
export function valueText(ui: Ui, parameter: string, value: SliceValue): string {
  if (value.kind === 'unknown') return ui.t('stateOfTheLaw.figures.unknown');
  const slices = law.parameters.get(parameter)?.slices;
  if (!slices) throw new Error(`no figure "${parameter}"`);
  const amount = amountText(ui, { ...slices[0], value, parameter });
  const timed = withTime(ui, law.parameters.get(parameter)?.unit ?? '', amount);
  return value.kind === 'atLeast'
    ? ui.t('calculators.premium.result.orMore', { amount: timed })
    : timed;
}

/** A list or figure in words of its period alone. */
export function periodText(ui: Ui, { from, to }: { from: IsoDate; to: IsoDate | null }): string {
  return to === null
    ? ui.t('stateOfTheLaw.figures.periodSince', { from: ui.date(from) })
    : ui.t('stateOfTheLaw.figures.periodUntil', { from: ui.date(from), to: lastDate(ui, to) });
}

/** The same of a figure; where no source says since when, the day on which it was read. */
export function figurePeriod(ui: Ui, slice: Slice): string {
  if (isStartKnown(slice)) return periodText(ui, slice);
  const date = ui.date(slice.provenance.checkedOn);
  return slice.to === null
    ? ui.t('stateOfTheLaw.figures.periodRead', { date })
    : ui.t('stateOfTheLaw.figures.periodReadUntil', { date, to: lastDate(ui, slice.to) });
}

/** A name and what is said of it, with the colon of the language. */
export function titled(ui: Ui, title: string, text: string): string {
  return `${title}${ui.t('stateOfTheLaw.colon')} ${text}`;
}

/** The last day of a period that ends before a day. */
export function lastDate(ui: Ui, to: IsoDate): string {
  return ui.date(addDays(to, -1));
}

function withTime(ui: Ui, unit: string, amount: string): string {
  if (unit === 'EUR/month') return ui.t('check.perMonth', { amount });
  return unit === 'EUR/year' ? ui.t('check.perYear', { amount }) : amount;
}
