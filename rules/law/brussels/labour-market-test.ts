import { all, any, atLeast, is, judgement, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route, Step } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { contractEmployer, paySectorScale } from '#rules/facts/contract.ts';
import {
  vacancyChannel,
  vacancyNobodySuitable,
  vacancyServiceSearch,
  vacancyWeeks,
} from '#rules/facts/vacancy.ts';
import { workerWhereabouts } from '#rules/facts/worker.ts';
import { newResident, overNinetyDays, upToNinetyDays } from '#rules/law/federal/residence-part.ts';
import { brusselsVacancyWeeks } from '#rules/parameters/brussels/market.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  brusselsDecision2024,
  brusselsOrdinance2024,
  brusselsPayPage,
  relianceLittler2024,
} from '#rules/sources/brussels.ts';
import {
  brusselsAnalysisPage,
  sdWorx2024,
  sdWorxElla2024,
} from '#rules/sources/brussels-routes.ts';
import { claeysEngels2022, vreemdelingenrechtWorker } from '#rules/sources/single-permit.ts';
import { minimumIncome } from './minimum-income.ts';
import { ordinaryJob } from './ordinary-job.ts';
import {
  longTermAuthorisation,
  recognisedProfession,
  residence,
  sharedConsequences,
  shortStay,
  usuallyOneYear,
} from './permit-consequences.ts';
import {
  brusselsCompetence,
  brusselsFees,
  brusselsSteps,
  economicMigration,
  expectedRenewalPapers,
  listedPapers,
  newApplication,
  renewal,
  residencePapers,
} from './single-permit.ts';

const checkedOn = '2026-11-21';
const searchLaw = article(emnLabourShortages, 'art. 11 § 3', brusselsDecision2024);
const adviceLaw = article(emnLabourShortages, 'art. 14 § 1', brusselsDecision2024);

const searchRule = provenance(
  'professional',
  checkedOn,
  searchLaw,
  unlocated(sdWorxElla2024),
  unlocated(relianceLittler2024),
  unlocated(sdWorx2024),
);
const reportRule = provenance('professional', checkedOn, searchLaw, unlocated(relianceLittler2024));
const adviceRule = provenance('report', checkedOn, adviceLaw);
/** No worker on the labour market can do the job satisfactorily and within a reasonable time, also after training. */
const principle = provenance('official', checkedOn, article(brusselsOrdinance2024, 'art. 5 § 2'));
/** As a rule an application from inside Belgium is for a job that is exempt from the test. */
const fromInside = provenance(
  'professional',
  checkedOn,
  unlocated(claeysEngels2022),
  unlocated(vreemdelingenrechtWorker),
);
const paperList = provenance('official', checkedOn, unlocated(brusselsAnalysisPage));

const publication = all(
  'brussels-test-publication',
  oneOf(
    'brussels-test-channel',
    vacancyChannel,
    ['employment-service-and-eures', 'employment-service-only'],
    searchRule,
  ),
  atLeast('brussels-test-weeks', vacancyWeeks, brusselsVacancyWeeks, searchRule),
  is('brussels-test-nobody-suitable', vacancyNobodySuitable, true, searchRule),
);
const ways = any(
  'brussels-test-ways',
  publication,
  is('brussels-test-service-search', vacancyServiceSearch, 'nobody-suitable', searchRule),
);
// Either way is enough by itself. Where one of them found nobody and the other somebody, the Ordinance gives no
// authorisation for a job that a worker on the market can do, and no source says that one result outweighs the other.
const agreed = any(
  'brussels-test-agreed',
  all(
    'brussels-test-nobody-found',
    oneOf(
      'brussels-test-service-nobody',
      vacancyServiceSearch,
      ['nobody-suitable', 'not-asked'],
      principle,
    ),
    any(
      'brussels-test-vacancy-nobody',
      is('brussels-test-vacancy-brought-nobody', vacancyNobodySuitable, true, principle),
      is('brussels-test-no-vacancy', vacancyChannel, 'not-published', searchRule),
    ),
  ),
  referral('brussels-test-somebody-ask', principle),
);
const search = any(
  'brussels-test-search',
  all('brussels-test-new-search', ways, agreed),
  // Sources speak of the search before a first application: whether a renewal needs a new one was not found.
  all(
    'brussels-test-later',
    is('brussels-test-is-renewal', applicationKind, 'renewal', searchRule),
    referral('brussels-test-renewal-ask', searchRule),
  ),
);
const pay = is(
  'brussels-test-pay',
  paySectorScale,
  true,
  provenance('official', checkedOn, unlocated(brusselsPayPage)),
);

