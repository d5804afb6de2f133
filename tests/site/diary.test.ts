import { describe, expect, it } from 'vitest';
import {
  dayFault,
  type DiaryEntry,
  diaryCsv,
  latestFirst,
  readEntries,
  withEntry,
} from '#site/interview-diary/diary-entries.ts';

const entry = (id: string, day: string, who = 'A firm'): DiaryEntry => ({
  ...{ id, day, who, kind: 'application', how: '', result: '' },
});

describe('the diary', () => {
  it('reads back what it kept, and leaves out what is spoilt', () => {
    const [good, spoilt] = [entry('1', '2026-11-02'), { id: '2', day: 3 }];
    expect(readEntries(JSON.stringify([good, spoilt, null]))).toEqual([good]);
    // Browsers take a year of six digits, and no day can be made of it.
    const mistyped = ['20266-01-01', '2026-13-01', '2026-1-1', ''].map((day) => entry('3', day));
    expect(readEntries(JSON.stringify([good, ...mistyped]))).toEqual([good]);
    for (const text of [null, '', '{', '7', '{}']) expect(readEntries(text)).toEqual([]);
  });

  it('asks again about a year that cannot be meant, and goes on showing what was kept of one', () => {
    const faultOf = (day: string) => dayFault(day, '2026-11-26');
    expect(['2000-01-01', '2026-11-26', '2027-11-26'].map(faultOf)).toEqual([null, null, null]);
    const mistyped = ['0206-11-20', '1999-12-31', '2027-11-27', '2062-11-20', '20266-01-01'];
    expect(mistyped.filter((day) => faultOf(day) !== 'year')).toEqual([]);
    expect(faultOf('')).toBe('day');
    const kept = [entry('1', '0206-11-20'), entry('2', '2062-11-20')];
    expect(readEntries(JSON.stringify(kept))).toEqual(kept);
  });

  it('shows the latest day first, and of one day the last written', () => {
    const entries = ['2026-11-02', '2026-11-09', '2026-11-02'].map((day, n) =>
      entry(String(n), day),
    );
    expect(latestFirst(entries).map(({ id }) => id)).toEqual(['1', '2', '0']);
  });

  it('changes an entry in its place', () => {
    const [one, other] = [entry('1', '2026-11-02'), entry('2', '2026-11-03')];
    const changed = { ...one, who: 'Another' };
    expect(withEntry([one, other], changed)).toEqual([changed, other]);
    expect(withEntry([one], other)).toEqual([one, other]);
    expect(withEntry([other], one, 0)).toEqual([one, other]);
    expect(withEntry([one], other, 5)).toEqual([one, other]);
  });

  it('writes a table that no spreadsheet runs', () => {
    const text = diaryCsv([entry('1', '2026-11-02', '=HYPERLINK("x")')], ['Day'], () => 'Kind');
    expect(text).toContain(`2026-11-02,Kind,"'=HYPERLINK(""x"")",,`);
  });
});
