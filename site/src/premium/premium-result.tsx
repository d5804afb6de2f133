import type { JSX } from 'preact';
import { premiumOf } from '#rules/calculators/premium.ts';
import type { SchemeId } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import type { Ui } from '#site/check/ui.ts';
import { Comparison } from './premium-comparison.tsx';
import { PartTable } from './premium-parts.tsx';
import { type Counted, headline } from './premium-text.ts';
import { Workings } from './premium-workings.tsx';
import type { Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly sheet: Sheet;
}

/** The premium of the scheme that was chosen, and all four beside each other. */
export function PremiumResult({ ui, sheet: { choice, input } }: Props): JSX.Element {
  return (
    <section class="premium-result" id="premium-result">
      <h2 tabIndex={-1} id="premium-result-title">
        {ui.t('calculators.premium.result.title')}
      </h2>
      {input ? (
        <>
          {choice !== 'all' && <Scheme ui={ui} id={choice} input={input} />}
          <Comparison ui={ui} input={input} chosen={choice} />
          <p class="small">{ui.t('calculators.premium.promise')}</p>
        </>
      ) : (
        <p role="status">{ui.t('calculators.premium.empty')}</p>
      )}
    </section>
  );
}

function Scheme({
  ui,
  id,
  input,
}: {
  readonly ui: Ui;
  readonly id: SchemeId;
  readonly input: NonNullable<Sheet['input']>;
}): JSX.Element {
  const premium = premiumOf({ ...input, scheme: id });
  return (
    <article class="premium-card" data-scheme={id} data-kind={premium.kind}>
      <h3 class="premium-headline">
        <span role="status">{headline(ui, premium)}</span>
      </h3>
      <p class="premium-rule">{ui.t(`calculators.premium.schemes.${id}.formula`)}</p>
      {premium.kind === 'refused' ? (
        <p>{ui.t(`calculators.premium.result.${premium.why}`, { from: ui.date(premium.from) })}</p>
      ) : (
        <Body ui={ui} premium={premium} />
      )}
    </article>
  );
}

function Body({ ui, premium }: { readonly ui: Ui; readonly premium: Counted }): JSX.Element {
  const { scheme, period, isStartAssumed, isConfirmed, partsAre } = premium;
  const from = ui.date(period.from);
  const rules =
    period.to === null
      ? ui.t('calculators.premium.result.since', { from })
      : ui.t('calculators.premium.result.until', { from, to: ui.date(period.to) });
  return (
    <>
      {premium.premium.to === 0 && <p>{ui.t('calculators.premium.result.covered')}</p>}
      {partsAre === 'options' && <p>{ui.t('calculators.premium.result.options')}</p>}
      <PartTable ui={ui} premium={premium} />
      <p>{ui.t(`calculators.premium.schemes.${scheme}.note`)}</p>
      <p class="small">
        {isStartAssumed ? ui.t('calculators.premium.result.assumed', { from }) : rules}
      </p>
      {!isConfirmed && (
        <p class="not-confirmed">{ui.t('calculators.premium.result.notConfirmed')}</p>
      )}
      <Workings ui={ui} premium={premium} />
      <p>
        <a href={`#figures-${scheme}`}>{ui.t('calculators.premium.result.figures')}</a>
      </p>
      <h4>{ui.t('calculators.premium.result.notFoundTitle')}</h4>
      <ul>
        {schemes[scheme].notFound.map((id) => (
          <li key={id}>{ui.t(`calculators.premium.notFound.${id}`)}</li>
        ))}
      </ul>
    </>
  );
}
