import { isMoney, type NumberUnit } from '#rules/engine/fact.ts';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { dayFirst } from './answer-text.ts';
import { hoursOf } from './number-text.ts';
import type { Ui } from './ui.ts';

/** Says what is wrong with an input and how to mend it. */
export function faultText(ui: Ui, fault: InputFault): string {
  if (fault.kind === 'outOfRange') {
    const { unit, min, max } = fault;
    const key = isMoney(unit)
      ? 'check.faults.outOfRange'
      : (`check.fields.outOfRange.${unit}` as const);
    return ui.t(key, { min: bound(ui, unit, min), max: bound(ui, unit, max) });
  }
  if (fault.kind === 'dateOutOfRange') {
    const { min, max } = fault;
    return ui.t('check.faults.dateOutOfRange', { min: dayFirst(min), max: dayFirst(max) });
  }
  if (fault.kind === 'notWhole' || fault.kind === 'notANumber') {
    // Amounts of money have a fault of their own.
    return isMoney(fault.unit)
      ? ui.t('check.faults.notAnAmount')
      : ui.t(`check.fields.${fault.kind}.${fault.unit}`);
  }
  if (fault.kind === 'unknownOccupation') return ui.t('check.fields.occupation.notFound');
  return ui.t(`check.faults.${fault.kind}`);
}

function bound(ui: Ui, unit: NumberUnit, value: number): string {
  if (isMoney(unit)) return ui.money(value);
  return ui.number(unit === 'minutes/week' ? hoursOf(value) : value);
}
