import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { compileCondition } from '#rules/engine/compile-condition.ts';
import {
  all,
  any,
  atLeast,
  atMost,
  between,
  type Condition,
  is,
  judgement,
  listMembership,
  not,
  oneOf,
  onOrAfter,
  onOrBefore,
  referral,
} from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { contentOf, type Demand, demandsOf } from '#rules/engine/demands.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import { explain } from '#rules/engine/explain.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import {
  birthDate,
  diploma,
  occupation,
  pay,
  posted,
  shortages,
  smallLaw,
  weeks,
  yearly,
} from './small-law.ts';

const otherList = { ...shortages, id: 'other-list' };
const law = indexLaw({ ...smallLaw, lists: [shortages, otherList], routes: [], checks: [] });
const official = provenanceOf('official');

interface Asking {
  readonly about?: string;
  readonly answers?: Answers;
  readonly filedOn?: IsoDate;
}

/** What a condition asks about a fact, the weeks unless said. */
const demands = (condition: Condition, { about = 'weeks', answers = {}, filedOn }: Asking = {}) => {
  const compiled = compileCondition(condition, lawOn(law, { filedOn: filedOn ?? '2025-06-02' }));
  const explanation = explain(evaluationOf(compiled, answering(answers)), () => false);
  const found = demandsOf(law, compiled.root, explanation, { id: about, facts: [about] });
  return { ...found, content: contentOf(found, compiled.root) };
};

const nine = (id: string) => atLeast(id, weeks, 9, official);
const ten = (id: string) => atLeast(id, weeks, 10, official);
const twelve = (id: string) => atMost(id, weeks, 12, official);
const isPosted = (id: string) => is(id, posted, true, official);
const isMaster = (id: string) => is(id, diploma, 'master', official);

describe('two texts ask the same', () => {
  it.each<[string, Condition, Condition]>([
    ['under other names', any('f', nine('f1'), twelve('f2')), any('b', nine('b1'), twelve('b2'))],
    [
      'in another order',
      all('f', nine('f1'), any('f-or', ten('f2'), twelve('f3'))),
      all('b', any('b-or', ten('b2'), twelve('b3')), nine('b1')),
    ],
    [
      'with another order of what an alternative asks besides',
      any('f', nine('f1'), all('f2', ten('f3'), isPosted('f4'), isMaster('f5'))),
      any('b', nine('b1'), all('b2', ten('b3'), isMaster('b5'), isPosted('b4'))),
    ],
    [
      'with another order of what would do instead',
      any('f', nine('f1'), isPosted('f2'), isMaster('f3')),
      any('b', nine('b1'), isMaster('b3'), isPosted('b2')),
    ],
    [
      'with another order within what would do instead',
      any('f', nine('f1'), all('f2', isPosted('f3'), isMaster('f4'))),
      any('b', nine('b1'), all('b2', isMaster('b4'), isPosted('b3'))),
    ],
    [
      'beside what one of them asks about something else',
      all('f', any('f1', nine('f2'), isPosted('f3')), isMaster('f4')),
      any('b1', nine('b2'), isPosted('b3')),
    ],
  ])('%s', (_name, one, other) => {
    expect(demands(one).content).toBe(demands(other).content);
  });

  it('with another order of the options of a test', () => {
    const [one, other] = [oneOf('f', diploma, ['bachelor', 'master'], official), 'diploma'];
    const turned = oneOf('b', diploma, ['master', 'bachelor'], official);
    expect(demands(one, { about: other }).content).toBe(demands(turned, { about: other }).content);
  });
});

