import { describe, expect, it } from 'vitest';
import type { Answer, Answers, CaseDates } from '#rules/engine/answer.ts';
import type { CompareLeaf, Condition, DateLeaf, Leaf } from '#rules/engine/condition.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import type { Confidence } from '#rules/engine/provenance.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { filedOn, leafBase, outcome } from './operator-law.ts';

const yes = (values: readonly boolean[], confidence: Confidence = 'official'): Leaf => ({
  ...{ kind: 'oneOf', values },
  ...leafBase('yes-or-no', confidence),
});

describe('groups', () => {
  /** True, false, not asked, true by a source that may not decide, and left to the authority. */
  const kinds = ['T', 'F', 'U', 'H', 'J'] as const;
  type Kind = (typeof kinds)[number];
  const part = (kind: Kind, openFact: 'choice' | 'place'): Condition => {
    switch (kind) {
      case 'T':
        return yes([true]);
      case 'F':
        return yes([false]);
      case 'U':
        return { kind: 'oneOf', values: ['a', 'flanders'], ...leafBase(openFact) };
      case 'H':
        return yes([true], 'press');
      case 'J':
        return { kind: 'judgement', id: 'judgement', provenance: provenanceOf('official') };
    }
  };
  const answers = { 'yes-or-no': true };
  const tables = {
    all: [
      ['T/T', 'F/F', '?/?', '?/T', '?/T'],
      ['F/F', 'F/F', 'F/F', 'F/F', 'F/F'],
      ['?/?', 'F/F', '?/?', '?/?', '?/?'],
      ['?/T', 'F/F', '?/?', '?/T', '?/T'],
      ['?/T', 'F/F', '?/?', '?/T', '?/T'],
    ],
    any: [
      ['T/T', 'T/T', 'T/T', 'T/T', 'T/T'],
      ['T/T', 'F/F', '?/?', '?/T', '?/T'],
      ['T/T', '?/?', '?/?', '?/T', '?/T'],
      ['T/T', '?/T', '?/T', '?/T', '?/T'],
      ['T/T', '?/T', '?/T', '?/T', '?/T'],
    ],
  } as const;
  const pairs = kinds.flatMap((one, row) =>
    kinds.map((other, column) => ({ one, other, row, column })),
  );

  it.each(pairs)('$one with $other', ({ one, other, row, column }) => {
    const [first, second] = [part(one, 'choice'), part(other, 'place')];
    const both = tables.all[row]?.[column];
    const either = tables.any[row]?.[column];
    expect(outcome({ kind: 'all', id: 'g', of: [first, second] }, answers)).toBe(both);
    expect(outcome({ kind: 'any', id: 'g', of: [first, second] }, answers)).toBe(either);
    // Two of three are both, or either, as the third is false or true.
    for (const [third, expected] of [
      [part('F', 'choice'), both],
      [part('T', 'choice'), either],
    ] as const) {
      for (const of of [
        [first, second, third],
        [first, third, second],
        [third, first, second],
      ] as const) {
        expect(outcome({ kind: 'atLeastOf', id: 'g', count: 2, of }, answers)).toBe(expected);
      }
    }
  });

  it.each([
    ['T', 'F/F'],
    ['F', 'T/T'],
    ['U', '?/?'],
    ['H', '?/F'],
    // The authority may evaluate in favour here too.
    ['J', '?/T'],
  ] as const)('not %s', (kind, expected) => {
    expect(outcome({ kind: 'not', id: 'g', of: [part(kind, 'choice')] }, answers)).toBe(expected);
  });

  it('sees through a fact that stands in several places', () => {
    const open = part('U', 'choice');
    const reverse: Condition = { kind: 'not', id: 'reverse', of: [open] };
    expect(outcome({ kind: 'any', id: 'g', of: [open, reverse] }, {})).toBe('T/T');
    expect(outcome({ kind: 'all', id: 'g', of: [open, reverse] }, {})).toBe('F/F');
  });
});