const posted = is('brussels-test-posted', contractEmployer, 'posted', paperList);

/** No longest age of the publication was found: it has to be over when the application is filed, and no more. */
const publish: Step = {
  id: 'brussels-publish-vacancy',
  by: 'employer',
  after: [],
  days: { min: 35, max: null },
  provenance: searchRule,
};

/** The steps of the other routes; filing waits for the vacancy. */
const stepsAfterVacancy: readonly Step[] = brusselsSteps.map((step) =>
  step.after.length === 0 ? { ...step, after: [publish.id] } : step,
);

/** Five working days: with weekends and public holidays at most eleven days, from 24 December to 4 January. */
const adviceDays = { min: 0, max: 11 } as const;

/**
 * Brussels, labour market test (examen du marché de l'emploi): Decision of 16 May 2024, art. 11 § 3 and 14 § 1. Held from
 * 2024-10-01. Checked 2026-11-21.
 */
export const brusselsLabourMarketTest: Route = {
  id: 'brussels-labour-market-test',
  kind: 'labour-market-test',
  official: [],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-labour-market-test',
        ordinaryJob,
        search,
        pay,
        judgement('brussels-test-advice', adviceRule),
      ),
    },
  ],
  consequences: [
    { id: 'brussels-test-principle', topic: 'permit', provenance: principle },
    {
      id: 'brussels-test-any-job',
      topic: 'permit',
      provenance: provenance('professional', checkedOn, unlocated(sdWorx2024)),
    },
    { id: 'brussels-test-advice-weight', topic: 'permit', provenance: adviceRule },
    {
      id: 'brussels-test-where-searched',
      topic: 'permit',
      provenance: provenance('report', checkedOn, unlocated(emnLabourShortages)),
    },
    {
      id: 'brussels-test-not-found',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
    },
    {
      id: 'brussels-test-renewal',
      topic: 'permit',
      when: renewal,
      provenance: provenance('unverified', checkedOn, unlocated(emnLabourShortages)),
    },
    {
      // Told, not tested: a condition would ask everybody who hires from abroad where the worker is. Who has no lawful stay
      // is told more elsewhere.
      id: 'brussels-test-from-inside',
      topic: 'permit',
      when: all(
        'brussels-test-from-inside',
        newResident,
        oneOf(
          'brussels-test-already-in-belgium',
          workerWhereabouts,
          ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
          fromInside,
        ),
      ),
      provenance: fromInside,
    },
    {
      id: 'brussels-no-amount-of-pay',
      topic: 'permit',
      provenance: provenance('official', checkedOn, unlocated(brusselsPayPage)),
    },
    ...minimumIncome,
    usuallyOneYear,
    ...shortStay,
    longTermAuthorisation,
    recognisedProfession,
    ...sharedConsequences,
    ...residence(),
  ],
  documents: [
    ...listedPapers,
    { id: 'brussels-test-contract', by: 'employer', when: newApplication, provenance: paperList },
    { id: 'brussels-test-vacancy', by: 'employer', when: newApplication, provenance: principle },
    {
      id: 'brussels-test-publication-proof',
      by: 'employer',
      when: newApplication,
      provenance: searchRule,
    },
    {
      id: 'brussels-test-candidates',
      by: 'employer',
      when: newApplication,
      provenance: reportRule,
    },
    ...(
      [
        'brussels-test-posting-statement',
        'brussels-test-posting-social-security',
        'brussels-test-posting-statutes',
      ] as const
    ).map(
      (id) =>
        ({
          id,
          by: 'employer',
          when: all('brussels-test-posting-papers', newApplication, posted),
          provenance: paperList,
        }) as const,
    ),
    ...expectedRenewalPapers,
    ...residencePapers,
  ],
  fees: brusselsFees,
  steps: [
    publish,
    ...stepsAfterVacancy,
    {
      id: 'brussels-actiris-advice',
      by: 'authority',
      after: ['federal-complete-file'],
      days: adviceDays,
      when: overNinetyDays,
      provenance: adviceRule,
    },
    {
      id: 'brussels-actiris-advice-short-term',
      by: 'authority',
      after: ['brussels-short-term-file'],
      days: adviceDays,
      when: upToNinetyDays,
      provenance: adviceRule,
    },
  ],
  authority: economicMigration,
  competence: brusselsCompetence,
};
