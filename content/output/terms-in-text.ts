import { madeOnce } from '../made-once.ts';

/** A term and the words that name it in texts; of each word a text may have another ending. */
export interface NamedTerm {
  readonly id: string;
  readonly words: readonly string[];
}

/** Shorter words are abbreviations, and those have no endings. */
const shortestWithEnding = 5;
const letter = '[\\p{L}\\p{N}]';
/** So many letters may be an ending or a beginning. */
const mostAround = 3;
const around = `${letter}{0,${String(mostAround)}}`;

/** The terms that some texts name, in the order of the terms. A text that comes again is read once: a page says most of its texts often. */
export function termsInText<Term extends NamedTerm>(
  texts: Iterable<string>,
  terms: readonly Term[],
): readonly Term[] {
  const read = plain([...new Set(texts)].join(' '));
  return terms.filter(({ words }) => words.some((name) => isIn(read, nameOf(name))));
}

/** A name as it is looked for. */
interface Sought {
  readonly pattern: RegExp;
  /** What may stand before it, where its first word begins within another one. */
  readonly before: RegExp;
}

/** Names are as many as the glossary has, and looked for in every page. */
const nameOf = madeOnce((name: string): Sought => {
  const words = plain(name).match(new RegExp(`${letter}+`, 'gu')) ?? [];
  const [beginning = '', ...beginnings] = words.map(beginningOf);
  const inflected = words.map((word, at) => `${beginnings[at - 1] ?? ''}${word}${endingOf(word)}`);
  return {
    // The first word stands first: what may come before it is looked for far more slowly than a word.
    pattern: new RegExp(`${inflected.join('[^\\p{L}\\p{N}]+')}(?!${letter})`, 'gu'),
    before: new RegExp(`(?:^|[^\\p{L}\\p{N}])${beginning}$`, 'u'),
  };
});

function isIn(text: string, { pattern, before }: Sought): boolean {
  for (const { index } of text.matchAll(pattern)) {
    if (before.test(text.slice(Math.max(0, index - mostAround - 1), index))) return true;
  }
  return false;
}

function endingOf(word: string): string {
  return word.length < shortestWithEnding ? '' : around;
}

/** Arabic writes its article and short prepositions at the beginning of a word. */
function beginningOf(word: string): string {
  return /\p{Script=Arabic}/u.test(word) ? endingOf(word) : '';
}

/** Without case and accents. The folding of searches does more, and shared with them would be a file of its own for each. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
}
