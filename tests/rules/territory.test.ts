import { describe, expect, it } from 'vitest';
import { readInput } from '#rules/engine/raw-input.ts';
import { jobPlace } from '#rules/facts/job.ts';
import { municipalities, postcodes } from '#rules/facts/territory.ts';

const placeOf = (text: string) => {
  const result = readInput(jobPlace, text, { filedOn: '2026-11-22' });
  return result.ok ? result.value : result.fault.kind;
};

describe('the places of work', () => {
  it('are nine German-speaking municipalities and nineteen of Brussels by name', () => {
    const count = (option: string) =>
      municipalities.filter((municipality) => municipality.option === option).length;
    expect(count('german-speaking-community')).toBe(9);
    expect(count('brussels')).toBe(19);
    expect(municipalities).toHaveLength(28);
  });

  it('have no name that means two municipalities', () => {
    const all = municipalities.map(({ names }) => names.map((name) => name.toLowerCase()));
    const names = all.flatMap((one) => [...new Set(one)]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it.each(municipalities.flatMap(({ names, option }) => names.map((name) => [name, option])))(
    '%s is in %s, written as it is or in capitals without accents and hyphens',
    (name, option) => {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ');
      expect(placeOf(name)).toBe(option);
      expect(placeOf(plain.toUpperCase())).toBe(option);
    },
  );

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
