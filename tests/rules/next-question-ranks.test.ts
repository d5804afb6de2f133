import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import type { CheckOnDates } from '#rules/engine/check-on-dates.ts';
import {
  nextQuestion,
  notHeld,
  openQuestions,
  type Standpoint,
} from '#rules/engine/next-question.ts';
import type { Jurisdiction, Route } from '#rules/engine/route.ts';

/** The question with each number asks the fact of that number; the third asks for the place. */
const questions = ['f0', 'f1', 'place', 'f3', 'f4'].map((fact, at) => ({
  ...{ id: `q${at}`, facts: [fact] },
}));
const asking = new Map(questions.flatMap(({ facts }, at) => facts.map((fact) => [fact, at])));

type Ranked = readonly [Jurisdiction, Partial<Standpoint>];

interface Told {
  readonly competent?: readonly Jurisdiction[];
  readonly answers?: Answers;
  readonly check?: Partial<Check>;
}

/** The id of the next question, and how many are left at most, for routes in the rank of a check. */
const next = (ranked: readonly Ranked[], { competent, answers = {}, check = {} }: Told = {}) => {
  const routes = ranked.map(([jurisdiction]) => ({ jurisdiction }) as Partial<Route> as Route);
  const ready: Partial<CheckOnDates> = {
    check: {
      ...{ id: 'check', voices: [], routes: [''], placeFact: 'place' },
      questions: questions as unknown as Check['questions'],
      ...check,
    },
    ...{ routes, asking },
  };
  const { question, left } = nextQuestion(
    ready as CheckOnDates,
    competent ?? ['federal', 'flanders', 'brussels'],
    answers,
    (_, rank) => ({ ...notHeld, ...ranked[rank]?.[1] }),
  );
  return [question?.id ?? null, left];
};

const closed = { isClosed: true } as const;
const open = { isOpen: true } as const;
const waitsFor = (...places: readonly number[]) => ({ open: places, canOpen: true });
const told = { answers: { place: 'flanders' } } as const;

describe('the question after the answers so far', () => {
  it.each<[string, readonly Ranked[], Told, readonly [string | null, number]]>([
    ['is what the highest route waits for', [['flanders', waitsFor(3)]], told, ['q3', 1]],
    [
      'is the first of what the highest route of each place waits for',
      [
        ['flanders', waitsFor(4)],
        ['flanders', waitsFor(1)],
        ['brussels', waitsFor(3)],
      ],
      told,
      ['q3', 3],
    ],
    [
      'is the first of the check wherever that may tell something',
      [
        ['flanders', waitsFor(4)],
        ['flanders', waitsFor(0)],
      ],
      told,
      ['q0', 2],
    ],
    [
      'is nothing below a route that is open in its place',
      [
        ['flanders', open],
        ['flanders', waitsFor(3)],
      ],
      told,
      [null, 0],
    ],
    [
      'is what another place waits for beside a route that is open',
      [
        ['flanders', open],
        ['brussels', waitsFor(4)],
      ],
      told,
      ['q4', 1],
    ],
    [
      'is nothing in any place below a federal route that is open',
      [
        ['federal', open],
        ['brussels', waitsFor(4)],
        ['federal', waitsFor(3)],
      ],
      told,
      [null, 0],
    ],
    ['is nothing about a place that cannot decide', [['wallonia', waitsFor(3)]], told, [null, 0]],
    ['is the place where a route may open in one of two', [['flanders', {}]], {}, ['q2', 1]],
    [
      'is the place no more once it was said, if only that it is not known',
      [['flanders', waitsFor(3)]],
      { answers: { place: { unknown: true } } },
      ['q3', 1],
    ],
    [
      'is not the place where only one is left beside federal law',
      [['flanders', waitsFor(3)]],
      { competent: ['federal', 'flanders'] },
      ['q3', 1],
    ],
    [
      'is not the place for the sake of federal law',
      [
        ['federal', waitsFor(3)],
        ['flanders', closed],
      ],
      {},
      ['q3', 1],
    ],
    [
      'is not the place in a check that does not ask for it',
      [['flanders', waitsFor(3)]],
      { check: { placeFact: undefined } as unknown as Partial<Check> },
      ['q3', 1],
    ],
    [
      'is the first of all that a list waits for',
      [
        ['flanders', open],
        ['flanders', waitsFor(4)],
        ['flanders', waitsFor(3)],
      ],
      { ...told, check: { answers: 'all' } },
      ['q3', 2],
    ],
  ])('%s', (_name, ranked, more, expected) => {
    expect(next(ranked, more)).toEqual(expected);
  });
});

it('a question is open once, while one of its facts is not answered', () => {
  const ready = { asking: new Map([...asking, ['f0-too', 0]]) } as Partial<CheckOnDates>;
  const openOf = (facts: readonly string[], answers: Answers) =>
    openQuestions(ready as CheckOnDates, facts, answers);
  expect(openOf(['f3', 'f0', 'f0-too'], {})).toEqual([3, 0]);
  expect(openOf(['f3', 'f0', 'f0-too'], { f0: 1, f3: { unknown: true } })).toEqual([0]);
  // The start of the work is asked by no question of a check.
  expect(openOf(['startsOn', 'f1'], {})).toEqual([1]);
});
