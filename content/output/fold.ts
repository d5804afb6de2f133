/** Letters that decomposition leaves whole, by what people type in their place. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' },
  // Arabic and Persian forms of one letter; alif and waw lose their hamza as a mark.
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه' },
};
const foldedLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * A text as it is compared in searches: without case, accents, vowel marks, joiners and marks of direction, one form of
 * each letter. "Ingénieur" and "INGENIEUR" are the same, and so are "й" and "и".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640\u200c\u200d\u200f\u2068\u2069]/gu, '')
    .replace(foldedLetters, (letter) => letters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
