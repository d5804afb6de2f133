import type { JSX } from 'preact';
import { formatCents } from '#content/format.ts';
import type { Working } from '#rules/calculators/premium.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import { amountsIn } from '#rules/engine/parameter.ts';
import { numberText } from '#site/check/number-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { type Counted, formulaText, partText } from './premium-text.ts';

interface Props {
  readonly ui: Ui;
  readonly premium: Counted;
}

/** Every formula with its amounts, and the first of them step by step. */
export function Workings({ ui, premium }: Props): JSX.Element | null {
  const lines = premium.parts.flatMap((part, i) => {
    // A percentage stands in its formula.
    const name = premium.partsAre === 'thirds' ? partText(ui, premium, part, i) : '';
    const { least, most } = part;
    const isOne = least && most && formulaText(ui, least) === formulaText(ui, most);
    return [
      { name, end: isOne ? null : ('lowest' as const), working: least },
      { name, end: 'highest' as const, working: isOne ? null : most },
    ].filter((line): line is Line => line.working !== null);
  });
  const [first] = lines;
  return first ? (
    <>
      <h4>{ui.t('calculators.premium.result.how')}</h4>
      <ul class="premium-formulas">
        {lines.map((line) => (
          <li key={`${String(line.working.percentage)} ${line.end ?? ''}`}>
            {[line.name, line.end && ui.t(`calculators.premium.result.${line.end}`)]
              .filter(Boolean)
              .map((label) => (
                <span class="premium-which" key={label}>
                  {label}{' '}
                </span>
              ))}
            <bdi class="premium-formula" dir="ltr">
              {formulaText(ui, line.working)}
            </bdi>
          </li>
        ))}
      </ul>
      <Steps ui={ui} premium={premium} working={first.working} />
    </>
  ) : null;
}

interface Line {
  readonly name: string;
  readonly end: 'lowest' | 'highest' | null;
  readonly working: Working;
}

function Steps({ ui, premium, working }: Props & { readonly working: Working }): JSX.Element {
  const scheme = schemes[premium.scheme];
  const { wage, contribution, income, difference, tax, afterTax } = working;
  const rate = (id: string | undefined) =>
    premium.figures
      .filter(({ parameter }) => parameter === id)
      .flatMap(({ unit, value }) => amountsIn(value).map((amount) => numberText(ui, unit, amount)))
      .join(' – ');
  const step = (key: StepKey, amount: number | null, percent = '') =>
    amount === null
      ? []
      : [{ key, text: ui.t(`calculators.premium.steps.${key}`, { percent }), amount }];
  const steps = [
    ...step(scheme.wage, wage),
    ...step('contribution', contribution, rate(scheme.contribution?.id)),
    ...step('income', income),
    ...step('difference', difference),
    ...step('premium', working.premium, numberText(ui, 'percent', working.percentage)),
    ...step('tax', tax, rate(scheme.tax?.id)),
    ...step('afterTax', afterTax),
  ];
  return (
    <dl class="premium-steps">
      {steps.map(({ key, text, amount }) => (
        <div key={key} data-step={key}>
          <dt>{text}</dt>
          <dd>
            <bdi dir="ltr">{formatCents(amount, ui.locale)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type StepKey =
  'gross' | 'taxable' | 'contribution' | 'income' | 'difference' | 'premium' | 'tax' | 'afterTax';
