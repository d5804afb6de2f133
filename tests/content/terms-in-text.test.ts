import { describe, expect, it } from 'vitest';
import { termsInText } from '#content/output/terms-in-text.ts';

const named = (text: string, ...words: readonly string[]): boolean =>
  termsInText([text], [{ id: 'term', words }]).length === 1;

describe('the terms that a text names', () => {
  it.each([
    ['You need a Single Permit.', 'single permit'],
    ['Mit kombinierten Erlaubnissen', 'kombinierte Erlaubnis'],
    ['les métiers en pénurie', 'métier en pénurie'],
    ['l’examen du marché de l’emploi', 'examen du marché de l’emploi'],
    ['"labour market: unlimited"', 'labour market: unlimited'],
    ['an IBO, or a PFI', 'PFI'],
  ])('finds in "%s" what is called "%s"', (text, word) => {
    expect(named(text, word)).toBe(true);
  });

  it.each([
    ['"labour market: unlimited"', 'labour market: limited'],
    ['a permit for a single worker', 'single permit'],
    ['the carbon tax', 'IBO'],
    ['a refinement', 'refine'],
    ['', 'single permit'],
  ])('does not find in "%s" what is called "%s"', (text, word) => {
    expect(named(text, word)).toBe(false);
  });

  it('knows several words for a term and keeps the order of the terms', () => {
    const terms = [
      { id: 'first', words: ['Blue Card', 'carte bleue'] },
      { id: 'second', words: ['refugee'] },
    ];
    const found = termsInText(['A refugee with', 'a carte bleue'], terms);
    expect(found.map(({ id }) => id)).toEqual(['first', 'second']);
  });
});
