import { all, atLeast, type Condition, is, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { payMonthly } from '#rules/facts/contract.ts';
import { jobManager } from '#rules/facts/job.ts';
import {
  overNinetyDays,
  residenceSteps,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import { brusselsManagerPay } from '#rules/parameters/brussels/other-routes.ts';
import {
  brusselsDecision2024,
  brusselsOrdinance2024,
  brusselsPayPage,
  relianceLittler2024,
} from '#rules/sources/brussels.ts';
import { brusselsExecutivePage, sdWorx2024 } from '#rules/sources/brussels-routes.ts';
import { employeeJob } from './ordinary-job.ts';
import {
  noExecutiveCategory,
  payConsequences,
  residence,
  sharedConsequences,
} from './permit-consequences.ts';
import {
  brusselsCompetence,
  brusselsFees,
  economicMigration,
  expectedPapers,
  residencePapers,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const exemption = article(brusselsOrdinance2024, 'art. 7');
const executivePage = article(brusselsExecutivePage, 'art. 18 § 2, 5°', brusselsDecision2024);
const exemptionRule = provenance(
  'professional',
  checkedOn,
  exemption,
  unlocated(sdWorx2024),
  unlocated(relianceLittler2024),
);

/** Up to 90 days nothing is asked for. */
const beyondNinetyDays = <Part extends { readonly when?: Condition }>(part: Part): Part =>
  part.when ? part : { ...part, when: overNinetyDays };

/**
 * Brussels, senior executives: no category of permit since 2024-10-01, but an exemption with an amount of its own:
 * automatic up to 90 days, recognised in the procedure of the single permit beyond. Who counts as senior executive was not found: above the
 * amount people are referred, below it they are not. Held from 2024-10-01. Checked 2026-11-21.
 */
export const brusselsManager: Route = {
  id: 'brussels-manager',
  kind: 'manager',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-manager',
        employeeJob,
        is('brussels-manager-role', jobManager, true, exemptionRule),
        atLeast(
          'brussels-manager-pay',
          payMonthly,
          brusselsManagerPay,
          provenance(
            'official',
            checkedOn,
            unlocated(brusselsDecision2024),
            unlocated(brusselsPayPage),
          ),
        ),
        referral('brussels-manager-exemption', exemptionRule),
      ),
    },
  ],
  consequences: [
    noExecutiveCategory,
    {
      id: 'brussels-exemption-recognised',
      topic: 'permit',
      when: overNinetyDays,
      provenance: provenance(
        'official',
        '2026-11-25',
        article(brusselsOrdinance2024, 'art. 7 § 2'),
        executivePage,
      ),
    },
    {
      id: 'brussels-executive-short-stay',
      topic: 'permit',
      when: upToNinetyDays,
      provenance: provenance('official', '2026-11-25', executivePage),
    },
    {
      id: 'brussels-executive-living-abroad',
      topic: 'permit',
      when: overNinetyDays,
      provenance: provenance('official', '2026-11-25', executivePage),
    },
    ...payConsequences,
    ...sharedConsequences.map((consequence) =>
      consequence.topic === 'permit' ? beyondNinetyDays(consequence) : consequence,
    ),
    ...residence(),
  ],
  documents: [
    ...expectedPapers.map((paper) =>
      paper.when
        ? { ...paper, when: all('brussels-executive-paper', overNinetyDays, paper.when) }
        : beyondNinetyDays(paper),
    ),
    ...residencePapers.map(beyondNinetyDays),
  ],
  fees: brusselsFees,
  steps: residenceSteps,
  authority: economicMigration,
  competence: brusselsCompetence,
};
