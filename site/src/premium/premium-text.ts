import { formatCents } from '#content/format.ts';
import { incomeInput, wageInput } from '#rules/calculators/inputs.ts';
import type { Part, Premium, Range, Working } from '#rules/calculators/premium.ts';
import { percentagesOf, type SchemeId } from '#rules/calculators/scheme.ts';
import { schemes } from '#rules/calculators/schemes.ts';
import type { Bounds } from '#rules/engine/parameter.ts';
import { faultText } from '#site/check/fault-text.ts';
import { numberText } from '#site/check/number-text.ts';
import type { Ui } from '#site/check/ui.ts';
import type { Sheet, SheetFault } from './sheet.ts';

export type Counted = Extract<Premium, { kind: 'counted' }>;

/** The answer in one line: an amount, from one to another, or why there is none. */
export function headline(ui: Ui, premium: Premium): string {
  const scheme = ui.t(`calculators.premium.schemes.${premium.scheme}.name`);
  const say = (key: 'refused' | 'unknown' | 'nothing') =>
    ui.t(`calculators.premium.result.${key}`, { scheme });
  if (premium.kind === 'refused') return say('refused');
  const { from, to } = premium.premium;
  if (to === null && from === 0) return say('unknown');
  if (to === 0) return say('nothing');
  const amounts = {
    scheme,
    from: ui.money(from),
    to: ui.money(to ?? from),
    amount: ui.money(from),
  };
  // The rise is the news, but only where each third is one amount.
  if (premium.partsAre === 'thirds' && premium.parts.every((part) => isExact(part.premium))) {
    return ui.t('calculators.premium.result.thirds', amounts);
  }
  const form = to === null ? 'from' : from === to ? 'exact' : 'range';
  return premium.afterTax
    ? ui.t(`calculators.premium.result.${form}`, amounts)
    : ui.t(`calculators.premium.result.${form}Whole`, amounts);
}

/** An amount, from one to another, or from one up. */
export function rangeText(ui: Ui, { from, to }: Range): string {
  if (to === null) return ui.t('calculators.premium.result.orMore', { amount: ui.money(from) });
  return from === to
    ? ui.money(from)
    : ui.t('calculators.fromTo', { from: ui.money(from), to: ui.money(to) });
}

function percentText(ui: Ui, { from, to }: Bounds): string {
  const text = (percent: number) => numberText(ui, 'percent', percent);
  return from === to ? text(from) : ui.t('calculators.fromTo', { from: text(from), to: text(to) });
}

/** Which part of the training an amount is for, or under which percentage. */
export function partText(ui: Ui, { partsAre }: Counted, part: Part, index: number): string {
  const third = (['first', 'second', 'last'] as const)[index];
  if (partsAre !== 'thirds' || !third) return percentText(ui, part.percentage);
  return ui.t(`calculators.premium.thirds.${third}`) + ui.comma + percentText(ui, part.percentage);
}

/** The formula with its amounts: "(2,600.00 − 339.82 − 1,300.00) × 80% = 768.14". Reads from left to right. */
export function formulaText(ui: Ui, { wage, contribution, income, ...rest }: Working): string {
  const { percentage, premium, difference } = rest;
  const cents = (amount: number) => formatCents(amount, ui.locale);
  const terms = [wage, ...(contribution === null ? [] : [contribution]), income].map(cents);
  const sum = terms.join(' − ');
  if (difference <= 0) return `${sum} ≤ 0 → ${cents(premium)}`;
  const isWhole = percentage === 100 && contribution === null;
  const product = `(${sum}) × ${numberText(ui, 'percent', percentage)}`;
  return `${isWhole ? sum : product} = ${cents(premium)}`;
}

/** The percentages that a scheme knows: "70%, 80%, 90%, 100%", or "60% to 100%". */
export function percentagesText(ui: Ui, id: SchemeId): string {
  const { percentage } = schemes[id];
  const all = percentagesOf(percentage).flatMap(({ slices }) => {
    const value = slices.at(-1)?.value;
    return value?.kind === 'exact' ? [value.amount] : [];
  });
  if (percentage.kind !== 'between') {
    return all.map((one) => numberText(ui, 'percent', one)).join(ui.comma);
  }
  return percentText(ui, { from: Math.min(...all), to: Math.max(...all) });
}

/** Says what is wrong with a control and how to mend it. */
export function sheetFaultText(
  ui: Ui,
  { choice }: Sheet,
  control: string,
  fault: SheetFault,
): string {
  if (fault.kind === 'notAPercentage')
    return percentageFault(ui, choice === 'all' ? 'ibo' : choice);
  if (fault.kind === 'month') {
    const { min, max } = control.startsWith('wage') ? wageInput : incomeInput;
    return ui.t('calculators.premium.faults.month', { min: ui.money(min), max: ui.money(max) });
  }
  return fault.kind === 'missing' ||
    fault.kind === 'turnedAround' ||
    fault.kind === 'endsBeforeStart'
    ? ui.t(`calculators.premium.faults.${fault.kind}`)
    : faultText(ui, fault);
}

function percentageFault(ui: Ui, id: SchemeId): string {
  const { percentage } = schemes[id];
  if (percentage.kind !== 'between') {
    return ui.t('calculators.premium.faults.oneOf', { list: percentagesText(ui, id) });
  }
  const [min = '', max = ''] = percentagesOf(percentage).map(({ slices: [{ value }] }) =>
    value.kind === 'exact' ? numberText(ui, 'percent', value.amount) : '',
  );
  return ui.t('calculators.premium.faults.between', { min, max });
}

function isExact({ from, to }: Range): boolean {
  return from === to;
}
