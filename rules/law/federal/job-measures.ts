import { all, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { homePlace } from '#rules/facts/jobseeker.ts';
import { inWork, payslips, withoutWork } from '#rules/law/measures.ts';
import {
  emnSkillsMatching2026,
  refufamDurableEmployment,
} from '#rules/sources/in-company-training.ts';
import { onemT97 } from '#rules/sources/measures-hiring.ts';
import { programmeLaw2025 } from '#rules/sources/training-exemption.ts';
import { unemploymentOffice } from './benefit-end.ts';

const checkedOn = '2026-11-21';
const rule = provenance('official', checkedOn, unlocated(onemT97));
const research = provenance('report', checkedOn, unlocated(refufamDurableEmployment));

/**
 * Allowance for taking up a shortage job: sheet T97 of 2023. Whether it outlived 1 March 2026 is not known. Held from
 * 2024-01-01. Checked 2026-11-21.
 */
export const federalShortageJobAllowance: Route = {
  id: 'federal-shortage-job-allowance',
  kind: 'work-allowance',
  official: [],
  jurisdiction: 'federal',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'federal-shortage-job-allowance',
        withoutWork(rule),
        referral(
          'federal-shortage-job-allowance-ask',
          provenance('unverified', checkedOn, unlocated(onemT97)),
        ),
      ),
    },
  ],
  consequences: [{ id: 'federal-shortage-job-allowance-sheet', topic: 'permit', provenance: rule }],
  documents: [],
  fees: [],
  steps: [],
  authority: unemploymentOffice,
  competence: rule,
};

/** The service of the home: each helps people in work as well as it can. */
const employmentServices: Authority = {
  id: 'employment-services',
  names: [{ lang: 'nl', name: 'VDAB, Actiris, Le Forem, ADG' }],
  url: 'https://www.belgium.be',
};

/**
 * Moving on from a job below one's level: what is open to somebody in work, as research on durable employment lists
 * it. No right of its own. Held from 2024-01-01. Checked 2026-11-21.
 */
export const federalMovingUp: Route = {
  id: 'federal-moving-up',
  kind: 'moving-up',
  official: [],
  jurisdiction: 'federal',
  versions: [
    { from: '2024-01-01', to: null, condition: all('federal-moving-up', inWork(research)) },
  ],
  consequences: [
    {
      id: 'federal-moving-up-service',
      topic: 'permit',
      when: is('federal-moving-up-in-flanders', homePlace, 'flanders', research),
      provenance: research,
    },
    {
      id: 'federal-moving-up-service-elsewhere',
      topic: 'permit',
      when: oneOf(
        'federal-moving-up-outside-flanders',
        homePlace,
        ['brussels', 'wallonia', 'german-speaking-community'],
        research,
      ),
      provenance: provenance('unverified', checkedOn, unlocated(refufamDurableEmployment)),
    },
    { id: 'federal-moving-up-diploma', topic: 'permit', provenance: research },
    {
      id: 'federal-moving-up-competences',
      topic: 'permit',
      provenance: provenance('report', checkedOn, unlocated(emnSkillsMatching2026)),
    },
    { id: 'federal-moving-up-courses', topic: 'permit', provenance: research },
    { id: 'federal-moving-up-asked-for', topic: 'permit', provenance: research },
    { id: 'federal-moving-up-quick-job', topic: 'change', provenance: research },
    {
      id: 'federal-moving-up-resigning',
      topic: 'change',
      during: { from: '2026-03-01', to: null },
      provenance: provenance(
        'official',
        checkedOn,
        article(programmeLaw2025, 'art. 98'),
        unlocated(refufamDurableEmployment),
      ),
    },
  ],
  documents: [payslips],
  fees: [],
  steps: [],
  authority: employmentServices,
  competence: research,
};
