import { methodOf } from '#rules/shortage-methods/all.ts';
import {
  measuresOf,
  type NumberFault,
  type Numbers,
  readMeasure,
} from '#rules/shortage-methods/inputs.ts';
import type { Measure } from '#rules/shortage-methods/method.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';

/** What is wrong with a control; `missing` stands for a form without any number. */
export interface SheetFault {
  readonly kind: NumberFault | 'missing';
  readonly measure: Measure;
}

/** The form of one place as somebody filled it in. */
export interface Sheet {
  readonly place: LocalJurisdiction;
  /** By control. */
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, SheetFault>>;
  /** What can be held against the criteria; `null` where something is wrong or nothing was typed. */
  readonly numbers: Numbers | null;
}

/** Name and id of a control: each place has a form of its own on the same page. */
export function controlOf(place: LocalJurisdiction, measure: Measure): string {
  return `${place}-${measure}`;
}

/** Reads the form of a place. Never throws, whatever was sent. */
export function readSheet(
  place: LocalJurisdiction,
  read: (control: string) => string | null,
): Sheet {
  const typed: Record<string, string> = {};
  const faults: Record<string, SheetFault> = {};
  const numbers: Partial<Record<Measure, number>> = {};
  const measures = measuresOf(methodOf(place));
  for (const measure of measures) {
    const control = controlOf(place, measure);
    const text = (read(control) ?? '').slice(0, 100);
    typed[control] = text;
    const result = readMeasure(measure, text);
    if (!result.ok) faults[control] = { kind: result.fault, measure };
    else if (result.value !== null) numbers[measure] = result.value;
  }
  const [first] = measures;
  const isEmpty = Object.keys(numbers).length + Object.keys(faults).length === 0;
  if (isEmpty && first) faults[controlOf(place, first)] = { kind: 'missing', measure: first };
  return { place, typed, faults, numbers: Object.keys(faults).length === 0 ? numbers : null };
}
