import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import type { CompareLeaf, Condition, Leaf } from '#rules/engine/condition.ts';
import { type Change, counterfactuals } from '#rules/engine/counterfactual.ts';
import type { DateFact, DerivedFact, Fact } from '#rules/engine/fact.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Route } from '#rules/engine/route.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { occupationIds } from './arbitrary-law.ts';
import { leafBase } from './operator-law.ts';
import { smallLaw } from './small-law.ts';

const asked = (id: string, change: Fact['change'] = 'changeable') =>
  ({ id, knownBy: 'worker', change }) as const;
const flag = (id: string, change?: Fact['change']): Fact => ({
  ...{ ...asked(id, change), kind: 'boolean' },
});
const day = (id: string, change?: Fact['change']): DateFact => ({
  ...{ ...asked(id, change), kind: 'date', min: '2000-01-01', max: '2030-12-31' },
});
const elapsed: DerivedFact = {
  ...{ id: 'elapsed', kind: 'derived', unit: 'years' },
  derivation: { kind: 'elapsed', since: 'since', until: 'filedOn', unit: 'years' },
};
const pay = (id: string, monthly: string): DerivedFact => ({
  ...{ id, kind: 'derived', unit: 'EUR/year' },
  derivation: {
    ...{ kind: 'yearlyPay', monthly, factor: { from: 1200, to: 1200 } },
    provenance: provenanceOf('official'),
  },
});
const number = (id: string, change?: Fact['change']): Fact => ({
  ...{ ...asked(id, change), kind: 'number', unit: 'EUR/month', min: 0, max: 1000 },
});
/** Choices that can be many things. */
const wide = Array.from({ length: 9 }, (_, at): Fact => ({
  ...{ ...asked(`wide-${at}`), kind: 'choice', options: ['p', 'q', 'r', 's'] },
}));
const facts: readonly (Fact | DerivedFact)[] = [
  ...wide,
  ...['a', 'b', 'c', 'd', 'e'].map((id) => flag(id)),
  ...[flag('fixed', 'fixed'), flag('later', 'comesWithTime'), flag('later-too', 'comesWithTime')],
  { ...asked('choice'), kind: 'choice', options: ['x', 'y', 'z'] },
  { ...asked('level', 'comesWithTime'), kind: 'choice', options: ['low', 'mid', 'high'] },
  { ...asked('occupation'), kind: 'occupation' },
  ...[number('monthly'), number('fixed-pay', 'fixed'), day('starts'), day('since', 'fixed')],
  ...[elapsed, pay('yearly', 'monthly'), pay('fixed-yearly', 'fixed-pay')],
];

