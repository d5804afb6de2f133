import { all, any, is, judgement, oneOf, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { homePlace } from '#rules/facts/jobseeker.ts';
import { courseBegan, employmentSituation } from '#rules/facts/measures.ts';
import {
  coursePaper,
  jobseekerSteps,
  proofs,
  residencePaper,
  welfarePaper,
  willingToWork,
  withoutWork,
} from '#rules/law/measures.ts';
import {
  emnSkillsMatching2026,
  refufamDurableEmployment,
} from '#rules/sources/in-company-training.ts';
import { vdabNodo } from '#rules/sources/in-company-flanders.ts';
import { bottleneckPremiumGuides } from '#rules/sources/measures-hiring.ts';
import {
  flemishDecree2023Protection,
  flemishDecree2024Registration,
  parlangiNijlen,
  vreemdelingenrechtProtection2023,
} from '#rules/sources/measures.ts';
import { vdab } from './employment-service.ts';

const checkedOn = '2026-11-21';
const duty = provenance(
  'official',
  checkedOn,
  unlocated(flemishDecree2024Registration),
  unlocated(refufamDurableEmployment),
);
const onWelfare = is('flanders-registration-welfare', employmentSituation, 'welfare', duty);
const access = provenance(
  'report',
  checkedOn,
  unlocated(emnSkillsMatching2026),
  unlocated(refufamDurableEmployment),
);

/**
 * Registration with VDAB: a duty for people on integration income or equal aid, by the decree of 19 April 2024, and the
 * first step of every other jobseeker who may work, which VDAB sees in the residence title: the stay is not asked here.
 * The exact day in May 2024 was not checked. Checked 2026-11-21.
 */
export const flandersRegistration: Route = {
  id: 'flanders-vdab-registration',
  kind: 'registration',
  official: [],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-05-01',
      to: null,
      condition: all(
        'flanders-vdab-registration',
        withoutWork(duty),
        any(
          'flanders-registration-who',
          onWelfare,
          judgement('flanders-registration-may-work', access),
        ),
      ),
    },
  ],
  consequences: [
    { id: 'flanders-registration-duty', topic: 'duties', when: onWelfare, provenance: duty },
    {
      id: 'flanders-registration-agreement',
      topic: 'duties',
      when: onWelfare,
      provenance: provenance('unverified', checkedOn, unlocated(flemishDecree2024Registration)),
    },
    { ...willingToWork, when: onWelfare },
    {
      id: 'flanders-registration-protection',
      topic: 'duties',
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(vreemdelingenrechtProtection2023),
        unlocated(flemishDecree2023Protection),
      ),
    },
    {
      id: 'flanders-registration-newcomers',
      topic: 'duties',
      provenance: provenance(
        'report',
        checkedOn,
        unlocated(refufamDurableEmployment),
        unlocated(emnSkillsMatching2026),
      ),
    },
  ],
  documents: [residencePaper, { ...welfarePaper, when: onWelfare }, proofs],
  fees: [],
  steps: jobseekerSteps,
  authority: vdab,
  competence: duty,
};

const nodo = provenance(
  'official',
  checkedOn,
  unlocated(vdabNodo),
  unlocated(refufamDurableEmployment),
);

/** Dutch coaching during a vocational training (NodO+), from an undated copy. Held from 2024-01-01. Checked 2026-11-21. */
export const flandersNodo: Route = {
  id: 'flanders-nodo',
  kind: 'language-at-work',
  official: [{ lang: 'nl', term: 'Nederlands op de opleidingsvloer' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-nodo',
        withoutWork(nodo),
        oneOf(
          'measure-in-course',
          courseBegan,
          ['since-november-2024', 'september-2023-to-october-2024', 'before-september-2023'],
          nodo,
        ),
        judgement('flanders-nodo-offered', nodo),
      ),
    },
  ],
  consequences: [
    { id: 'flanders-nodo-what', topic: 'permit', provenance: nodo },
    { id: 'flanders-nodo-undated', topic: 'permit', provenance: nodo },
  ],
  documents: [],
  fees: [],
  steps: [],
  authority: vdab,
  competence: nodo,
};

const conversation = provenance(
  'professional',
  checkedOn,
  unlocated(parlangiNijlen),
  unlocated(emnSkillsMatching2026),
);

/** Talking with native speakers by video (Parlangi). Held from 2024-01-01. Checked 2026-11-21. */
export const flandersParlangi: Route = {
  id: 'flanders-parlangi',
  kind: 'language-practice',
  official: [],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-parlangi',
        is('flanders-parlangi-home', homePlace, 'flanders', conversation),
        judgement('flanders-parlangi-project', conversation),
      ),
    },
  ],
  consequences: [{ id: 'flanders-parlangi-waiting', topic: 'permit', provenance: conversation }],
  documents: [],
  fees: [],
  steps: [],
  authority: vdab,
  competence: conversation,
};

const premium = provenance('professional', checkedOn, unlocated(bottleneckPremiumGuides));

/**
 * Bottleneck premium (knelpuntpremie): only for trainings that began from 1 September 2023 to 31 October 2024, so closed
 * for new ones. Held from 2024-01-01. Checked 2026-11-21.
 */
export const flandersBottleneckPremium: Route = {
  id: 'flanders-bottleneck-premium',
  kind: 'training-premium',
  official: [{ lang: 'nl', term: 'knelpuntpremie' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-bottleneck-premium',
        withoutWork(premium),
        is(
          'flanders-bottleneck-premium-start',
          courseBegan,
          'september-2023-to-october-2024',
          premium,
        ),
        referral('flanders-bottleneck-premium-ask', premium),
      ),
    },
  ],
  consequences: [
    { id: 'flanders-bottleneck-premium-amount', topic: 'permit', provenance: premium },
    { id: 'flanders-bottleneck-premium-earlier', topic: 'permit', provenance: premium },
  ],
  documents: [coursePaper],
  fees: [],
  steps: [],
  authority: vdab,
  competence: premium,
};
