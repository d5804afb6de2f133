import {
  all,
  any,
  atLeast,
  atMost,
  is,
  judgement,
  oneOf,
  onOrAfter,
  onOrBefore,
  referral,
} from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Document, Route } from '#rules/engine/route.ts';
import {
  companyBarred,
  companyKind,
  contractBeforeStart,
  daysInCompany,
  hiringPromise,
  jobseekerRegistration,
  permanentContractInCompany,
  resignedForTraining,
  rightToWork,
  trainingShare,
  worksPartTime,
} from '#rules/facts/in-company-training.ts';
import { trainingStartsOn, trainingWeeks } from '#rules/facts/training.ts';
import {
  accidentInsurance,
  sharedDocuments,
  sharedSteps,
  trainingPlan,
} from '#rules/law/in-company-training.ts';
import {
  agoriaIbo2018,
  flemishDecision20251219,
  mtechPlusIbo,
  opwijkIbo,
  securexIboReformEn,
  securexIboReformFr,
  securexIboTable,
  vdabIboEmployers,
  vlaioIbo2020,
  zelfstandigeVlaanderenIbo,
} from '#rules/sources/in-company-flanders.ts';
import { flemishDecision2009 } from '#rules/sources/training-exemption.ts';
import { vdab } from './employment-service.ts';
import {
  beforeIboReform,
  iboConsequences,
  iboLaw,
  iboReform,
  oldRules,
} from './ibo-consequences.ts';

const checkedOn = '2026-11-21';

const reformRule = provenance('professional', checkedOn, iboLaw, unlocated(securexIboReformEn));
const traineeRule = provenance('official', checkedOn, unlocated(vlaioIbo2020));
const registrationRule = provenance(
  'professional',
  checkedOn,
  unlocated(vlaioIbo2020),
  unlocated(securexIboTable),
);
const tableRule = provenance('professional', checkedOn, unlocated(securexIboTable));
/** VDAB's page for employers, from before 2026, says the same. */
const guideRule = provenance(
  'official',
  '2026-11-26',
  unlocated(vdabIboEmployers),
  unlocated(zelfstandigeVlaanderenIbo),
);
const debtRule = provenance(
  'official',
  '2026-11-26',
  unlocated(vdabIboEmployers),
  unlocated(zelfstandigeVlaanderenIbo),
  article(flemishDecision20251219, 'art. 65/1', flemishDecision2009),
);
const priorDaysRule = provenance(
  'professional',
  '2026-11-26',
  unlocated(vdabIboEmployers),
  unlocated(zelfstandigeVlaanderenIbo),
  unlocated(opwijkIbo),
);
const partTimeRule = provenance('professional', checkedOn, unlocated(mtechPlusIbo));
const tempAgencyRule = provenance('professional', checkedOn, unlocated(agoriaIbo2018));

// Nothing says whether registration with another service is enough, nor how part-time workers, of whom an older page
// speaks, have to be registered.
const registration = any(
  'flanders-ibo-registration',
  is('flanders-ibo-registered', jobseekerRegistration, 'vdab', registrationRule),
  all(
    'flanders-ibo-registered-elsewhere',
    oneOf(
      'flanders-ibo-other-service',
      jobseekerRegistration,
      ['actiris', 'forem', 'adg'],
      registrationRule,
    ),
    referral('flanders-ibo-ask-registration', registrationRule),
  ),
  all(
    'flanders-ibo-registered-nowhere',
    is('flanders-ibo-not-registered', jobseekerRegistration, 'none', registrationRule),
    is('flanders-ibo-has-part-time-job', worksPartTime, true, partTimeRule),
    referral('flanders-ibo-ask-part-time-registration', partTimeRule),
  ),
);

/** A permit for one employer: that it is not enough is our reading, and may not decide. */
export const mayWork = any(
  'flanders-ibo-may-work',
  is('flanders-ibo-any-employer', rightToWork, 'any-employer', traineeRule),
  all(
    'flanders-ibo-tied-permit',
    is('flanders-ibo-one-employer', rightToWork, 'one-employer', traineeRule),
    oneOf(
      'flanders-ibo-free-access',
      rightToWork,
      ['any-employer'],
      provenance('unverified', checkedOn, unlocated(vlaioIbo2020)),
    ),
  ),
);

