import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  oneOf,
  referral,
  under,
} from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { contractEmployer } from '#rules/facts/contract.ts';
import { jobGroup, jobLevel } from '#rules/facts/job.ts';
import { diplomaLevel, workerAge, workerBirthDate } from '#rules/facts/worker.ts';
import {
  flandersHighlySkilledFull,
  flandersHighlySkilledNurse,
  flandersHighlySkilledTeacher,
  flandersHighlySkilledUnder30,
  payYearlyFlanders,
} from '#rules/parameters/flanders/highly-skilled.ts';
import { emnLabourShortages, kpmg2024223 } from '#rules/sources/belgium.ts';
import {
  acerta2024,
  agiiHighlySkilled,
  bofidi2024,
  flandersHighlySkilledPage,
  flandersPolicy2024Page,
  flemishDecision2018,
  kpmg2026026,
  oria2026,
} from '#rules/sources/flanders.ts';
import { chambers2025, hrSquare2020 } from '#rules/sources/flanders-routes.ts';
import { expatManagementGroup2024 } from '#rules/sources/flanders-blue-card.ts';
import { vandelanotte2026 } from '#rules/sources/flanders-lists.ts';
import { amountForTheWork, employeeJob } from './ordinary-job.ts';
import {
  cardA,
  crossBorder,
  payConsequences,
  recognisedProfession,
  sharedConsequences,
  shortStay,
  tiedToTheJob,
  upToThreeYears,
} from './permit-consequences.ts';
import {
  aboveLowSkilled,
  diplomaDocument,
  economicMigration,
  fastLaneSteps,
  flandersCompetence,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(flemishDecision2018, 'art. 17, 1°');

const diploma = oneOf(
  'flanders-highly-skilled-diploma',
  diplomaLevel,
  ['level-5', 'level-6', 'level-7', 'level-8'],
  provenance(
    'official',
    checkedOn,
    law,
    unlocated(flandersHighlySkilledPage),
    unlocated(emnLabourShortages),
  ),
);

// A nurse whose diploma is not recognised yet may do other care work: announced in 2025, not found in the final text.
// Levels 1 and 2 are closed on every route but the seasonal one, so no exception reaches them.
const nurseException = all(
  'flanders-highly-skilled-nurse-exception',
  is(
    'flanders-highly-skilled-nurse-in-care',
    jobGroup,
    'nurse-in-other-care',
    provenance('professional', checkedOn, unlocated(chambers2025)),
  ),
  aboveLowSkilled,
  referral(
    'flanders-highly-skilled-nurse-exception-law',
    provenance('unverified', checkedOn, unlocated(chambers2025)),
  ),
);
const position = any(
  'flanders-highly-skilled-position-or-exception',
  is(
    'flanders-highly-skilled-position',
    jobLevel,
    'level-5-or-higher',
    provenance(
      'professional',
      checkedOn,
      law,
      unlocated(emnLabourShortages),
      unlocated(kpmg2026026),
      unlocated(oria2026),
      unlocated(vandelanotte2026),
    ),
  ),
  nurseException,
);

const payRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(emnLabourShortages),
  unlocated(kpmg2024223),
);
const reducedRule = provenance('professional', checkedOn, law, unlocated(agiiHighlySkilled));
const belgianContractRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(agiiHighlySkilled),
  unlocated(hrSquare2020),
);
const teacherRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(acerta2024),
  unlocated(expatManagementGroup2024),
  unlocated(emnLabourShortages),
);

const fullPay = atLeast(
  'flanders-highly-skilled-pay-full',
  payYearlyFlanders,
  flandersHighlySkilledFull,
  payRule,
);
const belgianContract = is(
  'flanders-highly-skilled-belgian-contract',
  contractEmployer,
  'belgian',
  belgianContractRule,
);
const under30 = under('flanders-highly-skilled-age', workerAge, 30, reducedRule);

const payUnder30 = all(
  'flanders-highly-skilled-reduced-under-30',
  under30,
  atLeast(
    'flanders-highly-skilled-pay-under-30',
    payYearlyFlanders,
    flandersHighlySkilledUnder30,
    reducedRule,
  ),
);
const nursePay = (id: string) =>
  atLeast(id, payYearlyFlanders, flandersHighlySkilledNurse, reducedRule);
