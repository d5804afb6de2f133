import { any, type Condition, is, not, oneOf, referral } from '#rules/engine/condition.ts';
import type { Period } from '#rules/engine/period.ts';
import {
  article,
  type Citation,
  type Confidence,
  provenance,
  type Provenance,
  unlocated,
} from '#rules/engine/provenance.ts';
import type { Authority, Consequence } from '#rules/engine/route.ts';
import { residenceMention, residencePaper, residenceStatus } from '#rules/facts/residence.ts';
import { kpmg2023200 } from '#rules/sources/belgium.ts';
import {
  vreemdelingenrechtBlueCard,
  vreemdelingenrechtBlueCard2024,
} from '#rules/sources/flanders-blue-card.ts';
import {
  act2018,
  agiiOtherState,
  agiiPrinciples,
  ibzMentions,
  royalDecree2018,
  volunteersAct2018,
} from '#rules/sources/federal.ts';
import {
  agiiAsylumTerm,
  agiiMedical,
  agiiProtection,
  aidaBelgium,
  bx1Pact2026,
  councilOfMinisters2026,
  fedasilWork,
} from '#rules/sources/federal-protection.ts';
import { agiiFamilyUnlimited, fairworkOtherState } from '#rules/sources/federal-residents.ts';
import { adde2012, ibzCards } from '#rules/sources/federal-cards.ts';
import { act1999 } from '#rules/sources/german-speaking-community.ts';
import { workingInBelgium } from '#rules/sources/single-permit.ts';

/**
 * What the federal routes to work share: the mention on the title, what the law says of statuses, and what employers
 * owe. Law of 9 May 2018, art. 5 and 6; the categories stand in the Royal Decree of 2 September 2018, of which only
 * art. 1 was read. Held from 2024-01-01, checked 2026-11-21.
 */

export const checkedOn = '2026-11-21';

/** The day from which we say that we hold this law. Titles have carried a mention since 3 January 2019. */
export const heldFrom = '2024-01-01';

/** The EU Pact on Migration and Asylum applies from this day; whether the rule on work changed was not found. */
export const pactApplies = '2026-06-12';

/** What is said of applicants as confirmed. */
export const beforeThePact: Period = { from: heldFrom, to: pactApplies };

/** The day after the last confirmed day of temporary protection. */
export const temporaryProtectionOver = '2027-03-05';

export const mentionRule = provenance(
  'official',
  checkedOn,
  unlocated(ibzMentions),
  unlocated(agiiPrinciples),
);

/** No employer may begin before a valid title is seen. */
export const titleToSee = provenance('official', checkedOn, article(act2018, 'art. 6'));
const cardOnItsWay = provenance(
  'official',
  checkedOn,
  unlocated(ibzCards),
  unlocated(agiiFamilyUnlimited),
);

/** The right to work follows from a status: the law, the decree with the categories, and the page that reports it. */
export function byStatus(confidence: Confidence, ...reports: readonly Citation[]) {
  return provenance(
    confidence,
    checkedOn,
    article(act2018, 'art. 5 § 1'),
    unlocated(royalDecree2018),
    ...reports,
  );
}

/** No mention can be read on a valid title: only then does the status decide. */
export function withoutMention(id: string) {
  return oneOf(id, residenceMention, ['not-found', 'no-title'], mentionRule);
}

/**
 * Card A, or annex 15 while it is made. Without either the status may give the right, but no employer may begin before
 * a valid title is seen: whether the right can be shown otherwise, no source says.
 */
export function titleHeld(id: string): Condition {
  return any(id, ...titleOrAsk(id));
}

/** The same where the right follows from the status whatever the title: one on which nothing can be read will do. */
export function anyTitleHeld(id: string): Condition {
  return any(id, is(`${id}-unread`, residenceMention, 'not-found', mentionRule), ...titleOrAsk(id));
}

function titleOrAsk(id: string): readonly [Condition, Condition] {
  return [
    oneOf(`${id}-paper`, residencePaper, ['card-a', 'annex-15'], cardOnItsWay),
    referral(`${id}-ask`, titleToSee),
  ];
}

/**
 * What unconfirmed sources say of the titles of a status closes the route: not decided, and provisionally so. Stands
 * beside the status and `withoutMention`, or it would leave everybody in doubt.
 */
export function closedIfConfirmed(
  id: string,
  statuses: readonly (typeof residenceStatus.options)[number][],
  unconfirmed: Provenance,
) {
  return not(id, oneOf(`${id}-said`, residenceStatus, statuses, unconfirmed));
}

/** Which cards there are; what a letter means for work is for its own condition. */
export const cardLetters = provenance('official', checkedOn, unlocated(ibzCards));

/** Cards on which a mention need not be read: all work is open with them. */
export const cardsThatSuffice = ['card-b', 'card-eu', 'card-f', 'card-m'] as const;

/** The person holds none of the cards with which all work is open. */
export function noCardThatSuffices(id: string) {
  return not(id, oneOf(`${id}-held`, residencePaper, cardsThatSuffice, cardLetters));
}

