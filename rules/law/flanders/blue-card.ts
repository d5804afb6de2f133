import { all, any, atLeast, type Condition, is, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route, Step } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { contractEmployer, contractTerm } from '#rules/facts/contract.ts';
import { jobIct } from '#rules/facts/job.ts';
import { diplomaLevel, experienceYears } from '#rules/facts/worker.ts';
import { payYearlyFlanders } from '#rules/parameters/flanders/highly-skilled.ts';
import { flandersBlueCardPay } from '#rules/parameters/flanders/other-routes.ts';
import { emnLabourShortages, kpmg2023200 } from '#rules/sources/belgium.ts';
import { bofidi2024, flemishDecision2018, ksk2025 } from '#rules/sources/flanders.ts';
import {
  agiiBlueCard,
  flandersBlueCardPage,
  mondaqBlueCard2024,
  vreemdelingenrechtBlueCard,
  vreemdelingenrechtBlueCard2024,
  welcomeBelgium2026,
} from '#rules/sources/flanders-blue-card.ts';
import { cardForTheWork, employeeJob } from './ordinary-job.ts';
import {
  payConsequences,
  recognisedProfession,
  sharedConsequences,
} from './permit-consequences.ts';
import {
  aboveLowSkilled,
  arrivalRule,
  diplomaDocument,
  economicMigration,
  filingSteps,
  flandersCompetence,
  newResident,
  ordinaryPart,
  sharedDocuments,
  sharedFees,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
// The point of the article is not known to us.
const law = article(flemishDecision2018, 'art. 17');

const diploma = oneOf(
  'flanders-blue-card-diploma',
  diplomaLevel,
  ['level-6', 'level-7', 'level-8'],
  provenance(
    'professional',
    checkedOn,
    unlocated(vreemdelingenrechtBlueCard2024),
    unlocated(agiiBlueCard),
  ),
);

const experienceRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(mondaqBlueCard2024),
  unlocated(emnLabourShortages),
);
const ictJob = oneOf('flanders-blue-card-ict', jobIct, ['manager', 'specialist'], experienceRule);
const qualification = any(
  'flanders-blue-card-qualification',
  diploma,
  all(
    'flanders-blue-card-ict-experience',
    ictJob,
    atLeast('flanders-blue-card-experience', experienceYears, 3, experienceRule),
  ),
);

const contractRule = provenance(
  'official',
  checkedOn,
  law,
  unlocated(flandersBlueCardPage),
  unlocated(vreemdelingenrechtBlueCard2024),
);
const aYear = oneOf(
  'flanders-blue-card-contract-year',
  contractTerm,
  ['one-to-four-years', 'longer-or-permanent'],
  contractRule,
);
const sixMonths = oneOf(
  'flanders-blue-card-contract-six-months',
  contractTerm,
  ['six-to-twelve-months', 'one-to-four-years', 'longer-or-permanent'],
  contractRule,
);

const notPosted = is(
  'flanders-blue-card-not-posted',
  contractEmployer,
  'belgian',
  provenance('professional', checkedOn, unlocated(vreemdelingenrechtBlueCard2024)),
);
const pay = atLeast(
  'flanders-blue-card-pay',
  payYearlyFlanders,
  flandersBlueCardPay,
  provenance(
    'professional',
    checkedOn,
    law,
    unlocated(ksk2025),
    unlocated(kpmg2023200),
    unlocated(bofidi2024),
  ),
);

const blueCard = (...conditions: readonly [Condition, ...Condition[]]) =>
  all('flanders-blue-card', employeeJob, cardForTheWork, ...conditions, notPosted, pay);

const cardRule = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtBlueCard),
  unlocated(vreemdelingenrechtBlueCard2024),
);

/** Who holds an EU Blue Card notifies the change; who holds another permit applies. No answer tells the two apart. */
const changeOfEmployer = is(
  'flanders-blue-card-change-of-employer',
  applicationKind,
  'change-of-employer',
  cardRule,
);

