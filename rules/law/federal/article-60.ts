import { all, is, judgement } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import { homePlace } from '#rules/facts/jobseeker.ts';
import { employmentSituation } from '#rules/facts/measures.ts';
import {
  jobseekerSteps,
  residencePaper,
  welfarePaper,
  willingToWork,
} from '#rules/law/measures.ts';
import {
  emnSkillsMatching2026,
  refufamDurableEmployment,
} from '#rules/sources/in-company-training.ts';
import {
  socialWelfareLaw1976,
  uvcwArticle60,
  walloonDecree2024Article60,
} from '#rules/sources/measures.ts';
import { programmeLaw2025, royalDecree1991 } from '#rules/sources/training-exemption.ts';

const checkedOn = '2026-11-21';
const rule = provenance(
  'report',
  checkedOn,
  article(emnSkillsMatching2026, 'art. 60 §7', socialWelfareLaw1976),
);
const research = provenance('report', checkedOn, unlocated(refufamDurableEmployment));

const welfareCentre: Authority = {
  id: 'public-centre-for-social-welfare',
  names: [
    { lang: 'nl', name: 'OCMW' },
    { lang: 'fr', name: 'CPAS' },
    { lang: 'de', name: 'ÖSHZ' },
  ],
  url: 'https://www.belgium.be',
};

/**
 * A job with the public centre for social welfare as employer: law of 8 July 1976, art. 60 §7, as reports describe it.
 * Held from 2024-01-01. Checked 2026-11-21.
 */
export const federalArticle60: Route = {
  id: 'federal-article-60',
  kind: 'work-experience',
  official: [
    { lang: 'nl', term: 'artikel 60 §7' },
    { lang: 'fr', term: 'article 60 §7' },
    { lang: 'de', term: 'Artikel 60 §7' },
  ],
  jurisdiction: 'federal',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'federal-article-60',
        is('federal-article-60-welfare', employmentSituation, 'welfare', rule),
        judgement('federal-article-60-committee', research),
      ),
    },
  ],
  consequences: [
    { id: 'federal-article-60-length', topic: 'permit', provenance: rule },
    {
      id: 'federal-article-60-right',
      topic: 'permit',
      during: { from: '2026-03-01', to: null },
      provenance: provenance(
        'official',
        checkedOn,
        article(programmeLaw2025, 'art. 98'),
        article(programmeLaw2025, 'art. 30', royalDecree1991),
      ),
    },
    {
      id: 'federal-article-60-wallonia',
      topic: 'permit',
      when: is('federal-article-60-in-wallonia', homePlace, 'wallonia', rule),
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(uvcwArticle60),
        unlocated(walloonDecree2024Article60),
      ),
    },
    { id: 'federal-article-60-afterwards', topic: 'permit', provenance: research },
    willingToWork,
    {
      id: 'federal-article-60-stopping',
      topic: 'change',
      provenance: provenance(
        'report',
        checkedOn,
        article(refufamDurableEmployment, 'art. 30, 44', royalDecree1991),
      ),
    },
  ],
  documents: [welfarePaper, residencePaper],
  fees: [],
  steps: jobseekerSteps,
  authority: welfareCentre,
  competence: rule,
};
