import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { PayInPlace, PayInput, PayReading, PayStanding } from '#rules/calculators/pay.ts';
import { Cited } from '#site/check/citation.tsx';
import { amountText } from '#site/check/figure-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { VerdictMark } from '#site/check/verdict-mark.tsx';
import type { Mark } from '#site/check/verdict-shapes.ts';
import { type FigureGroup, figureGroups } from '#site/figures/figure-groups.ts';
import { noteText, valueText } from '#site/figures/figure-words.ts';
import { conventionText, rangeText } from './converter-text.ts';

interface Props {
  readonly ui: Ui;
  readonly pay: PayInPlace;
  readonly input: PayInput;
}

/** A place: how it counts, what the pay is there, and each amount with how the pay stands against it. */
export function PlaceCard({ ui, pay, input }: Props): JSX.Element {
  const { place, monthly, yearly, convention, readings, isHeld } = pay;
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
        {conventionText(ui, pay, input.per)} <Cited ui={ui} provenance={convention} isBrief />
      </p>
      {isHeld ? (
        figureGroups.map((group) => (
          <Thresholds ui={ui} group={group} readings={readings} key={group.id} />
        ))
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

/** The amounts of one page of figures, in its order. */
function Thresholds({
  ui,
  group,
  readings,
}: {
  readonly ui: Ui;
  readonly group: FigureGroup;
  readonly readings: readonly PayReading[];
}): JSX.Element | null {
  const order = [...new Set(group.rows.flatMap(({ figures }) => figures))];
  const here = order.flatMap((id) => readings.filter(({ test }) => test.figure === id));
  if (here.length === 0) return null;
  return (
    <div class="converter-group">
      <h4>
        <a href={path(ui.locale, 'figures', group.id)}>{ui.t(`figures.groups.${group.id}.name`)}</a>
      </h4>
      <ul>
        {here.map((reading) => (
          <Threshold ui={ui} group={group} reading={reading} key={reading.test.figure} />
        ))}
      </ul>
    </div>
  );
}

function Threshold({
  ui,
  group,
  reading: { test, slice, standing, doubt, monthly },
}: {
  readonly ui: Ui;
  readonly group: FigureGroup;
  readonly reading: PayReading;
}): JSX.Element {
  const { figure } = test;
  const rows = group.rows.filter(({ figures }) => figures.includes(figure));
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
        <span>
          {rows.map(({ id }) => ui.t(`figures.rows.${id}`)).join(ui.comma)}
          {note && ` (${note})`}:{' '}
          <strong class="threshold-standing">
            {ui.t(`figures.converter.standing.${standing}`)}
          </strong>
        </span>
        <span class="threshold-amount">
          {slice && unit ? valueText(ui, unit, slice.value) : amountText(ui, null)}
          {amounts && ui.semicolon + ui.t(`figures.converter.monthly.${form}`, amounts)}
          {doubt && `. ${ui.t(`figures.converter.why.${doubt}`)}`}
        </span>
      </span>
    </li>
  );
}
