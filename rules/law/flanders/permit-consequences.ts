import { all, oneOf } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { workerWhereabouts } from '#rules/facts/worker.ts';
import {
  emnLabourShortages,
  ibzSinglePermit,
  kpmg2023200,
  kpmg2026018,
  vreemdelingenrechtApplication,
} from '#rules/sources/belgium.ts';
import {
  flandersFormsPage,
  flandersOver90DaysPage,
  flandersPayPage,
  flandersPolicy2024Page,
  ksk2025,
} from '#rules/sources/flanders.ts';
import { flandersSinglePermitPage } from '#rules/sources/flanders-market.ts';
import {
  agii2021,
  chambers2025,
  claeysEngels2018,
  grantThornton2025,
  hrSquare2020,
  knack2025,
  knokkeIntegration,
  kortenbergSinglePermit,
  lexgo2021,
  prato2024,
  propay2025,
  sotra2025,
  vanOlmenWynant2025,
  visaHq2026,
  vreemdelingenrechtAppeal2023,
  vreemdelingenrechtIntegration,
  vreemdelingenrechtPay2022,
} from '#rules/sources/flanders-routes.ts';
import { vreemdelingenrechtBlueCard } from '#rules/sources/flanders-blue-card.ts';
import {
  admetia2026,
  agiiSinglePermitEnd,
  brusselsTimes2025,
  claeysEngels2022,
  ecResearcher,
  strelia2025,
  vandelanotte2019,
  vreemdelingenrechtRenewal,
  vreemdelingenrechtWorker,
  workingInBelgium,
} from '#rules/sources/single-permit.ts';
import { noLawfulStay } from '../federal/residence-part.ts';
import {
  arrivalRule,
  firstApplication,
  newResident,
  overNinetyDays,
  upToNinetyDays,
} from './single-permit.ts';

/** What follows from a Flemish permit for a fixed time, by the routes that share it. Checked 2026-11-21. */

const checkedOn = '2026-11-21';
const over90DaysPage = provenance('official', checkedOn, unlocated(flandersOver90DaysPage));

const fromInside = provenance(
  'professional',
  checkedOn,
  unlocated(lexgo2021),
  unlocated(agii2021),
  unlocated(claeysEngels2022),
  unlocated(vreemdelingenrechtWorker),
);

const chainLiability = provenance(
  'professional',
  checkedOn,
  unlocated(vanOlmenWynant2025),
  unlocated(grantThornton2025),
  unlocated(sotra2025),
);

/** Every route: the permit itself, the employer's duties, renewal, loss of the job, refusal. */
export const sharedConsequences: readonly Consequence[] = [
  {
    id: 'flanders-list-of-papers',
    topic: 'permit',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(vreemdelingenrechtApplication),
      unlocated(flandersFormsPage),
      unlocated(ibzSinglePermit),
    ),
  },
  {
    id: 'flanders-no-decision-in-time',
    topic: 'permit',
    when: overNinetyDays,
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(vandelanotte2019),
      unlocated(ecResearcher),
    ),
  },
  {
    id: 'flanders-eu-directive-2026',
    topic: 'permit',
    during: { from: '2026-05-21', to: null },
    when: overNinetyDays,
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(strelia2025),
      unlocated(brusselsTimes2025),
      unlocated(admetia2026),
    ),
  },
  noLawfulStay,
  {
    id: 'flanders-filing-from-belgium',
    topic: 'permit',
    // Who renews or changes employer is in Belgium on the permit that runs.
    when: all(
      'flanders-filing-from-belgium',
      firstApplication,
      oneOf(
        'flanders-worker-in-belgium',
        workerWhereabouts,
        [
          'belgium-short-stay',
          'belgium-student-or-researcher',
          'belgium-other-stay',
          'belgium-no-stay',
        ],
        fromInside,
      ),
    ),
    provenance: fromInside,
  },
  {
    id: 'flanders-chain-liability',
    topic: 'duties',
    during: { from: '2026-01-01', to: null },
    provenance: chainLiability,
  },
  {
    id: 'flanders-chain-liability-tolerance',
    topic: 'duties',
    during: { from: '2026-01-01', to: '2026-07-01' },
    provenance: provenance('professional', checkedOn, unlocated(vanOlmenWynant2025)),
  },
  {
    id: 'flanders-civic-integration',
    topic: 'duties',
    during: { from: '2025-09-01', to: null },
    when: overNinetyDays,
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(knokkeIntegration),
      unlocated(vreemdelingenrechtIntegration),
      unlocated(knack2025),
    ),
  },
  {
    id: 'flanders-side-job',
    topic: 'change',
    during: { from: '2024-05-01', to: null },
    when: overNinetyDays,
    provenance: provenance('professional', checkedOn, unlocated(prato2024)),
  },
  {
    id: 'flanders-renewal-window',
    topic: 'change',
    when: overNinetyDays,
    provenance: over90DaysPage,
  },
  {
    id: 'flanders-renewal-pending',
    topic: 'change',
    when: overNinetyDays,
    provenance: provenance('official', checkedOn, unlocated(vreemdelingenrechtRenewal)),
  },
  {
    id: 'flanders-refusal-grounds',
    topic: 'refusal',
    during: { from: '2024-05-01', to: null },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(propay2025),
      unlocated(flandersPolicy2024Page),
    ),
  },
  {
    id: 'flanders-refusal-grounds-2026',
    topic: 'refusal',
    during: { from: '2026-01-01', to: null },
    provenance: provenance('unverified', checkedOn, unlocated(chambers2025), unlocated(visaHq2026)),
  },
  {
    id: 'flanders-appeal',
    topic: 'refusal',
    provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtAppeal2023)),
  },
  {
    id: 'flanders-sanctions',
    topic: 'refusal',
    during: { from: '2024-01-01', to: null },
    provenance: provenance('professional', checkedOn, unlocated(kpmg2023200)),
  },
];

