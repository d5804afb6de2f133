import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence } from '#rules/engine/route.ts';
import {
  overNinetyDays,
  residenceConsequences,
  upToNinetyDays,
} from '#rules/law/federal/residence-part.ts';
import { emnLabourShortages, ibzSinglePermit, myriaSinglePermit } from '#rules/sources/belgium.ts';
import {
  act1999,
  brusselsOldBlueCard,
  communityOrder2023,
  flemishHighlyQualified2017,
  infoIntegrationSinglePermit,
  levigo,
  oneStopCounter,
  ostbelgien2021,
  ostbelgienFines,
  ostbelgienPermitB,
  ostbelgienStatistics2023,
  royalDecree1999,
} from '#rules/sources/german-speaking-community.ts';
import { claeysEngels2022 } from '#rules/sources/single-permit.ts';

/** What follows from a permit of the German-speaking Community, by the routes that share it. Checked 2026-11-21. */

const checkedOn = '2026-11-21';

/** Refusal, for every route: the appeal about the work. */
export const appeal: readonly Consequence[] = [
  {
    id: 'german-speaking-community-appeal',
    topic: 'refusal',
    provenance: provenance('official', checkedOn, article(act1999, 'art. 9-10')),
  },
  {
    id: 'german-speaking-community-appeal-council',
    topic: 'refusal',
    provenance: provenance('professional', checkedOn, unlocated(levigo)),
  },
];

/** The service is small, so that it can be asked before a file is sent. */
export const contact: Consequence = {
  id: 'german-speaking-community-contact',
  topic: 'permit',
  provenance: provenance(
    'report',
    checkedOn,
    unlocated(emnLabourShortages),
    unlocated(ostbelgienStatistics2023),
  ),
};

/** What the employer owes, whatever the route. */
const duties: readonly Consequence[] = [
  {
    id: 'german-speaking-community-employer-checks',
    topic: 'duties',
    provenance: provenance('official', checkedOn, article(act1999, 'art. 4/1')),
  },
  {
    id: 'german-speaking-community-penalties',
    topic: 'duties',
    provenance: provenance(
      'official',
      checkedOn,
      article(act1999, 'art. 11, 13'),
      unlocated(ostbelgienFines),
    ),
  },
];

/** Ids of the residence part about which more is said here. */
const saidHere = ['federal-one-application', 'federal-silence', 'federal-appeal-work'] as const;

/** Every route for a fixed time, without `left`: ids of the residence part that do not hold on a route. */
export const sharedConsequences = (...left: readonly string[]): readonly Consequence[] => [
  contact,
  {
    id: 'german-speaking-community-employer-files',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(infoIntegrationSinglePermit),
      unlocated(ostbelgien2021),
    ),
  },
  {
    id: 'german-speaking-community-no-work-before',
    topic: 'permit',
    provenance: provenance('official', checkedOn, article(act1999, 'art. 4-5')),
  },
  {
    id: 'german-speaking-community-no-entry-before',
    topic: 'permit',
    provenance: provenance('official', checkedOn, article(act1999, 'art. 4 § 2')),
  },
  {
    id: 'german-speaking-community-german-translation',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      article(communityOrder2023, 'art. 18/5, 1°, 18/6, 4°', royalDecree1999),
    ),
  },
  {
    id: 'german-speaking-community-list-of-papers',
    topic: 'permit',
    provenance: provenance('unverified', checkedOn, unlocated(ibzSinglePermit)),
  },
  {
    id: 'german-speaking-community-silence',
    topic: 'permit',
    when: overNinetyDays,
    provenance: provenance('official', checkedOn, unlocated(myriaSinglePermit)),
  },
  {
    id: 'german-speaking-community-fee-cap',
    topic: 'permit',
    provenance: provenance('official', checkedOn, article(act1999, 'art. 8 § 3')),
  },
  {
    id: 'german-speaking-community-one-stop-counter',
    topic: 'permit',
    provenance: provenance('unverified', checkedOn, unlocated(oneStopCounter)),
  },
  ...duties,
  ...residenceConsequences(...saidHere, ...left),
  ...appeal,
];

/** Up to 90 days, and cross-border workers beyond: authorisation B. Not for the EU Blue Card, which is a card of stay. */
export const permitB: readonly Consequence[] = [
  {
    id: 'german-speaking-community-work-up-to-90-days',
    topic: 'permit',
    when: upToNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ostbelgienPermitB),
      unlocated(ostbelgien2021),
    ),
  },
  {
    id: 'german-speaking-community-cross-border',
    topic: 'permit',
    when: overNinetyDays,
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(ostbelgien2021),
      unlocated(ostbelgienPermitB),
    ),
  },
];

/** Categories without labour market test, and long-term residents of another Member State. */
export const filingFromBelgium: Consequence = {
  id: 'german-speaking-community-filing-from-belgium',
  topic: 'permit',
  provenance: provenance(
    'professional',
    checkedOn,
    unlocated(infoIntegrationSinglePermit),
    unlocated(claeysEngels2022),
  ),
};

/** How long a single permit of this Community lasts: of highly skilled workers only the four years are known. */
export const permitLengthNotKnown: Consequence = {
  id: 'german-speaking-community-permit-length-not-known',
  topic: 'permit',
  when: overNinetyDays,
  provenance: provenance(
    'unverified',
    checkedOn,
    unlocated(emnLabourShortages),
    unlocated(ostbelgienPermitB),
  ),
};

/** Routes with an amount of pay. */
export const payThatCounts: Consequence = {
  id: 'german-speaking-community-pay-that-counts',
  topic: 'permit',
  provenance: provenance(
    'unverified',
    checkedOn,
    article(flemishHighlyQualified2017, 'art. 37, 37/2', royalDecree1999),
    unlocated(brusselsOldBlueCard),
  ),
};
