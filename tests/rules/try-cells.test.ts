import { describe, expect, it } from 'vitest';
import { certain, claim, type Claims, openIn, type Truth, truthIn } from '#rules/engine/claims.ts';
import type { TestedFact } from '#rules/engine/compile-condition.ts';
import type { Standing } from '#rules/engine/standing.ts';
import { eachCell, type OpenFact, roomWithin } from '#rules/engine/try-cells.ts';

/** A fact that may be in so many cells. */
const open = (index: number, cells: readonly number[], canBeTold = true): OpenFact => ({
  fact: {
    index,
    settled: [0, 1, 2, 3].map((cell) => ({ cells: [cell], canBeTold: true })),
  } as Partial<TestedFact> as TestedFact,
  standing: { cells, canBeTold },
});
const said = (truth: Truth) => claim(certain, truth);

interface Tried {
  readonly claims: Claims;
  /** The cells in which the facts were, time after time. */
  readonly places: readonly string[];
  readonly after: readonly (Standing | undefined)[];
}

/** Tries the cells of some facts; `truthAt` says what each combination comes to. */
const tryAll = (
  facts: readonly OpenFact[],
  truthAt: (place: string) => Truth = () => 'true',
  isEnough: (claims: Claims) => boolean = () => false,
): Tried => {
  const standings = facts.map(({ standing }): Standing | undefined => standing);
  const places: string[] = [];
  const tryOne = () => {
    const place = standings.map((one) => one?.cells.join('+')).join(' ');
    places.push(place);
    return said(truthAt(place));
  };
  const claims = eachCell(facts, standings, tryOne, isEnough);
  return { claims, places, after: standings };
};

describe('trying facts in each of their cells', () => {
  it('is done once where there is none to put', () => {
    expect(tryAll([])).toMatchObject({ claims: said('true'), places: [''] });
  });

  it('puts them into every combination, the last turning fastest', () => {
    expect(tryAll([open(0, [1, 3]), open(1, [0, 2])]).places).toEqual(['1 0', '1 2', '3 0', '3 2']);
  });

  it('leaves them where they were before', () => {
    const facts = [open(0, [1, 3]), open(1, [0, 2])];
    expect(tryAll(facts).after).toEqual(facts.map(({ standing }) => standing));
  });

  it('comes to what all combinations come to', () => {
    const facts = [open(0, [0, 1]), open(1, [0, 1])];
    expect(tryAll(facts, () => 'false').claims).toBe(said('false'));
    for (const other of ['0 0', '0 1', '1 0', '1 1']) {
      const { claims } = tryAll(facts, (place) => (place === other ? 'false' : 'true'));
      expect(truthIn(claims, certain)).toBe('unknown');
      expect(openIn(claims)).toBe(3);
    }
  });

  it('leaves nothing open that no answer can tell', () => {
    const facts = [open(0, [0, 1], false)];
    const { claims } = tryAll(facts, (place) => (place === '0' ? 'false' : 'true'));
    expect(truthIn(claims, certain)).toBe('unknown');
    expect(openIn(claims)).toBe(0);
  });

  it('stops where what was found so far is enough', () => {
    const facts = [open(0, [0, 1, 2]), open(1, [0, 1, 2])];
    const isMixed = (claims: Claims) => openIn(claims) !== 0;
    const truthAt = (place: string) => (place === '0 1' ? 'false' : 'true');
    expect(tryAll(facts, truthAt, isMixed).places).toEqual(['0 0', '0 1']);
    expect(tryAll(facts, truthAt, (claims) => claims === said('true')).places).toEqual(['0 0']);
  });
});

describe('the room for combinations', () => {
  it('is shared among the cells of each fact', () => {
    expect(roomWithin(256, [])).toBe(256);
    expect(roomWithin(256, [open(0, [0, 1]), open(1, [0, 1, 2, 3])])).toBe(32);
    expect(roomWithin(4, [open(0, [0, 1, 2]), open(1, [0, 1])])).toBeLessThan(1);
  });
});
