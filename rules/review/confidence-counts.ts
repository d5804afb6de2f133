import { type Confidence, confidences, type Provenance } from '../engine/provenance.ts';

/** How many statements rest on each kind of support. */
export type ConfidenceCounts = Readonly<Record<Confidence, number>>;

/** Counts statements by how well they are supported. */
export function confidenceCounts(
  statements: readonly { readonly provenance: Pick<Provenance, 'confidence'> }[],
): ConfidenceCounts {
  const counts = Object.fromEntries(confidences.map((confidence) => [confidence, 0])) as Record<
    Confidence,
    number
  >;
  for (const { provenance } of statements) counts[provenance.confidence] += 1;
  return counts;
}

/** Whether a statement names the article, page or section it stands in. */
export function isLocated({ provenance }: { readonly provenance: Provenance }): boolean {
  return provenance.citations.some(({ locator }) => locator !== 'notKnown');
}
