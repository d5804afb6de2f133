import { type Condition, type Group, nodesOf } from '../engine/condition.ts';
import type { IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import { isStartKnown, type SliceValue } from '../engine/parameter.ts';
import { type Clause, clausesOf } from '../engine/registry/statements.ts';
import type { Route, RouteVersion } from '../engine/route.ts';

/** What changes in the law on one day, as far as we hold it. */
export interface DayOfChange {
  readonly on: IsoDate;
  readonly changes: readonly Change[];
}

export type Change =
  | {
      readonly kind: 'figure';
      readonly id: string;
      /** `null` where this is the first value we hold: whether it is new, the data does not say. */
      readonly before: SliceValue | null;
      readonly after: SliceValue;
    }
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly isFirst: boolean;
      /** Occupations that only one of the two names; `null` where one of them is not complete. */
      readonly moves: { readonly added: number; readonly gone: number } | null;
    }
  /** From this day no list is known to us. */
  | { readonly kind: 'listEnds'; readonly id: string }
  | {
      readonly kind: 'version';
      readonly id: string;
      /** Ids of the conditions that only one of the two versions has. */
      readonly added: readonly string[];
      readonly gone: readonly string[];
      /** Of those that stay: what asks for something else. */
      readonly otherTest: readonly string[];
      /** Of those that stay: what asks for the same, with other sources or another degree of support. */
      readonly otherSupport: readonly string[];
    }
  /** A paper, fee, step or consequence that begins or ends, in these routes. */
  | {
      readonly kind: 'clause';
      readonly clause: Clause['kind'];
      readonly id: string;
      readonly is: 'new' | 'gone';
      readonly routes: readonly string[];
    };

type Single = Exclude<Condition, Group>;

/** Every day on which something in the law begins, ends or changes, the latest first. */
export function changesOf(law: Law): readonly DayOfChange[] {
  const dated: readonly (readonly [IsoDate, Change])[] = [
    ...law.parameters.flatMap(({ id, slices }) =>
      slices.flatMap((slice, i) => {
        // Of a day that is only the first for which we hold a figure, nobody says that anything began on it.
        if (!isStartKnown(slice)) return [];
        const before = slices[i - 1]?.value ?? null;
        return [[slice.from, { kind: 'figure', id, before, after: slice.value }] as const];
      }),
    ),
    ...listChanges(law),
    ...law.routes.flatMap(versionChanges),
    ...clauseChanges(law.routes),
  ];
  return [...Map.groupBy(dated, ([on]) => on)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([on, changes]) => ({ on, changes: changes.map(([, change]) => change) }));
}

function listChanges({ lists }: Law): readonly (readonly [IsoDate, Change])[] {
  return lists.flatMap(({ id, slices }) => [
    ...slices.map((slice, i) => {
      const before = slices[i - 1];
      const moves =
        before?.isComplete && slice.isComplete
          ? {
              added: missingIn(slice.listed, before.listed).length,
              gone: missingIn(before.listed, slice.listed).length,
            }
          : null;
      return [slice.from, { kind: 'list', id, isFirst: i === 0, moves }] as const;
    }),
    ...slices
      .slice(-1)
      .flatMap(({ to }) => (to === null ? [] : [[to, { kind: 'listEnds', id }] as const])),
  ]);
}

function versionChanges({ id, versions }: Route): readonly (readonly [IsoDate, Change])[] {
  return versions.flatMap((version, i) => {
    const before = versions[i - 1];
    if (!before) return [];
    const [old, now] = [conditionsIn(before), conditionsIn(version)];
    const stays = [...now].flatMap(([id, node]) => {
      const earlier = old.get(id);
      return earlier === undefined ? [] : [{ id, earlier, node }];
    });
    const change = {
      added: missingIn([...now.keys()], [...old.keys()]),
      gone: missingIn([...old.keys()], [...now.keys()]),
      otherTest: stays.filter(asksOtherwise).map((one) => one.id),
      otherSupport: stays
        .filter(
          (one) => !asksOtherwise(one) && !isSame(one.earlier.provenance, one.node.provenance),
        )
        .map((one) => one.id),
    };
    return [[version.from, { kind: 'version', id, ...change }] as const];
  });
}

/** Parts of routes that begin after the law we hold does, or end; what several routes share stands once. */
function clauseChanges(routes: readonly Route[]): readonly (readonly [IsoDate, Change])[] {
  const moves = routes.flatMap((route) => {
    const { from: heldFrom } = route.versions[0];
    return clausesOf(route).flatMap(({ kind, clause: { id, during } }) => {
      const { from = null, to = null } = during ?? {};
      return [
        ...(from !== null && from > heldFrom ? [{ on: from, is: 'new' as const }] : []),
        ...(to !== null && to > heldFrom ? [{ on: to, is: 'gone' as const }] : []),
      ].map((move) => ({ ...move, clause: kind, id, route: route.id }));
    });
  });
  const shared = Map.groupBy(moves, ({ on, is, clause, id }) => [on, is, clause, id].join(' '));
  return [...shared.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { on, is, clause, id } = first;
    return [
      [on, { kind: 'clause', clause, id, is, routes: same.map(({ route }) => route) }] as const,
    ];
  });
}

/** The conditions of a version, without the groups that hold them together. */
function conditionsIn({ condition, exclusions = [] }: RouteVersion): ReadonlyMap<string, Single> {
  return new Map(
    [condition, ...exclusions]
      .flatMap(nodesOf)
      .flatMap((node) => ('of' in node ? [] : [[node.id, node] as const])),
  );
}

function asksOtherwise({ earlier, node }: { readonly earlier: Single; readonly node: Single }) {
  const test = (single: Single) => ({ ...single, provenance: null });
  return !isSame(test(earlier), test(node));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function missingIn(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return [...new Set(ids)].filter((id) => !known.has(id));
}
