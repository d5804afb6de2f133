import type { IsoDate } from '#rules/engine/date.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { type Confidence, provenance, type Source, unlocated } from '#rules/engine/provenance.ts';
import {
  agiiPaidIntegration,
  flandersAdultFees,
  vvsgIntegrationPrice2023,
} from '#rules/sources/first-steps-integration.ts';
import {
  belgienInfoFee2025,
  equisupFaq,
  equivalenceRefugees,
  naricTime,
} from '#rules/sources/first-steps-diplomas.ts';
import { evcQuestions } from '#rules/sources/first-steps-skills.ts';

/**
 * What first steps cost; EUR cents. Most pages carry no date, so no earlier amount is held and none is promised later:
 * without a period the start of an amount is not known.
 */

const checkedOn = '2026-11-21';
const reviewBy = '2027-01-15';

function price(
  id: string,
  amount: number,
  rule: readonly [Confidence, Source, ...Source[]],
  period: { readonly from: IsoDate; readonly confirmedThrough: IsoDate } | null = null,
): Parameter<'EUR'> {
  const [confidence, first, ...others] = rule;
  const { from, ...known } = period ?? { from: '2026-01-01', start: 'notKnown' as const };
  return {
    id,
    unit: 'EUR',
    slices: [
      {
        ...{ from, to: null, value: { kind: 'exact', amount }, reviewBy },
        provenance: provenance(confidence, checkedOn, unlocated(first), ...others.map(unlocated)),
        ...known,
      },
    ],
  };
}

/** Recognition of a level, for whoever is not free of charge. */
export const naricLevelFee = price('naric-level-fee', 9_000, ['official', naricTime]);
/** Recognition as one Flemish diploma. */
export const naricSpecificFee = price('naric-specific-fee', 18_000, ['official', naricTime]);

/** Higher education, French Community. The press says that the fee for school certificates was doubled since. */
export const frenchCommunityEquivalenceFee = price('french-community-equivalence-fee', 20_000, [
  'official',
  equisupFaq,
  equivalenceRefugees,
]);
/** Diplomas from countries that receive development aid. */
export const frenchCommunityEquivalenceReducedFee = price(
  'french-community-equivalence-reduced-fee',
  15_000,
  ['official', equisupFaq, equivalenceRefugees],
);
/** School certificates, "from 2025" without a day: older pages say 150 or 200 euro. */
export const frenchCommunitySchoolFee = price('french-community-school-fee', 40_000, [
  'press',
  belgienInfoFee2025,
]);

/** At most so much for the lessons and test of social orientation, and as much for Dutch. A reform of June 2026 was not read. */
export const flandersIntegrationFee = price(
  'flanders-integration-fee',
  18_000,
  ['official', agiiPaidIntegration, vvsgIntegrationPrice2023],
  { from: '2023-09-01', confirmedThrough: '2026-06-03' },
);

/** A lesson hour of Dutch as a second language. */
export const dutchLessonHourFee = price('dutch-lesson-hour-fee', 60, [
  'official',
  flandersAdultFees,
]);

/** About so much, indexed every year. */
export const evcFee = price('evc-fee', 12_000, ['official', evcQuestions]);
/** Jobseekers and people on living wage. */
export const evcReducedFee = price('evc-reduced-fee', 6_000, ['official', evcQuestions]);
