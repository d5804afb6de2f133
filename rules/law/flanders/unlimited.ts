import { all, any, atLeast, is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { contractInForce } from '#rules/facts/contract.ts';
import {
  workerEuLongTermResident,
  workerFamilyInBelgium,
  workerMonthsInEighteen,
  workerMonthsInFiveYears,
  workerTurkish,
  workerWhereabouts,
} from '#rules/facts/worker.ts';
import {
  flandersUnlimitedMonths,
  flandersUnlimitedMonthsLongTermResident,
  flandersUnlimitedMonthsTurkish,
  flandersUnlimitedMonthsTurkishFamily,
} from '#rules/parameters/flanders/market.ts';
import { flemishDecision2018, limburgFee2026 } from '#rules/sources/flanders.ts';
import {
  agiiUnlimited,
  flandersUnlimitedPage,
  flandersUnlimitedSinglePermitPage,
  visaHqPortal2026,
  vreemdelingenrechtUnlimited,
} from '#rules/sources/flanders-market.ts';
import { sharedConsequences } from './permit-consequences.ts';
import { economicMigration, flandersCompetence } from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(flemishDecision2018, 'art. 19');
const rule = provenance('official', checkedOn, law, unlocated(flandersUnlimitedPage));
const generalRule = provenance(
  'official',
  checkedOn,
  law,
  unlocated(flandersUnlimitedPage),
  unlocated(vreemdelingenrechtUnlimited),
);

const inPerson = provenance(
  'professional',
  checkedOn,
  unlocated(agiiUnlimited),
  unlocated(vreemdelingenrechtUnlimited),
);

const worked = any(
  'flanders-unlimited-work',
  atLeast(
    'flanders-unlimited-months',
    workerMonthsInFiveYears,
    flandersUnlimitedMonths,
    generalRule,
  ),
  all(
    'flanders-unlimited-turkish',
    is('flanders-unlimited-turkish-national', workerTurkish, true, rule),
    any(
      'flanders-unlimited-turkish-months',
      atLeast(
        'flanders-unlimited-months-turkish',
        workerMonthsInFiveYears,
        flandersUnlimitedMonthsTurkish,
        rule,
      ),
      all(
        'flanders-unlimited-turkish-family',
        is('flanders-unlimited-family', workerFamilyInBelgium, true, rule),
        atLeast(
          'flanders-unlimited-months-turkish-family',
          workerMonthsInFiveYears,
          flandersUnlimitedMonthsTurkishFamily,
          rule,
        ),
      ),
    ),
  ),
  all(
    'flanders-unlimited-long-term-resident',
    is('flanders-unlimited-resident-status', workerEuLongTermResident, true, rule),
    atLeast(
      'flanders-unlimited-months-long-term-resident',
      workerMonthsInEighteen,
      flandersUnlimitedMonthsLongTermResident,
      rule,
    ),
  ),
);

/**
 * Flanders, authorisation of unlimited duration (toelating tot arbeid van onbepaalde duur): Decision of 7 December
 * 2018, art. 19. Held from 2024-01-01. Checked 2026-11-21.
 */
export const flandersUnlimited: Route = {
  id: 'flanders-unlimited',
  kind: 'unlimited',
  official: [{ lang: 'nl', term: 'toelating tot arbeid van onbepaalde duur' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-unlimited',
        is('flanders-unlimited-kind', applicationKind, 'unlimited', rule),
        worked,
        oneOf(
          'flanders-unlimited-residence',
          workerWhereabouts,
          ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
          generalRule,
        ),
        is('flanders-unlimited-contract', contractInForce, true, generalRule),
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-unlimited-periods-out',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        law,
        unlocated(flandersUnlimitedSinglePermitPage),
        unlocated(agiiUnlimited),
      ),
    },
    {
      id: 'flanders-unlimited-periods-in',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        law,
        unlocated(flandersUnlimitedSinglePermitPage),
        unlocated(agiiUnlimited),
      ),
    },
    {
      id: 'flanders-unlimited-in-person',
      topic: 'permit',
      provenance: inPerson,
    },
    {
      id: 'flanders-unlimited-portal',
      topic: 'permit',
      during: { from: '2026-01-01', to: null },
      provenance: provenance('press', checkedOn, unlocated(visaHqPortal2026)),
    },
    {
      id: 'flanders-unlimited-fee',
      topic: 'permit',
      during: { from: '2026-09-01', to: null },
      provenance: provenance('unverified', checkedOn, unlocated(limburgFee2026)),
    },
    {
      id: 'flanders-unlimited-card',
      topic: 'permit',
      provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtUnlimited)),
    },
    ...sharedConsequences.filter(({ id }) => id === 'flanders-appeal'),
  ],
  documents: (
    [
      'flanders-unlimited-work-proof',
      'flanders-unlimited-contract-copy',
      'flanders-unlimited-residence-document',
    ] as const
  ).map((id) => ({
    id,
    by: 'worker',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(flandersUnlimitedPage),
      unlocated(flandersUnlimitedSinglePermitPage),
    ),
  })),
  fees: [],
  steps: [
    {
      id: 'flanders-unlimited-file',
      by: 'worker',
      after: [],
      isFiling: true,
      days: { min: 0, max: 0 },
      provenance: inPerson,
    },
    {
      id: 'flanders-unlimited-decision',
      by: 'authority',
      after: ['flanders-unlimited-file'],
      days: { min: 0, max: null },
      provenance: inPerson,
    },
  ],
  authority: economicMigration,
  competence: flandersCompetence,
};
