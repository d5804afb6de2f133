import { describe, expect, it } from 'vitest';
import { formulas, plainFrom } from '#functions/tools/reading-formulas.ts';
import { countsOf, syllablesOf } from '#functions/tools/syllables.ts';

describe('formulas of reading', () => {
  // A hundred words in five sentences with 150 syllables: twenty words a sentence, one and a half syllables a word.
  const counts = { words: 100, sentences: 5, syllables: 150 };

  it.each([
    ['en', 206.835 - 20.3 - 126.9],
    ['nl', 206.84 - 18.6 - 115.5],
    ['fr', 207 - 20.3 - 110.4],
    ['de', 180 - 20 - 87.75],
  ] as const)('of %s', (tag, score) => {
    expect(formulas[tag].score(counts)).toBeCloseTo(score, 6);
  });

  it('fall with longer sentences and with longer words', () => {
    for (const { score } of Object.values(formulas)) {
      expect(score({ ...counts, sentences: 10 })).toBeGreaterThan(score(counts));
      expect(score({ ...counts, syllables: 200 })).toBeLessThan(score(counts));
    }
  });

  it('take a sentence of Flesch’s own for plain, and one of an office for hard', () => {
    const plain = countsOf('The cat sat on the mat. It was warm there.', 'en');
    const hard = countsOf(
      'Notwithstanding applicable jurisdictional considerations, authorisation is discretionary.',
      'en',
    );
    expect(formulas.en.score(plain)).toBeGreaterThan(plainFrom);
    expect(formulas.en.score(hard)).toBeLessThan(plainFrom);
  });
});

describe('syllables', () => {
  it.each([
    ['en', 'cat', 1],
    ['en', 'permit', 2],
    ['en', 'occupation', 4],
    ['nl', 'huis', 1],
    ['nl', 'vrijstelling', 3],
    ['nl', 'werkgever', 3],
    ['nl', 'België', 3],
    ['nl', 'nieuw', 1],
    ['nl', 'uitkering', 3],
    ['fr', 'demande', 2],
    ['fr', 'travail', 2],
    ['fr', 'autorisation', 5],
    ['fr', 'bureau', 2],
    ['fr', 'réalité', 4],
    ['fr', 'nouvelles', 2],
    ['fr', 'le', 1],
    ['de', 'Arbeit', 2],
    ['de', 'Erlaubnis', 3],
    ['de', 'Beruf', 2],
    ['de', 'Ausbildung', 3],
    ['de', 'Häuser', 2],
  ] as const)('in %s: %s has %i', (tag, word, syllables) => {
    expect(syllablesOf(word, tag)).toBe(syllables);
  });
});

describe('what is counted of a text', () => {
  it('is words, sentences and syllables', () => {
    expect(countsOf('De kat zit. Ze slaapt!', 'nl')).toEqual({
      words: 5,
      sentences: 2,
      syllables: 5,
    });
  });

  it('takes what is filled in for one short word, and no address', () => {
    expect(countsOf('Vor dem {date}: https://example.org/x', 'de')).toEqual({
      ...{ words: 3, sentences: 1, syllables: 3 },
    });
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(countsOf('Dat is art. 17 van de wet.', 'nl').sentences).toBe(1);
    expect(countsOf('Zum Beispiel usw. und mehr.', 'de').sentences).toBe(1);
  });

  it('has no words where a text has none', () => {
    expect(countsOf('…', 'fr').words).toBe(0);
  });
});
