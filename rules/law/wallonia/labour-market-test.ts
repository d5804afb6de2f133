import { all, any, atLeast, is, judgement, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import {
  vacancyChannel,
  vacancyNobodySuitable,
  vacancyServiceSearch,
  vacancyWeeks,
} from '#rules/facts/vacancy.ts';
import { walloniaVacancyWeeks } from '#rules/parameters/wallonia/market.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  securex2024,
  sotra2024,
  walloniaGeneralPage,
  walloonDecision2024,
} from '#rules/sources/wallonia.ts';
import { elegis2024 } from '#rules/sources/wallonia-routes.ts';
import { commitments, contractParticulars, sectorScale } from './general-conditions.ts';
import { ordinaryJob } from './ordinary-job.ts';
import { moreGroups } from './other-category.ts';
import {
  crossBorder,
  federalConsequences,
  generalConditionConsequences,
  permitLengthNotKnown,
  sharedConsequences,
  shortStay,
  teachers,
  tiedToTheEmployer,
} from './permit-consequences.ts';
import {
  walloniaCompetence,
  walloniaDocuments,
  walloniaFees,
  walloniaSteps,
  walloniaWorkPermits,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(emnLabourShortages, 'art. 2 § 3', walloonDecision2024);

const rule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(securex2024),
  unlocated(elegis2024),
);

const channel = is('wallonia-test-channel', vacancyChannel, 'employment-service-and-eures', rule);

/** Suitable is also who becomes so by training within a reasonable time. */
const nobodyRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(walloniaGeneralPage),
  unlocated(elegis2024),
);

/** Forem did not look, or found nobody. */
const noFindBy = (id: string) =>
  oneOf(id, vacancyServiceSearch, ['nobody-suitable', 'not-asked'], nobodyRule);

/**
 * Way A: through Forem and on EURES, five weeks without a break within the year before filing. It asks that nobody
 * suitable applied; what holds where Forem found somebody itself, no source says.
 */
const publication = all(
  'wallonia-test-publication',
  channel,
  atLeast('wallonia-test-weeks', vacancyWeeks, walloniaVacancyWeeks, rule),
  is('wallonia-test-nobody-suitable', vacancyNobodySuitable, true, nobodyRule),
  any(
    'wallonia-test-publication-alone',
    noFindBy('wallonia-test-publication-no-find'),
    referral('wallonia-test-find-ask', nobodyRule),
  ),
);

/** Ways B and C: Forem's active management of the vacancy, or its pre-selection with the employer. */
const foremSearch = is('wallonia-test-forem-search', vacancyServiceSearch, 'nobody-suitable', rule);

/**
 * Way D: the official accepts the reasons why nobody can be found in the French-speaking area, not even with training.
 * Where somebody suitable was found there are none.
 */
const reasons = all(
  'wallonia-test-reasons',
  noFindBy('wallonia-test-reasons-no-find'),
  any(
    'wallonia-test-reasons-nobody',
    is('wallonia-test-reasons-not-published', vacancyChannel, 'not-published', nobodyRule),
    is('wallonia-test-reasons-nobody-suitable', vacancyNobodySuitable, true, nobodyRule),
  ),
  judgement(
    'wallonia-test-official',
    provenance('professional', checkedOn, law, unlocated(elegis2024)),
  ),
);

const evidence = provenance(
  'professional',
  checkedOn,
  unlocated(emnLabourShortages),
  unlocated(securex2024),
);

/**
 * Wallonia without the German-speaking municipalities, labour market test (catégorie générale): Decision of
 * 6 June 2024, art. 2 § 3, one of four ways, and the general conditions of art. 2 § 1. Held from 2024-09-01.
 * Checked 2026-11-21.
 */
export const walloniaLabourMarketTest: Route = {
  id: 'wallonia-labour-market-test',
  kind: 'labour-market-test',
  official: [{ lang: 'fr', term: 'catégorie générale' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-09-01',
      to: null,
      condition: all(
        'wallonia-labour-market-test',
        ordinaryJob,
        commitments,
        sectorScale,
        any('wallonia-test-ways', publication, foremSearch, reasons),
      ),
    },
  ],
  consequences: [
    {
      id: 'wallonia-test-suitable',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(walloniaGeneralPage)),
    },
    {
      id: 'wallonia-test-weeks-reported',
      topic: 'permit',
      provenance: provenance('professional', checkedOn, ...rule.citations, unlocated(sotra2024)),
    },
    {
      id: 'wallonia-test-attestation-unknown',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
    },
    moreGroups,
    ...generalConditionConsequences,
    permitLengthNotKnown,
    shortStay,
    crossBorder,
    teachers,
    tiedToTheEmployer,
    ...sharedConsequences,
    ...federalConsequences(),
  ],
  documents: [
    ...walloniaDocuments,
    contractParticulars,
    {
      id: 'wallonia-forem-attestation',
      by: 'employer',
      when: any('wallonia-test-through-forem', channel, foremSearch),
      provenance: evidence,
    },
    {
      id: 'wallonia-test-vacancy',
      by: 'employer',
      when: channel,
      provenance: evidence,
    },
    {
      id: 'wallonia-test-recruitment-file',
      by: 'employer',
      provenance: provenance('report', checkedOn, law),
    },
  ],
  fees: walloniaFees,
  steps: [
    // One of four ways: no vacancy is needed where Forem itself looked for candidates.
    {
      id: 'wallonia-publish-vacancy',
      by: 'employer',
      after: [],
      days: { min: 35, max: null },
      window: { days: 35, withinMonths: 12, before: 'wallonia-file' },
      when: oneOf(
        'wallonia-test-no-forem-search',
        vacancyServiceSearch,
        ['somebody-suitable', 'not-asked'],
        rule,
      ),
      provenance: rule,
    },
    ...walloniaSteps,
  ],
  authority: walloniaWorkPermits,
  competence: walloniaCompetence,
};
