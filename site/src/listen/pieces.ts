/** A stretch of text in one language. */
export interface Run {
  readonly text: string;
  /** Its language, without the country. */
  readonly language: string;
}

/** A paragraph, a heading, a point of a list: what stands in it belongs together, and a pause comes after it. */
export type Block = readonly Run[];

/** What is said in one breath, and by which voice. */
export interface Piece<Known> {
  readonly text: string;
  readonly voice: Known;
}

/** Longer ones are cut: Chrome falls silent some 15 seconds into a piece (https://crbug.com/679437). */
const longest = 180;

/** Marks of direction are for the eye, soft hyphens for the end of a line; some voices name them. */
const unspoken = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Blocks as they are said, sentence by sentence. Words of another language are said by a voice of theirs where there is
 * one, else by the one that reads the page.
 */
export function piecesOf<Known>(
  blocks: readonly Block[],
  pageVoice: Known,
  voiceOf: (language: string) => Known | null,
): readonly Piece<Known>[] {
  return blocks.flatMap((block) =>
    byVoice(block, (language) => voiceOf(language) ?? pageVoice).flatMap(
      ({ text, voice, language }) =>
        sentencesOf(text, language)
          .flatMap(cutLong)
          .filter(hasWords)
          .map((part) => ({ text: part, voice })),
    ),
  );
}

/** Runs that follow each other in one voice are one text. */
function byVoice<Known>(
  block: Block,
  voiceOf: (language: string) => Known,
): readonly (Run & Piece<Known>)[] {
  const said: (Run & Piece<Known>)[] = [];
  for (const { text, language } of block) {
    const voice = voiceOf(language);
    const last = said.pop();
    if (last && last.voice === voice) said.push({ ...last, text: last.text + text });
    else said.push(...(last ? [last] : []), { text, language, voice });
  }
  return said.map((one) => ({ ...one, text: clean(one.text) }));
}

/**
 * Text without what only the eye needs, and without half a bracket at an end, where words of another language were taken out.
 * Spaces that hold a number together stay, and so do joiners of Persian letters.
 */
function clean(text: string): string {
  return text
    .replace(unspoken, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^[\s)\]/·]+|[\s([/·]+$/g, '');
}

function sentencesOf(text: string, language: string): readonly string[] {
  // Firefox before version 125 has none.
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
    return [...segments].map(({ segment }) => segment.trim());
  }
  return text.match(/\S.*?(?:[.!?؟…](?=\s|$)|$)/g) ?? [];
}

/** A long sentence at its commas or, where it has none, at a space. */
function cutLong(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const start = sentence.slice(0, longest);
  const at = Math.max(...[...start.matchAll(/[,;:،؛–)] /g)].map(({ index }) => index + 1), 0);
  const end = at > 0 ? at : start.lastIndexOf(' ');
  if (end <= 0) return [sentence];
  return [sentence.slice(0, end), ...cutLong(sentence.slice(end + 1))];
}

/** Whether there is something to say: a bracket that is left over between two languages is not. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
