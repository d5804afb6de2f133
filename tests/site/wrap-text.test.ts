import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '#site/pictures/wrap-text.ts';

it('breaks at spaces and cuts what is longer than a line', () => {
  expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapText('Arbeitserlaubnis', 7)).toEqual(['Arbeit-', 'serlau-', 'bnis']);
});

it('cuts a long word at its own hyphen, or at a soft one, which is not written', () => {
  expect(wrapText('German-speaking Community', 12)).toEqual(['German-', 'speaking', 'Community']);
  expect(wrapText('Deutsch\u00ADsprachige Ge\u00ADmein', 12)).toEqual([
    'Deutsch-',
    'sprachige',
    'Gemein',
  ]);
});

it('loses no letter and keeps to the width', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zé]{1,30}( [a-zé]{1,30}){0,8}$/),
      fc.integer({ min: 2, max: 40 }),
      (text, most) => {
        const lines = wrapText(text, most);
        expect(lines.every((line) => line.length <= most)).toBe(true);
        const letters = (from: string) => from.replaceAll(/[- ]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      },
    ),
  );
});
