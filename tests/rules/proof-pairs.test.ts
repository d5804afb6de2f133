import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import { partsOf, wholeCondition } from '#rules/proof/check-diagrams.ts';
import { declaredFindings } from '#rules/proof/holes.ts';
import { type LeafPair, leafPairs } from '#rules/proof/leaf-pairs.ts';
import { subjectOf } from '#rules/proof/subject.ts';
import { bothReadings, bothTruths, law } from './both-readings.ts';
import { share } from './runs.ts';

const found = catalogue.checks.flatMap((check) =>
  partsOf(law, check).map((part) => ({
    name: `${check.id}, ${part.place}`,
    part,
    ...leafPairs(subjectOf(law, part)),
  })),
);

const leavesIn = ({ route: id, met: { filedOn } }: LeafPair) => {
  const route = law.routes.get(id);
  const condition = route && wholeCondition(route, filedOn);
  const leaves = condition ? leavesOf(condition) : [];
  return [...new Map(leaves.map((leaf) => [leaf.id, leaf])).values()];
};

/** What of a pair is not as it should be, by the engine or by reading slowly. */
const faultsOf = (pair: LeafPair): readonly string[] => {
  const { route, leaf: id, met, missed, codes, along } = pair;
  const name = `${route}, ${id}: ${JSON.stringify([met, missed])}`;
  const answered = Object.keys(met.answers).filter(
    (fact) => JSON.stringify(met.answers[fact]) !== JSON.stringify(missed.answers[fact]),
  );
  const turned = leavesIn(pair).flatMap((leaf) => {
    const [one, other] = [bothTruths(leaf, met), bothTruths(leaf, missed)];
    const isOwn = leaf.id === id;
    const isTurned = one.engine !== other.engine;
    return [
      ...(one.engine !== one.slow || other.engine !== other.slow
        ? [`two readings of ${leaf.id}`]
        : []),
      ...(isOwn && !(one.engine.endsWith('true') && other.engine.endsWith('false'))
        ? [`not met and missed, but ${one.engine} and ${other.engine}`]
        : []),
      ...(!isOwn && isTurned !== along.includes(leaf.id) ? [`${leaf.id} turns along, or not`] : []),
    ];
  });
  const verdicts = [met, missed].flatMap((profile, side) => {
    const read = bothReadings(route, profile);
    return read?.engine === codes[side] && read?.slow === codes[side] ? [] : ['another verdict'];
  });
  return [
    ...turned,
    ...verdicts,
    ...(met.filedOn === missed.filedOn && answered.length === 1 ? [] : ['more than one answer']),
    ...(codes[0] === codes[1] ? ['the same verdict'] : []),
  ].map((fault) => `${name}: ${fault}`);
};

describe('each test of each version decides by itself', () => {
  it.each(found.map((one) => [one.name, one] as const))(
    'between two people with all else equal: %s',
    (_, { pairs }) => {
      expect(pairs.length).toBeGreaterThan(0);
      const tried = share < 1 ? pairs.slice(0, 20) : pairs;
      expect(tried.flatMap(faultsOf)).toEqual([]);
    },
  );

  it('or there is a reason why no two such people are', () => {
    const leaves = found.flatMap(({ part, pairs, without }) => {
      const has = new Set(
        [...pairs, ...without].map((one) => [one.route, one.from, one.leaf].join(' ')),
      );
      return part.routes.flatMap((route) =>
        route.versions.flatMap(({ from, condition, exclusions = [] }) =>
          [condition, ...exclusions]
            .flatMap(leavesOf)
            .map((leaf) => [route.id, from, leaf.id].join(' '))
            .filter((name) => !has.has(name)),
        ),
      );
    });
    expect(leaves).toEqual([]);
    for (const { without } of found) {
      for (const { message } of without) expect(message).toMatch(/: .*; filed /);
    }
  });

  it('and one that decides in no version is declared', () => {
    const deciding = new Set(
      found.flatMap(({ pairs, without }) => [
        ...pairs.map(({ leaf }) => leaf),
        ...without
          .filter(({ why }) => why === 'oneSided' || why === 'together')
          .map(({ leaf }) => leaf),
      ]),
    );
    const declared = new Set(
      declaredFindings.filter(({ kind }) => kind === 'idleCondition').flatMap(({ about }) => about),
    );
    const idle = found.flatMap(({ without }) => without.map(({ leaf }) => leaf));
    expect(idle.filter((leaf) => !deciding.has(leaf) && !declared.has(leaf))).toEqual([]);
  });
});
