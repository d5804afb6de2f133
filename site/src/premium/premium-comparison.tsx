import type { JSX } from 'preact';
import { premiumOf } from '#rules/calculators/premium.ts';
import { type SchemeId, schemeIds } from '#rules/calculators/scheme.ts';
import type { Ui } from '#site/check/ui.ts';
import { PartHead, PartRow } from './premium-parts.tsx';
import { headline } from './premium-text.ts';
import type { Choice, Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly input: NonNullable<Sheet['input']>;
  readonly chosen: Choice;
}

/** The same wage and income in every scheme, for every percentage it knows. */
export function Comparison({ ui, input, chosen }: Props): JSX.Element {
  return (
    <section class="premium-comparison">
      <h3>{ui.t('calculators.premium.comparison.title')}</h3>
      <p>{ui.t('calculators.premium.comparison.intro')}</p>
      <table class="premium-table">
        <PartHead ui={ui} what="percentage" />
        {schemeIds.map((id) => (
          <Rows ui={ui} input={input} id={id} isChosen={id === chosen} key={id} />
        ))}
      </table>
      <p class="small">
        {ui.t('calculators.premium.comparison.taxable')}{' '}
        {ui.t('calculators.premium.comparison.least')}
      </p>
    </section>
  );
}

interface RowsProps extends Omit<Props, 'chosen'> {
  readonly id: SchemeId;
  readonly isChosen: boolean;
}

function Rows({ ui, input, id, isChosen }: RowsProps): JSX.Element {
  // A percentage that was given belongs to one scheme: the others have their own.
  const premium = premiumOf({ ...input, endsOn: null, percentage: { unknown: true }, scheme: id });
  return (
    <tbody data-scheme={id} data-chosen={isChosen || undefined}>
      <tr>
        <th scope="rowgroup" colSpan={3} class="premium-scheme">
          {ui.t(`calculators.premium.schemes.${id}.name`)}
        </th>
      </tr>
      {premium.kind === 'refused' || premium.premium.to === 0 ? (
        <tr>
          <td colSpan={3}>{headline(ui, premium)}</td>
        </tr>
      ) : (
        premium.parts.map((part, i) => (
          <PartRow ui={ui} premium={premium} part={part} index={i} key={part.percentage.from} />
        ))
      )}
    </tbody>
  );
}
