import { describe, expect, it } from 'vitest';
import type { Answers, CaseDates } from '#rules/engine/answer.ts';
import type { YearlyPayDerivation } from '#rules/engine/fact.ts';
import { interval, type Possible, values } from '#rules/engine/knowledge.ts';
import { answering, factReaders, know } from '#rules/engine/read-facts.ts';
import { type DerivedParts, filedOn, lawOfOperators } from './operator-law.ts';

/** What is known of a fact under the law that operators are tested in. */
const known = (
  fact: string,
  answers: Answers,
  parts: DerivedParts = {},
  dates: CaseDates = { filedOn },
) => know(answering(answers), factReaders(lawOfOperators(parts), dates)(fact));

describe('time since a day', () => {
  const toStart = { elapsed: { unit: 'years', until: 'startsOn' } } as const;

  it.each<[string, Answers, Possible, readonly string[]]>([
    ['is settled by the day', { since: '2000-11-21' }, interval(26, 26), []],
    [
      'is settled where all days in question say the same',
      { since: { from: '2000-11-21', to: '2001-11-20' } },
      interval(25, 26),
      ['since'],
    ],
    [
      'is a range for a range of days',
      { since: { from: '2000-01-01', to: '2010-12-31' } },
      interval(15, 26),
      ['since'],
    ],
    [
      'is each time once, in rising order, for several days',
      { since: { anyOf: ['2016-01-01', '2000-01-01', '2000-02-01'] } },
      values([10, 26]),
      ['since'],
    ],
    [
      'is a time that two days have in common',
      { since: { anyOf: ['2000-02-01', '2000-01-01'] } },
      values([26]),
      [],
    ],
    // Days that the fact can be: from 1990 to the end of 2027.
    ['is anything that the fact can be where nothing was said', {}, interval(-2, 36), ['since']],
  ])('%s', (_name, answers, possible, dependsOn) => {
    expect(known('elapsed', answers)).toEqual({ answer: null, possible, dependsOn, holes: [] });
  });

  it('waits for the start of the work it is counted to, and for the day where that was not told', () => {
    const anything = { possible: interval(-Infinity, Infinity) };
    expect(known('elapsed', {}, toStart)).toMatchObject({
      ...{ ...anything, dependsOn: ['since', 'startsOn'] },
    });
    expect(known('elapsed', { since: '2000-01-01' }, toStart)).toMatchObject({
      ...{ ...anything, dependsOn: ['startsOn'] },
    });
    const dates = { filedOn, startsOn: '2030-01-01' } as const;
    expect(known('elapsed', { since: '2000-01-01' }, toStart, dates).possible).toEqual(
      interval(30, 30),
    );
  });
});

describe('yearly pay', () => {
  const unknown = { unknown: true } as const;
  const exact = { factor: { from: 1392, to: 1392 } };
  const convention = { factor: { from: 1200, to: 1392 } };
  const endless = { factor: { from: 1200, to: null } };
  const ifB = { ...exact, factorHoldsIf: { fact: 'choice', is: 'b' } };

  it.each<[string, Partial<YearlyPayDerivation>, Answers, Possible, readonly string[]]>([
    [
      'is the total that is told',
      exact,
      { monthly: 1, yearly: 30_000 },
      interval(30_000, 30_000),
      [],
    ],
    [
      'is as open as that',
      exact,
      { yearly: { from: 30_000 } },
      interval(30_000, 200_000),
      ['yearly'],
    ],
    ['may still be told', exact, { monthly: 1000 }, interval(0, 200_000), ['monthly', 'yearly']],
    [
      'may still be told where what was told is no amount',
      exact,
      { monthly: 1000, yearly: 'much' },
      interval(0, 200_000),
      ['monthly', 'yearly'],
    ],
    [
      'is reckoned from the month where there is no total',
      exact,
      { monthly: 1000, yearly: { notApplicable: true } },
      interval(13_920, 13_920),
      [],
    ],
    [
      'is reckoned from each of several months',
      exact,
      { monthly: { anyOf: [2000, 1000] }, yearly: unknown },
      values([13_920, 27_840]),
      ['monthly'],
    ],
    [
      'is reckoned from all between them where the factor is not settled',
      convention,
      { monthly: { anyOf: [1000, 2000] }, yearly: unknown },
      interval(12_000, 27_840),
      ['monthly'],
    ],
    [
      'has no end where the factor has none, and only the total would tell',
      endless,
      { monthly: 1000, yearly: unknown },
      interval(12_000, Infinity),
      ['yearly'],
    ],
    [
      'is reckoned with a factor that holds for the answer',
      ifB,
      { monthly: 1000, yearly: unknown, choice: 'b' },
      interval(13_920, 13_920),
      [],
    ],
    [
      'is twelve months at least where the factor does not hold',
      ifB,
      { monthly: 1000, yearly: unknown, choice: 'a' },
      interval(12_000, Infinity),
      ['yearly'],
    ],
    [
      'turns on whether the factor holds while that is open',
      ifB,
      { monthly: 1000, yearly: unknown, choice: { anyOf: ['a', 'b'] } },
      interval(12_000, Infinity),
      ['choice', 'yearly'],
    ],
    [
      'does not turn on it where it certainly does not hold',
      ifB,
      { monthly: 1000, yearly: unknown, choice: { anyOf: ['a', 'c'] } },
      interval(12_000, Infinity),
      ['yearly'],
    ],
  ])('%s', (_name, pay, answers, possible, dependsOn) => {
    expect(known('pay', answers, { pay })).toMatchObject({ answer: null, possible, dependsOn });
  });

  it('waits for no total where the law asks for none', () => {
    const pay = { ...endless, yearly: undefined } as unknown as Partial<YearlyPayDerivation>;
    expect(known('pay', { monthly: 1000 }, { pay })).toMatchObject({
      ...{ possible: interval(12_000, Infinity), dependsOn: [] },
    });
  });

  it('lacks how many months count, unless that is known or only the total would tell', () => {
    const holes = (pay: Partial<YearlyPayDerivation>) =>
      known('pay', { monthly: 1000, yearly: unknown }, { pay }).holes;
    expect(holes(convention)).toEqual([{ kind: 'convention', fact: 'pay' }]);
    expect([...holes(exact), ...holes(endless)]).toEqual([]);
  });
});
