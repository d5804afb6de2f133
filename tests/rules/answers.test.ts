import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, isDontKnow, isNotApplicable } from '#rules/engine/answer.ts';
import { answerFault, decodeAnswers, encodeAnswers } from '#rules/engine/answers.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { answerReader, domainOf } from '#rules/engine/read-answer.ts';
import { toEpochDay } from '#rules/engine/date.ts';
import { askedFacts, occupationIds } from './arbitrary-law.ts';
import { runs } from './runs.ts';

const occupations = new Map(occupationIds.map((id) => [id, { id }]));
const fact = (id: string): Fact => {
  const found = askedFacts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};
const hundred = Array.from({ length: 100 }, () => 1);

/** What a program may send, what is wrong with it, and what it leaves possible: from, to, one by one if counted. */
type Sent = [id: string, value: unknown, fault: string | null, possible?: Possible];
type Possible = readonly [from: number, to: number, members?: readonly number[]];
const day = (text: '2020-02-29' | '2021-01-01') => toEpochDay(text);

const sent: readonly Sent[] = [
  ['yes-or-no', false, null, [0, 0, [0]]],
  ['yes-or-no', true, null, [1, 1, [1]]],
  ['yes-or-no', 1, 'wrongType'],
  ['yes-or-no', 'yes', 'wrongType'],
  ['choice', 'a', null, [0, 0, [0]]],
  ['choice', 'c', null, [2, 2, [2]]],
  ['choice', 'd', 'notAnOption'],
  ['choice', '', 'notAnOption'],
  ['choice', 0, 'wrongType'],
  ['occupation', 'baker', null, [0, 0, [0]]],
  ['occupation', 'driver', null, [4, 4, [4]]],
  ['occupation', 'pilot', 'notAnOption'],
  ['years', 0, null, [0, 0]],
  ['years', 10, null, [10, 10]],
  ['years', -1, 'outOfRange'],
  ['years', 11, 'outOfRange'],
  ['years', 2.5, 'wrongType'],
  ['years', NaN, 'wrongType'],
  ['years', '3', 'wrongType'],
  ['years', null, 'wrongType'],
  ['years', undefined, 'wrongType'],
  ['since', '2020-02-29', null, [day('2020-02-29'), day('2020-02-29')]],
  ['since', '1990-01-01', null, [toEpochDay('1990-01-01'), toEpochDay('1990-01-01')]],
  ['since', '2027-12-31', null, [toEpochDay('2027-12-31'), toEpochDay('2027-12-31')]],
  ['since', '2021-02-29', 'outOfRange'],
  ['since', '1989-12-31', 'outOfRange'],
  ['since', '2028-01-01', 'outOfRange'],
  ['since', 2020, 'wrongType'],
  ['years', { unknown: true }, null],
  ['years', { unknown: false }, 'wrongType'],
  ['years', { unknown: true, from: 1 }, 'wrongType'],
  ['years', { unknown: true, notApplicable: true }, 'wrongType'],
  ['yearly', { notApplicable: true }, null],
  ['yearly', { notApplicable: false }, 'wrongType'],
  ['monthly', { notApplicable: true }, 'notApplicableHere'],
  ['choice', { notApplicable: true }, 'notApplicableHere'],
  ['years', { from: 2 }, null, [2, 10]],
  ['years', { to: 2 }, null, [0, 2]],
  ['years', { from: 2, to: 2 }, null, [2, 2]],
  ['years', { to: 3, from: 2 }, null, [2, 3]],
  ['years', { from: 3, to: 2 }, 'emptyAnswer'],
  ['years', { from: 11 }, 'outOfRange'],
  ['years', { from: 2, to: '3' }, 'wrongType'],
  ['years', { from: 2, unknown: true }, 'wrongType'],
  ['years', { from: 2, other: 3 }, 'wrongType'],
  ['years', { other: 3, from: 2 }, 'wrongType'],
  ['years', { to: 11 }, 'outOfRange'],
  ['years', { from: 0, to: 10 }, null, [0, 10]],
  ['years', { anyOf: [0, 10] }, null, [0, 10, [0, 10]]],
  ['years', { from: 2, to: 3, anyOf: [2] }, 'wrongType'],
  ['since', { from: '2020-02-29' }, null, [day('2020-02-29'), toEpochDay('2027-12-31')]],
  ['since', { from: '2020-02-29', to: '2021-01-01' }, null, [day('2020-02-29'), day('2021-01-01')]],
  ['since', { from: '2028-01-01' }, 'outOfRange'],
  ['since', { anyOf: [['2020-02-29']] }, 'wrongType'],
  ['choice', { from: 'a' }, 'wrongType'],
  ['choice', { from: 'a', to: 'b' }, 'wrongType'],
  ['yes-or-no', { from: false, to: true }, 'wrongType'],
  ['choice', { anyOf: ['b'] }, null, [1, 1, [1]]],
  ['choice', { anyOf: ['c', 'a'] }, null, [0, 2, [0, 2]]],
  ['choice', { anyOf: ['c', 'a', 'c'] }, null, [0, 2, [0, 2]]],
  ['choice', { anyOf: ['a', 'd'] }, 'notAnOption'],
  ['choice', { anyOf: ['d', 'a'] }, 'notAnOption'],
  ['choice', { anyOf: [] }, 'emptyAnswer'],
  ['choice', { anyOf: 'a' }, 'wrongType'],
  ['choice', { anyOf: ['a'], to: 'b' }, 'wrongType'],
  ['occupation', { anyOf: ['baker', 'driver'] }, null, [0, 4, [0, 4]]],
  ['years', { anyOf: [10, 2] }, null, [2, 10, [2, 10]]],
  ['years', { anyOf: hundred }, null, [1, 1, [1]]],
  ['years', {}, 'wrongType'],
  ['years', [], 'wrongType'],
  ['years', [2], 'wrongType'],
  ['years', { other: true }, 'wrongType'],
];

