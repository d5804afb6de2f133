import type { Law } from './law.ts';
import type { Confidence, Provenance, Source } from './provenance.ts';
import type { Route } from './route.ts';

/** What asking and deciding need of a law, to be sent as JSON. */
export interface LawCore {
  /** The law without its sources and what only follows from a verdict; `{cited: n}` stands for each provenance. */
  readonly law: object;
  /** How well the n-th provenance supports: the only thing about it that decides. */
  readonly confidences: readonly Confidence[];
}

/** What showing a verdict needs besides. */
export interface LawExtras {
  readonly sources: readonly Source[];
  readonly provenances: readonly Omit<Provenance, 'confidence'>[];
  /** What follows from each route, in the order of the routes; `{cited: n}` as in the core. */
  readonly following: readonly object[];
}

type Following = Pick<Route, 'consequences' | 'documents' | 'fees' | 'steps'>;

const nothingFollows: Following = { consequences: [], documents: [], fees: [], steps: [] };

/** Stands in for a place in a source until the extras are there; nothing is registered under it. */
const notLoaded: Omit<Provenance, 'confidence'> = {
  citations: [{ source: 'not-loaded', locator: 'notKnown' }],
  checkedOn: '1970-01-01',
};

/** Divides a law in two: what the first question needs at once, and what can come later. */
export function splitLaw(law: Law): { readonly core: LawCore; readonly extras: LawExtras } {
  const numbers = new Map<string, number>();
  const provenances: Provenance[] = [];
  const fold = (value: unknown): unknown =>
    mapParts(value, (part) => {
      if (!isProvenance(part)) return undefined;
      const key = JSON.stringify(part);
      const number = numbers.get(key) ?? provenances.push(part) - 1;
      numbers.set(key, number);
      return { cited: number };
    });
  const routes = law.routes.map((route) => ({ ...route, ...nothingFollows }));
  const core = fold({ ...law, sources: [], routes }) as object;
  const following = law.routes.map(({ consequences, documents, fees, steps }): object => {
    const parts: Following = { consequences, documents, fees, steps };
    return fold(parts) as object;
  });
  return {
    core: { law: core, confidences: provenances.map(({ confidence }) => confidence) },
    extras: {
      sources: law.sources,
      provenances: provenances.map(({ citations, checkedOn }) => ({ citations, checkedOn })),
      following,
    },
  };
}

/**
 * The law of a core alone: the same questions and verdicts as the whole. It cites nothing and nothing follows from
 * its verdicts, so nobody may be shown one.
 */
export function coreLaw(core: LawCore): Law {
  return unfold(core.law, core, []) as Law;
}

/** The whole that was split. */
export function joinLaw(core: LawCore, extras: LawExtras): Law {
  const law = unfold(core.law, core, extras.provenances) as Law;
  return {
    ...law,
    sources: extras.sources,
    routes: law.routes.map((route, i) => ({
      ...route,
      ...(unfold(extras.following[i], core, extras.provenances) as Following),
    })),
  };
}

function unfold(value: unknown, core: LawCore, provenances: LawExtras['provenances']): unknown {
  return mapParts(value, (part) => {
    if (!('cited' in part) || typeof part.cited !== 'number') return undefined;
    const confidence = core.confidences[part.cited];
    if (confidence === undefined) throw new Error('a provenance is missing');
    return { ...(provenances[part.cited] ?? notLoaded), confidence };
  });
}

/** Copies plain data; an object for which `replace` gives something is replaced by it. */
function mapParts(value: unknown, replace: (part: object) => object | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapParts(item, replace));
  return (
    replace(value) ??
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapParts(part, replace)]))
  );
}

function isProvenance(part: object): part is Provenance {
  return 'citations' in part && 'confidence' in part;
}
