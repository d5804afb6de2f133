import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import {
  foremPfi2024,
  securexPfi2024,
  walloonDecree2019Training,
  walloonDecree2024Training,
} from '#rules/sources/in-company-wallonia.ts';

/**
 * What the premium of a PFI is counted with, for contracts that start on or after 1 October 2024: looked up by the
 * first day of the training, not by the day of the request. No social contribution comes off the wage here.
 */

const checkedOn = '2026-11-21';
const from = '2024-10-01';
const reviewBy = '2027-02-28';

const percentageRule = provenance(
  'official',
  checkedOn,
  unlocated(walloonDecree2019Training),
  unlocated(walloonDecree2024Training),
  unlocated(foremPfi2024),
  unlocated(securexPfi2024),
);

function standing<Unit extends FigureUnit>(
  id: string,
  unit: Unit,
  amount: number,
  source: Provenance,
): Parameter<Unit> {
  const value = { kind: 'exact', amount } as const;
  return { id, unit, slices: [{ from, to: null, value, provenance: source, reviewBy }] };
}

/** The employer chooses one percentage from here on, for the whole training. */
export const walloniaPfiPercentageLeast = standing(
  'wallonia-pfi-percentage-least',
  'percent',
  60,
  percentageRule,
);

/** The highest percentage. */
export const walloniaPfiPercentageMost = standing(
  'wallonia-pfi-percentage-most',
  'percent',
  100,
  percentageRule,
);

/** Withholding tax on the premium; no social contribution is due on it. */
export const walloniaPfiTax = standing(
  'wallonia-pfi-tax',
  'basis-points',
  1_111,
  provenance('official', checkedOn, unlocated(foremPfi2024)),
);
