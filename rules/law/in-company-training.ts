import { any, type Condition, is, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document, Step } from '#rules/engine/route.ts';
import { rightToWork } from '#rules/facts/in-company-training.ts';
import {
  adgIbu,
  emnSkillsMatching2026,
  refufamDurableEmployment,
} from '#rules/sources/in-company-training.ts';
import {
  bruxellesJFpie,
  groupSFpie2022,
  securexFpie2024,
} from '#rules/sources/in-company-brussels.ts';
import {
  easypayIbo2026,
  securexIboReformEn,
  securexIboTable,
  vlaioIbo2020,
} from '#rules/sources/in-company-flanders.ts';
import {
  foremPfi2024,
  ucmPfi2024,
  vandenBroelePfi2024,
} from '#rules/sources/in-company-wallonia.ts';
import { vdabQuestions } from '#rules/sources/training-exemption-services.ts';

/**
 * What the schemes for training a jobseeker in a company share: papers, steps and what is known of all of them. They
 * have one skeleton, and each its own rules. Checked 2026-11-21.
 */

const checkedOn = '2026-11-21';

/** Only a Flemish page says that the trainee has to be allowed to work. */
const mayWork = provenance('official', checkedOn, unlocated(vlaioIbo2020));

/** Who may work for any employer fits; where no source says what else does, the service is asked. */
export function rightToWorkOrAsk(scheme: string): Condition {
  return any(
    `${scheme}-right-to-work`,
    is(`${scheme}-any-employer`, rightToWork, 'any-employer', mayWork),
    referral(`${scheme}-right-to-work-ask`, mayWork),
  );
}

const signed = provenance(
  'professional',
  checkedOn,
  unlocated(securexIboReformEn),
  unlocated(foremPfi2024),
  unlocated(bruxellesJFpie),
  unlocated(adgIbu),
);
const hired = provenance(
  'professional',
  checkedOn,
  unlocated(securexIboReformEn),
  unlocated(ucmPfi2024),
  unlocated(groupSFpie2022),
  unlocated(adgIbu),
);
const registered = provenance(
  'professional',
  checkedOn,
  unlocated(vlaioIbo2020),
  unlocated(vandenBroelePfi2024),
  unlocated(bruxellesJFpie),
  unlocated(adgIbu),
);
const insured = provenance(
  'professional',
  checkedOn,
  unlocated(securexIboTable),
  unlocated(securexFpie2024),
  unlocated(adgIbu),
);

export const evidence: Consequence = {
  id: 'in-company-evidence',
  topic: 'permit',
  provenance: provenance(
    'report',
    checkedOn,
    unlocated(refufamDurableEmployment),
    unlocated(emnSkillsMatching2026),
  ),
};

/** Of the exemption from looking for work; of an IBO more is known. */
export const exemptionByHome: Consequence = {
  id: 'in-company-exemption',
  topic: 'permit',
  provenance: provenance('official', checkedOn, unlocated(vdabQuestions)),
};

/** Our reading: the replacement income falls to zero. */
export const benefitEnds: Consequence = {
  id: 'in-company-benefit-ends',
  topic: 'change',
  provenance: provenance(
    'unverified',
    checkedOn,
    unlocated(easypayIbo2026),
    unlocated(foremPfi2024),
  ),
};

export const sharedDocuments: readonly Document[] = [
  { id: 'in-company-registration', by: 'worker', provenance: registered },
  { id: 'in-company-right-to-work', by: 'worker', provenance: mayWork },
  {
    id: 'in-company-income',
    by: 'worker',
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(easypayIbo2026),
      unlocated(foremPfi2024),
      unlocated(securexFpie2024),
      unlocated(adgIbu),
    ),
  },
  { id: 'in-company-contract', by: 'employer', provenance: signed },
  { id: 'in-company-job-contract', by: 'employer', provenance: hired },
];

/** Not known of the PFI and the IBU. */
export const trainingPlan: Document = {
  id: 'in-company-plan',
  by: 'employer',
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(securexIboTable),
    unlocated(bruxellesJFpie),
  ),
};

/** Not known of the PFI. */
export const accidentInsurance: Document = {
  id: 'in-company-insurance',
  by: 'employer',
  provenance: insured,
};

const agreed = provenance(
  'professional',
  checkedOn,
  unlocated(easypayIbo2026),
  unlocated(securexIboTable),
);

/** How long they take is not known. */
const openEnded = { min: 0, max: null } as const;

/** From the registration to the job, in the order that all schemes have. */
export const sharedSteps: readonly Step[] = [
  {
    id: 'in-company-register',
    by: 'worker',
    after: [],
    days: openEnded,
    provenance: registered,
  },
  {
    id: 'in-company-compare',
    by: 'employer',
    after: ['in-company-register'],
    days: openEnded,
    provenance: agreed,
  },
  {
    id: 'in-company-terms',
    by: 'authority',
    after: ['in-company-compare'],
    days: openEnded,
    provenance: agreed,
  },
  {
    id: 'in-company-sign',
    by: 'employer',
    after: ['in-company-terms'],
    days: openEnded,
    provenance: signed,
  },
  {
    id: 'in-company-declare',
    by: 'employer',
    after: ['in-company-sign'],
    days: openEnded,
    provenance: insured,
  },
  {
    // Four weeks at least in every scheme but IBO-plus, of which no least length is known.
    id: 'in-company-train',
    by: 'employer',
    after: ['in-company-declare'],
    days: openEnded,
    provenance: signed,
  },
  {
    id: 'in-company-evaluate',
    by: 'employer',
    after: ['in-company-train'],
    days: openEnded,
    provenance: provenance(
      'professional',
      checkedOn,
      unlocated(securexIboTable),
      unlocated(foremPfi2024),
    ),
  },
  {
    id: 'in-company-hire',
    by: 'employer',
    after: ['in-company-evaluate'],
    days: { min: 0, max: 0 },
    provenance: hired,
  },
];

/** The steps of a scheme that lacks some of them: what came after one of those comes after what it followed. */
export function stepsWithout(...left: readonly string[]): readonly Step[] {
  const stepsBefore = (id: string): readonly string[] =>
    left.includes(id)
      ? sharedSteps.flatMap((step) => (step.id === id ? step.after.flatMap(stepsBefore) : []))
      : [id];
  return sharedSteps.flatMap((step) =>
    left.includes(step.id) ? [] : [{ ...step, after: step.after.flatMap(stepsBefore) }],
  );
}
