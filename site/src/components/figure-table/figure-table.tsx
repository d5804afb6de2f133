import type { JSX } from 'preact';
import { Cited } from '#site/check/citation.tsx';
import { amountText } from '#site/check/figure-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { readText } from '#site/figures/figure-words.ts';
import { isStartKnown, type Parameter, type Slice } from '#rules/engine/parameter.ts';

/** A figure period by period, the newest first: amount, how long it is confirmed, and where it stands. */
export function FigureTable({
  ui,
  parameter,
}: {
  readonly ui: Ui;
  readonly parameter: Parameter;
}): JSX.Element {
  const { id, slices } = parameter;
  return (
    <table class="figure-table">
      <caption>{ui.word('parameters', id, 'name')}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.t('routePages.history.period')}</th>
          <th scope="col">{ui.t('routePages.history.amount')}</th>
          <th scope="col">{ui.t('routePages.history.source')}</th>
        </tr>
      </thead>
      <tbody>
        {[...slices].reverse().map((slice) => (
          <tr key={slice.from}>
            <th scope="row">{isStartKnown(slice) ? periodText(ui, slice) : readText(ui, slice)}</th>
            <td>
              {sliceText(ui, parameter, slice)}
              {slice.confirmedThrough && (
                <small>
                  {ui.t('routePages.history.confirmed', { date: ui.date(slice.confirmedThrough) })}
                </small>
              )}
            </td>
            <td>
              <Cited ui={ui} provenance={slice.provenance} isBrief />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The amount of one period, pay with the time it is for. */
export function sliceText(ui: Ui, { id, unit }: Parameter, slice: Slice): string {
  const plain = amountText(ui, { parameter: id, ...slice });
  if (slice.value.kind === 'unknown') return plain;
  const amount =
    unit === 'EUR/month'
      ? ui.t('check.perMonth', { amount: plain })
      : unit === 'EUR/year'
        ? ui.t('check.perYear', { amount: plain })
        : plain;
  return slice.value.kind === 'atLeast' ? ui.t('routePages.history.atLeast', { amount }) : amount;
}

/** A period in words: since a day, or from one to before another. */
export function periodText(
  ui: Ui,
  { from, to }: { readonly from: string; readonly to: string | null },
): string {
  return to === null
    ? ui.t('routePages.history.since', { from: ui.date(from) })
    : ui.t('routePages.history.until', { from: ui.date(from), to: ui.date(to) });
}
