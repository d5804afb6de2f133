import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import {
  onemGoodPractice,
  onemStudy2025,
  onemTrainingPays,
  vboStudy2024,
} from '#rules/sources/training-exemption.ts';

/**
 * What became of people who trained with an exemption. Counts of people and shares are no amounts that decide, so each
 * sentence carries its figure, its years and whom it counts; where two publications of ONEM differ it names both.
 * Results of past groups, never a promise. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

const sheet = provenance('report', checkedOn, unlocated(onemGoodPractice));
const sheetAndStudy = provenance(
  'report',
  checkedOn,
  unlocated(onemGoodPractice),
  unlocated(onemStudy2025),
);
const sheetAndEarlierStudy = provenance(
  'report',
  checkedOn,
  unlocated(onemGoodPractice),
  unlocated(onemTrainingPays),
);

export const exemptionOutcomes: readonly Consequence[] = [
  {
    // 2022, all kinds of training: 78,283 people, 348,800 monthly benefits.
    id: 'federal-exemption-outcome-people',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(onemTrainingPays),
      unlocated(vboStudy2024),
    ),
  },
  {
    // 2022, full-time vocational training against a control group.
    id: 'federal-exemption-outcome-work',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(onemTrainingPays)),
  },
  {
    // 2021-2022: more than 4,000 in the sheet, a little under 5,000 in the study.
    id: 'federal-exemption-outcome-care-people',
    topic: 'permit',
    provenance: sheetAndStudy,
  },
  {
    // 2022: nearly 1 in 10 of the exempted group.
    id: 'federal-exemption-outcome-care-share',
    topic: 'permit',
    provenance: sheet,
  },
  {
    // 2021-2022: 40 days against other leavers; 2022: 100 days against a matched group, full-time vocational training.
    id: 'federal-exemption-outcome-care-days',
    topic: 'permit',
    provenance: sheetAndEarlierStudy,
  },
  {
    // 2021-2022: 1.4 % of the work in the sheet, of the wage bill in the study.
    id: 'federal-exemption-outcome-care-work',
    topic: 'permit',
    provenance: sheetAndStudy,
  },
  {
    // 2021-2022: nearly 80 % women.
    id: 'federal-exemption-outcome-care-women',
    topic: 'permit',
    provenance: sheet,
  },
  {
    // Cohorts of 2021-2022: 87 % still at work a year after they began in health.
    id: 'federal-exemption-outcome-care-stay',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(onemStudy2025)),
  },
  {
    // Around 2022-2023, an estimate: some 25,000 nurses short.
    id: 'federal-exemption-outcome-nurses',
    topic: 'permit',
    provenance: sheet,
  },
];
