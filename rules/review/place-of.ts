import { schemes } from '../calculators/schemes.ts';
import { figuresOf } from '../calculators/scheme.ts';
import type { Law } from '../engine/law.ts';
import { needsIn } from '../engine/part-of-law.ts';
import type { Jurisdiction } from '../engine/route.ts';

/** Tells of a source, figure, list or fact whose it is: of the one jurisdiction that needs it, else "federal". */
export function placesOf(law: Law): (id: string) => Jurisdiction {
  const needs = needsIn(law);
  const ofPremiums = new Map(
    Object.values(schemes).flatMap((scheme) =>
      figuresOf(scheme).map(({ id }) => [id, scheme.jurisdiction] as const),
    ),
  );
  return (id) => {
    const premium = ofPremiums.get(id);
    const [place, ...others] = needs(id);
    return premium ?? (place !== undefined && others.length === 0 ? place : 'federal');
  };
}
