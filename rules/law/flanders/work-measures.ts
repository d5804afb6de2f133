import { all, any, atLeast, is, judgement, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Consequence, Route } from '#rules/engine/route.ts';
import { jobPlace } from '#rules/facts/job.ts';
import {
  employmentSituation,
  privateSector,
  voucherUsed,
  workHours,
  workShare,
  workYears,
} from '#rules/facts/measures.ts';
import { coursePaper, employerSteps, inWork, payslips } from '#rules/law/measures.ts';
import { flandersCareerVoucherOwnPart } from '#rules/parameters/flanders/career-voucher.ts';
import { refufamDurableEmployment } from '#rules/sources/in-company-training.ts';
import {
  besoxTrainingLeave,
  flemishDecision2013Voucher,
  flemishDecree2018Leave,
  flemishTrainingLeaveDecision2025,
  flemishVoucherDraft2025,
  vdabVoucherReform,
} from '#rules/sources/measures-training.ts';
import { dutchWorkFloorCleaning } from '#rules/sources/measures.ts';
import { vdab } from './employment-service.ts';

const checkedOn = '2026-11-21';
const leaveRule = provenance(
  'official',
  checkedOn,
  unlocated(flemishTrainingLeaveDecision2025),
  unlocated(flemishDecree2018Leave),
);
const leaveFigure = provenance('professional', checkedOn, unlocated(besoxTrainingLeave));
const research = provenance('report', checkedOn, unlocated(refufamDurableEmployment));
const schoolYear2025 = { from: '2025-09-01', to: '2026-09-01' } as const;

const workDepartment: Authority = {
  id: 'flanders-work-department',
  names: [{ lang: 'nl', name: 'Departement WEWIS' }],
  url: 'https://www.vlaanderen.be/departement-wewis-werk-sociale-economie',
};

/** Who works where: known of every school year. */
const worker = [
  inWork(leaveRule),
  is('flanders-training-leave-private', privateSector, true, leaveRule),
  is('flanders-training-leave-workplace', jobPlace, 'flanders', leaveRule),
] as const;

/**
 * Flemish training leave (Vlaams opleidingsverlof): decree of 12 October 2018, tightened for the school year 2025-26 by
 * a decision in principle of 25 April 2025. Whether that goes on in 2026-27 was not found. Checked 2026-11-21.
 */
