import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import { securex2024, walloonDecision2024 } from '#rules/sources/wallonia.ts';
import { elegis2024, researchMobility2024 } from '#rules/sources/wallonia-routes.ts';

/** Walloon figures of the labour market test and of permits without end date, in force since 2024-09-01. */

const checkedOn = '2026-11-21';
const reviewBy = '2027-02-28';

/**
 * Weeks without a break that a vacancy has to be open, within the year before filing. One law firm writes four weeks
 * and names the federal employment office; the report and two other firms have five weeks and Forem.
 */
export const walloniaVacancyWeeks: Parameter<'weeks'> = {
  id: 'wallonia-vacancy-weeks',
  unit: 'weeks',
  slices: [
    {
      from: '2024-09-01',
      to: null,
      value: { kind: 'exact', amount: 5 },
      provenance: provenance(
        'professional',
        checkedOn,
        article(emnLabourShortages, 'art. 2 § 3', walloonDecision2024),
        unlocated(securex2024),
        unlocated(elegis2024),
      ),
      reviewBy,
    },
  ],
};

/** One year of actual work on an EU Blue Card issued in Belgium. */
export const walloniaUnlimitedMonthsBlueCard: Parameter<'months'> = {
  id: 'wallonia-unlimited-months-blue-card',
  unit: 'months',
  slices: [
    {
      from: '2024-09-01',
      to: null,
      value: { kind: 'exact', amount: 12 },
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(walloonDecision2024),
        unlocated(researchMobility2024),
      ),
      reviewBy,
    },
  ],
};
