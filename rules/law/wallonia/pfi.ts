import {
  all,
  any,
  atLeast,
  atMost,
  is,
  oneOf,
  onOrAfter,
  onOrBefore,
  referral,
} from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Route } from '#rules/engine/route.ts';
import {
  companyKind,
  companyTutor,
  hiringPromise,
  jobseekerRegistration,
  longTrainingGround,
  workforceGrows,
  worksPartTime,
} from '#rules/facts/in-company-training.ts';
import { trainingStartsOn, trainingWeeks } from '#rules/facts/training.ts';
import {
  benefitEnds,
  evidence,
  exemptionByHome,
  rightToWorkOrAsk,
  sharedDocuments,
  sharedSteps,
} from '#rules/law/in-company-training.ts';
import {
  foremPfi2024,
  secretariatSocialPfi2024,
  securexPfi2024,
  ucmPfi2024,
  uvcwPfi2019,
  vandenBroelePfi2024,
  walloonDecree2019Training,
  walloonDecree2024Training,
} from '#rules/sources/in-company-wallonia.ts';
import { forem } from './employment-service.ts';

const checkedOn = '2026-11-21';
const reform = '2024-10-01';
const lastDayBefore = '2024-09-30';

/** Their articles are not known to us. */
const law = [unlocated(walloonDecree2019Training), unlocated(walloonDecree2024Training)] as const;

const reformRule = provenance('official', checkedOn, ...law, unlocated(foremPfi2024));
const travelRule = provenance(
  'official',
  checkedOn,
  ...law,
  unlocated(foremPfi2024),
  unlocated(ucmPfi2024),
);
const lengthRule = provenance(
  'professional',
  checkedOn,
  ...law,
  unlocated(secretariatSocialPfi2024),
);
const partTimeRule = provenance(
  'professional',
  '2026-11-26',
  ...law,
  unlocated(secretariatSocialPfi2024),
);
const longRule = provenance(
  'professional',
  checkedOn,
  ...law,
  unlocated(secretariatSocialPfi2024),
  unlocated(vandenBroelePfi2024),
);
const hiringRule = provenance(
  'professional',
  checkedOn,
  ...law,
  unlocated(ucmPfi2024),
  unlocated(vandenBroelePfi2024),
);
const mediationRule = provenance(
  'official',
  checkedOn,
  ...law,
  unlocated(foremPfi2024),
  unlocated(vandenBroelePfi2024),
);
const premiumRule = provenance(
  'official',
  checkedOn,
  ...law,
  unlocated(foremPfi2024),
  unlocated(securexPfi2024),
  unlocated(ucmPfi2024),
);
const companyRule = provenance(
  'professional',
  checkedOn,
  ...law,
  unlocated(vandenBroelePfi2024),
  unlocated(uvcwPfi2019),
);

/** The list of grounds was incomplete in the copy, and how long "longer" is was not in it. */
const weeks = any(
  'wallonia-pfi-weeks',
  atMost('wallonia-pfi-weeks-most', trainingWeeks, 26, lengthRule),
  all(
    'wallonia-pfi-long',
    atMost('wallonia-pfi-weeks-long', trainingWeeks, 52, longRule),
    oneOf(
      'wallonia-pfi-long-ground',
      longTrainingGround,
      ['no-upper-secondary', 'under-25-a-year-without-work'],
      longRule,
    ),
  ),
  referral('wallonia-pfi-long-ask', longRule),
);

const tutor = any(
  'wallonia-pfi-tutor',
  is('wallonia-pfi-tutor-qualified', companyTutor, 'five-years-or-certificate', reformRule),
  referral('wallonia-pfi-tutor-ask', reformRule),
);

/** Registered part-time workers may take part; what somebody says who counts as working is asked again. */
const registration = any(
  'wallonia-pfi-registration',
  oneOf(
    'wallonia-pfi-registered',
    jobseekerRegistration,
    ['forem', 'actiris', 'vdab', 'adg'],
    provenance('professional', checkedOn, ...law, unlocated(vandenBroelePfi2024)),
  ),
  all(
    'wallonia-pfi-registered-nowhere',
    is('wallonia-pfi-not-registered', jobseekerRegistration, 'none', partTimeRule),
    is('wallonia-pfi-has-part-time-job', worksPartTime, true, partTimeRule),
    referral('wallonia-pfi-ask-part-time', partTimeRule),
  ),
);

