import { all, any, atLeast, is, oneOf, under } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { contractEmployer, contractTerm } from '#rules/facts/contract.ts';
import { diplomaLevel } from '#rules/facts/worker.ts';
import {
  germanSpeakingCommunityHighlySkilledFourYears,
  germanSpeakingCommunityHighlySkilledPermanent,
  payYearlyGermanSpeakingCommunity,
} from '#rules/parameters/german-speaking-community/highly-skilled.ts';
import {
  cooperationAgreement2018,
  emnLabourShortages,
  fairworkSinglePermit,
  ibzSinglePermit,
  myriaSinglePermit,
} from '#rules/sources/belgium.ts';
import {
  act1999,
  brusselsOldBlueCard,
  communityOrder2023,
  flemishHighlyQualified2017,
  infoIntegrationSinglePermit,
  ostbelgien2019,
  ostbelgien2021,
  ostbelgienPermitB,
  royalDecree1999,
  ziansHaas2014,
} from '#rules/sources/german-speaking-community.ts';

const checkedOn = '2026-11-21';

// The decree in force here could not be read: its articles are cited as the report gives them.
const decree = (articles: string) => article(emnLabourShortages, articles, royalDecree1999);

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

const atMostFourYears = oneOf(
  'german-speaking-community-highly-skilled-term',
  contractTerm,
  ['under-six-months', 'six-to-twelve-months', 'one-to-four-years'],
  fourYearRule,
);

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
    is('german-speaking-community-highly-skilled-not-posted', contractEmployer, 'belgian', payRule),
    atLeast(
      'german-speaking-community-highly-skilled-pay-permanent',
      payYearlyGermanSpeakingCommunity,
      germanSpeakingCommunityHighlySkilledPermanent,
      payRule,
    ),
  ),
);

/** Usual for a single permit in Belgium; no list of this Community was found. */
const usualPaper = provenance('unverified', checkedOn, unlocated(ibzSinglePermit));

const workPermits: Authority = {
  id: 'german-speaking-community-work-permits',
  names: [
    {
      lang: 'de',
      name: 'Ministerium der Deutschsprachigen Gemeinschaft, Fachbereich Beschäftigung',
    },
  ],
  url: 'https://ostbelgienlive.be',
};

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
      condition: all('german-speaking-community-highly-skilled', diploma, pay),
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
    {
      id: 'german-speaking-community-pay-that-counts',
      topic: 'permit',
      provenance: provenance(
        'unverified',
        checkedOn,
        article(flemishHighlyQualified2017, 'art. 37, 37/2', royalDecree1999),
        unlocated(brusselsOldBlueCard),
      ),
    },
    {
      id: 'german-speaking-community-german-translation',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        article(communityOrder2023, 'art. 18/5, 1°, 18/6, 4°', royalDecree1999),
      ),
    },
    {
      id: 'german-speaking-community-new-employer-new-application',
      topic: 'change',
      provenance: provenance('professional', checkedOn, unlocated(fairworkSinglePermit)),
    },
    {
      id: 'german-speaking-community-no-work-before',
      topic: 'permit',
      provenance: provenance('official', checkedOn, article(act1999, 'art. 4-5')),
    },
    {
      id: 'german-speaking-community-filing-from-belgium',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(infoIntegrationSinglePermit)),
    },
    {
      id: 'german-speaking-community-employer-files',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(infoIntegrationSinglePermit),
        unlocated(ostbelgien2021),
      ),
    },
  ],
  documents: [
    {
      id: 'german-speaking-community-application',
      by: 'employer',
      provenance: provenance('unverified', checkedOn, unlocated(ostbelgien2021)),
    },
    {
      id: 'german-speaking-community-contract',
      by: 'employer',
      provenance: provenance('unverified', checkedOn, unlocated(flemishHighlyQualified2017)),
    },
    {
      id: 'german-speaking-community-federal-contribution',
      by: 'employer',
      provenance: usualPaper,
    },
    { id: 'german-speaking-community-passport', by: 'worker', provenance: usualPaper },
    {
      id: 'german-speaking-community-diploma',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, decree('art. 9, 18/5')),
    },
    {
      id: 'german-speaking-community-residence-documents',
      by: 'worker',
      provenance: provenance(
        'official',
        checkedOn,
        article(communityOrder2023, 'art. 18.2', royalDecree1999),
      ),
    },
    { id: 'german-speaking-community-medical-certificate', by: 'worker', provenance: usualPaper },
    { id: 'german-speaking-community-criminal-record', by: 'worker', provenance: usualPaper },
  ],
  fees: [],
  steps: [],
  authority: workPermits,
  competence: provenance(
    'official',
    checkedOn,
    article(cooperationAgreement2018, 'art. 7'),
    unlocated(myriaSinglePermit),
    unlocated(ostbelgien2019),
  ),
};
