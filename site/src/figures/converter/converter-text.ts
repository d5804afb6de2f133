import { formatCents } from '#content/format.ts';
import { locales } from '#content/locales.ts';
import type { PayInPlace, PayRange } from '#rules/calculators/pay.ts';
import { payMonthly } from '#rules/facts/contract.ts';
import { faultText } from '#site/check/fault-text.ts';
import type { Ui } from '#site/check/ui.ts';
import type { ConverterFault } from './converter-sheet.ts';

/** Says what is wrong with a control and how to mend it. */
export function converterFaultText(ui: Ui, control: string, fault: ConverterFault): string {
  if (fault.kind === 'tooMuch') {
    const { min, max } = payMonthly;
    return ui.t('figures.converter.faults.tooMuch', { min: ui.money(min), max: ui.money(max) });
  }
  if (fault.kind !== 'missing') return faultText(ui, fault);
  return ui.t(`figures.converter.faults.${control === 'period' ? 'period' : 'missing'}`);
}

/** The ways in which people here write an amount, each once: "3.703,44", "3 703,44", "3,703.44", "3703.44". */
export function waysOfWriting(cents: number): readonly string[] {
  const plain = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
  return [...new Set([...locales.map(({ tag }) => formatCents(cents, tag)), plain])];
}

/** An amount, from one to another, at least or at most one. */
export function rangeText(ui: Ui, { from, to }: PayRange): string {
  if (from === null) {
    return ui.t('figures.converter.atMost', { amount: ui.money(to ?? 0) });
  }
  if (to === null) return ui.t('figures.converter.atLeast', { amount: ui.money(from) });
  return from === to
    ? ui.money(from)
    : ui.t('calculators.fromTo', { from: ui.money(from), to: ui.money(to) });
}

/** How a place counts, as it bears on the pay that was stated. */
export function conventionText(ui: Ui, pay: PayInPlace, per: 'month' | 'year'): string {
  const { place, published, isFactorInDoubt } = pay;
  const factor = ui.number((published?.to ?? published?.from ?? 0) / 100);
  if (isFactorInDoubt && place === 'flanders') {
    return ui.t('figures.converter.conventions.flandersOpen', { factor });
  }
  if (per === 'year' && (place === 'brussels' || place === 'german-speaking-community')) {
    return ui.t(`figures.converter.conventions.${place}Year`);
  }
  return ui.t(`figures.converter.conventions.${place}`, { factor });
}
