import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '#content/output/fold.ts';

describe('texts that are the same in a search', () => {
  it.each([
    ['Ingénieur', 'INGENIEUR'],
    ['Bauingenieur für Straßen', 'BAUINGENIEUR FUR STRASSEN'],
    ['Łukasz', 'lukasz'],
    ['İstanbul ve ılık', 'istanbul ve ilik'],
    ['sœur', 'SOEUR'],
    ['Электромонтёр', 'электромонтер'],
    ['Водій', 'водіи'],
    ['Їжак', 'іжак'],
    ['أستاذ', 'استاذ'],
    ['مُمَرِّضَة', 'ممرضه'],
    ['مستشفى', 'مستشفي'],
    ['کارگر', 'كارگر'],
    ['می\u200cخواهم', 'میخواهم'],
    ['سـائق', 'سائق'],
    ['٣ سنوات', '3 سنوات'],
    ['۳ سال', '3 سال'],
    ['\u2068VDAB\u2069', 'vdab'],
    ['ي ى ی', 'ی ی ی'],
    ['بچۀ', 'بچه'],
    ['ЄВРОПА', 'європа'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

it('keeps different letters apart', () => {
  expect(fold('lasser')).not.toBe(fold('kasser'));
  expect(fold('ب')).not.toBe(fold('ت'));
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('takes a text apart into words, whatever stands between them', () => {
  expect(foldedWords('Chef, cheffe d’équipe (de nuit)')).toEqual([
    ...['chef', 'cheffe', 'd', 'equipe', 'de', 'nuit'],
  ]);
  expect(foldedWords(' - ')).toEqual([]);
});
