import { all, atLeast, atMost, is, judgement, oneOf, over } from '#rules/engine/condition.ts';
import { provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import {
  contractBeforeStart,
  daysInCompany,
  hiringPromise,
  jobseekerRegistration,
  permanentContractInCompany,
  resignedForTraining,
} from '#rules/facts/in-company-training.ts';
import { trainingHours, trainingWeeks } from '#rules/facts/training.ts';
import {
  accidentInsurance,
  evidence,
  exemptionByHome,
  rightToWorkOrAsk,
  sharedDocuments,
  sharedSteps,
  trainingPlan,
} from '#rules/law/in-company-training.ts';
import {
  brussels1819Fpie,
  brusselsOrder2022Fpie,
  bruxellesJFpie,
  groupSFpie2022,
  partenaFpie2022,
  sdWorxFpie2022,
  securexFpie2024,
  securexFpieContract2024,
  securexFpieRules2024,
} from '#rules/sources/in-company-brussels.ts';
import { securexIboReformEn } from '#rules/sources/in-company-flanders.ts';
import { bruxellesFormation } from './employment-service.ts';

const checkedOn = '2026-11-21';

const page = provenance('professional', checkedOn, unlocated(bruxellesJFpie));
const lengthRule = provenance(
  'professional',
  checkedOn,
  unlocated(bruxellesJFpie),
  unlocated(securexFpie2024),
);
const priorWorkRule = provenance(
  'professional',
  checkedOn,
  unlocated(brussels1819Fpie),
  unlocated(bruxellesJFpie),
);
const contractRule = provenance('professional', '2026-11-26', unlocated(securexFpieRules2024));
const securexRule = provenance('professional', checkedOn, unlocated(securexFpie2024));
const order = unlocated(brusselsOrder2022Fpie);
const premiumTraineeRule = provenance(
  'professional',
  checkedOn,
  order,
  unlocated(securexFpie2024),
  unlocated(partenaFpie2022),
);

/** The employer premium of Actiris, from the day on which its order takes effect. */
function actirisPremium(id: string, rule: Provenance): Consequence {
  return { id, topic: 'permit', during: { from: '2022-01-01', to: null }, provenance: rule };
}

const orIbo = provenance(
  'unverified',
  checkedOn,
  unlocated(securexIboReformEn),
  unlocated(bruxellesJFpie),
);

const actirisConsequences: readonly Consequence[] = [
  actirisPremium(
    'brussels-fpie-actiris-premium',
    provenance(
      'professional',
      checkedOn,
      order,
      unlocated(sdWorxFpie2022),
      unlocated(groupSFpie2022),
      unlocated(securexFpieContract2024),
    ),
  ),
  actirisPremium(
    'brussels-fpie-actiris-deadline',
    provenance(
      'professional',
      checkedOn,
      order,
      unlocated(sdWorxFpie2022),
      unlocated(securexFpieContract2024),
    ),
  ),
  actirisPremium('brussels-fpie-actiris-home', premiumTraineeRule),
  actirisPremium('brussels-fpie-actiris-no-benefit', premiumTraineeRule),
  // Two readings: nobody is told no by the diploma.
  actirisPremium('brussels-fpie-actiris-diploma', premiumTraineeRule),
  actirisPremium(
    'brussels-fpie-actiris-age',
    provenance('professional', checkedOn, order, unlocated(securexFpie2024)),
  ),
  actirisPremium(
    'brussels-fpie-actiris-status',
    provenance('unverified', checkedOn, order, unlocated(securexFpie2024)),
  ),
];

/**
 * Brussels, individual vocational training in a company (formation professionnelle individuelle en entreprise, FPIE),
 * with Bruxelles Formation and Actiris. No legal text was found, save the order of 20 June 2022 on the employer
 * premium. Held from 2024-01-01, from pages of 2022 and 2024 and undated copies. Checked 2026-11-26.
 */
export const brusselsFpie: Route = {
  id: 'brussels-fpie',
  kind: 'in-company-training',
  official: [{ lang: 'fr', term: 'formation professionnelle individuelle en entreprise (FPIE)' }],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'brussels-fpie',
        oneOf(
          'brussels-fpie-registered',
          jobseekerRegistration,
          ['actiris', 'forem', 'vdab'],
          page,
        ),
        rightToWorkOrAsk('brussels-fpie'),
        is('brussels-fpie-not-resigned', resignedForTraining, false, page),
        is('brussels-fpie-no-permanent-contract', permanentContractInCompany, false, priorWorkRule),
        atMost('brussels-fpie-prior-days', daysInCompany, 28, priorWorkRule),
        atLeast('brussels-fpie-weeks-least', trainingWeeks, 4, page),
        // Six months: 181 to 184 days. The cap of 2,100 hours is never reached within them.
        atMost('brussels-fpie-weeks-most', trainingWeeks, 26, lengthRule),
        atLeast('brussels-fpie-hours', trainingHours, 1200, page),
        is(
          'brussels-fpie-hiring',
          hiringPromise,
          true,
          provenance(
            'professional',
            checkedOn,
            unlocated(bruxellesJFpie),
            unlocated(groupSFpie2022),
          ),
        ),
        is('brussels-fpie-contract-first', contractBeforeStart, true, page),
        judgement('brussels-fpie-accepted', contractRule),
      ),
    },
  ],
  consequences: [
    exemptionByHome,
    { id: 'brussels-fpie-premium', topic: 'permit', provenance: lengthRule },
    { id: 'brussels-fpie-tax', topic: 'permit', provenance: securexRule },
    { id: 'brussels-fpie-length', topic: 'permit', provenance: lengthRule },
    {
      // The sources tolerate temporary and fixed-term work, and do not name a student job.
      id: 'brussels-fpie-student-job',
      topic: 'permit',
      when: over('brussels-fpie-student-job', daysInCompany, 0, priorWorkRule),
      provenance: priorWorkRule,
    },
    ...actirisConsequences,
    {
      id: 'brussels-fpie-activa',
      topic: 'permit',
      when: atLeast('brussels-fpie-activa', trainingWeeks, 26, page),
      provenance: page,
    },
    { id: 'brussels-fpie-allowance', topic: 'permit', provenance: securexRule },
    {
      // Our reading. Told to who has no FPIE as well, save to who left a job for the training: an IBO closes to them too.
      id: 'brussels-fpie-or-ibo',
      topic: 'refusal',
      when: is('brussels-fpie-or-ibo', resignedForTraining, false, orIbo),
      provenance: orIbo,
    },
    evidence,
    { id: 'brussels-fpie-undated', topic: 'permit', provenance: page },
    { id: 'brussels-fpie-trial', topic: 'duties', provenance: contractRule },
    { id: 'brussels-fpie-costs', topic: 'duties', provenance: securexRule },
    { id: 'brussels-fpie-social-aid', topic: 'change', provenance: securexRule },
  ],
  documents: [
    ...sharedDocuments,
    trainingPlan,
    accidentInsurance,
    {
      id: 'brussels-fpie-actiris-application',
      by: 'employer',
      during: { from: '2022-01-01', to: null },
      provenance: provenance('professional', checkedOn, order, unlocated(sdWorxFpie2022)),
    },
  ],
  fees: [],
  steps: sharedSteps,
  authority: bruxellesFormation,
  competence: page,
};
