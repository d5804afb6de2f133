import { describe, expect, it } from 'vitest';
import type { DateFact } from '#rules/engine/fact.ts';
import { readDate, readInput } from '#rules/engine/raw-input.ts';
import { rightFrom } from '#rules/facts/benefit-end.ts';
import { trainingStartsOn } from '#rules/facts/training.ts';
import { workerBirthDate } from '#rules/facts/worker.ts';

const dates = { filedOn: '2026-11-22' } as const;
const read = (fact: DateFact, raw: string) => {
  const result = readInput(fact, raw, dates);
  return result.ok ? result.value : result.fault.kind;
};

describe('days of training and benefit', () => {
  it.each([
    [trainingStartsOn, '7/9/2026', '2026-09-07'],
    [rightFrom, '1/3/2026', '2026-03-01'],
  ] as const)('$0.id takes %1$s', (fact, raw, day) => {
    expect(read(fact, raw)).toBe(day);
  });

  it.each([
    [trainingStartsOn, '31/9/2026', 'impossibleDate'],
    [trainingStartsOn, 'September', 'notADate'],
    [trainingStartsOn, '7/9/1990', 'dateOutOfRange'],
    [rightFrom, '28/2/2026', 'dateOutOfRange'],
  ] as const)('$0.id refuses %1$s', (fact, raw, kind) => {
    expect(readInput(fact, raw, dates)).toMatchObject({ ok: false, fault: { kind } });
  });
});

describe('dates as people write them', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['21 11 2026', '2026-11-21'],
    ['1/2/2026', '2026-02-01'],
    ['2026-11-21', '2026-11-21'],
    ['2026-2-1', '2026-02-01'],
    ['21 / 11 / 2026', '2026-11-21'],
    [' 21/11/2026 ', '2026-11-21'],
    ['01/01/2019', '2019-01-01'],
    ['31/12/2035', '2035-12-31'],
    ['29/02/2024', '2024-02-29'],
    ['٢١/١١/٢٠٢٦', '2026-11-21'],
    ['21\u200f/11\u200f/2026', '2026-11-21'],
  ])('%s', (raw, date) => {
    expect(readDate(raw, '2019-01-01', '2035-12-31')).toEqual({ ok: true, value: date });
  });

  it.each([
    ['31/02/2026', 'impossibleDate'],
    ['29/02/2026', 'impossibleDate'],
    ['0/1/2026', 'impossibleDate'],
    ['21/13/2026', 'impossibleDate'],
    ['21/11/26', 'notADate'],
    ['tomorrow', 'notADate'],
    ['2026', 'notADate'],
    ['121/11/2026', 'notADate'],
    ['21/11/20261', 'notADate'],
    ['12026-11-21', 'notADate'],
    ['2026-11-211', 'notADate'],
    ['31/12/2018', 'dateOutOfRange'],
    ['01/01/2036', 'dateOutOfRange'],
    ['21/11/1926', 'dateOutOfRange'],
    ['21/11/9999', 'dateOutOfRange'],
    [' ', 'missing'],
  ])('%s is refused: %s', (raw, kind) => {
    expect(readDate(raw, '2019-01-01', '2035-12-31')).toMatchObject({ fault: { kind } });
  });

  it('takes an age for a year of birth dates, up to the filing date', () => {
    expect(read(workerBirthDate, '28')).toEqual({ from: '1997-11-23', to: '1998-11-22' });
    expect(read(workerBirthDate, '14')).toEqual({ from: '2011-11-23', to: '2012-11-22' });
    expect(read(workerBirthDate, '90')).toEqual({ from: '1935-11-23', to: '1936-11-22' });
    for (const age of ['7', '13', '91', '100']) {
      expect(readInput(workerBirthDate, age, dates)).toEqual({
        ...{ ok: false, fault: { kind: 'outOfRange', unit: 'years', min: 14, max: 90 } },
      });
    }
  });

  it.each(['28 years', 'x28', '2800'])('takes %s for no age', (raw) => {
    expect(read(workerBirthDate, raw)).toBe('notADate');
  });

  it('takes an age only where the fact does, and a day there too', () => {
    expect(read(trainingStartsOn, '28')).toBe('notADate');
    expect(read(workerBirthDate, '21/11/1998')).toBe('1998-11-21');
  });
});
