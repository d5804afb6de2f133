import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { Explanation } from '#rules/engine/explain.ts';
import type { Provenance, Source } from '#rules/engine/provenance.ts';
import { law } from '../law.ts';

/** The sources that the assessments cite, each once, in the order of their first citation. */
export const citedSources = (routes: readonly RouteAssessment[]): readonly Source[] => {
  const cited = routes
    .flatMap(({ explanation, consequences, documents }) => [
      ...(explanation ? provenancesOf(explanation) : []),
      ...[...consequences, ...documents].map(({ provenance }) => provenance),
    ])
    .flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Set(cited)].map((id) => law.sources.get(id)).filter((source) => !!source);
};

const provenancesOf = (explanation: Explanation): readonly Provenance[] =>
  explanation.kind === 'leaf'
    ? [explanation.provenance, ...(explanation.figure ? [explanation.figure.provenance] : [])]
    : explanation.children.flatMap(provenancesOf);
