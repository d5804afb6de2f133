import { all, atLeast, is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { contractEmployer, payMonthly } from '#rules/facts/contract.ts';
import { diplomaLevel, diplomaYears } from '#rules/facts/worker.ts';
import { brusselsHighlySkilledBasic } from '#rules/parameters/brussels/highly-skilled.ts';
import {
  cooperationAgreement2018,
  emnLabourShortages,
  fairworkSinglePermit,
  myriaSinglePermit,
  visaHq2025,
} from '#rules/sources/belgium.ts';
import {
  bakerMcKenzieAgencies,
  brulocalis2024,
  brusselsAppendicesPage,
  brusselsDecision2024,
  brusselsIctPage,
  brusselsOrdinance2024,
  brusselsPayPage,
  brusselsSituationPage,
  econostrumBrussels2024,
  envoy2024,
  fragomenBrussels2024,
  hubBrussels,
  proPayBrussels2024,
  relianceLittler2024,
  taxpatria2024,
} from '#rules/sources/brussels.ts';
import { ksk2025 } from '#rules/sources/flanders.ts';

const checkedOn = '2026-11-21';
const law = article(brusselsDecision2024, 'art. 20, 1°');

const diplomaRule = provenance('report', checkedOn, law, unlocated(emnLabourShortages));

const diploma = oneOf(
  'brussels-highly-skilled-diploma',
  diplomaLevel,
  ['level-5', 'level-6', 'level-7', 'level-8'],
  diplomaRule,
);

const programme = atLeast('brussels-highly-skilled-programme', diplomaYears, 3, diplomaRule);

const pay = atLeast(
  'brussels-highly-skilled-pay',
  payMonthly,
  brusselsHighlySkilledBasic,
  provenance('official', checkedOn, law, unlocated(brusselsPayPage), unlocated(emnLabourShortages)),
);

/**
 * The Region's list for this route was not read: these papers are expected from its list for another route
 * and from what a firm names.
 */
const expectedPaper = provenance(
  'unverified',
  checkedOn,
  unlocated(taxpatria2024),
  unlocated(brusselsAppendicesPage),
);

const economicMigration: Authority = {
  id: 'brussels-economic-migration',
  names: [
    { lang: 'fr', name: 'Bruxelles Économie et Emploi, Direction de la Migration économique' },
    { lang: 'nl', name: 'Brussel Economie en Werkgelegenheid, Directie Economische Migratie' },
  ],
  url: 'https://economie-emploi.brussels',
  phone: '02 204 13 99',
};

/**
 * Brussels, highly skilled workers (travailleurs hautement qualifiés): Decision of 16 May 2024, art. 20, 1°.
 * Held from 2024-10-01, the start of the present law. Checked 2026-11-21.
 */
export const brusselsHighlySkilled: Route = {
  id: 'brussels-highly-skilled',
  kind: 'highly-skilled',
  official: [
    { lang: 'fr', term: 'travailleur hautement qualifié' },
    { lang: 'nl', term: 'hooggekwalificeerd personeel' },
  ],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all('brussels-highly-skilled', diploma, programme, pay),
    },
  ],
  consequences: [
    {
      id: 'brussels-basic-pay-only',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(brusselsDecision2024),
        unlocated(brusselsPayPage),
      ),
    },
    {
      id: 'brussels-left-out-of-pay',
      topic: 'permit',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(brusselsDecision2024),
        unlocated(proPayBrussels2024),
        unlocated(relianceLittler2024),
        unlocated(fragomenBrussels2024),
        unlocated(taxpatria2024),
      ),
    },
    {
      id: 'brussels-posted-pay',
      topic: 'permit',
      when: is(
        'brussels-posted-pay',
        contractEmployer,
        'posted',
        provenance('professional', checkedOn, unlocated(relianceLittler2024), unlocated(ksk2025)),
      ),
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(brusselsDecision2024),
        unlocated(relianceLittler2024),
        unlocated(ksk2025),
      ),
    },
    { id: 'brussels-no-lower-amount', topic: 'permit', provenance: diplomaRule },
    {
      id: 'brussels-sector-pay',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(brusselsPayPage)),
    },
    {
      id: 'brussels-yearly-pay-check',
      topic: 'permit',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(proPayBrussels2024),
        unlocated(brulocalis2024),
      ),
    },
    {
      id: 'brussels-up-to-three-years',
      topic: 'permit',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(envoy2024),
        unlocated(fairworkSinglePermit),
        unlocated(econostrumBrussels2024),
      ),
    },
    {
      id: 'brussels-new-employer-new-application',
      topic: 'change',
      provenance: provenance('professional', checkedOn, unlocated(fairworkSinglePermit)),
    },
    {
      id: 'brussels-no-work-before',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        article(brusselsOrdinance2024, 'art. 3 § 1, 5 § 1'),
      ),
    },
    {
      id: 'brussels-employer-files',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        article(brusselsOrdinance2024, 'art. 4'),
        unlocated(brusselsSituationPage),
        unlocated(hubBrussels),
      ),
    },
    {
      id: 'brussels-near-new-amount',
      topic: 'permit',
      provenance: provenance('press', checkedOn, unlocated(visaHq2025)),
    },
  ],
  documents: [
    { id: 'brussels-application-form', by: 'employer', provenance: expectedPaper },
    { id: 'brussels-employer-identity', by: 'employer', provenance: expectedPaper },
    {
      id: 'brussels-power-of-attorney',
      by: 'employer',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(brusselsSituationPage),
        unlocated(brusselsAppendicesPage),
      ),
    },
    { id: 'brussels-contract', by: 'employer', provenance: expectedPaper },
    { id: 'brussels-job-description', by: 'employer', provenance: expectedPaper },
    { id: 'brussels-activity-description', by: 'employer', provenance: expectedPaper },
    { id: 'brussels-organisation-chart', by: 'employer', provenance: expectedPaper },
    {
      id: 'brussels-federal-contribution',
      by: 'employer',
      provenance: provenance('official', checkedOn, unlocated(brusselsSituationPage)),
    },
    { id: 'brussels-passport', by: 'worker', provenance: expectedPaper },
    { id: 'brussels-stay-document', by: 'worker', provenance: expectedPaper },
    { id: 'brussels-diploma', by: 'worker', provenance: expectedPaper },
    {
      id: 'brussels-medical-certificate',
      by: 'worker',
      provenance: provenance('official', checkedOn, unlocated(brusselsIctPage)),
    },
    {
      id: 'brussels-criminal-record',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, unlocated(brusselsSituationPage)),
    },
    {
      id: 'brussels-health-insurance',
      by: 'worker',
      provenance: provenance('unverified', checkedOn, unlocated(brusselsSituationPage)),
    },
    {
      id: 'brussels-special-card',
      by: 'worker',
      provenance: provenance('official', checkedOn, unlocated(brusselsSituationPage)),
    },
  ],
  fees: [],
  steps: [],
  authority: economicMigration,
  competence: provenance(
    'official',
    checkedOn,
    article(cooperationAgreement2018, 'art. 7'),
    unlocated(myriaSinglePermit),
    unlocated(bakerMcKenzieAgencies),
  ),
};
