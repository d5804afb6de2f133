import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import { amountsIn, type Figure, type Slice } from '#rules/engine/parameter.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { Fee } from '#rules/engine/route.ts';
import { Cited } from './citation.tsx';
import { figurePeriod } from './figure-period.ts';
import { amountText, figureOn } from './figure-text.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly fees: readonly Fee[];
  readonly filedOn: IsoDate;
}

/** What it costs and who pays. An amount that no source may settle is marked and never stands alone. */
export function Fees({ ui, fees, filedOn }: Props): JSX.Element | null {
  if (fees.length === 0) return null;
  return (
    <section class="fees">
      <h3 class="ds-heading">{ui.t('result.fees.title')}</h3>
      <ul class="fee-list">
        {fees.map((fee) => (
          <li key={fee.id}>
            <FeeLine ui={ui} fee={fee} filedOn={filedOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FeeLine({
  ui,
  fee,
  filedOn,
}: {
  readonly ui: Ui;
  readonly fee: Fee;
  readonly filedOn: IsoDate;
}): JSX.Element {
  const slice = feeAmount(ui, fee, filedOn);
  const isConfirmed = isDecisive(fee.provenance.confidence) && isSettled(slice, filedOn);
  return (
    <>
      <p class="fee-name">
        {ui.word('fees', fee.id, 'name')}
        {isConfirmed && ' '}
        {isConfirmed && <span class="fee-amount">{amountText(ui, slice)}</span>}
      </p>
      {!isConfirmed && (
        <p>
          <strong class="not-confirmed">{ui.t('result.notConfirmed')}</strong>{' '}
          {slice && amountsIn(slice.value).length > 0
            ? ui.t('result.fees.lastKnown', { amount: amountText(ui, slice) })
            : ui.t('result.fees.notKnown')}
        </p>
      )}
      {fee.by && (
        <p class="fee-by">
          {ui.t(fee.by === ui.voice ? 'result.fees.you' : `result.fees.${fee.by}`)}
        </p>
      )}
      {ui.hasWord('fees', fee.id, 'note') && <p>{ui.word('fees', fee.id, 'note')}</p>}
      {slice && <p class="reason-figure">{figurePeriod(ui, slice)}</p>}
      <p class="reason-source">
        <Cited ui={ui} provenance={slice ? slice.provenance : fee.provenance} />
      </p>
    </>
  );
}

/** The amount of a fee on the filing date, with its period and source; `null` where we hold none. */
export function feeAmount(ui: Ui, fee: Fee, filedOn: IsoDate): Figure | null {
  return figureOn(ui, fee.amount, filedOn);
}

/** Known for the filing date, to the cent, from a source that may decide. */
export function isSettled(slice: Slice | null, filedOn: IsoDate): boolean {
  return (
    slice?.value.kind === 'exact' &&
    isDecisive(slice.provenance.confidence) &&
    (slice.confirmedThrough === undefined || filedOn <= slice.confirmedThrough)
  );
}
