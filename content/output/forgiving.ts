import { foldedWords } from './fold.ts';

/** From so many letters a word may be mistyped. */
const leastMistyped = 5;
/** From so many letters a name may be found by letters inside a word: half of a Dutch or German compound. */
export const leastInside = 4;

/** How every search takes texts apart and compares words: without case and accents, by their beginning, mistyped or not. */
export const forgiving = {
  tokenize: (text: string): string[] => [...foldedWords(text)],
  processTerm: (word: string): string => word,
  searchOptions: {
    prefix: true,
    fuzzy: (word: string): number | false => (word.length >= leastMistyped ? 0.2 : false),
  },
};
