import { all, any, atLeast, is, oneOf, under } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { applicationKind } from '#rules/facts/application.ts';
import {
  workerAgreementCountry,
  workerFamilyInBelgium,
  workerMonthsInTenYears,
  workerWhereabouts,
} from '#rules/facts/worker.ts';
import {
  germanSpeakingCommunityUnlimitedMonths,
  germanSpeakingCommunityUnlimitedMonthsReduced,
  germanSpeakingCommunityUnlimitedMonthsTwiceReduced,
} from '#rules/parameters/german-speaking-community/other-routes.ts';
import {
  oneStopCounter,
  ostbelgien2019,
  ostbelgienUnlimited,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { appeal, contact } from './permit-consequences.ts';
import { communityCompetence, workPermits } from './single-permit.ts';

const checkedOn = '2026-11-21';
const rule = provenance(
  'official',
  checkedOn,
  article(ostbelgienUnlimited, 'art. 16', royalDecree1999),
);

const months = (id: string, amount: typeof germanSpeakingCommunityUnlimitedMonths) =>
  atLeast(id, workerMonthsInTenYears, amount, rule);

const reduced = any(
  'german-speaking-community-unlimited-reduced',
  is('german-speaking-community-unlimited-agreement', workerAgreementCountry, true, rule),
  is('german-speaking-community-unlimited-family', workerFamilyInBelgium, true, rule),
);
const twiceReduced = all(
  'german-speaking-community-unlimited-both',
  is('german-speaking-community-unlimited-both-agreement', workerAgreementCountry, true, rule),
  is('german-speaking-community-unlimited-both-family', workerFamilyInBelgium, true, rule),
  months(
    'german-speaking-community-unlimited-months-two-years',
    germanSpeakingCommunityUnlimitedMonthsTwiceReduced,
  ),
);

/** Whose verdict turns on family: at the fewest months that any reduction leaves, and below those of nobody's. */
const turnsOnFamily = (id: string, family: boolean) =>
  all(
    id,
    is(`${id}-kind`, applicationKind, 'unlimited', rule),
    is(`${id}-answer`, workerFamilyInBelgium, family, rule),
    months(`${id}-least`, germanSpeakingCommunityUnlimitedMonthsTwiceReduced),
    under(`${id}-most`, workerMonthsInTenYears, germanSpeakingCommunityUnlimitedMonths, rule),
  );

/**
 * German-speaking Community, permit without end date (unbefristete Arbeitserlaubnis): Royal Decree of 9 June 1999,
 * art. 16, as the Ministry's page describes it. Where the worker lives decides who is asked. Held from 2024-01-01.
 * Checked 2026-11-21.
 */
export const germanSpeakingCommunityUnlimited: Route = {
  id: 'german-speaking-community-unlimited',
  kind: 'unlimited',
  official: [{ lang: 'de', term: 'unbefristete Arbeitserlaubnis' }],
  jurisdiction: 'german-speaking-community',
  versions: [
    {
      from: '2024-01-01',
      to: null,
      condition: all(
        'german-speaking-community-unlimited',
        is('german-speaking-community-unlimited-kind', applicationKind, 'unlimited', rule),
        any(
          'german-speaking-community-unlimited-work',
          months(
            'german-speaking-community-unlimited-months-four-years',
            germanSpeakingCommunityUnlimitedMonths,
          ),
          all(
            'german-speaking-community-unlimited-three-years',
            reduced,
            months(
              'german-speaking-community-unlimited-months-three-years',
              germanSpeakingCommunityUnlimitedMonthsReduced,
            ),
          ),
          twiceReduced,
        ),
        oneOf(
          'german-speaking-community-unlimited-residence',
          workerWhereabouts,
          ['belgium-short-stay', 'belgium-student-or-researcher', 'belgium-other-stay'],
          rule,
        ),
      ),
    },
  ],
  consequences: [
    contact,
    {
      id: 'german-speaking-community-unlimited-where',
      topic: 'permit',
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(ostbelgienUnlimited),
        unlocated(ostbelgien2019),
      ),
    },
    { id: 'german-speaking-community-unlimited-real-work', topic: 'permit', provenance: rule },
    // The source says "spouse or children live here"; what is asked also names registered partners, and who lives together.
    {
      id: 'german-speaking-community-unlimited-partner',
      topic: 'permit',
      when: turnsOnFamily('german-speaking-community-unlimited-partner-when', true),
      provenance: rule,
    },
    {
      id: 'german-speaking-community-unlimited-family-elsewhere',
      topic: 'refusal',
      when: turnsOnFamily('german-speaking-community-unlimited-family-elsewhere-when', false),
      provenance: rule,
    },
    {
      id: 'german-speaking-community-unlimited-counter',
      topic: 'permit',
      provenance: provenance('unverified', checkedOn, unlocated(oneStopCounter)),
    },
    ...appeal,
  ],
  documents: [],
  fees: [],
  steps: [
    {
      id: 'german-speaking-community-unlimited-file',
      by: 'worker',
      after: [],
      isFiling: true,
      days: { min: 0, max: 0 },
      provenance: provenance('official', checkedOn, unlocated(ostbelgienUnlimited)),
    },
    {
      id: 'german-speaking-community-unlimited-decision',
      by: 'authority',
      after: ['german-speaking-community-unlimited-file'],
      days: { min: 0, max: null },
      provenance: provenance('official', checkedOn, unlocated(ostbelgienUnlimited)),
    },
  ],
  authority: workPermits,
  competence: communityCompetence,
};
