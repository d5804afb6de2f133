import type { Removed } from '#content/feedback.ts';

/** A text without what looks personal, and what was taken out of it. */
export interface Stripped {
  readonly text: string;
  readonly removed: readonly Removed[];
}

/** Between the digits of a number that people write down. */
const gap = String.raw`[\s./\-–()]{0,3}`;
const digits = (from: number, to: number) =>
  String.raw`\p{Nd}(?:${gap}\p{Nd}){${from - 1},${to - 1}}`;

/** In this order: what an earlier pattern takes, no later one sees. */
const patterns: readonly (readonly [kind: Removed['kind'], pattern: RegExp])[] = [
  [
    'email',
    /[\p{L}\p{N}._%+'-]{1,64}\s{0,2}(?:@|\(at\)|\[at\])\s{0,2}[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu,
  ],
  // Year, month and day of birth, three digits, two to check: however they are written.
  [
    'nationalNumber',
    /(?<!\p{Nd})\p{Nd}{2}[\s./-]?\p{Nd}{2}[\s./-]?\p{Nd}{2}[\s./–-]{0,3}\p{Nd}{3}[\s./–-]{0,3}\p{Nd}{2}(?!\p{Nd})/gu,
  ],
  ['phone', new RegExp(String.raw`(?<![\p{Nd},.])(?:\+|00)${gap}${digits(8, 15)}(?!\p{Nd})`, 'gu')],
  [
    'phone',
    new RegExp(String.raw`(?<![\p{Nd},.])\(?[0٠۰]${gap}${digits(8, 9)}(?!\p{Nd}|,\p{Nd})`, 'gu'),
  ],
  // A bank account, a card, the number of a file.
  [
    'number',
    new RegExp(String.raw`(?<![\p{L}\p{Nd}])(?:\p{L}{1,2})?${digits(9, 30)}(?!\p{Nd})`, 'gu'),
  ],
];

/**
 * Takes e-mail addresses, phone numbers, national register numbers and other long numbers out of a text. It takes rather
 * too much than too little: what is left need not be free of names, which nothing recognises for certain.
 */
export const stripPersonal = (written: string): Stripped => {
  const removed: Removed[] = [];
  // Forms of letters and digits that look alike become one, and what is not seen goes; but Persian is spelt with joiners.
  const plain = written
    .normalize('NFKC')
    .replaceAll(/(?<=\p{Script=Arabic})([\u200c\u200d])(?=\p{Script=Arabic})|\p{Cf}/gu, '$1');
  const text = patterns.reduce(
    (left, [kind, pattern]) =>
      left.replaceAll(pattern, (found) => {
        removed.push({ kind, text: found });
        return '[…]';
      }),
    plain,
  );
  return { text, removed };
};
