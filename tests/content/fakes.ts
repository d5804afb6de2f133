import type { Locale } from '#content/locales.ts';

const scripts = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
} as const satisfies Readonly<Record<Locale['script'], RegExp>>;

/** How much of a text is in the script of its language, at least. */
const leastShare = 0.95;
/** Shorter ones are abbreviations and signs. */
const leastLetters = 4;
/** A guide this much shorter or longer than its source leaves something out or says more. */
const guideShare = { least: 0.6, most: 1.6 };

/** The letters that a text has in its own words: without placeholders, bracketed terms, addresses and code. */
const lettersOf = (text: string): readonly string[] =>
  text
    .replace(/\{\w+\}|\([^)]*\)|\[[^\]]*\]|https?:\/\/\S+|\S+@\S+|`[^`]*`/g, ' ')
    .match(/\p{L}/gu) ?? [];

/** Whether a text is in the script of its language, official terms in brackets apart. */
export const isInScript = (text: string, script: Locale['script']): boolean => {
  const letters = lettersOf(text);
  const own = letters.filter((letter) => scripts[script].test(letter));
  return letters.length < leastLetters || own.length / letters.length >= leastShare;
};

/** Whether a text in the same script as its source only repeats it; names and the like are `allowed` to. */
export const isRepeated = (text: string, source: string, allowed: readonly string[]): boolean =>
  text === source && lettersOf(text).length >= leastLetters && !allowed.includes(text);

/** Whether a guide is about as long as its source. */
export const isAsLong = (body: string, source: string): boolean => {
  const share = body.length / source.length;
  return share >= guideShare.least && share <= guideShare.most;
};
