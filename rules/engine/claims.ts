/** The truth of a condition under strong Kleene logic. */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * What can be said of a condition, as bits. Two claims, that it is true (even places) and that it is false (odd
 * places), each in three readings. The lower six bits say which claims hold for everything that the answers leave
 * possible, the six above them which hold for some of it: a claim with the upper bit and without the lower one is
 * open, and a fuller answer may settle it.
 *
 * In this form "all" and "any" are "and" and "or" of whole numbers, for all readings at once.
 */
export type Claims = number;

/**
 * The readings, by the place of their bits: `certain` counts only what is confirmed, `agreed` also takes what the
 * authority assesses freely as decided for the person, `lastKnown` takes besides the last figure known and
 * statements that may not decide.
 */
export const certain = 0;
export const agreed = 2;
export const lastKnown = 4;
export type Reading = typeof certain | typeof agreed | typeof lastKnown;

/** The claims "it is true" and "it is false" in all readings. */
const trueClaims = 0b0101_0101_0101;
const falseClaims = 0b1010_1010_1010;
const surely = 0b11_1111;
const possibly = surely << 6;

/** The claims of a truth in one reading; of an unknown none, whatever is answered. */
export function claim(reading: Reading, truth: Truth): Claims {
  const claims = truths.indexOf(truth) << reading;
  return claims | (claims << 6);
}

/** Both claims of a reading, open: either may come to hold. */
export function openClaims(reading: Reading): Claims {
  return 3 << (reading + 6);
}

/** The truth in a reading. */
export function truthIn(claims: Claims, reading: Reading): Truth {
  return truths[(claims >> reading) & 3] ?? 'unknown';
}

export const truths = ['unknown', 'true', 'false'] as const satisfies readonly Truth[];

/** Whether it is true in a reading, or an answer may come to make it so. */
export function canBeTrue(claims: Claims, reading: Reading): boolean {
  return ((claims >> (reading + 6)) & 1) === 1;
}

/** The open claims, as lower bits; 0 where no answer changes anything. */
export function openIn(claims: Claims): Claims {
  return (claims >> 6) & ~claims & surely;
}

/** Whether the truth is known in every reading. */
export function isDecided(claims: Claims): boolean {
  const known = claims | (claims >> 1);
  return (known & 0b1_0101) === 0b1_0101;
}

/** Whether it is false in every reading: then nothing can make a group true that needs all of its parts. */
export function isSurelyFalse(claims: Claims): boolean {
  return (claims & 0b10_1010) === 0b10_1010;
}

/** Whether it is true in every reading: then nothing can make a group false that needs any of its parts. */
export function isSurelyTrue(claims: Claims): boolean {
  return (claims & 0b1_0101) === 0b1_0101;
}

/** The claims of the reverse condition. */
export function reverse(claims: Claims): Claims {
  return ((claims & trueClaims) << 1) | ((claims & falseClaims) >> 1);
}

/**
 * The claims of what is one of several things: `every` holds for each of them, `some` for at least one. Where no
 * answer can tell which of them it is, only what holds for each can ever hold.
 */
export function oneOfThese(every: Claims, some: Claims, canBeTold: boolean): Claims {
  return (every & surely) | ((canBeTold ? some : every) & possibly);
}

/** The claims of "all", from what every part claims and what some part claims. */
export function allOf(every: Claims, some: Claims): Claims {
  return (every & trueClaims) | (some & falseClaims);
}

/** The claims of "any", from what every part claims and what some part claims. */
export function anyOf(every: Claims, some: Claims): Claims {
  return (some & trueClaims) | (every & falseClaims);
}

/** The claims of what is true when `needed` of its parts are and false when so many are false that too few are left. */
export function atLeastOf(parts: readonly Claims[], needed: number): Claims {
  return (
    (reached(parts, needed) & trueClaims) |
    (reached(parts, parts.length - needed + 1) & falseClaims)
  );
}

/** The bits that at least `count` of the parts have. */
function reached(parts: readonly Claims[], count: number): Claims {
  /** At each place, the bits that so many of the parts seen so far have. */
  const seen: Claims[] = [-1];
  for (const part of parts) {
    for (let i = count; i > 0; i -= 1) seen[i] = (seen[i] ?? 0) | ((seen[i - 1] ?? 0) & part);
  }
  return seen[count] ?? 0;
}
