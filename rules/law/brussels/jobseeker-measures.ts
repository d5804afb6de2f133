import { all, oneOf, referral } from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { courseBegan } from '#rules/facts/measures.ts';
import {
  coursePaper,
  jobseekerSteps,
  registrationPaper,
  withoutWork,
} from '#rules/law/measures.ts';
import { paidLeave } from '#rules/law/paid-leave.ts';
import { bx1Mentoring2025 } from '#rules/sources/first-steps.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';
import {
  brusselsOrder2013Training,
  caipsTrainingAllowance,
} from '#rules/sources/measures-training.ts';
import { bruxellesFormation } from './employment-service.ts';
import { actirisMeasures } from './hiring-measures.ts';

const checkedOn = '2026-11-21';
const named = provenance('report', checkedOn, unlocated(emnSkillsMatching2026));
const press = provenance('press', checkedOn, unlocated(bx1Mentoring2025));

/**
 * Mentoring with Actiris: named by a report; for whom it is and how it goes, the press says. Held from 2025-04-01.
 * Checked 2026-11-21.
 */
export const brusselsMentoring: Route = {
  id: 'brussels-mentoring',
  kind: 'mentoring',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2025-04-01',
      to: null,
      condition: all(
        'brussels-mentoring',
        withoutWork(named),
        // The report says neither where they live nor how old they may be; that age does not matter, only the press says.
        referral('brussels-mentoring-ask', named),
      ),
    },
  ],
  consequences: [
    { id: 'brussels-mentoring-schemes', topic: 'permit', provenance: named },
    { id: 'brussels-mentoring-how', topic: 'permit', provenance: press },
    { id: 'mentoring-evidence', topic: 'permit', provenance: named },
  ],
  documents: [registrationPaper],
  fees: [],
  steps: jobseekerSteps,
  authority: actirisMeasures,
  competence: named,
};

const allowance = provenance(
  'professional',
  checkedOn,
  unlocated(caipsTrainingAllowance),
  unlocated(brusselsOrder2013Training),
);

/** Allowance of Bruxelles Formation for the hours of a training. Held from 2024-01-01. Checked 2026-11-21. */
export const brusselsTrainingAllowance: Route = {
  id: 'brussels-training-allowance',
  kind: 'training-premium',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'brussels-training-allowance',
        withoutWork(allowance),
        oneOf(
          'measure-in-course',
          courseBegan,
          ['since-november-2024', 'september-2023-to-october-2024', 'before-september-2023'],
          allowance,
        ),
        referral(
          'brussels-training-allowance-ask',
          provenance('unverified', checkedOn, unlocated(brusselsOrder2013Training)),
        ),
      ),
    },
  ],
  consequences: [
    { id: 'brussels-training-allowance-amount', topic: 'permit', provenance: allowance },
  ],
  documents: [coursePaper],
  fees: [],
  steps: [],
  authority: bruxellesFormation,
  competence: allowance,
};

/** Brussels, paid educational leave: only the claim of the employer is known. */
export const brusselsPaidLeave = paidLeave(
  'brussels',
  [{ lang: 'fr', term: 'congé-éducation payé' }],
  actirisMeasures,
);