export const flandersTrainingLeave: Route = {
  id: 'flanders-training-leave',
  kind: 'training-leave',
  official: [{ lang: 'nl', term: 'Vlaams opleidingsverlof' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2025-09-01',
      to: '2026-09-01',
      condition: all(
        'flanders-training-leave',
        ...worker,
        atLeast('flanders-training-leave-share', workShare, 80, leaveRule),
        atLeast('flanders-training-leave-hours', workHours, 1680, leaveRule),
      ),
    },
    {
      from: '2026-09-01',
      to: null,
      condition: all(
        'flanders-training-leave',
        ...worker,
        referral(
          'flanders-training-leave-this-year',
          provenance('unverified', checkedOn, unlocated(flemishTrainingLeaveDecision2025)),
        ),
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-training-leave-most-hours',
      topic: 'permit',
      during: schoolYear2025,
      provenance: leaveFigure,
    },
    {
      id: 'flanders-training-leave-lump-sum',
      topic: 'permit',
      during: schoolYear2025,
      provenance: leaveRule,
    },
    {
      id: 'flanders-training-leave-wage-cap',
      topic: 'permit',
      during: schoolYear2025,
      provenance: leaveFigure,
    },
    {
      id: 'flanders-training-leave-last-known',
      topic: 'permit',
      during: { from: '2026-09-01', to: null },
      provenance: provenance(
        'unverified',
        checkedOn,
        unlocated(flemishTrainingLeaveDecision2025),
        unlocated(besoxTrainingLeave),
      ),
    },
    { id: 'flanders-training-leave-why', topic: 'permit', provenance: research },
    { id: 'flanders-training-leave-apply', topic: 'duties', provenance: leaveFigure },
  ],
  documents: [coursePaper, payslips],
  fees: [],
  steps: employerSteps,
  authority: workDepartment,
  competence: leaveRule,
};

const voucherRule = provenance(
  'official',
  checkedOn,
  unlocated(vdabVoucherReform),
  article(refufamDurableEmployment, 'art. 3, § 1, 3°', flemishDecision2013Voucher),
);
const voucherDraft = provenance(
  'official',
  checkedOn,
  unlocated(vdabVoucherReform),
  unlocated(flemishVoucherDraft2025),
);
/** No source read says whether the voucher is for employees only: other work, such as that of the self-employed, is referred. */
const atWork = any(
  'flanders-career-voucher-work',
  inWork(voucherRule),
  all(
    'flanders-career-voucher-other-work',
    is('flanders-career-voucher-neither', employmentSituation, 'neither', voucherRule),
    referral('flanders-career-voucher-work-ask', voucherRule),
  ),
);
const sevenYears = atLeast('flanders-career-voucher-years', workYears, 7, voucherRule);
const sinceReform = { from: '2025-10-01', to: '2027-01-01' } as const;

/** Told of the voucher in the words of those who use it. */
const voucherTold: readonly Consequence[] = [
  {
    id: 'flanders-career-voucher-package',
    topic: 'permit',
    during: { from: null, to: '2025-10-01' },
    provenance: voucherRule,
  },
  {
    id: 'flanders-career-voucher-one',
    topic: 'permit',
    during: sinceReform,
    provenance: voucherDraft,
  },
  { id: 'flanders-career-voucher-abroad', topic: 'permit', provenance: voucherRule },
  { id: 'flanders-career-voucher-dutch', topic: 'permit', provenance: research },
  { id: 'flanders-career-voucher-users', topic: 'permit', provenance: research },
  {
    id: 'flanders-career-voucher-account',
    topic: 'change',
    during: { from: '2025-10-01', to: null },
    provenance: provenance('unverified', checkedOn, unlocated(vdabVoucherReform)),
  },
];

/**
 * Career guidance voucher (loopbaancheque), before and since the reform of October 2025, of which only a draft was
 * read. Nothing is known of what comes after 31 December 2026. Held from 2024-01-01. Checked 2026-11-21.
 */
export const flandersCareerVoucher: Route = {
  id: 'flanders-career-voucher',
  kind: 'career-guidance',
  official: [{ lang: 'nl', term: 'loopbaancheque' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: '2025-10-01',
      condition: all('flanders-career-voucher', atWork, sevenYears),
    },
    {
      ...sinceReform,
      condition: all(
        'flanders-career-voucher',
        atWork,
        sevenYears,
        any(
          'flanders-career-voucher-first',
          is('flanders-career-voucher-never-used', voucherUsed, false, voucherDraft),
          referral('flanders-career-voucher-used-ask', voucherDraft),
        ),
      ),
    },
    {
      from: '2027-01-01',
      to: null,
      condition: all(
        'flanders-career-voucher',
        atWork,
        sevenYears,
        referral(
          'flanders-career-voucher-after',
          provenance('unverified', checkedOn, unlocated(vdabVoucherReform)),
        ),
      ),
    },
  ],
  consequences: voucherTold,
  documents: [
    { id: 'flanders-career-voucher-certificate', by: 'worker', provenance: voucherRule },
    payslips,
  ],
  fees: [
    {
      id: 'flanders-career-voucher-own-part',
      by: 'worker',
      amount: flandersCareerVoucherOwnPart.id,
      provenance: voucherRule,
    },
  ],
  steps: [],
  authority: vdab,
  competence: voucherRule,
};

const coaching = provenance('professional', checkedOn, unlocated(dutchWorkFloorCleaning));

/** Dutch at the place of work, as the training centre of one sector tells it. Held from 2024-01-01. Checked 2026-11-21. */
export const flandersDutchAtWork: Route = {
  id: 'flanders-dutch-at-work',
  kind: 'language-at-work',
  official: [{ lang: 'nl', term: 'Nederlands op de werkvloer' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-dutch-at-work',
        inWork(coaching),
        is('flanders-dutch-at-work-workplace', jobPlace, 'flanders', coaching),
        judgement('flanders-dutch-at-work-offered', coaching),
      ),
    },
  ],
  consequences: [
    { id: 'flanders-dutch-at-work-no-vdab', topic: 'permit', provenance: coaching },
    { id: 'flanders-dutch-at-work-free', topic: 'permit', provenance: coaching },
    { id: 'flanders-dutch-at-work-applying', topic: 'permit', provenance: research },
  ],
  documents: [],
  fees: [],
  steps: [],
  authority: vdab,
  competence: coaching,
};