/** Up to 90 days within 180; not for the EU Blue Card, whose contract is longer. */
export const shortStay: Consequence = {
  id: 'flanders-work-permit-up-to-90-days',
  topic: 'permit',
  when: upToNinetyDays,
  provenance: provenance('professional', checkedOn, unlocated(agii2021)),
};

/** Cross-border workers: a work permit beyond 90 days too. */
export const crossBorder: Consequence = {
  id: 'flanders-cross-border-work-permit',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(flandersSinglePermitPage),
    unlocated(workingInBelgium),
  ),
};

/** Routes for jobs in which a protected profession can occur. */
export const recognisedProfession: Consequence = {
  id: 'flanders-recognised-profession',
  topic: 'permit',
  provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
};

/** The card that a single permit leads to; those of the EU Blue Card and of transfers are others. */
export const cardA: Consequence = {
  id: 'flanders-card-a',
  topic: 'permit',
  when: newResident,
  provenance: arrivalRule,
};

/** One employer, one function, one place of work, and the loss of the job; not for the EU Blue Card. */
export const tiedToTheJob: readonly Consequence[] = [
  {
    id: 'flanders-tied-to-the-job',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(kortenbergSinglePermit)),
  },
  {
    id: 'flanders-new-employer-new-application',
    topic: 'change',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(flandersOver90DaysPage),
      unlocated(vreemdelingenrechtBlueCard),
      unlocated(prato2024),
    ),
  },
  {
    id: 'flanders-job-loss',
    topic: 'change',
    when: overNinetyDays,
    provenance: provenance('official', checkedOn, unlocated(agiiSinglePermitEnd)),
  },
];

/** Highly skilled workers, managers and transferees. */
export const upToThreeYears: Consequence = {
  id: 'flanders-up-to-three-years',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance(
    'official',
    checkedOn,
    unlocated(flandersOver90DaysPage),
    unlocated(claeysEngels2018),
  ),
};

/** Shortage occupations and the labour market test: general knowledge that no page we read confirms. */
export const upToOneYear: Consequence = {
  id: 'flanders-up-to-one-year',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance('unverified', checkedOn, unlocated(flandersOver90DaysPage)),
};

/** Routes with an amount of pay. */
export const payConsequences: readonly Consequence[] = [
  {
    id: 'flanders-pay-that-counts',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(flandersPayPage),
      unlocated(ksk2025),
      unlocated(hrSquare2020),
    ),
  },
  {
    id: 'flanders-amount-at-start',
    topic: 'permit',
    provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtPay2022)),
  },
  {
    id: 'flanders-pay-follows-update',
    topic: 'permit',
    during: { from: '2026-01-01', to: null },
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(kpmg2026018),
      unlocated(ksk2025),
      unlocated(propay2025),
    ),
  },
];
