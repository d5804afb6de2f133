import { all, any, atLeast, is, oneOf, under } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { contractEmployer, contractTerm } from '#rules/facts/contract.ts';
import { diplomaLevel } from '#rules/facts/worker.ts';
import {
  germanSpeakingCommunityHighlySkilledFourYears,
  germanSpeakingCommunityHighlySkilledPermanent,
  payYearlyGermanSpeakingCommunity,
} from '#rules/parameters/german-speaking-community/highly-skilled.ts';
import { ostbelgienPermitB, ziansHaas2014 } from '#rules/sources/german-speaking-community.ts';
import { employeeJob } from './ordinary-job.ts';
import { totalInWriting } from './pay.ts';
import {
  filingFromBelgium,
  payThatCounts,
  permitB,
  sharedConsequences,
} from './permit-consequences.ts';
import {
  communityCompetence,
  decree,
  sharedDocuments,
  sharedFees,
  sharedSteps,
  workPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';

const payRule = provenance(
  'official',
  checkedOn,
  unlocated(ostbelgienPermitB),
  decree('art. 9, 18/5, 37'),
);
const fourYearRule = provenance(
  'official',
  checkedOn,
  unlocated(ostbelgienPermitB),
  decree('art. 9, 6°'),
  unlocated(ziansHaas2014),
);

const diploma = oneOf(
  'german-speaking-community-highly-skilled-diploma',
  diplomaLevel,
  ['level-5', 'level-6', 'level-7', 'level-8'],
  provenance('unverified', checkedOn, decree('art. 9, 18/5')),
);

const termOfFourYears = (id: string) =>
  oneOf(
    id,
    contractTerm,
    ['under-six-months', 'six-to-twelve-months', 'one-to-four-years'],
    fourYearRule,
  );
const atMostFourYears = termOfFourYears('german-speaking-community-highly-skilled-term');

const notPosted = (id: string) => is(id, contractEmployer, 'belgian', payRule);

const pay = any(
  'german-speaking-community-highly-skilled-pay',
  all(
    'german-speaking-community-highly-skilled-four-years',
    atMostFourYears,
    atLeast(
      'german-speaking-community-highly-skilled-pay-four-years',
      payYearlyGermanSpeakingCommunity,
      germanSpeakingCommunityHighlySkilledFourYears,
      payRule,
    ),
  ),
  // No leaf for "permanent": who reaches this amount with a shorter contract reaches the other one too.
  all(
    'german-speaking-community-highly-skilled-permanent',
    notPosted('german-speaking-community-highly-skilled-not-posted'),
    atLeast(
      'german-speaking-community-highly-skilled-pay-permanent',
      payYearlyGermanSpeakingCommunity,
      germanSpeakingCommunityHighlySkilledPermanent,
      payRule,
    ),
  ),
  totalInWriting(
    'german-speaking-community-highly-skilled-four-years',
    germanSpeakingCommunityHighlySkilledFourYears,
    payRule,
    termOfFourYears('german-speaking-community-highly-skilled-four-years-total-term'),
  ),
  totalInWriting(
    'german-speaking-community-highly-skilled-permanent',
    germanSpeakingCommunityHighlySkilledPermanent,
    payRule,
    notPosted('german-speaking-community-highly-skilled-permanent-total-not-posted'),
  ),
);

/**
 * German-speaking Community, highly skilled workers (hoch qualifizierte Arbeitnehmer): Royal Decree of
 * 9 June 1999, arts. 9, 18/5 and 37, as it applies there. Held from 2024-01-01. Checked 2026-11-21.
 */
export const germanSpeakingCommunityHighlySkilled: Route = {
  id: 'german-speaking-community-highly-skilled',
  kind: 'highly-skilled',
  official: [{ lang: 'de', term: 'hoch qualifizierter Arbeitnehmer' }],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all('german-speaking-community-highly-skilled', employeeJob, diploma, pay),
    },
  ],
  consequences: [
    {
      id: 'german-speaking-community-four-year-limit',
      topic: 'permit',
      when: all(
        'german-speaking-community-four-year-limit',
        atMostFourYears,
        under(
          'german-speaking-community-four-year-limit-pay',
          payYearlyGermanSpeakingCommunity,
          germanSpeakingCommunityHighlySkilledPermanent,
          payRule,
        ),
      ),
      provenance: fourYearRule,
    },
    {
      id: 'german-speaking-community-four-year-renewal',
      topic: 'change',
      when: atMostFourYears,
      provenance: provenance('unverified', checkedOn, unlocated(ziansHaas2014)),
    },
    payThatCounts,
    filingFromBelgium,
    ...permitB,
    ...sharedConsequences('federal-from-inside-belgium'),
  ],
  documents: [
    ...sharedDocuments,
    {
      id: 'german-speaking-community-diploma',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, decree('art. 9, 18/5')),
    },
  ],
  fees: sharedFees,
  steps: sharedSteps,
  authority: workPermits,
  competence: communityCompetence,
};
