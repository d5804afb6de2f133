import { expect, it } from 'vitest';
import { type Condition, nodesOf } from '#rules/engine/condition.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { type Change, changesOf } from '#rules/review/changes.ts';
import { heldSince } from '#rules/review/held-since.ts';
import { statementGaps } from '#rules/review/statement-gaps.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';

const days = changesOf(wholeLaw);
const changesOn = (day: string): readonly Change[] =>
  days.find(({ on }) => on === day)?.changes ?? [];

/** The conditions of every version, groups apart. */
const single = wholeLaw.routes.flatMap(({ versions }) =>
  versions
    .flatMap(({ condition, exclusions = [] }): readonly Condition[] => [condition, ...exclusions])
    .flatMap(nodesOf)
    .flatMap((node) => ('of' in node ? [] : [node])),
);

it('names every day on which a figure, a list or a version begins, the latest first', () => {
  const expected = new Set([
    ...wholeLaw.parameters.flatMap(({ slices }) => slices.map(({ from }) => from)),
    ...wholeLaw.lists.flatMap(({ slices }) => slices.map(({ from }) => from)),
    ...wholeLaw.routes.flatMap(({ versions }) => versions.slice(1).map(({ from }) => from)),
  ]);
  const named = days.map(({ on }) => on);
  expect(named).toEqual(named.toSorted().toReversed());
  expect([...expected].filter((day) => !named.includes(day))).toEqual([]);
});

it('says what an amount was before, and nothing where it is the first that we hold', () => {
  expect(changesOn('2026-01-01')).toContainEqual({
    kind: 'figure',
    id: 'wallonia-highly-skilled-full',
    before: { kind: 'exact', amount: 5_161_300 },
    after: { kind: 'exact', amount: 5_322_000 },
  });
  expect(changesOn('2024-05-01')).toContainEqual(
    expect.objectContaining({ id: 'flanders-highly-skilled-teacher', before: null }),
  );
});

it('names no day for a figure of which no source says since when', () => {
  const named = (id: string) =>
    days.flatMap(({ on, changes }) =>
      changes.some((change) => change.kind === 'figure' && change.id === id) ? [on] : [],
    );
  expect(named('naric-level-fee')).toEqual([]);
  expect(named('flanders-career-voucher-own-part')).toEqual(['2025-10-01']);
  expect(named('german-speaking-community-manager-amount')).toEqual(['2024-01-01']);
});

it('says which conditions are new, are gone or rest on something else', () => {
  const version = (day: string, id: string) =>
    changesOn(day).find((change) => change.kind === 'version' && change.id === id);
  expect(version('2026-01-01', 'flanders-blue-card')).toMatchObject({
    added: ['flanders-above-low-skilled'],
    gone: [],
  });
  expect(version('2024-05-01', 'flanders-blue-card')).toMatchObject({
    gone: ['flanders-blue-card-contract-year'],
  });
  // The rule for asylum applicants stays, and is not confirmed any more.
  expect(version('2026-06-12', 'federal-work-unlimited')).toMatchObject({ added: [], gone: [] });
  expect(version('2026-06-12', 'federal-work-unlimited')).not.toMatchObject({ otherSupport: [] });
});

it('says from when no list is known', () => {
  expect(changesOn('2026-10-01')).toContainEqual({
    kind: 'listEnds',
    id: 'wallonia-shortage-list',
  });
});

it('finds every condition that may not decide and every referral, and nothing that decides', () => {
  const gaps = statementGaps(wholeLaw);
  const found = (kind: string) => new Set(gaps.filter((g) => g.kind === kind).map(({ id }) => id));
  const ids = (nodes: typeof single) => new Set(nodes.map(({ id }) => id));
  expect(found('referral')).toEqual(ids(single.filter(({ kind }) => kind === 'referral')));
  expect(found('condition')).toEqual(
    ids(single.filter((n) => n.kind !== 'referral' && !isDecisive(n.provenance.confidence))),
  );
  expect(gaps.filter((g) => g.kind !== 'referral' && isDecisive(g.confidence))).toEqual([]);
});

it('knows of every route from when we hold it', () => {
  const routes = heldSince(wholeLaw).flatMap((held) => held.routes);
  expect(routes.toSorted()).toEqual(wholeLaw.routes.map(({ id }) => id).toSorted());
});