const all = (id: string): Possible => {
  const { from, to, members } = domainOf(fact(id), occupations);
  return members ? [from, to, members] : [from, to];
};

describe('what a program sends about a fact', () => {
  it.each(sent)('%s %j: %s', (id, value, fault, possible) => {
    expect(answerFault(fact(id), value, occupations)).toBe(fault);
    const said = answerReader(fact(id), occupations)(value as Answer);
    // What says nothing leaves all that was possible before.
    const [from, to, members = null] = possible ?? all(id);
    expect(said.possible).toEqual({ from, to, members });
    expect(said.dependsOn).toEqual(from === to ? [] : [id]);
    expect(said.answer).toEqual(value ?? null);
  });

  it('names no more than a hundred values', () => {
    expect(answerFault(fact('years'), { anyOf: [...hundred, 1] })).toBe('wrongType');
  });

  it('knows no occupation without a register', () => {
    expect(answerFault(fact('occupation'), 'baker')).toBe('notAnOption');
  });

  it.each<[unknown, boolean, boolean]>([
    [{ unknown: true }, true, false],
    [{ notApplicable: true }, false, true],
    [{ unknown: 1 }, false, false],
    [{ unknown: true, notApplicable: true }, false, false],
    [{ unknown: true, from: 1 }, false, false],
    [Object.create({ unknown: true, notApplicable: true }), false, false],
    ['unknown', false, false],
    [null, false, false],
    [undefined, false, false],
  ])('%j: unknown %s, not applicable %s', (value, unknown, notApplicable) => {
    expect(isDontKnow(value as Answer)).toBe(unknown);
    expect(isNotApplicable(value as Answer)).toBe(notApplicable);
  });
});

describe('all that is possible for a fact', () => {
  it.each<[string, Possible]>([
    ['yes-or-no', [0, 1, [0, 1]]],
    ['choice', [0, 2, [0, 1, 2]]],
    ['occupation', [0, 4, [0, 1, 2, 3, 4]]],
    ['years', [0, 10]],
    ['since', [toEpochDay('1990-01-01'), toEpochDay('2027-12-31')]],
  ])('%s', (id, [from, to, members = null]) => {
    expect(domainOf(fact(id), occupations)).toEqual({ from, to, members });
  });

  it('is the same piece of knowledge for whoever says nothing, or the same', () => {
    const read = answerReader(fact('choice'), occupations);
    expect(read(undefined)).toBe(read(undefined));
    expect(read('a')).toBe(read('a'));
    expect(read({ anyOf: ['a', 'b', 'c'] }).possible).toBe(read(undefined).possible);
  });
});

