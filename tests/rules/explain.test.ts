import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { compileCondition } from '#rules/engine/compile-condition.ts';
import {
  all,
  any,
  atLeast,
  atLeastOf,
  type Condition,
  is,
  judgement,
  not,
  over,
  referral,
} from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import { explain, type Explanation } from '#rules/engine/explain.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { age, diploma, posted, smallLaw, weeks, yearly } from './small-law.ts';

const law = indexLaw(smallLaw);
const official = provenanceOf('official');
const filedOn = '2025-06-02';

const explained = (
  condition: Condition,
  answers: Answers = {},
  holdsOn: (id: string, day: IsoDate) => boolean = () => true,
): Explanation =>
  explain(
    evaluationOf(compileCondition(condition, lawOn(law, { filedOn })), answering(answers)),
    holdsOn,
  );

describe('the explanation of a test', () => {
  it.each<[string, Condition, Answers, unknown, unknown]>([
    ['what was answered', atLeast('w', weeks, 9, official), { weeks: 4 }, 4, null],
    [
      'what a number can be, while nothing was answered',
      atLeast('w', weeks, 9, official),
      {},
      null,
      { from: 0, to: 52 },
    ],
    [
      'the number computed from the answers',
      atLeast('p', yearly, 4_000_000, official),
      { monthly: 300_000, diploma: 'none' },
      null,
      { from: 3_600_000, to: null },
    ],
    ['no number for an option', is('d', diploma, 'master', official), {}, null, null],
  ])('shows %s', (_name, condition, answers, answer, computed) => {
    expect(explained(condition, answers)).toMatchObject({ kind: 'leaf', answer, computed });
  });

  it('tells what is assessed freely from what is left to another rule', () => {
    expect(explained(judgement('j', official))).toMatchObject({ kind: 'judgement', id: 'j' });
    expect(explained(referral('r', official))).toMatchObject({ kind: 'referral', id: 'r' });
  });
});

describe('the day on which a condition comes true by itself', () => {
  const aged = (years: number) => atLeast(`age-${years}`, age, years, official);
  const isPosted = is('posted', posted, true, official);
  const born = { 'birth-date': '2000-03-01' } as const;

  it.each<[string, Condition, Answers, IsoDate | null]>([
    ['of a test: when it is passed', over('o', age, 30, official), born, '2031-03-01'],
    ['the first of several, in any order', any('g', aged(40), aged(30)), born, '2030-03-01'],
    ['the last of all', all('g', aged(40), aged(30)), born, '2040-03-01'],
    ['the next of two needed', atLeastOf('g', 2, aged(40), aged(20), aged(30)), born, '2030-03-01'],
    [
      'none while one part never comes',
      all('g', aged(30), isPosted),
      { ...born, posted: false },
      null,
    ],
    ['none where it is true already', any('g', aged(20), aged(30)), born, null],
    ['none where an answer may do as well', any('g', isPosted, aged(30)), born, null],
    ['none for a reverse, as time is not turned back', not('g', aged(20)), born, null],
  ])('is %s', (_name, condition, answers, day) => {
    expect(explained(condition, answers).opensOn).toBe(day);
  });

  it('is none where the group does not hold on that day, though the part does', () => {
    const explanation = explained(any('g', aged(30)), born, (id) => id !== 'g');
    expect(explanation).toMatchObject({ opensOn: null, children: [{ opensOn: '2030-03-01' }] });
  });
});
