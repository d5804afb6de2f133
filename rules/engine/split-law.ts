import type { DerivedFact } from './fact.ts';
import type { Law } from './law.ts';
import type { Occupation } from './occupation-list.ts';
import { jurisdictionsIn, neededBy, needsIn } from './part-of-law.ts';
import type { Confidence, Provenance, Source } from './provenance.ts';
import type { Jurisdiction, Route } from './route.ts';
import { type Numbering, type ReadProvenance, readProvenances } from './sent-citations.ts';
import { type SentProvenances, sentProvenances } from './sent-citations.ts';
import { type AskedFact, type FactRules, joinFacts, splitFacts } from './sent-facts.ts';

/** What asks: enough to put every question and to read every answer, but not to choose between them. */
export interface LawCore extends Pick<Law, 'checks'> {
  readonly facts: readonly AskedFact[];
  /** One of which there is only an id stands as its id; what each may be besides stands with the rules. */
  readonly occupations: readonly (string | Omit<Occupation, 'perhaps'>)[];
}

/** What decides. */
export interface LawRules extends FactRules {
  /** Figures, lists, conditions and what they compute; `{cited: n}` stands for each provenance. */
  readonly law: object;
  /** How well the n-th provenance supports: the only thing about it that decides. */
  readonly confidences: readonly Confidence[];
  /** By the place of an occupation, the places of those that may be the same job: none is among the first questions. */
  readonly perhaps: Readonly<Record<number, readonly number[]>>;
}

/**
 * What showing the verdicts of a jurisdiction needs besides. The federal part holds what most of the others need as
 * well; what a few need, each has for itself.
 */
export interface LawExtras {
  readonly place: Jurisdiction;
  readonly sources: SourceColumns;
  /** What else there is to provenances. */
  readonly provenances: SentProvenances;
  /** What routes only show, each once: many show the same; `{cited: n}` as in the rules. */
  readonly pieces: readonly unknown[];
  /** By the id of a route, what it shows; a list names its pieces by their numbers. */
  readonly shown: Readonly<Record<string, object>>;
}

/** Sources with the values of each field together, as they compress best. */
type SourceColumns = { readonly [Field in keyof Source]: readonly Source[Field][] };

/** A law in the parts in which it is sent as JSON. */
export interface SplitLaw {
  readonly core: LawCore;
  readonly rules: LawRules;
  /** The federal one, then one for each other jurisdiction with a route. */
  readonly extras: readonly [LawExtras, ...LawExtras[]];
}

type DecidingRoute = Pick<Route, 'id' | 'kind' | 'jurisdiction' | 'versions' | 'versionsFollow'>;
type ShownRoute = Omit<Route, keyof DecidingRoute>;

interface Deciding extends Pick<Law, 'parameters' | 'lists'> {
  readonly derived: readonly DerivedFact[];
  readonly routes: readonly DecidingRoute[];
}

/** Stands in for a place in a source until the extras are there; nothing is registered under it. */
const notLoaded: Omit<Provenance, 'confidence'> = {
  citations: [{ source: 'not-loaded', locator: 'notKnown' }],
  checkedOn: '1970-01-01',
};
const nothingShown: ShownRoute = {
  ...{ official: [], consequences: [], documents: [], fees: [], steps: [] },
  authority: { id: 'not-loaded', names: [{ lang: 'en', name: '' }], url: '' },
  competence: { ...notLoaded, confidence: 'unverified' },
};

/** Divides a law in what asks, what decides, and what each jurisdiction only shows. */
export function splitLaw(law: Law): SplitLaw {
  const places = jurisdictionsIn(law);
  const needs = needsIn(law);
  const { fold, provenances } = folding();
  const foldAll = (pieces: readonly { readonly id: string }[]) =>
    pieces.map((piece) => fold(piece, needs(piece.id)));
  const deciding = {
    derived: foldAll(law.facts.filter((fact) => fact.kind === 'derived')),
    parameters: foldAll(law.parameters),
    lists: foldAll(law.lists),
    routes: law.routes.map((route) => fold(divided(route).deciding, [route.jurisdiction])),
  };
  const shown = law.routes.map((route) => ({
    ...{ id: route.id, place: route.jurisdiction },
    folded: fold(divided(route).shown, [route.jurisdiction]),
  }));
  const sourcesOf = (place: Jurisdiction) =>
    inColumns(law.sources.filter(({ id }) => needs(id).includes(place)));
  const shared = sourcesOf('federal').id;
  const extrasOf = (place: Jurisdiction): LawExtras => {
    const sources = sourcesOf(place);
    const ids = numbering(place, sources, shared);
    return {
      ...{ place, sources },
      provenances: sentProvenances(
        [...provenances.entries()].filter(([, { users }]) =>
          neededBy(places, [...users]).includes(place),
        ),
        ids,
      ),
      ...inPieces(shown.filter((route) => route.place === place)),
    };
  };
  const first = law.checks.flatMap(({ questions: [question] }) => question.facts);
  const facts = splitFacts(law.facts, first);
  return {
    core: {
      facts: facts.asked,
      occupations: law.occupations.map(({ perhaps: _, ...one }) =>
        Object.keys(one).length === 1 ? one.id : one,
      ),
      checks: law.checks,
    },
    rules: {
      law: deciding,
      confidences: provenances.map(({ confidence }) => confidence),
      perhaps: perhapsByPlace(law.occupations),
      ...facts.rules,
    },
    extras: [extrasOf('federal'), ...places.filter((place) => place !== 'federal').map(extrasOf)],
  };
}

/**
 * The law as far as its parts have come, computed facts after those that are asked. Without rules it can only ask;
 * with them it asks and decides as the whole does, but cites and shows nothing of a jurisdiction whose extras, or
 * the federal ones, are not there.
 */
