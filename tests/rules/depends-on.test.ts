import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import {
  all,
  any,
  atLeast,
  atLeastOf,
  type Condition,
  is,
  not,
  onOrAfter,
} from '#rules/engine/condition.ts';
import { compileCondition } from '#rules/engine/compile-condition.ts';
import { dependsOn as waits } from '#rules/engine/depends-on.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import { evaluationOf } from '#rules/engine/evaluation.ts';
import type { BooleanFact } from '#rules/engine/fact.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { answering } from '#rules/engine/read-facts.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { runs } from './runs.ts';
import { age, birthDate, monthly, smallLaw, weeks, yearly } from './small-law.ts';

const official = provenanceOf('official');
const flags = Array.from({ length: 12 }, (_, at): BooleanFact => ({
  ...{ id: `f${at}`, kind: 'boolean', knownBy: 'worker', change: 'changeable' },
}));
const law = indexLaw({
  ...{ ...smallLaw, facts: [...smallLaw.facts, ...flags] },
  ...{ routes: [], checks: [] },
});
const filedOn = '2025-06-02';
const dependsOn = (condition: Condition, answers: Answers = {}) =>
  evaluate(condition, law, answers, { filedOn }).dependsOn;

let tests = 0;
/** A test of its own of the flag with that number. */
const yes = (at: number): Condition => {
  const flag = flags[at];
  if (!flag) throw new Error(`no flag ${at}`);
  tests += 1;
  return is(`test-${tests}`, flag, true, official);
};
const no = (at: number): Condition => not(`not-${at}`, yes(at));
/** The first alone decides it, though the second is asked on the way. */
const decidedBy = (first: number, second: number): Condition =>
  any('decided', yes(first), all('way', yes(second), yes(first)));
/** The flags up to a number, all together. */
const allUpTo = (last: number, ...more: readonly Condition[]): Condition =>
  all('up-to', yes(0), ...Array.from({ length: last }, (_, at) => yes(at + 1)), ...more);

describe('what a condition waits for', () => {
  it.each<[string, Condition, Answers, readonly string[]]>([
    ['is each open fact, left to right', all('g', yes(2), yes(0)), {}, ['f2', 'f0']],
    [
      'is nothing beside what closes its part already',
      any('g', all('closed', yes(0), yes(1)), yes(2)),
      { f0: false },
      ['f2'],
    ],
    [
      'is nothing beside what is enough for its part already',
      all('g', any('done', yes(0), yes(1)), yes(2)),
      { f0: true },
      ['f2'],
    ],
    [
      'is nothing more of a number that is enough, whatever it is',
      all('g', atLeast('w', weeks, 9, official), yes(0)),
      { weeks: { from: 10, to: 12 } },
      ['f0'],
    ],
    [
      'is a fact once, however many numbers are computed from it',
      all(
        'g',
        atLeast('old', age, 30, official),
        onOrAfter('b', birthDate, '1990-01-01', official),
      ),
      {},
      ['birth-date'],
    ],
    [
      'is all that a number is computed from',
      atLeast('p', yearly, 4_000_000, official),
      { diploma: 'master' },
      ['monthly'],
    ],
    [
      'is the start of the work for what is held against it',
      all('g', yes(0), onOrAfter('b', birthDate, 'startsOn', official)),
      { 'birth-date': '1990-01-01' },
      ['f0', 'startsOn'],
    ],
  ])('%s', (_name, condition, answers, facts) => {
    expect(dependsOn(condition, answers)).toEqual(facts);
  });
});

describe('what a condition that tests facts more than once waits for', () => {
  it.each<[string, Condition, Answers, readonly string[]]>([
    ['leaves out what changes nothing', decidedBy(0, 1), {}, ['f0']],
    ['is nothing where it holds either way', any('g', yes(0), no(0)), {}, []],
    [
      'is a fact whose test is open only beside one value of the other',
      any('g', all('if', yes(0), yes(1)), all('else', no(0), yes(2))),
      {},
      ['f0', 'f1', 'f2'],
    ],
    [
      'is what still matters once the other is known',
      any('g', all('if', yes(0), yes(1)), all('else', no(0), yes(2))),
      { f0: false },
      ['f2'],
    ],
    [
      'leaves out a fact that others outvote in any event',
      atLeastOf('g', 2, decidedBy(0, 1), all('h', yes(2), yes(3)), all('i', yes(3), yes(2))),
      {},
      ['f2', 'f3'],
    ],
    [
      'leaves out what changes nothing within a part, where the whole tests others twice',
      any('g', all('h', yes(2), decidedBy(0, 1)), all('i', no(2), yes(3))),
      {},
      ['f2', 'f0', 'f3'],
    ],
    [
      'leaves out a fact with and without which it is the same',
      any('g', all('with', yes(0), yes(1)), all('without', no(0), yes(1))),
      {},
      ['f1'],
    ],
    [
      'leaves it out wherever it is tested',
      any('g', all('with', yes(1), yes(0), yes(2)), all('without', yes(1), no(0), yes(2))),
      {},
      ['f1', 'f2'],
    ],
    [
      'leaves out what changes nothing in as many combinations as can be tried',
      any('g', allUpTo(7), all('h', yes(8), allUpTo(7))),
      {},
      ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'],
    ],
    [
      'is also that where there are more',
      any('g', allUpTo(8), all('h', yes(9), allUpTo(8))),
      {},
      ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9'],
    ],
    [
      'is all that seems to matter where there are too many combinations to try',
      any('g', allUpTo(8), not('n', allUpTo(8))),
      {},
      ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8'],
    ],
    [
      'leaves out what changes nothing within a part of so many',
      any('g', allUpTo(8, decidedBy(9, 10)), not('n', allUpTo(8))),
      {},
      ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9'],
    ],
    [
      'is nothing where all combinations that can be tried come to the same',
      any('g', allUpTo(7), not('n', allUpTo(7))),
      {},
      [],
    ],
  ])('%s', (_name, condition, answers, facts) => {
    expect(dependsOn(condition, answers)).toEqual(facts);
  });

  it('is one of several numbers, if others decide beside it', () => {
    const enough = (cents: number) => atLeast(`m-${cents}`, monthly, cents, official);
    const between = any('g', all('h', enough(2), yes(0)), all('i', not('n', enough(1)), no(0)));
    expect(dependsOn(between)).toEqual(['monthly', 'f0']);
    expect(dependsOn(between, { monthly: { from: 2 } })).toEqual(['f0']);
    expect(dependsOn(between, { monthly: { from: 1, to: 1 } })).toEqual([]);
  });
});

