import { syllable } from 'syllable';
import type { Counts, MeasuredTag } from './reading-formulas.ts';

/**
 * Syllables of a word. English has a well-kept library; the others are counted by their vowels, of which those that are
 * spoken as one are one. That is wrong for some words (German "Familie", French verbs in "-ent") and right on the whole.
 */
const counters: Readonly<Record<MeasuredTag, (word: string) => number>> = {
  en: syllable,
  nl: (word) =>
    found(word, /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàéèêëíïóöúü]/g),
  de: (word) => found(word, /aa|ee|oo|ai|ei|au|äu|eu|ie|[aeiouyäöüé]/g),
  fr: (word) => {
    const all = found(
      word,
      /eau|ieu|oui|œu|[oa][iîuû]|e[uûi]|ui|[iy][aeéèêo]|[aeiouyàâéèêëîïôùûüœæ]/g,
    );
    // A last "e" is mute, also in the plural, where the word has another vowel and the "e" follows none.
    return /[^aeiouyàâéèêëîïôùûüœæ]es?$/.test(word) ? all - 1 : all;
  },
};

function found(word: string, vowels: RegExp): number {
  return word.match(vowels)?.length ?? 0;
}

/** How many syllables a word has, as its language counts them: one at least. */
export function syllablesOf(word: string, tag: MeasuredTag): number {
  return Math.max(1, counters[tag](word.toLowerCase()));
}

/**
 * Words, sentences and syllables of a text. What is filled in later counts as a word of one syllable; a line without a full
 * stop is a sentence.
 */
export function countsOf(text: string, tag: MeasuredTag): Counts {
  const plain = text
    .replace(/\{\w+\}/g, ' 1 ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\b(?:bv|nr|art|bzw|usw|etc|e\.g|i\.e)\./gi, '$&,');
  const sentences = plain
    .split(/(?<=[.?!…:;])[\s”»"'’)]+|\n+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat().flatMap((word) => word.split(/[-'’]/));
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, tag), 0),
  };
}
