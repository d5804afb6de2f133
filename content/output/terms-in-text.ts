import { madeOnce } from '../made-once.ts';

/** A term and the words that name it in texts; of each word a text may have another ending. */
export interface NamedTerm {
  readonly id: string;
  readonly words: readonly string[];
}

/** Shorter words are abbreviations, and those have no endings. */
const shortestWithEnding = 5;

/** The terms that some texts name, in the order of the terms. A text that comes again is read once: a page says most of its texts often. */
export function termsInText<Term extends NamedTerm>(
  texts: Iterable<string>,
  terms: readonly Term[],
): readonly Term[] {
  const read = ` ${folded([...new Set(texts)].join(' '))} `;
  return terms.filter(({ words }) => words.some((name) => patternOf(name).test(read)));
}

/** Names are as many as the glossary has, and looked for in every page. */
const patternOf = madeOnce((name: string): RegExp => {
  const words = folded(name)
    .split(' ')
    .map((word) => (word.length < shortestWithEnding ? word : `${prefixOf(word)}${word}\\S{0,3}`));
  return new RegExp(` ${words.join(' ')} `, 'u');
});

/** Arabic writes its article and short prepositions at the beginning of a word. */
function prefixOf(word: string): string {
  return /\p{Script=Arabic}/u.test(word) ? '\\S{0,3}' : '';
}

/** Without case and accents. The folding of searches does more, and shared with them would be a file of its own for each. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
