import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import type { Leaf } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { ElapsedDerivation, YearlyPayDerivation } from '#rules/engine/fact.ts';
import { filedOn, leafBase, outcome, outcomeOf } from './operator-law.ts';

describe('elapsed time', () => {
  const elapsedLeaf = (literal: number): Leaf => ({
    ...{ kind: 'compare', operator: 'atLeast', against: { literal } },
    ...leafBase('elapsed'),
  });

  it.each<[ElapsedDerivation['unit'], number, IsoDate, string]>([
    ['years', 30, '1996-11-22', 'F/F'],
    ['years', 30, '1996-11-21', 'T/T'],
    ['months', 9, '2026-02-22', 'F/F'],
    ['months', 9, '2026-02-21', 'T/T'],
    ['weeks', 9, '2026-09-20', 'F/F'],
    ['weeks', 9, '2026-09-19', 'T/T'],
    ['days', 1, '2026-11-21', 'F/F'],
    ['days', 1, '2026-11-20', 'T/T'],
    ['days', -1, '2026-11-22', 'T/T'],
  ])('in %s at least %i since %s: %s', (unit, literal, since, expected) => {
    const leaf = elapsedLeaf(literal);
    expect(outcome(leaf, { since }, { elapsed: { unit, until: 'filedOn' } })).toBe(expected);
    const parts = { elapsed: { unit, until: 'startsOn' } } as const;
    const dates = { filedOn: '2020-01-01', startsOn: filedOn } as const;
    expect(outcome(leaf, { since }, { ...parts, dates })).toBe(expected);
    expect(outcome(leaf, { since }, parts)).toBe('?/?');
    expect(outcome(leaf, {}, { elapsed: { unit, until: 'filedOn' } })).toBe('?/?');
  });

  it('is 30 on 1 March for those born on 29 February', () => {
    const age = { elapsed: { unit: 'years', until: 'filedOn' } } as const;
    const on = (day: IsoDate) =>
      outcome(elapsedLeaf(30), { since: '1996-02-29' }, { ...age, dates: { filedOn: day } });
    expect([on('2026-02-28'), on('2026-03-01')]).toEqual(['F/F', 'T/T']);
  });
});

describe('yearly pay', () => {
  const total = (literal: number): Leaf => ({
    ...{ kind: 'compare', operator: 'atLeast', against: { literal } },
    ...leafBase('pay'),
  });
  const exact: Partial<YearlyPayDerivation> = { factor: { from: 1392, to: 1392 } };
  const convention: Partial<YearlyPayDerivation> = { factor: { from: 1200, to: 1392 } };
  const conditional = { ...exact, factorHoldsIf: { fact: 'choice', is: 'a' } };
  const notKnown = { unknown: true } as const;

  it.each<[string, Partial<YearlyPayDerivation>, Answers, number, string]>([
    ['a stated total counts', exact, { monthly: 1, yearly: 27_840 }, 27_840, 'T/T'],
    ['a stated total counts alone', exact, { monthly: 9000, yearly: 27_839 }, 27_840, 'F/F'],
    ['a total not asked may still come', exact, { monthly: 1 }, 27_840, '?/?'],
    ['13.92 months reach it', exact, { monthly: 2000, yearly: notKnown }, 27_840, 'T/T'],
    ['13.92 months miss it', exact, { monthly: 1999, yearly: notKnown }, 27_840, 'F/F'],
    ['cents are rounded down', exact, { monthly: 1999, yearly: notKnown }, 27_826, 'T/T'],
    ['and not up', exact, { monthly: 1999, yearly: notKnown }, 27_827, 'F/F'],
    ['monthly pay not known', exact, { yearly: notKnown }, 27_840, '?/?'],
    ['twelve months reach it', convention, { monthly: 2000, yearly: notKnown }, 24_000, 'T/T'],
    ['the convention decides', convention, { monthly: 2000, yearly: notKnown }, 24_001, '?/?'],
    ['no convention reaches it', convention, { monthly: 2000, yearly: notKnown }, 27_841, 'F/F'],
    [
      'the factor holds',
      conditional,
      { monthly: 2000, yearly: notKnown, choice: 'a' },
      27_841,
      'F/F',
    ],
    [
      'the factor does not hold',
      conditional,
      { monthly: 2000, yearly: notKnown, choice: 'b' },
      27_841,
      '?/?',
    ],
    ['twelve months are certain', conditional, { monthly: 2000, yearly: notKnown }, 24_000, 'T/T'],
    ['more may be', conditional, { monthly: 2000, yearly: notKnown }, 24_001, '?/?'],
  ])('%s', (_name, pay, answers, literal, expected) => {
    expect(outcome(total(literal), answers, { pay })).toBe(expected);
  });

  it.each<[string, Partial<YearlyPayDerivation>, readonly unknown[]]>([
    ['how many months count', convention, [{ kind: 'convention', fact: 'pay' }]],
    ['nothing where that is known', exact, []],
    // Who says the total says more than we could.
    ['nothing where there is no end to it', { factor: { from: 1200, to: null } }, []],
  ])('we lack %s', (_name, pay, lacked) => {
    const { holes } = outcomeOf(total(32_000), { monthly: 2500, yearly: notKnown }, { pay });
    expect(holes).toEqual(lacked);
  });
});
