import { all, any, atLeast, atMost, is, oneOf, over, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import {
  companyKind,
  companyTutor,
  hiringPromise,
  jobseekerRegistration,
  trainingShare,
} from '#rules/facts/in-company-training.ts';
import { trainingWeeks } from '#rules/facts/training.ts';
import {
  accidentInsurance,
  evidence,
  exemptionByHome,
  rightToWorkOrAsk,
  sharedDocuments,
  sharedSteps,
} from '#rules/law/in-company-training.ts';
import { adgIbu, hvwTrainingAllowance } from '#rules/sources/in-company-training.ts';
import { communityOrder2018 } from '#rules/sources/training-exemption.ts';
import { adg } from './employment-service.ts';

const checkedOn = '2026-11-21';
const rule = provenance(
  'official',
  checkedOn,
  article(communityOrder2018, 'art. 35-41'),
  unlocated(adgIbu),
);
const allowanceRule = provenance('official', '2026-11-26', unlocated(hvwTrainingAllowance));

// Temporary work agencies for their own staff only; firms that work with service vouchers are not named.
const company = any(
  'german-speaking-community-ibu-company',
  oneOf(
    'german-speaking-community-ibu-company-kind',
    companyKind,
    ['private', 'liberal-profession', 'non-profit'],
    rule,
  ),
  all(
    'german-speaking-community-ibu-special-company',
    oneOf(
      'german-speaking-community-ibu-agency-or-vouchers',
      companyKind,
      ['temp-agency', 'service-vouchers'],
      rule,
    ),
    referral('german-speaking-community-ibu-company-ask', rule),
  ),
);

/**
 * German-speaking Community, individual vocational training in a company (individuelle Berufsausbildung im
 * Unternehmen, IBU): Order of 13 December 2018, arts. 35-41. Held from 2024-01-01, from an undated copy of the page.
 * Checked 2026-11-26.
 */
export const germanSpeakingCommunityIbu: Route = {
  id: 'german-speaking-community-ibu',
  kind: 'in-company-training',
  official: [{ lang: 'de', term: 'individuelle Berufsausbildung im Unternehmen (IBU)' }],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-ibu',
        is('german-speaking-community-ibu-registered', jobseekerRegistration, 'adg', rule),
        rightToWorkOrAsk('german-speaking-community-ibu'),
        company,
        atLeast('german-speaking-community-ibu-weeks-least', trainingWeeks, 4, rule),
        atMost('german-speaking-community-ibu-weeks-most', trainingWeeks, 26, rule),
        // The payment body says so; no page of ADG was found that does.
        any(
          'german-speaking-community-ibu-share',
          atLeast('german-speaking-community-ibu-half-time', trainingShare, 50, allowanceRule),
          referral('german-speaking-community-ibu-half-time-ask', allowanceRule),
        ),
        is('german-speaking-community-ibu-hiring', hiringPromise, true, rule),
        oneOf(
          'german-speaking-community-ibu-tutor',
          companyTutor,
          ['five-years-or-certificate', 'other'],
          rule,
        ),
      ),
    },
  ],
  consequences: [
    exemptionByHome,
    { id: 'german-speaking-community-ibu-with-or-without', topic: 'permit', provenance: rule },
    // Not asked: a condition that the reader is told.
    { id: 'german-speaking-community-ibu-resident', topic: 'permit', provenance: rule },
    { id: 'german-speaking-community-ibu-premium', topic: 'permit', provenance: rule },
    {
      id: 'german-speaking-community-ibu-allowance',
      topic: 'permit',
      when: atLeast('german-speaking-community-ibu-allowance', trainingShare, 50, allowanceRule),
      provenance: allowanceRule,
    },
    {
      id: 'german-speaking-community-ibu-allowance-home',
      topic: 'permit',
      provenance: allowanceRule,
    },
    {
      id: 'german-speaking-community-ibu-allowance-diploma',
      topic: 'permit',
      provenance: allowanceRule,
    },
    {
      id: 'german-speaking-community-ibu-allowance-amount',
      topic: 'permit',
      provenance: allowanceRule,
    },
    {
      id: 'german-speaking-community-ibu-allowance-deadline',
      topic: 'permit',
      provenance: allowanceRule,
    },
    {
      // An older page: the one of today allows half a year to everybody.
      id: 'german-speaking-community-ibu-twelve-months',
      topic: 'refusal',
      when: over('german-speaking-community-ibu-twelve-months', trainingWeeks, 26, rule),
      provenance: provenance('unverified', checkedOn, unlocated(adgIbu)),
    },
    {
      id: 'german-speaking-community-ibu-not-found',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(adgIbu)),
    },
    evidence,
    {
      id: 'german-speaking-community-ibu-undated',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(adgIbu),
        unlocated(hvwTrainingAllowance),
      ),
    },
    { id: 'german-speaking-community-ibu-insurance', topic: 'duties', provenance: rule },
  ],
  documents: [
    ...sharedDocuments,
    accidentInsurance,
    {
      id: 'german-speaking-community-ibu-allowance-request',
      by: 'worker',
      provenance: allowanceRule,
    },
  ],
  fees: [],
  steps: sharedSteps,
  authority: adg,
  competence: rule,
};
