import * as z from 'zod';
import { isIsoDate } from '#rules/engine/date.ts';
import { filingDate } from '#rules/engine/filed-on-range.ts';

/** A day, such as 2026-11-23, of the calendar that the rules count with. Anything else is `notADate`. */
export const day = z.iso
  .date({ abort: true })
  .refine(isIsoDate, { error: 'notADate', abort: true });

/** A day on which an application can be filed; before and after it is `outOfRange`. */
export const caseDate = day.refine((date) => filingDate(date) !== null, { error: 'outOfRange' });
