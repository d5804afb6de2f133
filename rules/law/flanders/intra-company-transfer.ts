import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  judgement,
  oneOf,
} from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route, Step } from '#rules/engine/route.ts';
import { stayLength } from '#rules/facts/application.ts';
import { jobIct, jobMove } from '#rules/facts/job.ts';
import { transferMonths, transferRole, transferSameGroup } from '#rules/facts/transfer.ts';
import { diplomaLevel, experienceYears } from '#rules/facts/worker.ts';
import { payYearlyFlanders } from '#rules/parameters/flanders/highly-skilled.ts';
import {
  flandersTransferManagerPay,
  flandersTransferSpecialistPay,
} from '#rules/parameters/flanders/other-routes.ts';
import { kpmg2023200 } from '#rules/sources/belgium.ts';
import { flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import { expatManagementGroup2024 } from '#rules/sources/flanders-blue-card.ts';
import {
  flandersTransferPage,
  flandersTransferPageEnglish,
  vreemdelingenrechtTransfer2021,
} from '#rules/sources/flanders-routes.ts';
import { workingInBelgium } from '#rules/sources/single-permit.ts';
import {
  payConsequences,
  sharedConsequences,
  shortStay,
  tiedToTheJob,
  upToThreeYears,
} from './permit-consequences.ts';
import {
  aboveLowSkilled,
  arrivalRule,
  diplomaDocument,
  economicMigration,
  flandersCompetence,
  newResident,
  ordinarySteps,
  overNinetyDays,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The point of the article is not known to us.
const law = article(flemishDecision2018, 'art. 17');

const rule = provenance(
  'official',
  checkedOn,
  law,
  unlocated(flandersTransferPage),
  unlocated(flandersTransferPageEnglish),
  unlocated(vreemdelingenrechtTransfer2021),
);
const payRule = provenance(
  'official',
  checkedOn,
  law,
  unlocated(flandersTransferPage),
  unlocated(kpmg2023200),
  unlocated(ksk2025),
);
/** One firm reports it for long-term transfers: more than 90 days, as Flanders divides. */
const experienceRule = provenance('professional', checkedOn, unlocated(expatManagementGroup2024));

const move = is('flanders-transfer-move', jobMove, 'intra-company-transfer', rule);
const sameGroup = is('flanders-transfer-same-group', transferSameGroup, true, rule);
const months = atLeast('flanders-transfer-months', transferMonths, 3, rule);

const bachelor = oneOf(
  'flanders-transfer-diploma',
  diplomaLevel,
  ['level-6', 'level-7', 'level-8'],
  rule,
);
const shortProgramme = all(
  'flanders-transfer-short-programme',
  is('flanders-transfer-diploma-level-5', diplomaLevel, 'level-5', rule),
  oneOf('flanders-transfer-no-trainee', transferRole, ['manager', 'specialist'], rule),
);
const experience = all(
  'flanders-transfer-ict-experience',
  oneOf('flanders-transfer-ict', jobIct, ['manager', 'specialist'], experienceRule),
  atLeast('flanders-transfer-experience', experienceYears, 3, experienceRule),
  is('flanders-transfer-long-term', stayLength, 'over-90-days', experienceRule),
);

// Below the amount the pay may still be comparable: the service compares.
const pay = any(
  'flanders-transfer-pay',
  atLeast('flanders-transfer-pay-manager', payYearlyFlanders, flandersTransferManagerPay, payRule),
  all(
    'flanders-transfer-pay-others',
    oneOf('flanders-transfer-others', transferRole, ['specialist', 'trainee'], payRule),
    atLeast(
      'flanders-transfer-pay-specialist',
      payYearlyFlanders,
      flandersTransferSpecialistPay,
      payRule,
    ),
  ),
  judgement('flanders-transfer-comparable-pay', rule),
);

const qualification = any('flanders-transfer-qualification', bachelor, shortProgramme, experience);
const transfer = (...conditions: readonly [Condition, ...Condition[]]) =>
  all('flanders-intra-company-transfer', move, sameGroup, months, ...conditions, pay);

/** The steps of the other routes; which card the municipality gives is not known to us. */
const steps: readonly Step[] = [
  ...ordinarySteps.filter(({ id }) => id !== 'flanders-registration'),
  {
    id: 'flanders-transfer-registration',
    by: 'worker',
    after: ['flanders-visa'],
    days: { min: 0, max: 8 },
    when: newResident,
    provenance: arrivalRule,
  },
];

/**
 * Flanders, intra-company transfer (binnen een onderneming overgeplaatste persoon): Decision of 7 December 2018,
 * art. 17, in force since 2021-12-16. Held from 2024-01-01; experience in place of the diploma from 2024-05-01;
 * no low-skilled jobs from 2026-01-01. Checked 2026-11-21.
 */
export const flandersIntraCompanyTransfer: Route = {
  id: 'flanders-intra-company-transfer',
  kind: 'intra-company-transfer',
  official: [{ lang: 'nl', term: 'intra-corporate transferee' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: '2024-05-01',
      condition: transfer(any('flanders-transfer-qualification', bachelor, shortProgramme)),
    },
    {
      from: '2024-05-01',
      to: '2026-01-01',
      condition: transfer(qualification),
    },
    {
      from: '2026-01-01',
      to: null,
      condition: transfer(qualification, aboveLowSkilled),
    },
  ],
  consequences: [
    upToThreeYears,
    shortStay,
    {
      id: 'flanders-transfer-permit-kind',
      topic: 'permit',
      when: overNinetyDays,
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(workingInBelgium),
        unlocated(vreemdelingenrechtTransfer2021),
      ),
    },
    ...payConsequences,
    ...tiedToTheJob,
    ...sharedConsequences,
  ],
  documents: [
    ...sharedDocuments,
    diplomaDocument,
    {
      id: 'flanders-transfer-group-link',
      by: 'employer',
      provenance: provenance('official', checkedOn, unlocated(flandersTransferPage)),
    },
    {
      id: 'flanders-transfer-experience-proof',
      by: 'worker',
      during: { from: '2024-05-01', to: null },
      when: all(
        'flanders-transfer-experience-proof',
        any(
          'flanders-transfer-experience-proof-qualification',
          is('flanders-transfer-experience-proof-diploma', diplomaLevel, 'none', experienceRule),
          all(
            'flanders-transfer-experience-proof-level-5',
            is(
              'flanders-transfer-experience-proof-level-5-diploma',
              diplomaLevel,
              'level-5',
              experienceRule,
            ),
            is(
              'flanders-transfer-experience-proof-trainee',
              transferRole,
              'trainee',
              experienceRule,
            ),
          ),
        ),
        oneOf(
          'flanders-transfer-experience-proof-job',
          jobIct,
          ['manager', 'specialist'],
          experienceRule,
        ),
      ),
      provenance: experienceRule,
    },
  ],
  fees: sharedFees,
  steps,
  authority: economicMigration,
  competence: flandersCompetence,
};
