import { describe, expect, it } from 'vitest';
import { compileCondition, type ConditionNode } from '#rules/engine/compile-condition.ts';
import {
  all,
  any,
  atLeast,
  between,
  type Condition,
  is,
  not,
  oneOf,
  under,
} from '#rules/engine/condition.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { diploma, posted, smallLaw, weeks } from './small-law.ts';

const official = provenanceOf('official');
const law = indexLaw(smallLaw);

/** The facts that meet in each group, by its id; `!` where plain Kleene logic may be too cautious. */
const meeting = (condition: Condition): Readonly<Record<string, readonly string[]>> => {
  const named = ({
    id,
    of,
    repeated,
    ungraded,
  }: ConditionNode): (readonly [string, string[]])[] => [
    ...of.flatMap(named),
    ...(repeated.length > 0
      ? [[id, repeated.map((fact) => fact.id + (ungraded.includes(fact) ? '!' : ''))] as const]
      : []),
  ];
  const { root } = compileCondition(condition, lawOn(law, { filedOn: '2025-06-02' }));
  return Object.fromEntries(named(root));
};

const isPosted = (id: string) => is(id, posted, true, official);
const reached = (count: number) => atLeast(`reached-${count}`, weeks, count, official);
const below = (count: number) => under(`below-${count}`, weeks, count, official);

describe('facts that are tested more than once', () => {
  it.each<[string, Condition, Readonly<Record<string, readonly string[]>>]>([
    ['nowhere where each is tested once', all('g', isPosted('p'), reached(9)), {}],
    ['in the group of their tests', all('g', reached(9), reached(12)), { g: ['weeks'] }],
    [
      'in that group alone, not in those around it',
      all('outer', isPosted('p'), any('g', reached(9), reached(12))),
      { g: ['weeks'] },
    ],
    [
      'where all of their tests are below, not only some',
      all('outer', any('g', reached(9), reached(12)), reached(15)),
      { outer: ['weeks'] },
    ],
    [
      'where their parts meet, each fact in a place of its own',
      all(
        'outer',
        any('one', isPosted('p'), reached(9)),
        any('two', isPosted('q'), oneOf('d', diploma, ['bachelor'], official)),
        any('three', reached(12), is('m', diploma, 'master', official)),
      ),
      { outer: ['posted', 'weeks', 'diploma!'] },
    ],
  ])('meet %s', (_name, condition, expected) => {
    expect(meeting(condition)).toEqual(expected);
  });

  const master = is('m', diploma, 'master', official);
  const either = oneOf('e', diploma, ['bachelor', 'master'], official);

  it.each<[string, Condition]>([
    ['more and more of the same', any('g', reached(9), reached(12), reached(15))],
    ['less and less of it', all('g', below(9), below(12))],
    ['the same twice', all('g', reached(9), not('n', below(9)))],
    ['some options, and more of them', all('g', master, either)],
  ])('are graded where they are asked for %s', (_name, condition) => {
    expect(Object.values(meeting(condition)).flat().join()).toMatch(/^[a-z]+$/);
  });

  it.each<[string, Condition]>([
    ['enough and not too much', all('g', reached(9), below(12))],
    ['more, and the reverse of more', all('g', reached(9), not('n', reached(12)))],
    ['more, and something in between', any('g', reached(9), between('b', weeks, 3, 5, official))],
    ['two that go together and one that does not', all('g', reached(9), reached(12), below(15))],
    [
      'other options, beside what every option is',
      any(
        'g',
        is('n', diploma, 'none', official),
        master,
        oneOf('all', diploma, diploma.options, official),
      ),
    ],
    ['other options', any('g', is('n', diploma, 'none', official), master)],
  ])('have to be tried one by one where they are asked for %s', (_name, condition) => {
    expect(Object.values(meeting(condition)).flat().join()).toMatch(/^[a-z]+!$/);
  });
});