describe('what matters while nothing was told', () => {
  const enough = (cents: number) => atLeast(`m-${cents}`, monthly, cents, official);
  const long = (count: number) => atLeast(`w-${count}`, weeks, count, official);
  const either = any('g', all('h', enough(10), long(9)), all('i', enough(20), long(12)));
  const made = () => {
    const compiled = compileCondition(either, lawOn(law, { filedOn }));
    const asked = (answers: Answers) => waits(evaluationOf(compiled, answering(answers)));
    return { asked, kept: () => compiled.root.untold?.matters.size };
  };

  it('is found once and kept', () => {
    const { asked, kept } = made();
    expect(kept()).toBe(0);
    expect(asked({})).toEqual(['monthly', 'weeks']);
    expect(kept()).toBe(1);
    expect(asked({})).toEqual(['monthly', 'weeks']);
    expect(kept()).toBe(1);
  });

  it('is nothing to people who told something, nor what they told to others', () => {
    const { asked, kept } = made();
    const weeksOpen = { weeks: { from: 8, to: 10 } };
    expect(asked({ ...weeksOpen, monthly: { from: 5, to: 15 } })).toEqual(['monthly', 'weeks']);
    expect(asked({ ...weeksOpen, monthly: { from: 12, to: 15 } })).toEqual(['weeks']);
    expect(asked({ monthly: { from: 12, to: 15 } })).toEqual(['weeks']);
    expect(kept()).toBe(0);
    expect(asked({})).toEqual(['monthly', 'weeks']);
  });
});

describe('over every combination of four facts', () => {
  const count = 4;
  const places = Array.from({ length: count }, (_, at) => at);
  const combinations = Array.from({ length: 2 ** count }, (_, bits) =>
    places.map((at) => ((bits >> at) & 1) === 1),
  );
  const deeper = (of: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
    const several = fc
      .array(of, { minLength: 1, maxLength: 3 })
      .map((parts) => parts as unknown as readonly [Condition, ...Condition[]]);
    return fc.oneof(
      of,
      several.map((parts) => all('g', ...parts)),
      several.map((parts) => any('g', ...parts)),
      several.map((parts) => atLeastOf('g', Math.min(2, parts.length), ...parts)),
      of.map((part) => not('g', part)),
    );
  };
  const conditions = deeper(deeper(deeper(fc.constantFrom(...places).map(yes))));
  const answered = fc.tuple(...places.map(() => fc.constantFrom(true, false, null, null)));

  /** What a condition comes to, read off plainly. */
  const holds = (condition: Condition, values: readonly boolean[]): boolean => {
    if (condition.kind === 'oneOf') return values[Number(condition.fact.slice(1))] === true;
    const met = 'of' in condition ? condition.of.filter((part) => holds(part, values)).length : 0;
    if (condition.kind === 'all') return met === condition.of.length;
    if (condition.kind === 'any') return met > 0;
    return condition.kind === 'atLeastOf' ? met >= condition.count : met === 0;
  };

  it('all that can change the condition is named, and hardly ever more', () => {
    let tooMany = 0;
    const numRuns = runs(10_000, 2_000);
    fc.assert(
      fc.property(conditions, answered, (condition, told) => {
        const open = places.filter((at) => told[at] === null);
        const possible = combinations.filter((values) =>
          places.every((at) => open.includes(at) || told[at] === values[at]),
        );
        const matters = open.filter((at) =>
          possible.some(
            (values) =>
              holds(condition, values) !== holds(condition, values.with(at, values[at] !== true)),
          ),
        );
        const answers = Object.fromEntries(
          places.flatMap((at) => {
            const one = told[at] ?? null;
            return one === null ? [] : [[`f${at}`, one] as const];
          }),
        );
        const named = dependsOn(condition, answers);
        expect(named).toEqual(expect.arrayContaining(matters.map((at) => `f${at}`)));
        if (named.length > matters.length) tooMany += 1;
        if (matters.length === 0) expect(named).toEqual([]);
      }),
      { numRuns },
    );
    expect(tooMany).toBeLessThan(numRuns / 100);
  });
});