// Only student and short temporary work is named as an exception; what follows from other work is for VDAB to say.
const permanentContract = any(
  'flanders-ibo-permanent-contract',
  is('flanders-ibo-no-permanent-contract', permanentContractInCompany, false, guideRule),
  referral('flanders-ibo-permanent-contract-ask', guideRule),
);

/**
 * Days by the calendar, from the first to the last of each contract: within 14 of them both readings hold; 20 days of
 * work in a week of five and 24 in a week of six are four weeks.
 */
const priorDays = any(
  'flanders-ibo-prior-days',
  atMost('flanders-ibo-prior-days-few', daysInCompany, 14, priorDaysRule),
  referral('flanders-ibo-prior-days-ask', priorDaysRule),
);

// IBO through temporary work agencies ended in 2018; whether an agency may train for itself was not found.
const company = any(
  'flanders-ibo-company',
  oneOf(
    'flanders-ibo-no-service-vouchers',
    companyKind,
    ['private', 'liberal-profession', 'non-profit', 'public'],
    guideRule,
  ),
  all(
    'flanders-ibo-temp-agency',
    is('flanders-ibo-is-temp-agency', companyKind, 'temp-agency', tempAgencyRule),
    referral('flanders-ibo-ask-temp-agency', tempAgencyRule),
  ),
);

const partTime = any(
  'flanders-ibo-part-time',
  is('flanders-ibo-no-other-job', worksPartTime, false, partTimeRule),
  atMost('flanders-ibo-part-time-half', trainingShare, 50, partTimeRule),
  referral('flanders-ibo-part-time-ask', partTimeRule),
);

/**
 * By the first day of the training. Of length, intensity and hiring before 2026 one guide of 2022 tells, which is no
 * ground for trainings of 2024 and 2025: told, not decided.
 */
const rules = any(
  'flanders-ibo-rules',
  all(
    'flanders-ibo-rules-2026',
    onOrAfter('flanders-ibo-since-2026', trainingStartsOn, iboReform, reformRule),
    atLeast('flanders-ibo-weeks-least', trainingWeeks, 4, reformRule),
    atMost(
      'flanders-ibo-weeks-most',
      trainingWeeks,
      26,
      provenance(
        'professional',
        checkedOn,
        iboLaw,
        unlocated(securexIboReformEn),
        unlocated(securexIboReformFr),
      ),
    ),
    atLeast('flanders-ibo-half-time', trainingShare, 50, reformRule),
    is(
      'flanders-ibo-hiring',
      hiringPromise,
      true,
      provenance(
        'professional',
        checkedOn,
        iboLaw,
        unlocated(securexIboReformEn),
        unlocated(securexIboTable),
      ),
    ),
  ),
  all(
    'flanders-ibo-rules-before-2026',
    onOrBefore('flanders-ibo-before-2026', trainingStartsOn, beforeIboReform, reformRule),
    referral('flanders-ibo-ask-old-rules', oldRules),
  ),
);

/** Kept apart, because IBO-plus rests on the same page. */
export const dimona: Document = {
  id: 'flanders-ibo-dimona',
  by: 'employer',
  provenance: tableRule,
};

/** The employer has an establishment in Flanders or Brussels. */
export const iboCompetence = reformRule;

/**
 * Flanders, individual vocational training in a company (individuele beroepsopleiding, IBO): Decision of 5 June 2009,
 * arts. 90-111, as rewritten from 1 January 2026 for trainings that start from then on. Held from 2024-01-01.
 * Checked 2026-11-26.
 */
export const flandersIbo: Route = {
  id: 'flanders-ibo',
  kind: 'in-company-training',
  official: [{ lang: 'nl', term: 'individuele beroepsopleiding in de onderneming (IBO)' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-ibo',
        registration,
        mayWork,
        is('flanders-ibo-not-resigned', resignedForTraining, false, guideRule),
        permanentContract,
        priorDays,
        company,
        is('flanders-ibo-no-debt', companyBarred, false, debtRule),
        partTime,
        rules,
        is('flanders-ibo-contract-first', contractBeforeStart, true, tableRule),
        judgement('flanders-ibo-real-vacancy', tableRule),
      ),
    },
  ],
  consequences: iboConsequences,
  documents: [...sharedDocuments, trainingPlan, dimona, accidentInsurance],
  fees: [],
  steps: sharedSteps,
  authority: vdab,
  competence: iboCompetence,
};
