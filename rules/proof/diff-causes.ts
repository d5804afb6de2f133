import { evaluate } from '../engine/evaluate.ts';
import type { IsoDate } from '../engine/date.ts';
import type { IndexedLaw } from '../engine/law.ts';
import { type Dated, isDuring, lapsedAfter } from '../engine/period.ts';
import { type Route, versionOn } from '../engine/route.ts';
import { verdictOf } from '../engine/verdict.ts';
import { wholeCondition } from './check-diagrams.ts';
import type { Profile } from './profile.ts';
import { leavesOfRoute } from './spans.ts';
import { codeOfVerdict, type VerdictCode, verdictCodes } from './verdict-code.ts';

/** A change of the law that gives somebody another verdict, or shows them something else beside it. */
export interface Cause {
  readonly kind: 'figure' | 'list' | 'version' | 'route' | 'fact' | 'clause';
  readonly id: string;
}

/** A piece of law that is another before and after, and how to put the later one in the place of the earlier. */
interface Piece {
  readonly cause: Cause;
  readonly put: (
    law: IndexedLaw,
    route: Route,
  ) => { readonly law: IndexedLaw; readonly route: Route };
}

interface Side {
  readonly law: IndexedLaw;
  readonly route: Route | undefined;
  readonly on: IsoDate;
}

/**
 * The changes that are enough by themselves for somebody's other verdict; else those without which there is none;
 * else all that changed.
 */
export function causesOf(before: Side, after: Side, { answers }: Profile): readonly Cause[] {
  const { route } = before;
  if (!route || !after.route) return [{ kind: 'route', id: (route ?? after.route)?.id ?? '' }];
  const pieces = piecesBetween({ ...before, route }, { ...after, route: after.route });
  const codeWith = (put: readonly Piece[]): VerdictCode => {
    const law = withNew(before.law, after.law);
    const made = put.reduce((one, piece) => piece.put(one.law, one.route), { law, route });
    return codeOf(made.law, made.route, before.on, answers);
  };
  const [first, last] = [codeWith([]), codeWith(pieces)];
  const enough = pieces.filter((piece) => codeWith([piece]) === last);
  const needed = pieces.filter(
    (piece) => codeWith(pieces.filter((one) => one !== piece)) === first,
  );
  const found = first === last ? pieces : enough.length > 0 ? enough : needed;
  return (found.length > 0 ? found : pieces).map(({ cause }) => cause);
}

/** Figures and lists that only the later law has are there from the start: nothing before rests on them. */
function withNew(old: IndexedLaw, now: IndexedLaw): IndexedLaw {
  return {
    ...old,
    parameters: new Map([...now.parameters, ...old.parameters]),
    lists: new Map([...now.lists, ...old.lists]),
  };
}

function codeOf(
  law: IndexedLaw,
  route: Route,
  filedOn: IsoDate,
  answers: Profile['answers'],
): VerdictCode {
  const condition = wholeCondition(route, filedOn);
  if (!condition) return verdictCodes.notHeld;
  const outcome = evaluate(condition, law, answers, { filedOn, startsOn: filedOn });
  return codeOfVerdict(verdictOf(outcome, null));
}

type Held = Side & { readonly route: Route };

function piecesBetween(before: Held, after: Held): readonly Piece[] {
  const leaves = [before, after].flatMap(({ route }) => leavesOfRoute(route));
  const named = (ids: readonly string[]) => [...new Set(ids)].sort();
  const figures = named(
    leaves.flatMap((leaf) =>
      leaf.kind === 'compare' && 'parameter' in leaf.against ? [leaf.against.parameter] : [],
    ),
  );
  const lists = named(
    leaves.flatMap((leaf) => (leaf.kind === 'listMembership' ? [leaf.list] : [])),
  );
  return [
    ...versionPiece(before, after),
    ...figures.flatMap((id) => seriesPiece('figure', id, before, after)),
    ...lists.flatMap((id) => seriesPiece('list', id, before, after)),
    ...factPieces(before, after),
  ];
}

function versionPiece(before: Held, after: Held): readonly Piece[] {
  const [old, now] = [before, after].map(({ route, on }) => versionOn(route, on));
  if (JSON.stringify(bare(old)) === JSON.stringify(bare(now))) return [];
  const versions = now ? ([always(now)] as const) : null;
  return [
    {
      cause: { kind: 'version', id: after.route.id },
      put: (law, route) => ({ law, route: versions ? { ...route, versions } : route }),
    },
  ];
}

function seriesPiece(
  kind: 'figure' | 'list',
  id: string,
  before: Held,
  after: Held,
): readonly Piece[] {
  const [old, now] = [before, after].map(({ law, on }) =>
    kind === 'figure'
      ? inForce(law.parameters.get(id)?.slices, on)
      : inForce(law.lists.get(id)?.slices, on),
  );
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const slices = now === undefined ? [] : [now];
  const put = <One>(pieces: ReadonlyMap<string, One>, later: ReadonlyMap<string, One>) =>
    new Map(pieces).set(id, { ...(later.get(id) ?? pieces.get(id)), id, slices } as One);
  return [
    {
      cause: { kind, id },
      put: (law, route) => ({
        law:
          kind === 'figure'
            ? { ...law, parameters: put(law.parameters, after.law.parameters) }
            : { ...law, lists: put(law.lists, after.law.lists) },
        route,
      }),
    },
  ];
}

/** What is in force on a day, made to hold always: lapsed for good where it has lapsed. */
function inForce(slices: readonly Dated[] | undefined, on: IsoDate): Dated | undefined {
  const slice = slices?.find((one) => isDuring(one, on));
  if (!slice) return undefined;
  const confirmedThrough = lapsedAfter(slice, on) === null ? forever : longAgo;
  return always({ ...slice, ...(slice.confirmedThrough && { confirmedThrough }) });
}

const forever: IsoDate = '9999-12-31';
const longAgo: IsoDate = '0100-01-01';

function always<P extends object>(period: P): P & { readonly from: IsoDate; readonly to: null } {
  return { ...period, from: longAgo, to: null };
}

function bare(version: object | undefined): object | undefined {
  return version && always(version);
}

function factPieces(before: Held, after: Held): readonly Piece[] {
  return [...after.law.facts.values()]
    .filter((fact) => JSON.stringify(fact) !== JSON.stringify(before.law.facts.get(fact.id)))
    .map((fact) => ({
      cause: { kind: 'fact', id: fact.id },
      put: (law, route) => ({
        law: { ...law, facts: new Map(law.facts).set(fact.id, fact) },
        route,
      }),
    }));
}
