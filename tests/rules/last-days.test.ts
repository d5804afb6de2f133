import { expect, it } from 'vitest';
import type { ComputedDate } from '#rules/engine/computed-date.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { lastDays } from '#rules/engine/last-days.ts';
import type { Confidence, Provenance } from '#rules/engine/provenance.ts';

const provenance = (confidence: Confidence): Provenance => ({
  ...{ confidence, checkedOn: '2026-11-28' },
  citations: [{ source: 'a-source', locator: 'notKnown' }],
});
const parts = (date: ComputedDate | undefined, told: IsoDate | null, confidence: Confidence) => {
  const shared = { id: 'told', topic: 'duties', provenance: provenance(confidence) } as const;
  return [[{ ...shared, ...(date && { date }) }], [{ ...shared, date: told }]] as const;
};

it.each<[string, ComputedDate, IsoDate, IsoDate]>([
  [
    'the day itself before an age',
    { dayBeforeAge: 30, birthDate: 'a' },
    '2026-05-09',
    '2026-05-09',
  ],
  ['the last of so many days', { daysFrom: 'a', days: 90 }, '2027-02-13', '2027-02-13'],
  [
    'the day before some months are over',
    { monthsFrom: 'a', months: 6 },
    '2026-03-01',
    '2026-02-28',
  ],
])('is %s', (_, date, told, last) => {
  expect(lastDays(...parts(date, told, 'official'))).toEqual([
    { consequence: 'told', last, isConfirmed: true },
  ]);
});

it('says of a source that no verdict may rest on that it is not confirmed', () => {
  const days = lastDays(...parts({ daysFrom: 'a', days: 90 }, '2027-02-13', 'unverified'));
  expect(days.map(({ isConfirmed }) => isConfirmed)).toEqual([false]);
});

it('is not there where the answers do not tell it, or nothing follows on a day', () => {
  expect(lastDays(...parts({ daysFrom: 'a', days: 90 }, null, 'official'))).toEqual([]);
  expect(lastDays(...parts(undefined, null, 'official'))).toEqual([]);
});
