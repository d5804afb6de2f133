import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  between,
  type Condition,
  is,
  listMembership,
  oneOf,
  onOrAfter,
  onOrBefore,
  over,
  under,
} from '#rules/engine/condition.ts';
import { saying, situation } from '#rules/engine/check.ts';
import type { ChoiceFact, DerivedFact, NumberFact } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import type { LawFaultKind } from '#rules/engine/registry/law-fault.ts';
import * as small from './small-law.ts';
import { addCondition, draftOfSmallLaw, rule } from './spoilt-law.ts';

// The compiler is the first half of these tests: `tsc -p tests` fails where a mistake below would compile.
const { age, birthDate, diploma, fee, monthly, occupation, pay, posted, shortages, weeks, yearly } =
  small;

/** Mistakes that do not compile, and what the registry says to who forces them through. */
const mistakes: readonly (readonly [string, Condition, LawFaultKind])[] = [
  // @ts-expect-error a typo in an option
  ['an option', is('new', diploma, 'bachelr', rule()), 'unknownOption'],
  // @ts-expect-error a typo in one of several options
  ['one of the options', oneOf('new', diploma, ['master', 'phd'], rule()), 'unknownOption'],
  // @ts-expect-error a word for a fact that is yes or no
  ['a yes or no', is('new', posted, 'yes', rule()), 'unknownOption'],
  // @ts-expect-error yes or no for a choice
  ['a choice', is('new', diploma, true, rule()), 'unknownOption'],
  // @ts-expect-error an amount written as text
  ['an amount', atLeast('new', weeks, 'nine', rule()), 'unknownParameter'],
  // @ts-expect-error bounds written as text
  ['a bound', between('new', weeks, 'nine', 12, rule()), 'notWhole'],
  // @ts-expect-error a choice compared with a number
  ['a number', under('new', diploma, 3, rule()), 'wrongFactKind'],
  // @ts-expect-error a choice compared with a day
  ['a date', onOrBefore('new', diploma, 'filedOn', rule()), 'wrongFactKind'],
  // @ts-expect-error a choice looked up in a list of occupations
  ['an occupation', listMembership('new', diploma, shortages, rule()), 'wrongFactKind'],
  // @ts-expect-error a parameter per year for pay per month
  ['the unit per year', atLeast('new', monthly, pay, rule()), 'wrongUnit'],
  // @ts-expect-error an amount of pay for an age
  ['the unit of an age', under('new', age, pay, rule()), 'wrongUnit'],
  // @ts-expect-error a one-off fee for pay per year
  ['the unit of a fee', over('new', yearly, fee, rule()), 'wrongUnit'],
  // @ts-expect-error the same, the other way round
  ['the unit at most', atMost('new', weeks, fee, rule()), 'wrongUnit'],
];

describe('the builders', () => {
  it('do not compile with a mistake in what a situation says', () => {
    // @ts-expect-error a typo in an option
    expect(saying(diploma, 'mastr')).toEqual(['diploma', 'mastr']);
    expect(situation('here', saying(diploma, 'master'))).toEqual({
      ...{ id: 'here', answers: { diploma: 'master' } },
    });
  });

  it.each(mistakes)(
    'do not compile with a mistake in %s, and the registry sees it',
    (...mistake) => {
      const [, condition, kind] = mistake;
      const law = draftOfSmallLaw();
      addCondition(law, condition);
      expect(faultsOf(law).map((fault) => fault.kind)).toContain(kind);
    },
  );

  it('make what they are called', () => {
    const tested = { id: 'new', fact: 'weeks', provenance: rule() };
    const nine = [weeks, 9, rule()] as const;
    const compared = { ...tested, kind: 'compare', against: { literal: 9 } };
    expect(atLeast('new', ...nine)).toEqual({ ...compared, operator: 'atLeast' });
    expect(atMost('new', ...nine)).toEqual({ ...compared, operator: 'atMost' });
    expect(over('new', ...nine)).toEqual({ ...compared, operator: 'over' });
    expect(under('new', ...nine)).toEqual({ ...compared, operator: 'under' });
    const day = '2024-05-01';
    const dated = { ...tested, kind: 'date', fact: 'birth-date', day };
    expect(onOrBefore('new', birthDate, day, rule())).toEqual({ ...dated, operator: 'onOrBefore' });
    expect(onOrAfter('new', birthDate, day, rule())).toEqual({ ...dated, operator: 'onOrAfter' });
  });

  it('do not know a fact, a day or a list that does not exist', () => {
    const built: readonly unknown[] = [
      // @ts-expect-error a typo in the name of a fact
      small.diplma,
      // @ts-expect-error a day written as people say it
      onOrAfter('new', birthDate, '1 May 2024', rule()),
      // @ts-expect-error the id of a list in place of the list
      listMembership('new', occupation, 'shortages', rule()),
    ];
    expect(built).toHaveLength(3);
  });

  it('declare facts and parameters under the id, the options and the unit of their type', () => {
    const { slices } = fee;
    const declared = [
      // @ts-expect-error another id
      { ...diploma, id: 'dipolma' } satisfies ChoiceFact<'diploma'>,
      // @ts-expect-error an option too many
      { ...diploma, options: ['none', 'phd'] } satisfies ChoiceFact<'diploma', 'none'>,
      // @ts-expect-error another unit of an asked number
      { ...weeks, unit: 'years' } satisfies NumberFact<'weeks', 'weeks'>,
      // @ts-expect-error another unit of a derived number
      { ...age, unit: 'weeks' } satisfies DerivedFact<'age', 'years'>,
      // @ts-expect-error another unit of a parameter
      { id: 'fee', unit: 'EUR/year', slices } satisfies Parameter<'EUR'>,
    ];
    expect(declared).toHaveLength(5);
  });
});
