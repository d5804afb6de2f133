import { describe, expect, it } from 'vitest';
import {
  agreed,
  canBeTrue,
  certain,
  claim,
  type Claims,
  isDecided,
  isSurelyFalse,
  isSurelyTrue,
  lastKnown,
  openClaims,
  openIn,
  reverse,
  type Truth,
  truthIn,
  truths,
} from '#rules/engine/claims.ts';

const readings = [certain, agreed, lastKnown] as const;

/** A truth for each of the three readings, in every way. */
const truthsByReading: readonly (readonly Truth[])[] = truths.flatMap((one) =>
  truths.flatMap((two) => truths.map((three) => [one, two, three])),
);
const claimsOf = (said: readonly Truth[]): Claims =>
  readings.reduce<Claims>(
    (claims, reading, at) => claims | claim(reading, said[at] ?? 'unknown'),
    0,
  );

describe('the claims of a condition', () => {
  it.each(truthsByReading)('keep its three readings apart: %s, %s and %s', (...said) => {
    const claims = claimsOf(said);
    expect(readings.map((reading) => truthIn(claims, reading))).toEqual(said);
    expect(readings.map((reading) => canBeTrue(claims, reading))).toEqual(
      said.map((truth) => truth === 'true'),
    );
    expect(openIn(claims)).toBe(0);
  });

  it.each(truthsByReading)('are decided where all readings are: %s, %s and %s', (...said) => {
    const claims = claimsOf(said);
    expect(isDecided(claims)).toBe(!said.includes('unknown'));
    expect(isSurelyTrue(claims)).toBe(said.every((truth) => truth === 'true'));
    expect(isSurelyFalse(claims)).toBe(said.every((truth) => truth === 'false'));
  });

  it.each(readings)('can be open in one reading, to come true and to come false: %i', (reading) => {
    const open = openClaims(reading);
    for (const claims of [open, reverse(open)]) {
      expect(truthIn(claims, reading)).toBe('unknown');
      expect(readings.filter((one) => canBeTrue(claims, one))).toEqual([reading]);
      expect(openIn(claims)).not.toBe(0);
      expect(isDecided(claims)).toBe(false);
    }
  });
});
