import { foldedWords } from './fold.ts';

/** A term and the words that name it in texts; of each word a text may have another ending. */
export interface NamedTerm {
  readonly id: string;
  readonly words: readonly string[];
}

/** Shorter words are abbreviations, and those have no endings. */
const shortestWithEnding = 5;

/** The terms that a text names, in the order of the terms. */
export function termsInText<Term extends NamedTerm>(
  text: string,
  terms: readonly Term[],
): readonly Term[] {
  const read = ` ${foldedWords(text).join(' ')} `;
  return terms.filter(({ words }) => words.some((name) => patternOf(name).test(read)));
}

function patternOf(name: string): RegExp {
  const words = foldedWords(name).map((word) =>
    word.length < shortestWithEnding ? word : `${word}\\S{0,3}`,
  );
  return new RegExp(` ${words.join(' ')} `, 'u');
}
