import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import { bruxellesJFpie, securexFpie2024 } from '#rules/sources/in-company-brussels.ts';

/**
 * What the premium of a FPIE is counted with. No source says since when: held from the first day from which the law
 * of this check is held. One page is of 20 February 2024, the other carries no date.
 */

const checkedOn = '2026-11-21';
const from = '2024-01-01';
const reviewBy = '2027-02-28';

const premiumRule = provenance(
  'professional',
  checkedOn,
  unlocated(bruxellesJFpie),
  unlocated(securexFpie2024),
);

function standing<Unit extends FigureUnit>(
  id: string,
  unit: Unit,
  amount: number,
  source: Provenance,
): Parameter<Unit> {
  const value = { kind: 'exact', amount } as const;
  const slice = { from, to: null, value, provenance: source, start: 'notKnown', reviewBy } as const;
  return { id, unit, slices: [slice] };
}

/** The worker's own social contribution, which comes off the gross wage. */
export const brusselsFpieContribution = standing(
  'brussels-fpie-contribution',
  'basis-points',
  1_307,
  premiumRule,
);

/** Least percentage in the first third of the training. */
export const brusselsFpiePercentageFirst = standing(
  'brussels-fpie-percentage-1',
  'percent',
  80,
  premiumRule,
);

/** Least percentage in the second third. */
export const brusselsFpiePercentageSecond = standing(
  'brussels-fpie-percentage-2',
  'percent',
  90,
  premiumRule,
);

/** Least percentage in the last third. */
export const brusselsFpiePercentageThird = standing(
  'brussels-fpie-percentage-3',
  'percent',
  100,
  premiumRule,
);

/** Withholding tax on the premium; no social contribution is due on it. */
export const brusselsFpieTax = standing(
  'brussels-fpie-tax',
  'basis-points',
  1_111,
  provenance('professional', checkedOn, unlocated(securexFpie2024)),
);
