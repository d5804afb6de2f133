/** How a text is made to look like one in another language: by rule, from the English one, so that it needs no translator. */
export type PseudoKind = 'long' | 'rtl';

/** What stays as it is: placeholders, addresses of links, code. */
const kept = /(\{\w+\}|\]\([^)]*\)|`[^`]*`|https?:\/\/\S+)/;

const accented: Readonly<Record<string, string>> = {
  ...{
    a: 'å',
    c: 'ç',
    d: 'ḓ',
    e: 'ệ',
    g: 'ğ',
    i: 'ï',
    l: 'ļ',
    n: 'ñ',
    o: 'ỗ',
    r: 'ŕ',
    s: 'ş',
    t: 'ţ',
  },
  ...{
    u: 'ü',
    y: 'ý',
    z: 'ž',
    A: 'Ǻ',
    C: 'Ç',
    E: 'Ễ',
    I: 'Ḯ',
    N: 'Ñ',
    O: 'Ỗ',
    S: 'Ş',
    T: 'Ť',
    U: 'Ǘ',
  },
};

const arabic: Readonly<Record<string, string>> = {
  ...{ a: 'ا', b: 'ب', c: 'ك', d: 'د', e: 'ي', f: 'ف', g: 'غ', h: 'ه', i: 'إ', j: 'ج', k: 'ک' },
  ...{ l: 'ل', m: 'م', n: 'ن', o: 'و', p: 'پ', q: 'ق', r: 'ر', s: 'س', t: 'ت', u: 'ؤ', v: 'ڤ' },
  ...{ w: 'ض', x: 'ش', y: 'ى', z: 'ز', ',': '،', ';': '؛', '?': '؟' },
};

/** From so many letters a word grows: short ones would become another word's length, not another language's. */
const leastGrowing = 4;

/** A text in the pseudo-language. `grows` is false where the length of a text is bound. */
export function pseudoText(text: string, kind: PseudoKind, grows = true): string {
  const said = text
    .split(kept)
    .map((part, at) =>
      at % 2 === 1 ? part : kind === 'rtl' ? toArabic(part) : toLong(part, grows),
    )
    .join('');
  // What is cut off at an end of its place is missed there.
  return kind === 'long' && grows ? `⟦${said}⟧` : said;
}

function toLong(text: string, grows: boolean): string {
  const long = grows
    ? text.replace(/\p{L}+/gu, (word) =>
        word.length < leastGrowing ? word : word.replace(/[aeiou]/g, '$&$&'),
      )
    : text;
  return long.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter);
}

function toArabic(text: string): string {
  return text.replace(/[A-Za-z,;?]/g, (letter) => arabic[letter.toLowerCase()] ?? letter);
}
