import { foldedWords } from '#content/output/fold.ts';

/**
 * Words that find an entry besides its title: each once, without those of one letter.
 * `names` are whole names it has elsewhere, such as in other languages: asked for by one of them, it comes first.
 */
export function keywords(
  title: string,
  texts: readonly string[],
  names: readonly string[] = [],
): string {
  const shown = new Set([title, ...names].flatMap((text) => foldedWords(text)));
  const words = new Set(texts.flatMap((text) => foldedWords(text)));
  const others = [...words].filter((word) => word.length > 1 && !shown.has(word));
  return [...names.filter((name) => name !== title), others.join(' ')].join(';');
}