/** The reform holds for contracts that start from that day; of the conditions before nothing was found. */
const rules = any(
  'wallonia-pfi-rules',
  all(
    'wallonia-pfi-rules-2024',
    onOrAfter('wallonia-pfi-since-2024', trainingStartsOn, reform, reformRule),
    registration,
    atLeast('wallonia-pfi-weeks-least', trainingWeeks, 4, lengthRule),
    weeks,
    tutor,
    is('wallonia-pfi-hiring', hiringPromise, true, hiringRule),
    is('wallonia-pfi-workforce', workforceGrows, true, hiringRule),
  ),
  all(
    'wallonia-pfi-rules-before-2024',
    onOrBefore('wallonia-pfi-before-2024', trainingStartsOn, lastDayBefore, reformRule),
    referral('wallonia-pfi-ask-old-rules', reformRule),
  ),
);

/** For contracts that start under the reform. */
function sinceReform(
  id: string,
  topic: Consequence['topic'],
  rule: Consequence['provenance'],
): Consequence {
  return {
    id,
    topic,
    when: onOrAfter(id, trainingStartsOn, reform, reformRule),
    provenance: rule,
  };
}

/**
 * Wallonia without the German-speaking Community, plan formation-insertion (PFI): decrees of 4 April 2019 and 10 April
 * 2024, reformed for contracts that start from 1 October 2024. Held from 2024-01-01. Checked 2026-11-26.
 */
export const walloniaPfi: Route = {
  id: 'wallonia-pfi',
  kind: 'in-company-training',
  official: [{ lang: 'fr', term: 'plan formation-insertion (PFI)' }],
  jurisdiction: 'wallonia',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'wallonia-pfi',
        rightToWorkOrAsk('wallonia-pfi'),
        any(
          'wallonia-pfi-company',
          is('wallonia-pfi-private', companyKind, 'private', companyRule),
          referral('wallonia-pfi-company-ask', companyRule),
        ),
        rules,
      ),
    },
  ],
  consequences: [
    exemptionByHome,
    sinceReform('wallonia-pfi-premium', 'permit', premiumRule),
    sinceReform(
      'wallonia-pfi-percentage',
      'permit',
      provenance('official', checkedOn, ...law, unlocated(foremPfi2024), unlocated(securexPfi2024)),
    ),
    sinceReform(
      'wallonia-pfi-tax',
      'permit',
      provenance('official', checkedOn, unlocated(foremPfi2024), unlocated(securexPfi2024)),
    ),
    {
      // An amount of the past, shown as such.
      id: 'wallonia-pfi-old-premium',
      topic: 'permit',
      when: onOrBefore('wallonia-pfi-old-premium', trainingStartsOn, lastDayBefore, reformRule),
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(securexPfi2024),
        unlocated(ucmPfi2024),
      ),
    },
    { id: 'wallonia-pfi-public-employers', topic: 'permit', provenance: companyRule },
    {
      id: 'wallonia-pfi-not-found',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(foremPfi2024)),
    },
    evidence,
    {
      id: 'wallonia-pfi-page-2024',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(foremPfi2024)),
    },
    sinceReform('wallonia-pfi-travel', 'duties', travelRule),
    sinceReform('wallonia-pfi-growth', 'duties', hiringRule),
    sinceReform('wallonia-pfi-attestation', 'duties', reformRule),
    sinceReform('wallonia-pfi-mediation', 'change', mediationRule),
    benefitEnds,
  ],
  documents: [
    ...sharedDocuments,
    {
      id: 'wallonia-pfi-tutor-proof',
      by: 'employer',
      when: onOrAfter('wallonia-pfi-tutor-proof', trainingStartsOn, reform, reformRule),
      provenance: reformRule,
    },
    {
      id: 'wallonia-pfi-skills-attestation',
      by: 'employer',
      when: onOrAfter('wallonia-pfi-skills-attestation', trainingStartsOn, reform, reformRule),
      provenance: reformRule,
    },
  ],
  fees: [],
  steps: sharedSteps,
  authority: forem,
  competence: provenance('professional', checkedOn, ...law, unlocated(vandenBroelePfi2024)),
};
