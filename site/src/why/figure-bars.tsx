import type { JSX } from 'preact';
import { formatTag } from '#content/locales.ts';
import type { Ui } from '#site/check/ui.ts';
import { Bar } from '#site/components/bar/bar.tsx';
import { GuideSources } from '#site/guides/guide-sources.tsx';
import { hasText, type TextTree } from '#content/translate.ts';
import type { FigureRow, LabourFigure } from './labour-market.ts';

interface Props {
  readonly ui: Ui;
  readonly figure: LabourFigure;
  readonly texts: TextTree;
}

/** A figure as a table whose rows are drawn: the bar says nothing that the row does not. */
export function FigureBars({ ui, figure, texts }: Props): JSX.Element {
  const { id, rows, bars, source, confidence, from } = figure;
  const { t } = ui;
  const most = Math.max(...rows.map(({ value }) => value));
  return (
    <div class="bar-figure" id={id}>
      <table>
        <caption>
          {t(`why.figures.${id}` as 'why.figures.slack')} <span>{periodOf(ui, figure)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('why.bar.what')}</th>
            <th scope="col">{t('why.bar.value')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{labelOf(ui, row)}</th>
              <td>
                {!row.inWords && <span class="bar-value">{valueOf(ui, figure, row)}</span>}
                {row.qualifier !== undefined && (
                  <small>{t(`why.qualifiers.${row.qualifier}` as 'why.qualifiers.around')}</small>
                )}
                {bars && <Bar part={row.value} whole={most} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasText(texts, `why.notes.${id}`) && (
        <p class="bar-note">{t(`why.notes.${id}` as 'why.notes.language-level')}</p>
      )}
      <GuideSources ui={ui} sources={[{ id: source, confidence }]} />
      {from !== undefined && <p class="small">{t('why.quotes', { from })}</p>}
    </div>
  );
}

function periodOf(ui: Ui, { year, period }: LabourFigure): string {
  return period === undefined ? (year ?? '') : ui.t(`why.periods.${period}` as 'why.periods.q1');
}

function labelOf(ui: Ui, { place, country, year, day, word }: FigureRow): string {
  if (place !== undefined) return ui.t(`services.places.${place}` as 'services.places.flanders');
  if (country !== undefined) {
    return new Intl.DisplayNames(formatTag(ui.locale), { type: 'region' }).of(country) ?? country;
  }
  if (day !== undefined) return ui.date(day);
  return year ?? ui.t(`why.labels.${word ?? ''}` as 'why.labels.work');
}

function valueOf(ui: Ui, figure: LabourFigure, { value, unit = figure.unit }: FigureRow): string {
  const number = ui.number(value);
  return unit === 'percent' ? ui.t('why.percent', { number }) : number;
}
