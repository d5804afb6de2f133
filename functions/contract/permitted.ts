import type { IsoDate } from '#rules/engine/date.ts';
import type { Fact, NumberUnit } from '#rules/engine/fact.ts';

/** What a place in a request takes. Numbers and dates include both ends; money is EUR cents. */
export type Permitted =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | {
      readonly kind: 'number';
      readonly unit: NumberUnit;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'date'; readonly min: IsoDate; readonly max: IsoDate }
  | { readonly kind: 'occupation' }
  | { readonly kind: 'text'; readonly maxLength: number }
  /** So many lines in one answer. */
  | { readonly kind: 'lines'; readonly max: number }
  /** From the first to the last month of the calendar that we take. */
  | { readonly kind: 'month'; readonly min: string; readonly max: string }
  | { readonly kind: 'object'; readonly fields: readonly string[] };

/** The values of a fact. The forms that stand for several of them, or for none, are the same for every fact. */
export const permittedFor = (fact: Fact): Permitted => {
  switch (fact.kind) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'choice':
      return { kind: 'choice', options: fact.options };
    case 'number':
      return { kind: 'number', unit: fact.unit, min: fact.min, max: fact.max };
    case 'date':
      return { kind: 'date', min: fact.min, max: fact.max };
    case 'occupation':
      return { kind: 'occupation' };
  }
};