const is = (fact: string, ...values: Extract<Leaf, { kind: 'oneOf' }>['values']): Condition => ({
  ...{ kind: 'oneOf', values },
  ...{ ...leafBase(fact), id: `${fact}-is` },
});
const compare = (fact: string, literal: number): CompareLeaf => ({
  ...{ kind: 'compare', operator: 'atLeast', against: { literal } },
  ...{ ...leafBase(fact), id: `${fact}-enough` },
});
const onOrAfter = (fact: string, from: '2026-01-01'): Condition => ({
  ...{ kind: 'date', operator: 'onOrAfter', day: from },
  ...{ ...leafBase(fact), id: `${fact}-from` },
});
type Several = readonly [Condition, ...Condition[]];
const all = (...of: Several): Condition => ({ kind: 'all', id: 'all', of });
const any = (...of: Several): Condition => ({ kind: 'any', id: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', id: 'not', of: [of] });

/** The sets of changes that open a route with this condition, filed on 2025-06-02. */
const found = (condition: Condition, answers: Answers): readonly (readonly Change[])[] => {
  const [skilled] = smallLaw.routes;
  if (!skilled) throw new Error('the small law has a route');
  const versions: Route['versions'] = [{ from: '2024-01-01', to: null, condition }];
  const occupations = occupationIds.map((id) => ({ id }));
  const law = indexLaw({ ...smallLaw, facts, occupations, lists: [], routes: [], checks: [] });
  const route = { ...skilled, versions };
  return counterfactuals(law, route, answers, { filedOn: '2025-06-02' }).map((one) => one.changes);
};
const names = (condition: Condition, answers: Answers) =>
  found(condition, answers).map((changes) => changes.map(({ fact }) => fact).join(' '));
const no = (...ids: readonly string[]): Answers =>
  Object.fromEntries(ids.map((id) => [id, false] as const));

describe('what a change is told as', () => {
  it.each<[string, Condition, Answers, Partial<Change>]>([
    ['yes', is('a', true), no('a'), { to: { kind: 'anyOf', values: [true] } }],
    ['no', is('a', false), { a: true }, { to: { kind: 'anyOf', values: [false] } }],
    [
      'options',
      is('choice', 'z', 'x'),
      { choice: 'y' },
      { to: { kind: 'anyOf', values: ['x', 'z'] }, meets: ['choice-is'] },
    ],
    [
      'occupations',
      is('occupation', 'teacher', 'baker'),
      { occupation: 'nurse' },
      { to: { kind: 'anyOf', values: ['baker', 'teacher'] } },
    ],
    [
      'an amount, up to the most that can be said',
      compare('monthly', 500),
      { monthly: 499 },
      { to: { kind: 'range', from: 500, to: 1000 }, on: null, how: 'changeable' },
    ],
    [
      'a computed amount, without end',
      compare('yearly', 6000),
      { monthly: 499 },
      { to: { kind: 'range', from: 6000, to: null }, on: null, how: 'changeable' },
    ],
    [
      'a day',
      onOrAfter('starts', '2026-01-01'),
      { starts: '2025-12-31' },
      { to: { kind: 'range', from: '2026-01-01', to: '2030-12-31' } },
    ],
    [
      'years, with the day on which they have passed',
      compare('elapsed', 10),
      { since: '2020-03-01' },
      {
        ...{ to: { kind: 'range', from: 10, to: null }, how: 'comesWithTime' },
        ...{ on: '2030-03-01', meets: ['elapsed-enough'] },
      },
    ],
    [
      'years, of which the day is not known',
      compare('elapsed', 10),
      { since: { from: '2020-03-01', to: '2021-03-01' } },
      { on: null, how: 'comesWithTime' },
    ],
    [
      'what comes with time and is no time itself',
      is('level', 'high'),
      { level: 'low' },
      { to: { kind: 'anyOf', values: ['high'] }, how: 'comesWithTime', on: null },
    ],
  ])('%s', (_name, condition, answers, change) => {
    const [set, ...others] = found(condition, answers);
    expect(others).toEqual([]);
    expect(set).toHaveLength(1);
    expect(set?.[0]).toMatchObject(change);
  });
});

describe('what is never a change', () => {
  it.each<[string, Condition, Answers]>([
    ['what is fixed', is('fixed', true), no('fixed')],
    ['pay that hangs on what is fixed', compare('fixed-yearly', 6000), { 'fixed-pay': 1 }],
    ['a lower level, as time only adds', is('level', 'low'), { level: 'mid' }],
    ['less time since a day', not(compare('elapsed', 3)), { since: '2020-03-01' }],
    ['more than can be said', compare('monthly', 1001), { monthly: 1 }],
    ['an answer that is open already', is('a', true), {}],
    ['a fact that changes nothing', all(is('fixed', true), is('a', true)), no('fixed', 'a')],
    [
      'four things at once',
      all(is('a', true), is('b', true), is('c', true), is('d', true)),
      {
        ...no('a', 'b', 'c', 'd'),
      },
    ],
  ])('%s', (_name, condition, answers) => {
    expect(found(condition, answers)).toEqual([]);
  });
});

describe('the sets of changes', () => {
  const yes = (id: string) => is(id, true);

  it('are as small as can be: what opens it alone stands in none of two', () => {
    const either = any(yes('a'), all(yes('b'), yes('c')));
    expect(names(either, no('a', 'b', 'c'))).toEqual(['a', 'b c']);
    expect(names(all(yes('a'), yes('b'), yes('c')), no('a', 'b', 'c'))).toEqual(['a b c']);
    const choice = any(is('choice', 'x'), all(is('choice', 'z'), yes('a')));
    expect(names(choice, { choice: 'y', a: false })).toEqual(['choice', 'choice a']);
  });

  it('are three at most', () => {
    const answers = no('a', 'b', 'c', 'd');
    expect(names(any(yes('a'), yes('b'), yes('c'), yes('d')), answers)).toEqual(['a', 'b', 'c']);
    const three = any(yes('a'), yes('b'), yes('c'), all(yes('d'), yes('e')));
    expect(names(three, { ...answers, e: false })).toEqual(['a', 'b', 'c']);
    const two = any(yes('a'), yes('b'), all(yes('d'), yes('e')));
    expect(names(two, { ...answers, e: false })).toEqual(['a', 'b', 'd e']);
  });

  it('come in the order of fewest changes, then of least waiting', () => {
    const answers = no('a', 'b', 'later', 'later-too');
    expect(names(any(yes('later'), yes('a')), answers)).toEqual(['a', 'later']);
    expect(names(any(all(yes('a'), yes('b')), yes('later')), answers)).toEqual(['later', 'a b']);
    const pairs = any(
      all(yes('later'), yes('later-too')),
      all(yes('a'), yes('later-too')),
      all(yes('a'), yes('b')),
    );
    expect(names(pairs, answers)).toEqual(['a b', 'later-too a', 'later later-too']);
  });

  it('name the conditions that they meet, each with the fact that it tests', () => {
    const both = all(is('choice', 'x'), compare('monthly', 500), yes('b'));
    const [set] = found(both, { choice: 'y', monthly: 1, b: true });
    expect(set?.map(({ fact, meets }) => [fact, meets])).toEqual([
      ['choice', ['choice-is']],
      ['monthly', ['monthly-enough']],
    ]);
    const [either] = found(any(all(yes('a'), is('choice', 'x')), is('choice', 'x', 'z')), {
      ...{ a: false, choice: 'y' },
    });
    expect(either?.map(({ fact, meets }) => [fact, meets])).toEqual([['choice', ['choice-is']]]);
  });

  it('name no condition that was met before, nor a second way to the same', () => {
    // Of a source that may not decide, so that one of two ways settles nothing for certain.
    const pay = (id: string, least: number): Condition => ({
      ...{ ...compare('monthly', least), id },
      provenance: provenanceOf('press'),
    });
    const meets = (condition: Condition, answers: Answers) =>
      found(condition, answers)[0]?.flatMap((change) => change.meets);
    expect(meets(all(pay('low', 100), pay('high', 500)), { monthly: 200 })).toEqual(['high']);
    expect(meets(any(pay('one', 500), pay('other', 500)), { monthly: 200 })).toEqual(['one']);
    // Both ways are open and one of them it is; the third is closed for another reason.
    const ways = any(
      all(is('choice', 'x'), pay('for-x', 500)),
      all(not(is('choice', 'x')), pay('for-others', 400)),
      all(pay('for-b', 300), yes('b')),
    );
    expect(meets(ways, { choice: { anyOf: ['x', 'y'] }, b: false, monthly: 1 })).toEqual([
      ...['for-x', 'for-others'],
    ]);
  });

  it('name no condition beside what is assessed freely', () => {
    const assessed: Condition = {
      ...{ kind: 'judgement', id: 'need', provenance: provenanceOf('official') },
    };
    const [set] = found(all(assessed, yes('a')), no('a'));
    expect(set?.map(({ fact, meets }) => [fact, meets])).toEqual([['a', ['a-is']]]);
  });

  it('are looked for among so many only as can be tried in time, none of them twice', () => {
    /** The last three of so many choices have to be another, and each can be three others. */
    const lastOf = (count: number) => {
      const ids = wide.slice(0, count).map(({ id }) => id);
      const never = all(is('fixed', true), is('later', false), ...ids.flatMap(eachOption));
      const [one, two, three] = ids.slice(-3);
      if (!one || !two || !three) throw new Error('three choices at least');
      const told = Object.fromEntries(ids.map((id) => [id, 'p'] as const));
      const last = all(is(one, 's'), is(two, 's'), is(three, 's'));
      return names(any(never, last), { ...told, fixed: false, later: true });
    };
    const eachOption = (id: string) => ['q', 'r', 's'].map((option) => is(id, option));
    // 1,788 sets of up to three changes, of which the last one opens the route; then 2,619.
    expect(lastOf(8)).toEqual(['wide-5 wide-6 wide-7']);
    expect(lastOf(9)).toEqual([]);
  });
});
