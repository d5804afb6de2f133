import { type IsoDate, isIsoDate } from './date.ts';

/** Filing dates a case may carry. Law we do not hold is answered, not refused. */
export const filedOnRange = { min: '2019-01-01', max: '2035-12-31' } as const;

/** The filing date that a text says, `null` where it is none that a case may carry. */
export function filingDate(text: string): IsoDate | null {
  const { min, max } = filedOnRange;
  return isIsoDate(text) && text >= min && text <= max ? text : null;
}
