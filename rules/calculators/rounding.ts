/**
 * Rounding of a premium. No source says how a premium is rounded: every step is rounded to the nearest cent, half a
 * cent up, so that whoever follows the steps on paper finds each of them again. Two ways of rounding differ by a
 * cent a step at most.
 */

/** One hundred percent, in basis points. */
export const whole = 10_000;

/** A share of an amount of EUR cents, in basis points (1,307 are 13.07 %), to the nearest cent, half a cent up. */
export function shareOf(cents: number, basisPoints: number): number {
  return Math.floor((2 * cents * basisPoints + whole) / (2 * whole));
}
