import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { type Counted, partText, rangeText } from './premium-text.ts';

/** The premium before and after tax: in one line, by percentage, or by third of the training. */
export function PartTable({
  ui,
  premium,
}: {
  readonly ui: Ui;
  readonly premium: Counted;
}): JSX.Element {
  const { parts, partsAre } = premium;
  const what = partsAre === 'thirds' ? 'third' : 'percentage';
  return (
    <table class="premium-table">
      <thead>
        <tr>
          <th scope="col">{ui.t(`calculators.premium.columns.${what}`)}</th>
          <th scope="col">{ui.t('calculators.premium.columns.before')}</th>
          <th scope="col">{ui.t('calculators.premium.columns.after')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, i) => (
          <tr key={part.percentage.from}>
            <th scope="row">
              {partText(ui, premium, part, i)}
              {part.during && (
                <span class="premium-days">
                  {ui.t('calculators.premium.thirds.days', {
                    from: ui.date(part.during.from),
                    to: ui.date(part.during.to),
                  })}
                </span>
              )}
            </th>
            <td>
              <strong>{rangeText(ui, part.premium)}</strong>
            </td>
            <td>
              {part.afterTax
                ? rangeText(ui, part.afterTax)
                : ui.t('calculators.premium.result.noTax')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
