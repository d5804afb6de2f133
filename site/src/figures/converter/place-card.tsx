import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { PayInPlace, PayInput, PayReading, PayStanding } from '#rules/calculators/pay.ts';
import { Cited } from '#site/check/citation.tsx';
import { amountText } from '#site/check/figure-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { type Mark, VerdictMark } from '#site/check/verdict-mark.tsx';
import { figureGroups } from '#site/figures/figure-groups.ts';
import { noteText, valueText } from '#site/figures/figure-words.ts';
import { conventionText, rangeText } from './converter-text.ts';

interface Props {
  readonly ui: Ui;
  readonly pay: PayInPlace;
  readonly input: PayInput;
}

/** A place: how it counts, what the pay is there, and each amount with how the pay stands against it. */
export function PlaceCard({ ui, pay, input }: Props): JSX.Element {
  const { place, monthly, yearly, derivation, readings, isHeld } = pay;
  const title = `converter-${place}`;
  return (
    <section class="converter-place" data-place={place} aria-labelledby={title}>
      <h3 id={title}>{ui.word('jurisdictions', place, 'name')}</h3>
      <dl class="converter-amounts">
        <div>
          <dt>{ui.t('figures.converter.aMonth')}</dt>
          <dd>{rangeText(ui, monthly)}</dd>
        </div>
        {yearly && (
          <div>
            <dt>{ui.t('figures.converter.aYear')}</dt>
            <dd>{rangeText(ui, yearly)}</dd>
          </div>
        )}
      </dl>
      <p class="converter-convention">
        {conventionText(ui, pay, input.per)}{' '}
        {derivation && <Cited ui={ui} provenance={derivation.provenance} isBrief />}
      </p>
      {isHeld ? (
        <ul class="converter-thresholds">
          {inGroups(readings).map((reading) => (
            <Threshold ui={ui} reading={reading} key={reading.test.figure} />
          ))}
        </ul>
      ) : (
        <p class="not-confirmed">{ui.t('figures.converter.notHeld')}</p>
      )}
    </section>
  );
}

const marks: Readonly<Record<PayStanding, Mark>> = {
  above: 'eligible',
  below: 'notEligible',
  aboveLastKnown: 'unconfirmed',
  belowLastKnown: 'unconfirmed',
  open: 'undetermined',
};

function Threshold({
  ui,
  reading,
}: {
  readonly ui: Ui;
  readonly reading: PayReading;
}): JSX.Element {
  const { test, slice, standing, doubt, monthly } = reading;
  const { place, figure } = test;
  const group = figureGroups.find(({ rows }) =>
    rows.some(({ figures }) => figures.includes(figure)),
  );
  const rows = group?.rows.filter(({ figures }) => figures.includes(figure)) ?? [];
  const note = noteText(ui, figure);
  const unit = ui.law.parameters.get(figure)?.unit;
  const amounts = monthly && {
    amount: ui.money(monthly.from),
    from: ui.money(monthly.from),
    to: ui.money(monthly.to ?? monthly.from),
  };
  const form = monthly?.to === null ? 'enough' : monthly?.from === monthly?.to ? 'exact' : 'range';
  return (
    <li data-verdict={marks[standing]} data-standing={standing} data-figure={figure}>
      <VerdictMark mark={marks[standing]} />
      <span class="threshold-text">
        <span class="threshold-name">
          {group && (
            <a href={`${path(ui.locale, 'figures', group.id)}#${figure}`}>
              {ui.t(`figures.groups.${group.id}.name`)}
            </a>
          )}
          {': '}
          {rows.map(({ id }) => ui.t(`figures.rows.${id}`)).join(', ')}
          {note && ` (${note})`}
        </span>
        <span class="threshold-amount">
          {slice && unit ? valueText(ui, unit, slice.value) : amountText(ui, null)}
          {amounts && `; ${ui.t(`figures.converter.monthly.${form}`, amounts)}`}
        </span>
        <strong class="threshold-standing" data-place={place}>
          {ui.t(`figures.converter.standing.${standing}`)}
          {doubt && `. ${ui.t(`figures.converter.why.${doubt}`)}`}
        </strong>
      </span>
    </li>
  );
}

/** In the order of the pages about figures. */
function inGroups(readings: readonly PayReading[]): readonly PayReading[] {
  const order = figureGroups.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
  return [...readings].sort((a, b) => order.indexOf(a.test.figure) - order.indexOf(b.test.figure));
}
