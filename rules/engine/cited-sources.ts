import type { RouteAssessment } from './assess.ts';
import type { Explanation } from './explain.ts';
import type { IndexedLaw } from './law.ts';
import type { Citation, Provenance, Source } from './provenance.ts';

/**
 * The citations of an assessment and of what is shown with it besides, such as the amount of a fee: each source once
 * with the places cited in it, in order of first appearance.
 */
export function citedSources(
  route: RouteAssessment,
  besides: readonly Provenance[] = [],
): ReadonlyMap<string, readonly Citation[]> {
  const provenances = [
    ...(route.explanation ? provenancesOf(route.explanation) : []),
    ...[...route.consequences, ...route.documents, ...route.fees, ...route.steps].map(
      ({ provenance }) => provenance,
    ),
    ...route.steps.flatMap(({ target }) => (target ? [target.provenance] : [])),
    ...besides,
  ];
  return sourcesOf(provenances);
}

/** What provenances cite: each source once with the places cited in it, in order of first appearance. */
export function sourcesOf(
  provenances: readonly Provenance[],
): ReadonlyMap<string, readonly Citation[]> {
  const cited = new Map<string, readonly Citation[]>();
  for (const citation of provenances.flatMap(({ citations }) => citations)) {
    const known = cited.get(citation.source) ?? [];
    const isNew = !known.some((one) => JSON.stringify(one) === JSON.stringify(citation));
    cited.set(citation.source, isNew ? [...known, citation] : known);
  }
  return cited;
}

function provenancesOf(explanation: Explanation): readonly Provenance[] {
  if ('children' in explanation) return explanation.children.flatMap(provenancesOf);
  if (explanation.kind !== 'leaf') return [explanation.provenance];
  const { provenance, figure, list } = explanation;
  return [provenance, ...(figure ? [figure.provenance] : []), ...(list ? [list.provenance] : [])];
}

/** The sources that anything cites anywhere in it, each once, in the order of their first citation. */
export function sourcesIn(law: IndexedLaw, value: unknown): readonly Source[] {
  const cited = new Set<string>();
  addCited(value, cited);
  const found: Source[] = [];
  for (const id of cited) {
    const source = law.sources.get(id);
    if (source) found.push(source);
  }
  return found;
}

/** What pieces of law cite, which is always the same. */
const citedByPiece = new WeakMap<object, ReadonlySet<string>>();

/** Papers, fees and steps carry the conditions under which they are due, and these cite as well. */
function addCited(value: unknown, to: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isCitation(value)) to.add(value.source);
  // The law is frozen; an assessment of it is not.
  else if (Object.isFrozen(value)) for (const id of citedByLaw(value)) to.add(id);
  else addAllCited(value, to);
}

function citedByLaw(piece: object): ReadonlySet<string> {
  const found = citedByPiece.get(piece);
  if (found) return found;
  const cited = new Set<string>();
  addAllCited(piece, cited);
  citedByPiece.set(piece, cited);
  return cited;
}

function addAllCited(whole: object, to: Set<string>): void {
  for (const part of Object.values(whole) as unknown[]) addCited(part, to);
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'locator' in value;
}
