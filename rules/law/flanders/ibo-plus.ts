import { all, atMost, onOrAfter, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { trainingStartsOn, trainingWeeks } from '#rules/facts/training.ts';
import {
  accidentInsurance,
  sharedDocuments,
  stepsWithout,
  trainingPlan,
} from '#rules/law/in-company-training.ts';
import {
  acertaIbo2025,
  flemishDecision20251219,
  overheidVlaanderenIboPlus,
  salarySolutionIbo2026,
} from '#rules/sources/in-company-flanders.ts';
import { flemishDecision2009 } from '#rules/sources/training-exemption.ts';
import { vdab } from './employment-service.ts';
import { dimona, iboCompetence, mayWork } from './ibo.ts';
import { iboReform, languageSupport, variants } from './ibo-consequences.ts';

const checkedOn = '2026-11-21';
const law = article(flemishDecision20251219, 'art. 111/0/0/1-111/0/0/7', flemishDecision2009);

const weeksRule = provenance('official', checkedOn, law, unlocated(overheidVlaanderenIboPlus));
// The articles of 2026 were not fully read, and two payroll offices name different groups.
const targetRule = provenance(
  'professional',
  '2026-11-26',
  law,
  unlocated(salarySolutionIbo2026),
  unlocated(acertaIbo2025),
);
const oldTargetRule = provenance('official', checkedOn, unlocated(overheidVlaanderenIboPlus));

// No source speaks of a percentage or of hiring in an IBO-plus, and the company pays no premium.
const documents = sharedDocuments.filter(
  ({ id }) => id !== 'in-company-income' && id !== 'in-company-job-contract',
);

/**
 * Flanders, IBO-plus for jobseekers far from work: same decision, arts. 111/0/0/1-111/0/0/7. Whom it is for since 2026
 * was not fully read, so it is explained and referred, never opened. Held from 2024-01-01. Checked 2026-11-26.
 */
export const flandersIboPlus: Route = {
  id: 'flanders-ibo-plus',
  kind: 'in-company-training-plus',
  official: [{ lang: 'nl', term: 'IBO-plus' }],
  jurisdiction: 'flanders',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'flanders-ibo-plus',
        // A kind of IBO: who may not work in Belgium cannot be trained in it either.
        mayWork,
        atMost('flanders-ibo-plus-weeks', trainingWeeks, 52, weeksRule),
        referral('flanders-ibo-plus-ask', targetRule),
      ),
    },
  ],
  consequences: [
    {
      id: 'flanders-ibo-plus-free',
      topic: 'permit',
      provenance: provenance(
        'professional',
        checkedOn,
        law,
        unlocated(salarySolutionIbo2026),
        unlocated(overheidVlaanderenIboPlus),
      ),
    },
    {
      id: 'flanders-ibo-plus-target-2026',
      topic: 'permit',
      when: onOrAfter('flanders-ibo-plus-target-2026', trainingStartsOn, iboReform, targetRule),
      provenance: targetRule,
    },
    { id: 'flanders-ibo-plus-target-before', topic: 'permit', provenance: oldTargetRule },
    { id: 'flanders-ibo-plus-page', topic: 'permit', provenance: oldTargetRule },
    {
      id: 'flanders-ibo-plus-not-found',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, law),
    },
    ...languageSupport,
    variants,
  ],
  documents: [...documents, trainingPlan, dimona, accidentInsurance],
  fees: [],
  steps: stepsWithout('in-company-terms', 'in-company-hire'),
  authority: vdab,
  competence: iboCompetence,
};