describe('two texts ask otherwise', () => {
  it.each<[string, Condition, Condition]>([
    ['by an amount', nine('f'), ten('b')],
    ['by a comparison', nine('f'), atMost('b', weeks, 9, official)],
    ['by a bound', between('f', weeks, 9, 12, official), between('b', weeks, 9, 13, official)],
    ['by a source that may not decide', nine('f'), atLeast('b', weeks, 9, provenanceOf('press'))],
    [
      'by what goes together in an alternative',
      any('f', all('f1', nine('f2'), ten('f3')), twelve('f4')),
      any('b', nine('b2'), all('b1', ten('b3'), twelve('b4'))),
    ],
    [
      'by two choices in place of one',
      all('f', any('f1', nine('f2'), ten('f3')), any('f4', ten('f5'), twelve('f6'))),
      any('b', nine('b2'), ten('b3'), ten('b5'), twelve('b6')),
    ],
    [
      'by what would do instead',
      any('f', nine('f1'), isPosted('f2')),
      any('b', nine('b1'), isMaster('b2')),
    ],
    [
      'by a part of what would do instead',
      any('f', nine('f1'), all('f2', isPosted('f3'), isMaster('f4'))),
      any('b', nine('b1'), all('b2', isPosted('b3'), is('b4', diploma, 'none', official))),
    ],
    [
      'by who decides what would do instead',
      any('f', nine('f1'), judgement('f2', official)),
      any('b', nine('b1'), referral('b2', official)),
    ],
    [
      'by what an alternative asks besides',
      any('f', nine('f1'), all('f2', ten('f3'), isPosted('f4'))),
      any('b', nine('b1'), all('b2', ten('b3'), isMaster('b4'))),
    ],
  ])('%s', (_name, one, other) => {
    expect(demands(one).content).not.toBe(demands(other).content);
  });

  it.each<[string, string, Condition, Condition]>([
    ['options', 'diploma', isMaster('f'), is('b', diploma, 'bachelor', official)],
    [
      'days',
      'birth-date',
      onOrAfter('f', birthDate, '1990-01-01', official),
      onOrAfter('b', birthDate, '1991-01-01', official),
    ],
    [
      'sides of a day',
      'birth-date',
      onOrAfter('f', birthDate, '1990-01-01', official),
      onOrBefore('b', birthDate, '1990-01-01', official),
    ],
    [
      'lists',
      'occupation',
      listMembership('f', occupation, shortages, official),
      listMembership('b', occupation, otherList, official),
    ],
  ])('by their %s', (_name, about, one, other) => {
    expect(demands(one, { about }).content).not.toBe(demands(other, { about }).content);
  });
});

describe('where a test stands among the alternatives', () => {
  type Stand = readonly (string | null | readonly string[])[];
  const standOf = ({ leaf, choice, option, alongside }: Demand): Stand => [
    ...[leaf.id, choice, option],
    ...(alongside.length > 0 ? [alongside] : []),
  ];

  it.each<[string, Condition, readonly Stand[]]>([
    ['in none, whatever else is not met', all('f', isPosted('p'), nine('n')), [['n', null, null]]],
    ['in none where there is only one', any('f', nine('n')), [['n', null, null]]],
    ['in none below the reverse of one', not('f', all('g', nine('n'))), [['n', null, null]]],
    [
      'in the outer one of two choices',
      any('f', all('o', any('h', nine('n'), twelve('t')), isMaster('m')), ten('e')),
      [
        ['n', 'f', 'o', ['m']],
        ['t', 'f', 'o', ['m']],
        ['e', 'f', 'e'],
      ],
    ],
    [
      'in one that may be taken by something else, though that is not met',
      any('f', any('g', nine('n'), isPosted('p')), ten('e')),
      [
        ['n', 'f', 'g'],
        ['e', 'f', 'e'],
      ],
    ],
    [
      'in a choice of what may not be so',
      not('f', all('g', nine('n'), twelve('t'))),
      [
        ['n', 'g', 'n'],
        ['t', 'g', 't'],
      ],
    ],
  ])('is %s', (_name, condition, stands) => {
    const { asked } = demands(condition, { answers: { posted: false } });
    expect(asked.map(standOf)).toEqual(stands);
  });

  it('names what would do instead only while that is not certainly missed', () => {
    const condition = any('f', nine('n'), isPosted('p'), isMaster('m'));
    const instead = (answers: Answers) => demands(condition, { answers }).orElse;
    expect(instead({})).toEqual([
      { choice: 'f', condition: 'p' },
      { choice: 'f', condition: 'm' },
    ]);
    expect(instead({ posted: false })).toEqual([{ choice: 'f', condition: 'm' }]);
    expect(instead({ posted: false, diploma: 'none' })).toEqual([]);
  });
});

describe('the number that a fact is held against', () => {
  it('is the one in the text, with the unit of the fact', () => {
    expect(demands(nine('n')).asked).toMatchObject([
      { unit: 'weeks', value: { kind: 'exact', amount: 9 }, figure: null },
    ]);
  });

  it.each([
    ['2025-06-02', { kind: 'exact', amount: 4_100_000 }],
    // Nothing is held of the amount on that day.
    ['2023-06-02', { kind: 'unknown' }],
  ] as const)('is the figure of the filing date: %s', (filedOn, value) => {
    const { asked } = demands(atLeast('p', yearly, pay, official), { about: 'monthly', filedOn });
    expect(asked).toMatchObject([{ unit: 'EUR/year', value }]);
  });
});
