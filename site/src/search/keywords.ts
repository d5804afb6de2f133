import { foldedWords } from '#content/output/fold.ts';

/** Words that find an entry besides its title: each once, without those of one letter. */
export function keywords(title: string, texts: readonly string[]): string {
  const shown = new Set(foldedWords(title));
  const words = new Set(texts.flatMap((text) => foldedWords(text)));
  return [...words].filter((word) => word.length > 1 && !shown.has(word)).join(' ');
}
