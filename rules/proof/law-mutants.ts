import { type Condition, nodesOf } from '../engine/condition.ts';
import { addDays } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import type { Slice } from '../engine/parameter.ts';
import type { Route, RouteVersion } from '../engine/route.ts';
import { madeOf, mapped } from './non-empty.ts';
import { leavesOfRoute } from './spans.ts';

export const mutantKinds = [
  'threshold',
  'operator',
  'condition',
  'option',
  'date',
  'list',
] as const;

/** A law with one small fault, and the routes that may decide otherwise for it. */
export interface LawMutant {
  readonly kind: (typeof mutantKinds)[number];
  readonly text: string;
  readonly routes: readonly string[];
  readonly law: Law;
}

/** Every small fault of its kind: a figure off by one, a test turned around, a condition, an option or a listing lost, a day moved. */
export function* mutantsOf(law: Law): Generator<LawMutant> {
  for (const route of law.routes) {
    for (const [at, version] of route.versions.entries()) {
      for (const node of nodesOf(version.condition)) {
        for (const { kind, what, changed } of changesTo(node)) {
          const condition = replaced(version.condition, node, changed);
          if (!condition) continue;
          const text = `${route.id} from ${version.from}, ${node.id}: ${what}`;
          yield {
            kind,
            text,
            routes: [route.id],
            law: withVersion(law, route, at, { ...version, condition }),
          };
        }
      }
      const before = route.versions[at - 1];
      if (before) {
        const from = addDays(version.from, 1);
        const versions = mapped(route.versions, (one) =>
          one === version ? { ...one, from } : one === before ? { ...one, to: from } : one,
        );
        const text = `${route.id}: the version of ${version.from} a day later`;
        yield {
          kind: 'date',
          text,
          routes: [route.id],
          law: withRoute(law, { ...route, versions }),
        };
      }
    }
  }
  yield* seriesMutants(law);
}

function* seriesMutants(law: Law): Generator<LawMutant> {
  for (const parameter of law.parameters) {
    const routes = routesWith(law, parameter.id);
    const withSlices = (change: (slice: Slice, at: number) => Slice): Law => ({
      ...law,
      parameters: law.parameters.map((one) =>
        one === parameter ? { ...one, slices: mapped(one.slices, change) } : one,
      ),
    });
    for (const [at, slice] of parameter.slices.entries()) {
      const { value } = slice;
      for (const by of [1, -1]) {
        if (value.kind !== 'exact') break;
        const changed = { ...slice, value: { ...value, amount: value.amount + by } };
        const text = `${parameter.id} from ${slice.from}: ${by > 0 ? 'one more' : 'one less'}`;
        yield {
          kind: 'threshold',
          text,
          routes,
          law: withSlices((one, place) => (place === at ? changed : one)),
        };
      }
      const before = parameter.slices[at - 1];
      if (!before) continue;
      const from = addDays(slice.from, 1);
      yield {
        kind: 'date',
        text: `${parameter.id} from ${slice.from}: a day later`,
        routes,
        law: withSlices((one) =>
          one === slice ? { ...one, from } : one === before ? { ...one, to: from } : one,
        ),
      };
    }
  }
  for (const list of law.lists) {
    const routes = routesWith(law, list.id);
    for (const [at, slice] of list.slices.entries()) {
      for (const occupation of slice.listed) {
        const changed = { ...slice, listed: slice.listed.filter((one) => one !== occupation) };
        const slices = mapped(list.slices, (one, place) => (place === at ? changed : one));
        const lists = law.lists.map((one) => (one === list ? { ...one, slices } : one));
        yield {
          kind: 'list',
          text: `${list.id} from ${slice.from}: without ${occupation}`,
          routes,
          law: { ...law, lists },
        };
      }
    }
  }
}

interface ChangeTo {
  readonly kind: LawMutant['kind'];
  readonly what: string;
  /** `null` takes the condition out. */
  readonly changed: Condition | null;
}

const turned = { atLeast: 'under', under: 'atLeast', atMost: 'over', over: 'atMost' } as const;
const strict = { atLeast: 'over', over: 'atLeast', atMost: 'under', under: 'atMost' } as const;

function changesTo(node: Condition): readonly ChangeTo[] {
  const dropped: ChangeTo = { kind: 'condition', what: 'dropped', changed: null };
  switch (node.kind) {
    case 'compare':
      return [
        dropped,
        {
          kind: 'operator',
          what: 'turned around',
          changed: { ...node, operator: turned[node.operator] },
        },
        {
          kind: 'operator',
          what: 'equal counts otherwise',
          changed: { ...node, operator: strict[node.operator] },
        },
        ...('literal' in node.against ? [1, -1] : []).map((by): ChangeTo => {
          const literal = ('literal' in node.against ? node.against.literal : 0) + by;
          return {
            kind: 'threshold',
            what: by > 0 ? 'one more' : 'one less',
            changed: { ...node, against: { literal } },
          };
        }),
      ];
    case 'date': {
      const operator = node.operator === 'onOrAfter' ? 'onOrBefore' : 'onOrAfter';
      const { day } = node;
      return [
        dropped,
        { kind: 'operator', what: 'turned around', changed: { ...node, operator } },
        ...(day === 'filedOn' || day === 'startsOn' ? [] : [1, -1]).map((by): ChangeTo => ({
          ...{ kind: 'date', what: by > 0 ? 'a day later' : 'a day earlier' },
          changed: {
            ...node,
            day: addDays(day === 'filedOn' || day === 'startsOn' ? '2026-01-01' : day, by),
          },
        })),
      ];
    }
    case 'oneOf':
      return [
        dropped,
        ...node.values.map((value): ChangeTo => ({
          ...{ kind: 'option', what: `without ${String(value)}` },
          changed: { ...node, values: node.values.filter((one) => one !== value) },
        })),
      ];
    case 'between':
    case 'listMembership':
    case 'judgement':
    case 'referral':
      return [dropped];
    case 'all':
    case 'any':
      return [
        {
          kind: 'operator',
          what: `${node.kind} the other way`,
          changed: { ...node, kind: node.kind === 'all' ? 'any' : 'all' },
        },
      ];
    case 'not':
    case 'atLeastOf':
      return [];
  }
}

function replaced(root: Condition, node: Condition, changed: Condition | null): Condition | null {
  if (root === node) return changed;
  if (!('of' in root)) return root;
  return madeOf(
    root,
    root.of.flatMap((part) => replaced(part, node, changed) ?? []),
  );
}

function withVersion(law: Law, route: Route, at: number, version: RouteVersion): Law {
  const versions = mapped(route.versions, (one, place) => (place === at ? version : one));
  return withRoute(law, { ...route, versions });
}

function withRoute(law: Law, route: Route): Law {
  return { ...law, routes: law.routes.map((one) => (one.id === route.id ? route : one)) };
}

function routesWith(law: Law, series: string): readonly string[] {
  return law.routes.flatMap((route) =>
    leavesOfRoute(route).some(
      (leaf) =>
        (leaf.kind === 'listMembership' && leaf.list === series) ||
        (leaf.kind === 'compare' &&
          'parameter' in leaf.against &&
          leaf.against.parameter === series),
    )
      ? [route.id]
      : [],
  );
}
