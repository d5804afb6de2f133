import { premiumFigures } from '../calculators/schemes.ts';
import { catalogue } from '../catalogue.ts';
import type { Law } from '../engine/law.ts';

/** Everything that has to be kept up to date: the catalogue, and the figures of premiums that stand beside it. */
export const wholeLaw: Law = {
  ...catalogue,
  parameters: [...catalogue.parameters, ...premiumFigures],
};