/** Known since 5 April 2024; who comes from a Blue Card in another Member State waits 30 days, or 60 if it is complex. */
const decision: Step = {
  id: 'flanders-blue-card-decision',
  by: 'authority',
  after: ['flanders-complete-file'],
  days: { min: 0, max: 90 },
  provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtBlueCard)),
};

/** The service aims at the same time as on the other routes, but its part is over with the decision: 90 days. */
const flemishPart: Step = {
  ...ordinaryPart,
  id: 'flanders-blue-card-lane',
  days: decision.days,
};

const steps: readonly Step[] = [
  ...filingSteps,
  flemishPart,
  decision,
  {
    id: 'flanders-blue-card-visa',
    by: 'worker',
    after: [decision.id],
    days: { min: 0, max: null },
    when: newResident,
    provenance: arrivalRule,
  },
  {
    id: 'flanders-blue-card-registration',
    by: 'worker',
    after: ['flanders-blue-card-visa'],
    days: { min: 0, max: 8 },
    when: newResident,
    provenance: arrivalRule,
  },
];

/**
 * Flanders, EU Blue Card (Europese blauwe kaart): Decision of 7 December 2018, art. 17. Held from 2024-01-01; six
 * months of contract and experience in information technology from 2024-05-01; no low-skilled jobs from 2026-01-01.
 * Checked 2026-11-21.
 */
export const flandersBlueCard: Route = {
  id: 'flanders-blue-card',
  kind: 'blue-card',
  official: [{ lang: 'nl', term: 'Europese blauwe kaart' }],
  jurisdiction: 'flanders',
  versions: [
    { from: '2024-01-01', to: '2024-05-01', condition: blueCard(diploma, aYear) },
    { from: '2024-05-01', to: '2026-01-01', condition: blueCard(qualification, sixMonths) },
    {
      from: '2026-01-01',
      to: null,
      condition: blueCard(qualification, aboveLowSkilled, sixMonths),
    },
  ],
  consequences: [
    {
      id: 'flanders-blue-card-held',
      topic: 'permit',
      during: { from: '2024-04-05', to: null },
      when: changeOfEmployer,
      provenance: cardRule,
    },
    {
      id: 'flanders-blue-card-validity',
      topic: 'permit',
      during: { from: '2024-04-05', to: null },
      provenance: cardRule,
    },
    {
      id: 'flanders-blue-card-no-reduced-amount',
      topic: 'permit',
      during: { from: '2024-05-01', to: null },
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(ksk2025),
        unlocated(welcomeBelgium2026),
      ),
    },
    {
      id: 'flanders-blue-card-long-term-mobility',
      topic: 'permit',
      during: { from: '2024-04-05', to: null },
      provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtBlueCard)),
    },
    {
      id: 'flanders-blue-card-new-employer',
      topic: 'change',
      during: { from: '2024-04-05', to: null },
      provenance: cardRule,
    },
    {
      id: 'flanders-blue-card-unemployment',
      topic: 'change',
      during: { from: '2024-04-05', to: null },
      provenance: provenance('professional', checkedOn, unlocated(vreemdelingenrechtBlueCard2024)),
    },
    recognisedProfession,
    ...payConsequences,
    ...sharedConsequences,
  ],
  documents: [
    ...sharedDocuments,
    diplomaDocument,
    {
      id: 'flanders-blue-card-experience-proof',
      by: 'worker',
      during: { from: '2024-05-01', to: null },
      when: all(
        'flanders-blue-card-experience-proof',
        oneOf(
          'flanders-blue-card-experience-proof-diploma',
          diplomaLevel,
          ['none', 'level-5'],
          experienceRule,
        ),
        ictJob,
      ),
      provenance: provenance('professional', checkedOn, unlocated(mondaqBlueCard2024)),
    },
  ],
  fees: sharedFees,
  steps,
  authority: economicMigration,
  competence: flandersCompetence,
};
