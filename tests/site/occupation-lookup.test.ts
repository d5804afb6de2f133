import { describe, expect, it } from 'vitest';
import { searchIn } from '#site/occupations/build-search.ts';
import { readSearch, type SearchField } from '#site/occupations/search.ts';

const look = (typed: Partial<Record<SearchField, string>>) =>
  readSearch((field) => typed[field] ?? null, searchIn('en'));

describe('looking an occupation up', () => {
  it.each([
    ['its name', 'bricklayer', 'bricklayer'],
    ['another language, without accents', 'INFIRMIERE', 'nurse'],
    ['a typing mistake', 'verpleegkundge', 'nurse'],
  ])('finds %s', (_, occupation, first) => {
    expect(look({ occupation }).found?.ids[0]).toBe(first);
  });

  it.each([
    ['nothing', { occupation: '   ' }, { occupation: { kind: 'missing' } }],
    [
      'a day that does not exist',
      { occupation: 'nurse', day: '31/2/2026' },
      { day: { kind: 'impossibleDate' } },
    ],
    ['no day', { occupation: 'nurse', day: 'next week' }, { day: { kind: 'notADate' } }],
    [
      'a day too far away',
      { occupation: 'nurse', day: '1/1/1900' },
      { day: { kind: 'dateOutOfRange' } },
    ],
  ])('asks again for %s', (_, typed, faults) => {
    const search = look(typed);
    expect(search.faults).toMatchObject(faults);
    expect(search.found).toBeNull();
  });

  it('reads a day as people write it, and takes a place it does not know for all', () => {
    const search = look({ occupation: 'nurse', day: ' 1.3.2026 ', place: 'atlantis' });
    expect([search.day, search.place]).toEqual(['2026-03-01', null]);
    expect(look({ occupation: 'nurse', place: 'wallonia' }).place).toBe('wallonia');
  });
});

describe('a text that is no name', () => {
  const vacancy =
    'Wij zoeken een ervaren metselaar of dakwerker voor werven in en rond Gent, met rijbewijs B en goesting.';

  it('is read for the names in it, in the order of the text', () => {
    const { found } = look({ occupation: vacancy });
    expect(found?.kind).toBe('long');
    expect(found?.ids.slice(0, 2)).toEqual(['bricklayer', 'roofer']);
  });

  it('is answered quickly however long it is, and not kept', () => {
    const started = performance.now();
    const search = look({ occupation: 'lorem ipsum dolor '.repeat(60_000) });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(search.found).toEqual({ kind: 'long', ids: [] });
    expect(search.typed.occupation.length).toBeLessThan(100);
  });

  it('suggests nothing while it is typed', () => {
    expect(searchIn('en').find(vacancy)).toEqual([]);
  });
});
