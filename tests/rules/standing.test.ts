import { describe, expect, it } from 'vitest';
import { certain, claim, openIn, truthIn } from '#rules/engine/claims.ts';
import { compileCondition, type TestedFact } from '#rules/engine/compile-condition.ts';
import { all, atLeast, type Condition, is } from '#rules/engine/condition.ts';
import { interval, type Possible, values } from '#rules/engine/knowledge.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { lawOn } from '#rules/engine/law-on-dates.ts';
import { claimsWithin, standingOf } from '#rules/engine/standing.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { diploma, smallLaw, weeks } from './small-law.ts';

const official = provenanceOf('official');
const tested = (condition: Condition): TestedFact => {
  const { facts } = compileCondition(
    condition,
    lawOn(indexLaw(smallLaw), { filedOn: '2025-06-02' }),
  );
  const [fact] = facts;
  if (!fact) throw new Error('a fact is tested');
  return fact;
};
/** Cut at 9 and at 12 weeks. */
const time = tested(
  all('g', atLeast('w9', weeks, 9, official), atLeast('w12', weeks, 12, official)),
);
/** No diploma and a bachelor fall together, a master stands alone. */
const degree = tested(is('d', diploma, 'master', official));

const standing = (fact: TestedFact, possible: Possible, canBeTold = true) =>
  standingOf(fact, { possible, dependsOn: canBeTold ? [fact.id] : [] });

describe('where a fact stands', () => {
  it.each<[string, TestedFact, Possible, number]>([
    ['the cell of a number', time, interval(9, 9), 1],
    ['the cell of a number that an answer is', degree, values([2]), 1],
    ['the one cell in which a whole range lies', time, interval(9, 11), 1],
    ['the last cell, without end', time, interval(12, 52), 2],
    ['the one cell in which several values lie', degree, values([0, 1]), 0],
  ])('is %s', (_name, fact, possible, cell) => {
    // The same for everybody: it is not made anew.
    expect(standing(fact, possible)).toBe(fact.settled[cell]);
    expect(standing(fact, possible, false)).toBe(fact.settled[cell]);
  });

  it.each<[string, TestedFact, Possible]>([
    ['numbers', time, interval(0, 52)],
    ['numbers that begin and end in its outer cells', time, interval(8, 12)],
    ['values', degree, values([0, 1, 2])],
  ])('is anywhere for all its %s, if somebody can tell', (_name, fact, possible) => {
    expect(standing(fact, possible)).toBe(fact.anywhere);
    expect(standing(fact, possible, false)).toEqual({ ...fact.anywhere, canBeTold: false });
  });

  it.each<[string, TestedFact, Possible, readonly number[]]>([
    ['the cells that a range touches', time, interval(9, 40), [1, 2]],
    ['those from the first', time, interval(0, 9), [0, 1]],
    ['the cells of the values, each once', degree, values([1, 2]), [0, 1]],
    ['the cells of numbers one by one', time, values([3, 4, 20]), [0, 2]],
  ])('is %s', (_name, fact, possible, cells) => {
    expect(standing(fact, possible)).toEqual({ cells, canBeTold: true });
    expect(standing(fact, possible, false)).toEqual({ cells, canBeTold: false });
  });
});

describe('what a test claims of where a fact stands', () => {
  const claims = (['true', 'false', 'true'] as const).map((truth) => claim(certain, truth));
  const within = (cells: readonly number[], canBeTold = true) =>
    claimsWithin(claims, { cells, canBeTold });

  it('is what it claims of the one cell, or of each of several', () => {
    expect(within([1])).toBe(claim(certain, 'false'));
    expect(within([0, 2])).toBe(claim(certain, 'true'));
    expect(within([1], false)).toBe(claim(certain, 'false'));
  });

  it('is open between cells of which it claims different things, if somebody can tell', () => {
    for (const cells of [
      [0, 1],
      [1, 2],
      [0, 1, 2],
    ]) {
      expect(truthIn(within(cells), certain)).toBe('unknown');
      expect(openIn(within(cells))).toBe(3);
      expect(truthIn(within(cells, false), certain)).toBe('unknown');
      expect(openIn(within(cells, false))).toBe(0);
    }
  });
});
