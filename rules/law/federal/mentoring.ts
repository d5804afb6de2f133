import { all, any, atLeast, atMost, is, oneOf, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { homePlace } from '#rules/facts/jobseeker.ts';
import { familyOrigin, mentoringReady } from '#rules/facts/measures.ts';
import { workerAge } from '#rules/facts/worker.ts';
import { residencePaper, withoutWork } from '#rules/law/measures.ts';
import {
  emnSkillsMatching2026,
  refufamDurableEmployment,
} from '#rules/sources/in-company-training.ts';
import { duoForAJob } from '#rules/sources/measures.ts';

const checkedOn = '2026-11-21';
const rule = provenance('professional', checkedOn, unlocated(duoForAJob));
const named = provenance('report', checkedOn, unlocated(emnSkillsMatching2026));

const association: Authority = {
  id: 'duo-for-a-job',
  names: [{ lang: 'en', name: 'DUO for a JOB' }],
  url: 'https://www.duoforajob.be/en',
};
const network: Authority = {
  id: 'european-migration-network-belgium',
  names: [{ lang: 'en', name: 'EMN Belgium' }],
  url: 'https://www.emnbelgium.be',
};

/** An older person with experience beside a young one: DUO for a JOB, as the association says. Checked 2026-11-21. */
export const federalDuoForAJob: Route = {
  id: 'federal-duo-for-a-job',
  kind: 'mentoring',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'federal-duo-for-a-job',
        withoutWork(rule),
        atLeast('federal-duo-for-a-job-age-least', workerAge, 18, rule),
        atMost('federal-duo-for-a-job-age-most', workerAge, 33, rule),
        oneOf(
          'federal-duo-for-a-job-origin',
          familyOrigin,
          ['non-eu-nationality', 'parent-or-grandparent'],
          rule,
        ),
        is('federal-duo-for-a-job-ready', mentoringReady, true, rule),
        // No source names a place in the German-speaking Community.
        any(
          'federal-duo-for-a-job-place',
          oneOf(
            'federal-duo-for-a-job-regions',
            homePlace,
            ['flanders', 'brussels', 'wallonia'],
            rule,
          ),
          referral('federal-duo-for-a-job-place-ask', rule),
        ),
      ),
    },
  ],
  consequences: [
    {
      id: 'federal-duo-for-a-job-load',
      topic: 'permit',
      provenance: provenance(
        'report',
        checkedOn,
        unlocated(duoForAJob),
        unlocated(refufamDurableEmployment),
      ),
    },
    { id: 'federal-duo-for-a-job-effect', topic: 'permit', provenance: rule },
    { id: 'mentoring-evidence', topic: 'permit', provenance: named },
  ],
  documents: [residencePaper],
  fees: [],
  steps: [],
  authority: association,
  competence: rule,
};

/** A scheme that a report names and of which no page was found. Checked 2026-11-21. */
export const federalDuoSolidaire: Route = {
  id: 'federal-duo-solidaire',
  kind: 'mentoring',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'federal-duo-solidaire',
        withoutWork(named),
        referral(
          'federal-duo-solidaire-ask',
          provenance('unverified', checkedOn, unlocated(emnSkillsMatching2026)),
        ),
      ),
    },
  ],
  consequences: [{ id: 'mentoring-evidence', topic: 'permit', provenance: named }],
  documents: [],
  fees: [],
  steps: [],
  authority: network,
  competence: named,
};