export const immigrationOffice: Authority = {
  id: 'federal-immigration-office',
  names: [
    { lang: 'nl', name: 'Dienst Vreemdelingenzaken' },
    { lang: 'fr', name: 'Office des étrangers' },
  ],
  url: 'https://dofi.ibz.be',
  phone: '02 488 80 00',
};

/** The right to work that follows from residence is federal and holds in the whole country. */
export const federalCompetence = provenance(
  'official',
  checkedOn,
  article(act2018, 'art. 5 § 1'),
  unlocated(agiiPrinciples),
);

const employerDuty = provenance(
  'official',
  checkedOn,
  article(act2018, 'art. 6'),
  article(act1999, 'art. 4/1'),
);

const declaration: Consequence = {
  id: 'federal-declare-work',
  topic: 'duties',
  provenance: provenance(
    'official',
    checkedOn,
    article(act2018, 'art. 6'),
    unlocated(workingInBelgium),
  ),
};

/** What follows from the duty to check the title: of citizens of the EEA and Switzerland there is none to check. */
const titleDuties: readonly Consequence[] = [
  { id: 'federal-check-title', topic: 'duties', provenance: employerDuty },
  { id: 'federal-keep-copy', topic: 'duties', provenance: employerDuty },
  {
    id: 'federal-sanctions',
    topic: 'duties',
    provenance: provenance('professional', checkedOn, unlocated(kpmg2023200)),
  },
  {
    id: 'federal-joint-liability',
    topic: 'duties',
    provenance: provenance('official', checkedOn, article(act2018, 'art. 7-9')),
  },
];

/** What every employer owes before and during the work of somebody from outside the EEA and Switzerland. */
export const employerDuties: readonly Consequence[] = [...titleDuties, declaration];

/** The same where the worker may also be a citizen of the EEA or Switzerland. */
export function employerDutiesUnless(isCitizen: (id: string) => Condition): readonly Consequence[] {
  return [...titleDuties.map((duty) => unless(duty, isCitizen)), declaration];
}

function unless(part: Consequence, isSo: (id: string) => Condition): Consequence {
  return { ...part, when: not(`${part.id}-when`, isSo(`${part.id}-unless`)) };
}

/** What this check does not speak of. */
export const limitsOfTheAnswer: readonly Consequence[] = [
  {
    id: 'federal-belgium-only',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(agiiOtherState),
      unlocated(fairworkOtherState),
    ),
  },
  {
    id: 'federal-self-employed',
    topic: 'permit',
    provenance: provenance(
      'official',
      checkedOn,
      unlocated(agiiMedical),
      unlocated(agiiFamilyUnlimited),
    ),
  },
  {
    id: 'federal-volunteering',
    topic: 'permit',
    provenance: provenance('official', checkedOn, unlocated(volunteersAct2018)),
  },
];

/** The same where the worker may also be a citizen of the EEA or Switzerland, of whom our sources do not speak. */
export function limitsUnless(isCitizen: (id: string) => Condition): readonly Consequence[] {
  return limitsOfTheAnswer.map((limit) => unless(limit, isCitizen));
}

/**
 * The cooperation agreement of 22 March 2024 on the EU Blue Card, as a national legal service reports it. The regions
 * hold the same rule in their own routes.
 */
export const blueCardChange = provenance(
  'professional',
  checkedOn,
  unlocated(vreemdelingenrechtBlueCard2024),
  unlocated(vreemdelingenrechtBlueCard),
);

const blueCardAgreement = '2024-04-05';

/** How the holder of an EU Blue Card changes employers. */
export function blueCardChanges(isHolder: (id: string) => Condition): readonly Consequence[] {
  return [
    {
      id: 'federal-blue-card-change-before-2024',
      topic: 'change',
      during: { from: heldFrom, to: blueCardAgreement },
      when: isHolder('federal-blue-card-change-before-2024-when'),
      provenance: provenance('unverified', checkedOn, unlocated(adde2012)),
    },
    {
      id: 'federal-blue-card-change',
      topic: 'change',
      during: { from: blueCardAgreement, to: null },
      when: isHolder('federal-blue-card-change-when'),
      provenance: blueCardChange,
    },
  ];
}

/** What is not confirmed of applicants for protection since the Pact applies, and the rule as it was. */
export const sinceThePact: readonly Consequence[] = [
  {
    id: 'federal-asylum-pact',
    topic: 'permit',
    provenance: provenance(
      'unverified',
      checkedOn,
      unlocated(councilOfMinisters2026),
      unlocated(bx1Pact2026),
    ),
  },
  {
    id: 'federal-asylum-last-rule',
    topic: 'permit',
    during: { from: pactApplies, to: null },
    provenance: provenance(
      'unverified',
      checkedOn,
      article(agiiAsylumTerm, 'art. 18, 3°', royalDecree2018),
      unlocated(agiiProtection),
      unlocated(fedasilWork),
      unlocated(aidaBelgium),
    ),
  },
];
