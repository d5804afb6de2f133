import { foldedWords } from './fold.ts';
import type { OccupationNames } from './occupation-search.ts';

/** What of a long text is read, in characters: a vacancy, not a book. */
const mostRead = 20_000;
/** Shorter names are words of other things too often. */
const leastName = 4;
const mostNamed = 20;

/** The occupations that a long text names in any language, word for word, in the order of the text. */
export function occupationsInText(text: string, names: OccupationNames): readonly string[] {
  const said = inWords(text.slice(0, mostRead));
  return Object.entries(names)
    .flatMap(([id, called]) => {
      const places = called
        .flatMap((name) => name.split(';'))
        .filter((name) => name.length >= leastName)
        .map((name) => said.indexOf(inWords(name)))
        .filter((place) => place !== -1);
      return places.length === 0 ? [] : [{ id, place: Math.min(...places) }];
    })
    .sort((a, b) => a.place - b.place)
    .slice(0, mostNamed)
    .map(({ id }) => id);
}

function inWords(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}