describe('numbers', () => {
  const compare = (operator: CompareLeaf['operator'], against: CompareLeaf['against']): Leaf => ({
    ...{ kind: 'compare', operator, against },
    ...leafBase('years'),
  });
  /** For 2, 3 and 4 years where the amount is 3. */
  const around = (leaf: Leaf, slice?: Slice) =>
    [2, 3, 4].map((years) => outcome(leaf, { years }, slice && { parameter: slice })).join(' ');
  const operators = ['atLeast', 'atMost', 'over', 'under'] as const;
  const slice = (more: Partial<Slice> = {}): Slice => ({
    ...{ from: '2026-01-01', to: null, value: { kind: 'exact', amount: 3 } },
    provenance: provenanceOf('official'),
    ...more,
  });

  it.each([
    ['atLeast', 'F/F T/T T/T'],
    ['atMost', 'T/T T/T F/F'],
    ['over', 'F/F F/F T/T'],
    ['under', 'T/T F/F F/F'],
  ] as const)('%s', (operator, expected) => {
    expect(around(compare(operator, { literal: 3 }))).toBe(expected);
    expect(around(compare(operator, { parameter: 'figure' }), slice())).toBe(expected);
    const unknowns: readonly Answers[] = [{}, { years: { unknown: true } }, { years: { from: 1 } }];
    for (const answers of unknowns) {
      expect(outcome(compare(operator, { literal: 3 }), answers)).toBe('?/?');
    }
    expect(around(compare(operator, { parameter: 'figure' }), slice({ from: '2027-01-01' }))).toBe(
      '?/? ?/? ?/?',
    );
    // A last figure known tells the provisional answer only.
    for (const gap of [
      { confirmedThrough: '2026-11-20' },
      { provenance: provenanceOf('press') },
    ] as const) {
      const provisional = expected.replaceAll(/\w\//g, '?/');
      expect(around(compare(operator, { parameter: 'figure' }), slice(gap))).toBe(provisional);
    }
    const confirmed = slice({ confirmedThrough: filedOn });
    expect(around(compare(operator, { parameter: 'figure' }), confirmed)).toBe(expected);
  });

  it.each([
    ['atLeast', 'F/F ?/T ?/T'],
    ['atMost', 'T/T T/T ?/F'],
    ['over', 'F/F F/F ?/T'],
    ['under', 'T/T ?/F ?/F'],
  ] as const)('%s a figure of which only the least is known', (operator, expected) => {
    const least = slice({ value: { kind: 'atLeast', amount: 3 } });
    expect(around(compare(operator, { parameter: 'figure' }), least)).toBe(expected);
  });

  it.each([
    ['atLeast', 'F/F ?/? T/T'],
    ['atMost', 'T/T ?/? F/F'],
    ['over', 'F/F ?/? T/T'],
    ['under', 'T/T ?/? F/F'],
  ] as const)('%s a figure that may or may not do itself', (operator, expected) => {
    const unsettled = slice({ value: { kind: 'exact', amount: 3, exactHit: 'unsettled' } });
    expect(around(compare(operator, { parameter: 'figure' }), unsettled)).toBe(expected);
  });

  it('takes a range or a set for what they leave open', () => {
    for (const operator of operators) {
      const leaf = compare(operator, { literal: 3 });
      const decided = operator === 'atLeast' || operator === 'over' ? 'F/F' : 'T/T';
      expect(outcome(leaf, { years: { to: 2 } })).toBe(decided);
      expect(outcome(leaf, { years: { anyOf: [0, 2] } })).toBe(decided);
      expect(outcome(leaf, { years: { from: 2, to: 4 } })).toBe('?/?');
      expect(outcome(leaf, { years: { anyOf: [2, 4] } })).toBe('?/?');
    }
  });

  it.each<[Answer | undefined, string]>([
    [2, 'F/F'],
    [3, 'T/T'],
    [5, 'T/T'],
    [6, 'F/F'],
    [{ from: 3, to: 5 }, 'T/T'],
    [{ from: 6 }, 'F/F'],
    [{ from: 2, to: 3 }, '?/?'],
    [{ anyOf: [2, 6] }, 'F/F'],
    [{ unknown: true }, '?/?'],
    [undefined, '?/?'],
  ])('%j between 3 and 5: %s', (years, expected) => {
    const leaf: Leaf = { kind: 'between', from: 3, to: 5, ...leafBase('years') };
    expect(outcome(leaf, years === undefined ? {} : { years })).toBe(expected);
  });
});

describe('dates', () => {
  const test = (operator: DateLeaf['operator'], day: DateLeaf['day']): Leaf => ({
    ...{ kind: 'date', operator, day },
    ...leafBase('since'),
  });
  const days = ['2026-11-20', '2026-11-21', '2026-11-22'] as const;
  const around = (leaf: Leaf, dates?: CaseDates) =>
    days.map((since) => outcome(leaf, { since }, dates && { dates })).join(' ');

  it.each([
    ['onOrBefore', 'T/T T/T F/F'],
    ['onOrAfter', 'F/F T/T T/T'],
  ] as const)('%s', (operator, expected) => {
    expect(around(test(operator, '2026-11-21'))).toBe(expected);
    expect(around(test(operator, 'filedOn'))).toBe(expected);
    const dates = { filedOn: '2026-01-01', startsOn: '2026-11-21' } as const;
    expect(around(test(operator, 'startsOn'), dates)).toBe(expected);
    expect(around(test(operator, 'startsOn'))).toBe('?/? ?/? ?/?');
    expect(outcome(test(operator, 'filedOn'), {})).toBe('?/?');
    expect(outcome(test(operator, 'filedOn'), { since: { unknown: true } })).toBe('?/?');
    expect(outcome(test(operator, 'filedOn'), { since: { from: '2026-11-21' } })).toBe(
      operator === 'onOrAfter' ? 'T/T' : '?/?',
    );
  });
});

describe('choices and lists', () => {
  it.each<[Answer | undefined, string]>([
    ['a', 'T/T'],
    ['c', 'F/F'],
    [{ anyOf: ['a', 'b'] }, 'T/T'],
    [{ anyOf: ['b', 'c'] }, '?/?'],
    [{ anyOf: ['c'] }, 'F/F'],
    [{ unknown: true }, '?/?'],
    ['no option', '?/?'],
    [undefined, '?/?'],
  ])('%j is one of a and b: %s', (choice, expected) => {
    const leaf: Leaf = { kind: 'oneOf', values: ['a', 'b'], ...leafBase('choice') };
    expect(outcome(leaf, choice === undefined ? {} : { choice })).toBe(expected);
  });

  const membership: Leaf = { kind: 'listMembership', list: 'list', ...leafBase('occupation') };
  const list = (more: Partial<ListSlice> = {}): ListSlice => ({
    ...{ from: '2026-01-01', to: null, isComplete: false, listed: ['nurse', 'baker'] },
    ...{ removed: ['welder'], unresolved: ['driver'], provenance: provenanceOf('official') },
    ...more,
  });

  it.each<[Answer | undefined, string, string, string]>([
    ['nurse', 'T/T', 'T/T', '?/T'],
    ['welder', 'F/F', 'F/F', '?/F'],
    ['teacher', '?/?', 'F/F', '?/?'],
    ['driver', '?/?', '?/?', '?/?'],
    [{ anyOf: ['nurse', 'baker'] }, 'T/T', 'T/T', '?/T'],
    [{ anyOf: ['nurse', 'welder'] }, '?/?', '?/?', '?/?'],
    [{ anyOf: ['nurse', 'teacher'] }, '?/?', '?/?', '?/?'],
    ['no occupation', '?/?', '?/?', '?/?'],
    [undefined, '?/?', '?/?', '?/?'],
  ])('%j on a list: %s, complete %s, lapsed %s', (occupation, incomplete, complete, lapsed) => {
    const answers: Answers = occupation === undefined ? {} : { occupation };
    const on = (slice: ListSlice) => outcome(membership, answers, { list: slice });
    expect(on(list())).toBe(incomplete);
    expect(on(list({ isComplete: true }))).toBe(complete);
    expect(on(list({ confirmedThrough: '2026-11-20' }))).toBe(lapsed);
    expect(on(list({ provenance: provenanceOf('unverified') }))).toBe(lapsed);
    expect(on(list({ from: '2027-01-01' }))).toBe('?/?');
  });
});
