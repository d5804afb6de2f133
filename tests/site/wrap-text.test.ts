import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '#site/routes/wrap-text.ts';

it('breaks at spaces and cuts what is longer than a line', () => {
  expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapText('Arbeitserlaubnis', 7)).toEqual(['Arbeit-', 'serlau-', 'bnis']);
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
