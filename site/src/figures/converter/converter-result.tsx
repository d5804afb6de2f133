import type { JSX } from 'preact';
import { payInPlaces, type PayInput, type PayTest } from '#rules/calculators/pay.ts';
import type { Ui } from '#site/check/ui.ts';
import type { ConverterSheet } from './converter-sheet.ts';
import { waysOfWriting } from './converter-text.ts';
import { PlaceCard } from './place-card.tsx';

interface Props {
  readonly ui: Ui;
  readonly tests: readonly PayTest[];
  readonly sheet: ConverterSheet;
  /** Address of the check that looks at the whole case. */
  readonly check: string;
}

/** What the pay is in each place, and how it stands there. */
export function ConverterResult({ ui, tests, sheet: { input }, check }: Props): JSX.Element {
  return (
    <section class="converter-result" aria-labelledby="converter-result-title">
      {input ? (
        <Answer ui={ui} tests={tests} input={input} check={check} />
      ) : (
        <>
          <h2 tabIndex={-1} id="converter-result-title" class="ds-sr-only">
            {ui.t('figures.converter.answer')}
          </h2>
          <p role="status">{ui.t('figures.converter.empty')}</p>
        </>
      )}
    </section>
  );
}

function Answer({
  ui,
  tests,
  input,
  check,
}: Omit<Props, 'sheet'> & { readonly input: PayInput }): JSX.Element {
  const { amount, per, filedOn } = input;
  const money = ui.money(amount);
  const said = ui.t(per === 'month' ? 'check.perMonth' : 'check.perYear', { amount: money });
  return (
    <>
      <h2 tabIndex={-1} id="converter-result-title">
        <span class="converter-read">{ui.t('figures.converter.read')}</span>{' '}
        <span role="status">{said}</span>
      </h2>
      <p class="small">
        {ui.t('figures.converter.ways')}{' '}
        {waysOfWriting(amount).map((way, at) => (
          <span key={way}>
            {at > 0 && ' · '}
            <bdi class="converter-way">{way}</bdi>
          </span>
        ))}
      </p>
      <p>{ui.t('figures.converter.thresholdsOf', { date: ui.date(filedOn) })}</p>
      <div class="converter-places">
        {payInPlaces(tests, ui.law, input).map((pay) => (
          <PlaceCard ui={ui} pay={pay} input={input} key={pay.place} />
        ))}
      </div>
      <div class="converter-end">
        <p>
          <strong>{ui.t('figures.converter.nothingAlone')}</strong>
        </p>
        <p>
          <a class="ds-button" data-variant="primary" href={check}>
            {ui.t('figures.converter.toCheck')}
          </a>
        </p>
      </div>
    </>
  );
}