const payNurse = all(
  'flanders-highly-skilled-reduced-nurse',
  is('flanders-highly-skilled-nurse', jobGroup, 'nurse', reducedRule),
  nursePay('flanders-highly-skilled-pay-nurse'),
);
/** If there is an exception for nurses since 2026, no source says whether their amount comes with it. */
const payNurseInCare = all(
  'flanders-highly-skilled-reduced-nurse-in-care',
  is('flanders-highly-skilled-care-job', jobGroup, 'nurse-in-other-care', reducedRule),
  nursePay('flanders-highly-skilled-pay-nurse-in-care'),
  referral('flanders-highly-skilled-pay-nurse-in-care-ask', reducedRule),
);
const payTeacher = all(
  'flanders-highly-skilled-reduced-teacher',
  is('flanders-highly-skilled-teacher', jobGroup, 'teacher', teacherRule),
  atLeast(
    'flanders-highly-skilled-pay-teacher',
    payYearlyFlanders,
    flandersHighlySkilledTeacher,
    teacherRule,
  ),
);

const pay = (...reduced: readonly [Condition, ...Condition[]]) =>
  any(
    'flanders-highly-skilled-pay',
    fullPay,
    all(
      'flanders-highly-skilled-reduced',
      belgianContract,
      any('flanders-highly-skilled-reduced-groups', ...reduced),
    ),
  );

/** Paid less than the full amount, and of no group that certainly keeps the reduced one from 30 on. */
const reducedUntil30 = (id: string) =>
  all(
    id,
    under30,
    oneOf(`${id}-group`, jobGroup, ['nurse-in-other-care', 'other'], reducedRule),
    under(`${id}-pay`, payYearlyFlanders, flandersHighlySkilledFull, reducedRule),
  );

/**
 * Flanders, highly skilled workers (hooggeschoolde werknemers): Decision of 7 December 2018, art. 17, 1°.
 * Held from 2024-01-01; teachers from 2024-05-01; the level of the job from 2026-01-01. Checked 2026-11-21.
 */
export const flandersHighlySkilled: Route = {
  id: 'flanders-highly-skilled',
  kind: 'highly-skilled',
  official: [{ lang: 'nl', term: 'hooggeschoolde werknemer' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: '2024-05-01',
      condition: all(
        'flanders-highly-skilled',
        employeeJob,
        amountForTheWork,
        diploma,
        pay(payUnder30, payNurse),
      ),
    },
    {
      from: '2024-05-01',
      to: '2026-01-01',
      condition: all(
        'flanders-highly-skilled',
        employeeJob,
        amountForTheWork,
        diploma,
        pay(payUnder30, payNurse, payTeacher),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      condition: all(
        'flanders-highly-skilled',
        employeeJob,
        amountForTheWork,
        diploma,
        position,
        pay(payUnder30, payNurse, payNurseInCare, payTeacher),
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-stops-before-30',
      topic: 'permit',
      when: reducedUntil30('flanders-stops-before-30'),
      date: { dayBeforeAge: 30, birthDate: workerBirthDate.id },
      provenance: reducedRule,
    },
    upToThreeYears,
    shortStay,
    crossBorder,
    cardA,
    recognisedProfession,
    ...payConsequences,
    ...tiedToTheJob,
    {
      id: 'flanders-side-teaching',
      topic: 'change',
      during: { from: '2024-05-01', to: null },
      provenance: provenance('official', checkedOn, unlocated(flandersPolicy2024Page)),
    },
    ...sharedConsequences,
  ],
  documents: [
    ...sharedDocuments,
    {
      id: 'flanders-contract-2026',
      by: 'employer',
      during: { from: '2026-01-01', to: null },
      provenance: provenance('professional', checkedOn, law, unlocated(kpmg2026026)),
    },
    {
      id: 'flanders-age-30-clause',
      by: 'employer',
      when: reducedUntil30('flanders-age-30-clause'),
      provenance: reducedRule,
    },
    {
      id: 'flanders-job-description',
      by: 'employer',
      during: { from: '2024-05-01', to: null },
      provenance: provenance('professional', checkedOn, unlocated(bofidi2024)),
    },
    diplomaDocument,
    {
      id: 'flanders-diploma-authenticity',
      by: 'worker',
      during: { from: '2026-01-01', to: null },
      provenance: provenance('professional', checkedOn, law, unlocated(kpmg2026026)),
    },
  ],
  fees: sharedFees,
  steps: fastLaneSteps,
  authority: economicMigration,
  competence: flandersCompetence,
};
