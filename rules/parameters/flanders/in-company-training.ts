import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import {
  easypayIbo2026,
  flemishDecision20251219,
  salarySolutionIbo2026,
  securexIboTable,
} from '#rules/sources/in-company-flanders.ts';
import { flemishDecision2009 } from '#rules/sources/training-exemption.ts';

/**
 * What the premium of an IBO is counted with, for trainings that start on or after 1 January 2026: looked up by the
 * first day of the training, not by the day of the request. Before, VDAB paid another premium.
 */

const checkedOn = '2026-11-21';
const from = '2026-01-01';
const reviewBy = '2027-02-28';
const law = article(flemishDecision20251219, 'art. 90-111', flemishDecision2009);

const formulaRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(easypayIbo2026),
  unlocated(salarySolutionIbo2026),
);
const percentageRule = provenance('professional', checkedOn, law, unlocated(easypayIbo2026));

function standing<Unit extends FigureUnit>(
  id: string,
  unit: Unit,
  amount: number,
  source: Provenance,
): Parameter<Unit> {
  const value = { kind: 'exact', amount } as const;
  return { id, unit, slices: [{ from, to: null, value, provenance: source, reviewBy }] };
}

/** The worker's own social contribution, which comes off the gross wage; whether the work bonus lowers it was not found. */
export const flandersIboContribution = standing(
  'flanders-ibo-contribution',
  'basis-points',
  1_307,
  formulaRule,
);

/** Withholding tax on the premium; no social contribution is due on it. */
export const flandersIboTax = standing(
  'flanders-ibo-tax',
  'basis-points',
  1_111,
  provenance('professional', checkedOn, unlocated(securexIboTable)),
);

/**
 * The four percentages, one of which VDAB and the employer fix at the start: the more there is to learn, the lower.
 * The exact key was not found.
 */
export const flandersIboPercentageFirst = standing(
  'flanders-ibo-percentage-1',
  'percent',
  70,
  percentageRule,
);
export const flandersIboPercentageSecond = standing(
  'flanders-ibo-percentage-2',
  'percent',
  80,
  percentageRule,
);
export const flandersIboPercentageThird = standing(
  'flanders-ibo-percentage-3',
  'percent',
  90,
  percentageRule,
);
export const flandersIboPercentageFourth = standing(
  'flanders-ibo-percentage-4',
  'percent',
  100,
  percentageRule,
);
