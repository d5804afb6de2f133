import { path } from '#content/paths.ts';
import { addDays } from '#rules/engine/date.ts';
import type { FigureUnit } from '#rules/engine/fact.ts';
import { isStartKnown, type Slice, type SliceValue } from '#rules/engine/parameter.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { numberText } from '#site/check/number-text.ts';
import type { Ui } from '#site/check/ui.ts';
import type { FigureEntry } from './figure-entries.ts';
import { notedFigures } from './figure-groups.ts';

/** A number with its unit and, for pay, its period: "EUR 48,912 a year", "9 weeks". */
export function unitText(ui: Ui, unit: FigureUnit, number: number): string {
  const amount = numberText(ui, unit, number);
  if (unit === 'EUR/year') return ui.t('check.perYear', { amount });
  return unit === 'EUR/month' ? ui.t('check.perMonth', { amount }) : amount;
}

/** What a figure is worth as far as it is known: one amount, that or more, either of two, or not known. */
export function valueText(ui: Ui, unit: FigureUnit, value: SliceValue): string {
  switch (value.kind) {
    case 'exact':
      return unitText(ui, unit, value.amount);
    case 'atLeast':
      return ui.t('figures.amount.atLeast', { amount: unitText(ui, unit, value.amount) });
    case 'band':
      return ui.t('result.either', {
        from: numberText(ui, unit, value.from),
        to: unitText(ui, unit, value.to),
      });
    case 'unknown':
      return ui.t('figures.amount.unknown');
  }
}

/** From when to when, both days included; where no source says since when, the day on which it was read. */
export function periodText(ui: Ui, slice: Slice): string {
  const { from, to } = slice;
  if (!isStartKnown(slice)) return readText(ui, slice);
  return to === null
    ? ui.t('figures.period.from', { from: ui.date(from) })
    : ui.t('figures.period.fromTo', { from: ui.date(from), to: ui.date(addDays(to, -1)) });
}

/** When a figure was read, and its last day where that is over: for one of which no source says since when. */
export function readText(ui: Ui, { to, provenance }: Pick<Slice, 'to' | 'provenance'>): string {
  const date = ui.date(provenance.checkedOn);
  return to === null
    ? ui.t('figures.period.read', { date })
    : ui.t('figures.period.readTo', { date, to: ui.date(addDays(to, -1)) });
}

/** How far an open end is known: the last day it was confirmed or only reported for; nothing for law that stands until repealed. */
export function lastKnownText(ui: Ui, { to, confirmedThrough, provenance }: Slice): string | null {
  if (to !== null || confirmedThrough === undefined) return null;
  const how = isDecisive(provenance.confidence) ? 'lastKnown' : 'lastReported';
  return ui.t(`figures.period.${how}`, { date: ui.date(confirmedThrough) });
}

/** What tells a figure from others of its row and place; most need nothing. */
export function noteText(ui: Ui, figure: string): string | null {
  const noted = notedFigures.find((id) => id === figure);
  return noted ? ui.t(`figures.notes.${noted}`) : null;
}

/** A figure by its row or rows, with what tells it from others there; the place stands beside it. */
export function entryName(ui: Ui, { figure, rows }: FigureEntry): string {
  const name = rows.map(({ id }) => ui.t(`figures.rows.${id}`)).join(ui.semicolon);
  const note = noteText(ui, figure.id);
  return note === null ? name : `${name} (${note})`;
}

/** Where a figure has its own rows. */
export function figureAddress(ui: Ui, { figure, group }: FigureEntry): string {
  return `${path(ui.locale, 'figures', group.id)}#${figure.id}`;
}
