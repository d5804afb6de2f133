import { all, any, atLeast, is, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { ageAtClaim, benefitRegime, careerYears, claimYear } from '#rules/facts/benefit-end.ts';
import { onemT33, onemT33Age } from '#rules/sources/benefit-end.ts';
import { programmeLaw2025, royalDecree1991 } from '#rules/sources/training-exemption.ts';
import {
  askPaymentBody,
  benefitCompetence,
  benefitOf,
  checkedOn,
  endDateLetter,
  readEndDate,
  reformApplies,
  stillOpen,
  transitionalFrom,
  unemploymentOffice,
} from './benefit-end.ts';

const transitionalRule = provenance('official', checkedOn, article(programmeLaw2025, 'art. 214'));
/** Transitional rules and new ones ask for the same years from 2026 on. */
export const olderWorkerRule = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 114', royalDecree1991),
  article(programmeLaw2025, 'art. 169'),
  article(programmeLaw2025, 'art. 212 § 2, 214'),
);
/** Of the age a later claim counts after a break for work only; of the years of career after any break. */
const laterClaimForAge = provenance(
  'official',
  '2026-11-26',
  article(programmeLaw2025, 'art. 212 § 2'),
  unlocated(onemT33Age),
  unlocated(onemT33),
);
const laterClaimForCareer = provenance(
  'official',
  '2026-11-26',
  article(programmeLaw2025, 'art. 214'),
);
const repealed = provenance(
  'official',
  checkedOn,
  article(programmeLaw2025, 'art. 89, 89/1, 94bis', royalDecree1991),
  article(programmeLaw2025, 'art. 156-163, 211'),
);

function careerFor(year: (typeof claimYear.options)[number], years: number) {
  const id = `federal-benefit-older-${year}`;
  return all(
    id,
    is(`${id}-claim`, claimYear, year, olderWorkerRule),
    atLeast(`${id}-career`, careerYears, years, olderWorkerRule),
  );
}

/**
 * Benefit without limit for people who had reached 55, with a long career: programme law of 18 July 2025, arts. 212 § 2
 * and 214, and royal decree of 25 November 1991, art. 114 as replaced. Held from 2025-07-01, checked 2026-11-26.
 */
export const federalBenefitOlderWorker: Route = {
  id: 'federal-benefit-older-worker',
  kind: 'benefit-without-limit',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: transitionalFrom,
      to: null,
      condition: all(
        'federal-benefit-older-worker',
        benefitOf('federal-benefit-older-benefit', ['unemployment'], olderWorkerRule),
        atLeast('federal-benefit-older-age', ageAtClaim, 55, olderWorkerRule),
        any(
          'federal-benefit-older-career',
          all(
            'federal-benefit-older-2025-or-earlier',
            any(
              'federal-benefit-older-regime',
              is(
                'federal-benefit-older-transitional',
                benefitRegime,
                'transitional',
                transitionalRule,
              ),
              // New rules need a claim of 2026 or later: one of the two answers does not fit.
              referral('federal-benefit-older-mismatch-ask', transitionalRule),
            ),
            is(
              'federal-benefit-older-2025-or-earlier-claim',
              claimYear,
              '2025-or-earlier',
              transitionalRule,
            ),
            atLeast(
              'federal-benefit-older-2025-or-earlier-career',
              careerYears,
              30,
              transitionalRule,
            ),
          ),
          careerFor('2026', 31),
          careerFor('2027', 32),
          careerFor('2028', 33),
          careerFor('2029', 34),
          careerFor('2030-or-later', 35),
        ),
      ),
    },
  ],
  consequences: [
    { id: 'federal-benefit-older-exact', topic: 'permit', provenance: olderWorkerRule },
    {
      id: 'federal-benefit-older-break',
      topic: 'permit',
      when: is('federal-benefit-older-break', benefitRegime, 'transitional', laterClaimForAge),
      provenance: laterClaimForAge,
    },
    {
      id: 'federal-benefit-older-break-career',
      topic: 'permit',
      when: is(
        'federal-benefit-older-break-career',
        benefitRegime,
        'transitional',
        laterClaimForCareer,
      ),
      provenance: laterClaimForCareer,
    },
    {
      id: 'federal-benefit-older-kept',
      topic: 'permit',
      during: { from: reformApplies, to: null },
      when: is('federal-benefit-older-kept', benefitRegime, 'new', olderWorkerRule),
      provenance: provenance(
        'official',
        checkedOn,
        article(programmeLaw2025, 'art. 114', royalDecree1991),
        article(programmeLaw2025, 'art. 169'),
      ),
    },
    {
      id: 'federal-benefit-old-exemptions',
      topic: 'change',
      during: { from: reformApplies, to: null },
      provenance: repealed,
    },
    ...stillOpen,
  ],
  documents: [endDateLetter],
  fees: [],
  steps: [readEndDate, askPaymentBody],
  authority: unemploymentOffice,
  competence: benefitCompetence,
};
