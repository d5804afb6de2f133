/** How hard a text is to read, by the formula that was published for its language. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * Rudolf Flesch, "A new readability yardstick" (1948), for English, and what others made of it for their language: W. H. Douma
 * (1960) Dutch, Liliane Kandel and Abraham Moles (1958) French, Toni Amstad (1978) German. All give about 100 for the easiest
 * texts and 0 for the hardest; no formula exists for languages that are not here.
 */
export const formulas = {
  en: { name: 'Flesch', score: linear(206.835, 1.015, 84.6) },
  nl: { name: 'Flesch-Douma', score: linear(206.84, 0.93, 77) },
  fr: { name: 'Kandel-Moles', score: linear(207, 1.015, 73.6) },
  de: { name: 'Amstad', score: linear(180, 1, 58.5) },
} as const;
export type MeasuredTag = keyof typeof formulas;

/** From here texts are "plain" in Flesch's own table, which is about what readers at B1 can do. */
export const plainFrom = 60;

/** Less what a sentence holds in words and what a word holds in syllables, each by its weight. */
function linear(from: number, perWord: number, perSyllable: number): (counts: Counts) => number {
  return ({ words, sentences, syllables }) =>
    from - perWord * (words / sentences) - perSyllable * (syllables / words);
}
