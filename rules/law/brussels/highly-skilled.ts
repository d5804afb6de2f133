import { all, atLeast, oneOf } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { payMonthly } from '#rules/facts/contract.ts';
import { diplomaLevel, diplomaYears } from '#rules/facts/worker.ts';
import { brusselsHighlySkilledBasic } from '#rules/parameters/brussels/highly-skilled.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import { brusselsDecision2024, brusselsPayPage } from '#rules/sources/brussels.ts';
import { amountForTheWork, employeeJob } from './ordinary-job.ts';
import {
  longTermAuthorisation,
  noExecutiveCategory,
  payConsequences,
  postedPayConsequence,
  recognisedProfession,
  researcherPermitKind,
  residence,
  sharedConsequences,
  shortStay,
  upToThreeYears,
  yearlyPayCheck,
} from './permit-consequences.ts';
import {
  brusselsCompetence,
  brusselsFees,
  brusselsSteps,
  diplomaDocument,
  economicMigration,
  expectedPapers,
  residencePapers,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(emnLabourShortages, 'art. 20, 1°', brusselsDecision2024);

const diplomaRule = provenance('report', checkedOn, law);

const diploma = oneOf(
  'brussels-highly-skilled-diploma',
  diplomaLevel,
  ['level-5', 'level-6', 'level-7', 'level-8'],
  diplomaRule,
);

const programme = atLeast('brussels-highly-skilled-programme', diplomaYears, 3, diplomaRule);

const pay = atLeast(
  'brussels-highly-skilled-pay',
  payMonthly,
  brusselsHighlySkilledBasic,
  provenance('official', checkedOn, law, unlocated(brusselsPayPage)),
);

/**
 * Brussels, highly skilled workers (travailleurs hautement qualifiés): Decision of 16 May 2024, art. 20, 1°.
 * Held from 2024-10-01, the start of the present law. Checked 2026-11-21.
 */
export const brusselsHighlySkilled: Route = {
  id: 'brussels-highly-skilled',
  kind: 'highly-skilled',
  official: [
    { lang: 'fr', term: 'travailleur hautement qualifié' },
    { lang: 'nl', term: 'hooggekwalificeerd personeel' },
  ],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-highly-skilled',
        employeeJob,
        amountForTheWork,
        diploma,
        programme,
        pay,
      ),
    },
  ],
  consequences: [
    researcherPermitKind,
    upToThreeYears,
    ...shortStay,
    longTermAuthorisation,
    ...payConsequences,
    postedPayConsequence,
    { id: 'brussels-no-lower-amount', topic: 'permit', provenance: diplomaRule },
    noExecutiveCategory,
    recognisedProfession,
    yearlyPayCheck,
    ...sharedConsequences,
    ...residence(),
  ],
  documents: [...expectedPapers, diplomaDocument, ...residencePapers],
  fees: brusselsFees,
  steps: brusselsSteps,
  authority: economicMigration,
  competence: brusselsCompetence,
};
