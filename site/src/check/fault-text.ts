import type { NumberUnit } from '#rules/engine/fact.ts';
import type { InputFault } from '#rules/engine/raw-input.ts';
import { dayFirst } from './answer-text.ts';
import type { Ui } from './ui.ts';

/** Says what is wrong with an input and how to mend it. */
export function faultText(ui: Ui, fault: InputFault): string {
  if (fault.kind === 'outOfRange') {
    const { unit, min, max } = fault;
    return ui.t('check.faults.outOfRange', {
      min: bound(ui, unit, min),
      max: bound(ui, unit, max),
    });
  }
  if (fault.kind === 'dateOutOfRange') {
    const { min, max } = fault;
    return ui.t('check.faults.dateOutOfRange', { min: dayFirst(min), max: dayFirst(max) });
  }
  return ui.t(`check.faults.${fault.kind}`);
}

function bound(ui: Ui, unit: NumberUnit, value: number): string {
  return unit === 'years' ? ui.number(value) : ui.money(value);
}