export function joinLaw(
  { facts: asked, occupations: sent, checks }: LawCore,
  rules: LawRules | null,
  extras: readonly LawExtras[],
): Law {
  const facts = joinFacts(asked, rules);
  const plain = sent.map((one) => (typeof one === 'string' ? { id: one } : one));
  const occupations = plain.map((one, place): Occupation => {
    const perhaps = rules?.perhaps[place]?.flatMap((other) => plain[other]?.id ?? []);
    return perhaps ? { ...one, perhaps } : one;
  });
  const asking = { facts, occupations, checks, sources: [], parameters: [], lists: [], routes: [] };
  if (!rules) return asking;
  const provenances = provenancesIn(extras);
  const unfolded = (value: unknown) => unfold(value, rules.confidences, provenances);
  const { derived, routes, ...rest } = unfolded(rules.law) as Deciding;
  const shown = Object.assign({}, ...extras.map(whole)) as LawExtras['shown'];
  return {
    ...asking,
    ...rest,
    facts: [...facts, ...derived],
    sources: [
      ...new Map(
        extras.flatMap(({ sources }) => inRows(sources).map((source) => [source.id, source])),
      ).values(),
    ],
    routes: routes.map((route) => ({
      ...route,
      ...nothingShown,
      ...(unfolded(shown[route.id]) as ShownRoute | undefined),
    })),
  };
}

function perhapsByPlace(occupations: readonly Occupation[]): LawRules['perhaps'] {
  const ids = occupations.map(({ id }) => id);
  return Object.fromEntries(
    occupations.flatMap(({ perhaps }, place) =>
      perhaps ? [[place, perhaps.map((id) => ids.indexOf(id))] as const] : [],
    ),
  );
}

/** Those of one publisher beside each other. */
function inColumns(sources: readonly Source[]): SourceColumns {
  const key = ({ publisher, url, id }: Source) => `${publisher} ${url ?? ''} ${id}`;
  const sorted = [...sources].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const fields = ['id', 'kind', 'title', 'publisher', 'url', 'lang', 'dated', 'checkedOn'] as const;
  const columns = fields.map((field) => [field, sorted.map((source) => source[field])]);
  return Object.fromEntries(columns) as SourceColumns;
}

function inRows(sources: SourceColumns): readonly Source[] {
  return sources.id.map((_, row) => {
    const values = Object.entries(sources).map(([field, column]) => [field, column[row]]);
    return Object.fromEntries(values) as Source;
  });
}

/** Sources of a place by their number in its citations. */
function numbering(
  place: Jurisdiction,
  { id }: SourceColumns,
  shared: readonly string[],
): Numbering {
  return place === 'federal' ? id : [...id, ...shared];
}

/** What else there is to provenances, as far as it has come. */
function provenancesIn(extras: readonly LawExtras[]): ReadonlyMap<number, ReadProvenance> {
  const shared = extras.find(({ place }) => place === 'federal')?.sources.id ?? [];
  return new Map(
    extras.flatMap(({ place, sources, provenances }) =>
      readProvenances(provenances, numbering(place, sources, shared)),
    ),
  );
}

function divided({ id, kind, jurisdiction, versions, versionsFollow, ...shown }: Route): {
  readonly deciding: DecidingRoute;
  readonly shown: ShownRoute;
} {
  const start = versionsFollow && { versionsFollow };
  return { deciding: { id, kind, jurisdiction, versions, ...start }, shown };
}

/** Numbers what routes list, each once. */
function inPieces(
  routes: readonly { readonly id: string; readonly folded: object }[],
): Pick<LawExtras, 'pieces' | 'shown'> {
  const numbers = new Map<string, number>();
  const pieces: unknown[] = [];
  const numberOf = (piece: unknown) => {
    const key = JSON.stringify(piece);
    const number = numbers.get(key) ?? pieces.push(piece) - 1;
    numbers.set(key, number);
    return number;
  };
  const shown = routes.map(({ id, folded }) => [id, mapLists(folded, numberOf)]);
  return { pieces, shown: Object.fromEntries(shown) as LawExtras['shown'] };
}

function whole({ pieces, shown }: LawExtras): LawExtras['shown'] {
  return Object.fromEntries(
    Object.entries(shown).map(([id, route]) => [
      id,
      mapLists(route, (number) => pieces[Number(number)]),
    ]),
  );
}

/** What a route shows, with another item for each in its lists. */
function mapLists(route: object, other: (item: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(route).map(([field, value]: [string, unknown]) => [
      field,
      Array.isArray(value) ? value.map(other) : value,
    ]),
  );
}

/** Numbers provenances, each once, and notes which jurisdictions use each. */
function folding() {
  const numbers = new Map<string, number>();
  const provenances: (Provenance & { readonly users: Set<Jurisdiction> })[] = [];
  const fold = (value: object, users: readonly Jurisdiction[]): object =>
    mapParts(value, (part) => {
      if (!isProvenance(part)) return undefined;
      const key = JSON.stringify(part);
      const number = numbers.get(key) ?? provenances.push({ ...part, users: new Set() }) - 1;
      numbers.set(key, number);
      for (const user of users) provenances[number]?.users.add(user);
      return { cited: number };
    }) as object;
  return { fold, provenances: provenances as readonly (typeof provenances)[number][] };
}

function unfold(
  value: unknown,
  confidences: readonly Confidence[],
  provenances: ReadonlyMap<number, ReadProvenance>,
): unknown {
  return mapParts(value, (part) => {
    if (!('cited' in part) || typeof part.cited !== 'number') return undefined;
    const confidence = confidences[part.cited];
    if (confidence === undefined) throw new Error('a provenance is missing');
    return { ...(provenances.get(part.cited) ?? notLoaded), confidence };
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
