import { is, oneOf, type OneOfLeaf } from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document, Step } from '#rules/engine/route.ts';
import { employmentSituation } from '#rules/facts/measures.ts';
import {
  emnSkillsMatching2026,
  refufamDurableEmployment,
} from '#rules/sources/in-company-training.ts';
import { activaGuides, ucmImpulsion2026 } from '#rules/sources/measures-hiring.ts';
import { besoxTrainingLeave } from '#rules/sources/measures-training.ts';
import { integrationLaw2002 } from '#rules/sources/measures.ts';
import { programmeLaw2025 } from '#rules/sources/training-exemption.ts';

/**
 * What the measures for lasting work share: who they are for, papers and steps. No source gives the days that a step
 * takes. Checked 2026-11-26.
 */

const checkedOn = '2026-11-21';

/** Without work, whatever the person lives on. */
export function withoutWork(rule: Provenance): OneOfLeaf {
  return oneOf('measure-without-work', employmentSituation, ['jobseeker', 'welfare'], rule);
}

/** In a paid job. */
export function inWork(rule: Provenance): OneOfLeaf {
  return is('measure-in-work', employmentSituation, 'in-work', rule);
}

const papers = provenance(
  'professional',
  checkedOn,
  unlocated(activaGuides),
  unlocated(ucmImpulsion2026),
);
const learning = provenance(
  'report',
  checkedOn,
  unlocated(refufamDurableEmployment),
  unlocated(emnSkillsMatching2026),
);

/** Whoever lives on support has to be willing to work. */
export const willingToWork: Consequence = {
  id: 'federal-willing-to-work',
  topic: 'duties',
  provenance: provenance(
    'report',
    checkedOn,
    article(refufamDurableEmployment, 'art. 3, 5°', integrationLaw2002),
  ),
};

export const registrationPaper: Document = {
  id: 'measure-registration',
  by: 'worker',
  provenance: papers,
};
export const residencePaper: Document = {
  id: 'measure-residence',
  by: 'worker',
  provenance: learning,
};
export const coursePaper: Document = {
  id: 'measure-course-certificate',
  by: 'worker',
  provenance: provenance('professional', checkedOn, unlocated(besoxTrainingLeave)),
};
export const welfarePaper: Document = {
  id: 'measure-welfare-certificate',
  by: 'worker',
  provenance: learning,
};
export const payslips: Document = { id: 'measure-payslips', by: 'worker', provenance: learning };
export const proofs: Document = { id: 'measure-proofs', by: 'worker', provenance: learning };

const openEnded = { min: 0, max: null } as const;

/** From the registration to the job, for somebody without work. */
export const jobseekerSteps: readonly Step[] = [
  { id: 'measure-register', by: 'worker', after: [], days: openEnded, provenance: learning },
  {
    id: 'measure-action-plan',
    by: 'authority',
    after: ['measure-register'],
    days: openEnded,
    provenance: learning,
  },
  {
    id: 'measure-keep-proofs',
    by: 'worker',
    after: ['measure-action-plan'],
    days: openEnded,
    provenance: learning,
  },
  {
    id: 'measure-report-changes',
    by: 'worker',
    after: ['measure-action-plan'],
    days: openEnded,
    provenance: learning,
  },
  {
    // Somebody without work of their own will is admitted to benefit; who resigns may not be.
    id: 'measure-ask-first',
    by: 'worker',
    after: ['measure-action-plan'],
    days: openEnded,
    provenance: provenance('official', checkedOn, article(programmeLaw2025, 'art. 98')),
  },
];

/** Before and after a hire or a leave, for an employer. */
export const employerSteps: readonly Step[] = [
  { id: 'measure-check-today', by: 'employer', after: [], days: openEnded, provenance: papers },
  {
    id: 'measure-read-certificate',
    by: 'employer',
    after: ['measure-check-today'],
    days: openEnded,
    provenance: papers,
  },
  {
    id: 'measure-apply-in-time',
    by: 'employer',
    after: ['measure-read-certificate'],
    days: openEnded,
    provenance: papers,
  },
  {
    id: 'measure-keep-contract',
    by: 'employer',
    after: ['measure-apply-in-time'],
    days: openEnded,
    provenance: papers,
  },
];
