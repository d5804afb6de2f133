import { describe, expect, it } from 'vitest';
import { foldName } from '#rules/engine/fold-name.ts';
import { readInput } from '#rules/engine/raw-input.ts';
import { jobPlace } from '#rules/facts/job.ts';
import { municipalities, postcodes } from '#rules/facts/territory.ts';

const placeOf = (text: string) => {
  const result = readInput(jobPlace, text, { filedOn: '2026-11-22' });
  return result.ok ? result.value : result.fault.kind;
};

describe('the places of work', () => {
  it('are known by the names of nearly every municipality', () => {
    const counts = Object.entries(municipalities).map(([place, all]) => [place, all.length]);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ flanders: 300, brussels: 19, 'german-speaking-community': 9 },
      // Without Saint-Nicolas, which in French is a city of Flanders as well.
      wallonia: 252,
    });
  });

  it('have no name that means two municipalities', () => {
    const all = Object.values(municipalities).flat();
    const names = all.flatMap((one) => [...new Set(one.map(foldName))]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it.each(
    Object.entries(municipalities).flatMap(([place, all]) =>
      all.flat().map((name) => [name, place] as const),
    ),
  )('%s is in %s, written as it is or in capitals without accents and hyphens', (name, place) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ');
    expect(placeOf(name)).toBe(place);
    expect(placeOf(plain.toUpperCase())).toBe(place);
  });

  it('are one jurisdiction for each postcode from 1000 to 9999', () => {
    const known = Array.from({ length: 9000 }, (_, n) => n + 1000).map((code) =>
      placeOf(String(code)),
    );
    expect(known).not.toContain('unknownPostcode');
    expect(known.filter((place) => place === 'german-speaking-community')).toHaveLength(
      postcodes.filter(({ option }) => option === 'german-speaking-community').length,
    );
  });

  it.each([
    ['4960', 'Malmedy'],
    ['4800', 'Verviers'],
    ['4000', 'Liège'],
  ])('are in Wallonia for %s, %s', (code) => {
    expect(placeOf(code)).toBe('wallonia');
  });
});
