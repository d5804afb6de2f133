import type { RouteAssessment } from './assess.ts';
import type { Explanation } from './explain.ts';
import type { Citation, Provenance } from './provenance.ts';

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
