import type { JSX } from 'preact';
import type { Part } from '#rules/calculators/premium.ts';
import type { Ui } from '#site/check/ui.ts';
import { type Counted, partText, rangeText } from './premium-text.ts';

interface Props {
  readonly ui: Ui;
  readonly premium: Counted;
}

/** The premium before and after tax: in one line, by percentage, or by third of the training. */
export function PartTable({ ui, premium }: Props): JSX.Element {
  return (
    <table class="premium-table">
      <PartHead ui={ui} what={premium.partsAre === 'thirds' ? 'third' : 'percentage'} />
      <tbody>
        {premium.parts.map((part, i) => (
          <PartRow ui={ui} premium={premium} part={part} index={i} key={part.percentage.from} />
        ))}
      </tbody>
    </table>
  );
}

export function PartHead({
  ui,
  what,
}: {
  readonly ui: Ui;
  readonly what: 'third' | 'percentage';
}): JSX.Element {
  return (
    <thead>
      <tr>
        {([what, 'before', 'after'] as const).map((column) => (
          <th scope="col" key={column}>
            {ui.t(`calculators.premium.columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends Props {
  readonly part: Part;
  readonly index: number;
}

export function PartRow({ ui, premium, part, index }: RowProps): JSX.Element {
  const { during, afterTax } = part;
  return (
    <tr>
      <th scope="row">
        {partText(ui, premium, part, index)}
        {during && (
          <span class="premium-days">
            {ui.t('calculators.premium.thirds.days', {
              from: ui.date(during.from),
              to: ui.date(during.to),
            })}
          </span>
        )}
      </th>
      <td>
        <strong>{rangeText(ui, part.premium)}</strong>
      </td>
      <td>{afterTax ? rangeText(ui, afterTax) : ui.t('calculators.premium.result.noTax')}</td>
    </tr>
  );
}