describe('answers as short text', () => {
  it.each<[string, Answer, string]>([
    ['yes-or-no', true, 'yes'],
    ['yes-or-no', false, 'no'],
    ['choice', 'b', 'b'],
    ['occupation', 'nurse', 'nurse'],
    ['years', 7, '7'],
    ['yearly', 200_000, '200000'],
    ['since', '2020-02-29', '2020-02-29'],
    ['years', { unknown: true }, '~'],
    ['yearly', { notApplicable: true }, '-'],
    ['years', { from: 2, to: 7 }, '2..7'],
    ['years', { from: 2 }, '2..'],
    ['years', { to: 7 }, '..7'],
    ['since', { from: '2020-02-29', to: '2021-01-01' }, '2020-02-29..2021-01-01'],
    ['choice', { anyOf: ['a', 'c'] }, 'a|c'],
    ['yes-or-no', { anyOf: [true, false] }, 'yes|no'],
    ['years', { anyOf: [2, 7] }, '2|7'],
  ])('%s %j is written %s and read back', (id, answer, text) => {
    expect(encodeAnswers({ [id]: answer })).toBe(`${id}=${text}`);
    expect(decodeAnswers(askedFacts, `${id}=${text}`, occupations)).toEqual({
      ...{ answers: { [id]: answer }, rejected: [] },
    });
  });

  it.each([
    ['another fact', 'other=yes', 'other'],
    ['no value', 'choice', 'choice'],
    ['an empty value', 'choice=', 'choice'],
    ['a value with another behind it', 'choice=a=b', 'choice'],
    ['no option', 'choice=d', 'choice'],
    ['one of several no option', 'choice=a|d', 'choice'],
    ['neither yes nor no', 'yes-or-no=true', 'yes-or-no'],
    ['neither yes nor no among others', 'yes-or-no=yes|maybe', 'yes-or-no'],
    ['no number', 'years=two', 'years'],
    ['a number with something before it', 'years=x7', 'years'],
    ['a number with something behind it', 'years=7x', 'years'],
    ['a number below its bounds', 'years=-1', 'years'],
    ['a number above its bounds', 'years=11', 'years'],
    ['a number too long to be one', 'years=0000000000000007', 'years'],
    ['a range of which an end is none', 'years=2..x', 'years'],
    ['a range of which the other end is none', 'years=x..2', 'years'],
    ['a range of more than two ends', 'years=2..3..4', 'years'],
    ['a range of more ends, the last open', 'years=2..3..', 'years'],
    ['a range without ends', 'years=..', 'years'],
    ['a range of what has none', 'choice=a..b', 'choice'],
    ['a range from more to less', 'years=7..2', 'years'],
    ['not applicable where all have it', 'monthly=-', 'monthly'],
    ['a day that is none', 'since=2021-02-29', 'since'],
  ])('%s is set aside', (_name, text, id) => {
    expect(decodeAnswers(askedFacts, text, occupations)).toEqual({ answers: {}, rejected: [id] });
  });

  it('keeps what it can read beside what it cannot, in their order', () => {
    const text = 'years=7&x=1&choice=d&yes-or-no=no';
    expect(decodeAnswers(askedFacts, text, occupations)).toEqual({
      answers: { years: 7, 'yes-or-no': false },
      rejected: ['x', 'choice'],
    });
    expect(encodeAnswers({ years: 7, 'yes-or-no': false })).toBe('years=7&yes-or-no=no');
    expect(encodeAnswers({})).toBe('');
    expect(decodeAnswers(askedFacts, '')).toEqual({ answers: {}, rejected: [] });
  });

  it('reads bars that were escaped on the way', () => {
    for (const text of ['choice=a%7Cb%7Cc', 'choice=a%7cb%7cc']) {
      expect(decodeAnswers(askedFacts, text).answers).toEqual({
        choice: { anyOf: ['a', 'b', 'c'] },
      });
    }
  });

  it('knows no occupation without a register', () => {
    expect(decodeAnswers(askedFacts, 'occupation=baker').rejected).toEqual(['occupation']);
  });

  it('never gives an answer that a program could not have sent', () => {
    const text = fc.stringMatching(/^(choice|years|since|yes-or-no|yearly)=[-~.|0-3abc]{0,8}$/);
    fc.assert(
      fc.property(text, (pair) => {
        const { answers, rejected } = decodeAnswers(askedFacts, pair, occupations);
        expect(Object.keys(answers).length + rejected.length).toBe(1);
        for (const [id, answer] of Object.entries(answers)) {
          expect(answerFault(fact(id), answer, occupations)).toBeNull();
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
