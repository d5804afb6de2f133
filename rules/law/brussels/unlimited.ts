import { all, any, atLeast, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import { homePlace } from '#rules/facts/jobseeker.ts';
import {
  workerMonthsBrusselsPermit,
  workerMonthsInTenYears,
  workerStayMonths,
  workerWhereabouts,
} from '#rules/facts/worker.ts';
import {
  brusselsUnlimitedMonths,
  brusselsUnlimitedMonthsElsewhere,
  brusselsUnlimitedStayMonths,
} from '#rules/parameters/brussels/market.ts';
import { brulocalis2024, brusselsOrdinance2024, envoy2024 } from '#rules/sources/brussels.ts';
import {
  bal2024,
  brusselsOldShortagePage,
  brusselsOldUnlimitedPage,
} from '#rules/sources/brussels-routes.ts';
import { appealConsequences } from './permit-consequences.ts';
import { brusselsCompetence, economicMigration } from './single-permit.ts';

const checkedOn = '2026-11-21';
const law = article(brusselsOrdinance2024, 'art. 4 § 3');
/** The worker applies and has to live in Brussels. */
const inPerson = provenance('official', checkedOn, law);
const monthsRule = provenance(
  'professional',
  checkedOn,
  law,
  unlocated(brulocalis2024),
  unlocated(bal2024),
);
const elsewhereRule = provenance('professional', checkedOn, unlocated(envoy2024));

/**
 * Brussels, permit of unlimited duration (permis unique illimité): Ordinance of 1 February 2024, art. 4 § 3. For who
 * lives in Brussels. Held from 2024-10-01. Checked 2026-11-21.
 */
export const brusselsUnlimited: Route = {
  id: 'brussels-unlimited',
  kind: 'unlimited',
  official: [{ lang: 'fr', term: 'permis unique illimité' }],
  jurisdiction: 'brussels',
  versions: [
    {
      from: '2024-10-01',
      to: null,
      condition: all(
        'brussels-unlimited',
        is('brussels-unlimited-kind', applicationKind, 'unlimited', inPerson),
        atLeast(
          'brussels-unlimited-stay',
          workerStayMonths,
          brusselsUnlimitedStayMonths,
          monthsRule,
        ),
        any(
          'brussels-unlimited-work',
          atLeast(
            'brussels-unlimited-brussels-permits',
            workerMonthsBrusselsPermit,
            brusselsUnlimitedMonths,
            monthsRule,
          ),
          // Over which time they count, and whether months in Brussels count with them, was not found.
          all(
            'brussels-unlimited-elsewhere',
            atLeast(
              'brussels-unlimited-other-permits',
              workerMonthsInTenYears,
              brusselsUnlimitedMonthsElsewhere,
              elsewhereRule,
            ),
            referral('brussels-unlimited-elsewhere-ask', elsewhereRule),
          ),
        ),
        oneOf(
          'brussels-unlimited-residence',
          workerWhereabouts,
          ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
          inPerson,
        ),
        is('brussels-unlimited-home', homePlace, 'brussels', inPerson),
      ),
    },
  ],
  consequences: [
    { id: 'brussels-unlimited-in-person', topic: 'permit', provenance: inPerson },
    {
      id: 'brussels-unlimited-other-regions',
      topic: 'permit',
      provenance: elsewhereRule,
    },
    {
      id: 'brussels-unlimited-old-pages',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(brusselsOldUnlimitedPage),
        unlocated(brusselsOldShortagePage),
      ),
    },
    {
      id: 'brussels-unlimited-papers',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(brusselsOrdinance2024)),
    },
    ...appealConsequences,
  ],
  documents: [],
  fees: [],
  steps: [
    {
      id: 'brussels-unlimited-file',
      by: 'worker',
      after: [],
      isFiling: true,
      days: { min: 0, max: 0 },
      provenance: inPerson,
    },
    {
      id: 'brussels-unlimited-decision',
      by: 'authority',
      after: ['brussels-unlimited-file'],
      days: { min: 0, max: null },
      provenance: inPerson,
    },
  ],
  authority: economicMigration,
  competence: brusselsCompetence,
};
