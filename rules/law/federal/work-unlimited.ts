import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  not,
  oneOf,
  referral,
  under,
} from '#rules/engine/condition.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Document, Route } from '#rules/engine/route.ts';
import { asylumDecision, asylumMonths } from '#rules/facts/asylum.ts';
import { residenceMention, residencePaper, residenceStatus } from '#rules/facts/residence.ts';
import {
  act2018,
  agiiPrinciples,
  ecaussinnes,
  halabi,
  royalDecree2018,
  royalDecree2022,
  walloniaExemptions,
} from '#rules/sources/federal.ts';
import {
  adde2012,
  ibzCards,
  vandenBroeleCardA,
  webwoordenboek,
} from '#rules/sources/federal-cards.ts';
import {
  agiiAsylumTerm,
  agiiMedical,
  agiiProtection,
  aidaBelgium,
  brusselsTimesUkraine2025,
  claeysEngelsUkraine2022,
  fedasilWork,
  guidea2025,
  ibzAsylumDocuments,
  securex2020,
  vmcHumanitarian,
  vmcTrafficking,
} from '#rules/sources/federal-protection.ts';
import {
  agiiFamilyOfCitizen,
  agiiFamilyUnlimited,
  agiiSearchYear,
  bakerMcKenzieAssignments,
  fakhoury2018,
  horecaplateau2021,
  hrSquare2021,
  ibzSearchYear,
} from '#rules/sources/federal-residents.ts';
import { flandersCrossBorderPage } from '#rules/sources/federal-cross-border.ts';
import { actirisUkraine } from '#rules/sources/first-steps.ts';
import { fragomenWallonia2024 } from '#rules/sources/wallonia.ts';
import {
  anyTitleHeld,
  beforeThePact,
  byStatus,
  cardLetters,
  cardsThatSuffice,
  checkedOn,
  closedIfConfirmed,
  employerDutiesUnless,
  federalCompetence,
  heldFrom,
  immigrationOffice,
  limitsUnless,
  mentionRule,
  noCardThatSuffices,
  pactApplies,
  sinceThePact,
  temporaryProtectionOver,
  titleHeld,
  titleToSee,
  withoutMention,
} from './labour-market.ts';

const statusGround = byStatus('official');
const familyOfCitizen = byStatus('official', unlocated(agiiFamilyOfCitizen));
const familyUnlimited = byStatus('official', unlocated(agiiFamilyUnlimited));
const familyLimited = byStatus(
  'professional',
  unlocated(fakhoury2018),
  unlocated(walloniaExemptions),
);
const temporaryProtection = byStatus(
  'professional',
  unlocated(guidea2025),
  unlocated(claeysEngelsUkraine2022),
  unlocated(brusselsTimesUkraine2025),
);
const temporaryPaper = byStatus('official', unlocated(actirisUkraine), unlocated(guidea2025));
const medical = byStatus('official', unlocated(agiiMedical));
const trafficking = byStatus('unverified', unlocated(vmcTrafficking), unlocated(halabi));
const humanitarian = byStatus('unverified', unlocated(vmcHumanitarian));
const searchYear = byStatus(
  'official',
  unlocated(ibzSearchYear),
  unlocated(agiiSearchYear),
  unlocated(hrSquare2021),
  unlocated(horecaplateau2021),
);
const withdrawalAgreement = provenance(
  'professional',
  checkedOn,
  unlocated(hrSquare2021),
  unlocated(bakerMcKenzieAssignments),
  unlocated(royalDecree2022),
);
/** That a new card with another mention is there or will be: nobody can confirm that but the card. */
const newOrangeCard = provenance(
  'unverified',
  checkedOn,
  unlocated(securex2020),
  unlocated(ibzAsylumDocuments),
);
/** The first orange card says "no" and is valid for four months. */
const firstCard = (confidence: 'official' | 'unverified'): Provenance =>
  provenance(confidence, checkedOn, unlocated(securex2020), unlocated(ibzAsylumDocuments));
const blueCard = provenance(
  'unverified',
  checkedOn,
  unlocated(adde2012),
  unlocated(fragomenWallonia2024),
);
const workingHoliday = provenance(
  'official',
  checkedOn,
  article(act2018, 'art. 5 § 2, 4°'),
  unlocated(vandenBroeleCardA),
);
const unlimitedStay = byStatus('press', unlocated(webwoordenboek), unlocated(ibzCards));

const asylumOf = (confidence: 'official' | 'unverified'): Provenance =>
  provenance(
    confidence,
    checkedOn,
    article(agiiAsylumTerm, 'art. 18, 3°', royalDecree2018),
    unlocated(agiiProtection),
    unlocated(fedasilWork),
    unlocated(aidaBelgium),
  );
const subsequentOf = (confidence: 'official' | 'unverified'): Provenance =>
  byStatus(confidence, unlocated(aidaBelgium), unlocated(ibzAsylumDocuments));

const cards: readonly [Condition, ...Condition[]] = [
  oneOf(
    'federal-card-b-f',
    residencePaper,
    ['card-b', 'card-f'],
    provenance(
      'official',
      checkedOn,
      unlocated(ibzCards),
      unlocated(agiiFamilyOfCitizen),
      unlocated(adde2012),
    ),
  ),
  is(
    'federal-card-eu',
    residencePaper,
    'card-eu',
    provenance('official', checkedOn, unlocated(ecaussinnes), unlocated(adde2012)),
  ),
  is(
    'federal-card-m',
    residencePaper,
    'card-m',
    provenance('professional', checkedOn, unlocated(hrSquare2021)),
  ),
  all(
    'federal-card-k-l',
    oneOf('federal-card-k-l-held', residencePaper, ['card-k', 'card-l'], cardLetters),
    oneOf(
      'federal-card-k-l-mention',
      residencePaper,
      ['card-k', 'card-l'],
      provenance(
        'press',
        checkedOn,
        unlocated(webwoordenboek),
        unlocated(ibzCards),
        unlocated(adde2012),
      ),
    ),
  ),
];

/** Grounds that need no asylum dates and do not change with time. */
const statuses: readonly [Condition, ...Condition[]] = [
  is(
    'federal-eu-citizen',
    residenceStatus,
    'eu-eea-swiss',
    byStatus(
      'official',
      unlocated(walloniaExemptions),
      unlocated(agiiPrinciples),
      unlocated(ecaussinnes),
    ),
  ),
  all(
    'federal-status-with-title',
    any(
      'federal-status-of-title',
      is(
        'federal-refugee',
        residenceStatus,
        'recognised-refugee',
        byStatus('official', unlocated(agiiProtection), unlocated(fedasilWork)),
      ),
      is(
        'federal-subsidiary-protection',
        residenceStatus,
        'subsidiary-protection',
        byStatus(
          'official',
          unlocated(fedasilWork),
          unlocated(aidaBelgium),
          unlocated(securex2020),
        ),
      ),
    ),
    anyTitleHeld('federal-status-title'),
  ),
  all(
    'federal-search-year-with-title',
    is('federal-search-year', residenceStatus, 'search-year', searchYear),
    titleHeld('federal-search-year-title'),
  ),
  // Card M settles it before; people who live across the border have a document of their own, without a mention.
  all(
    'federal-uk-with-title',
    is('federal-uk-withdrawal', residenceStatus, 'uk-withdrawal', withdrawalAgreement),
    any(
      'federal-uk-title',
      is('federal-uk-title-unread', residenceMention, 'not-found', mentionRule),
      referral('federal-uk-title-ask', titleToSee),
    ),
  ),
  is(
    'federal-cross-border-family',
    residenceStatus,
    'cross-border-family',
    byStatus('official', unlocated(flandersCrossBorderPage), unlocated(halabi)),
  ),
  all(
    'federal-family-of-citizen',
    is(
      'federal-family-of-citizen-status',
      residenceStatus,
      'family-of-belgian-or-eu',
      familyOfCitizen,
    ),
    any(
      'federal-family-of-citizen-title',
      oneOf(
        'federal-family-of-citizen-paper',
        residencePaper,
        ['annex-19ter', 'annex-15', 'annex-35'],
        familyOfCitizen,
      ),
      // It follows the annex 19ter; no source says what is then written on it.
      all(
        'federal-family-of-citizen-waiting',
        is('federal-family-of-citizen-orange', residencePaper, 'orange-card', familyOfCitizen),
        referral('federal-family-of-citizen-orange-ask', familyOfCitizen),
      ),
    ),
  ),
  all(
    'federal-family-unlimited',
    is(
      'federal-family-unlimited-status',
      residenceStatus,
      'family-of-non-eu-unlimited',
      familyUnlimited,
    ),
    oneOf(
      'federal-family-unlimited-paper',
      residencePaper,
      ['card-a', 'orange-card', 'annex-15', 'annex-35'],
      familyUnlimited,
    ),
  ),
  all(
    'federal-family-limited',
    is('federal-family-limited-status', residenceStatus, 'family-of-non-eu-limited', familyLimited),
    any(
      'federal-family-limited-title',
      oneOf('federal-family-limited-paper', residencePaper, ['card-a', 'annex-15'], familyLimited),
      all(
        'federal-family-limited-other',
        not(
          'federal-family-limited-no-15bis',
          is('federal-family-limited-15bis', residencePaper, 'annex-15bis', familyUnlimited),
        ),
        referral('federal-family-limited-other-paper', familyLimited),
      ),
    ),
  ),
  all(
    'federal-medical',
    is('federal-medical-status', residenceStatus, 'medical-9ter', medical),
    oneOf('federal-medical-granted', residencePaper, ['annex-15', 'card-a'], medical),
  ),
  all(
    'federal-trafficking',
    is('federal-trafficking-status', residenceStatus, 'trafficking-victim', statusGround),
    oneOf('federal-trafficking-paper', residencePaper, ['orange-card', 'card-a'], trafficking),
  ),
  all(
    'federal-humanitarian',
    is('federal-humanitarian-status', residenceStatus, 'humanitarian-9bis', statusGround),
    oneOf('federal-humanitarian-granted', residencePaper, ['card-a', 'annex-15'], humanitarian),
    referral('federal-humanitarian-mention', humanitarian),
  ),
  all(
    'federal-unlimited-stay',
    is('federal-unlimited-stay-status', residenceStatus, 'unlimited-stay', statusGround),
    is('federal-unlimited-stay-mention', residenceStatus, 'unlimited-stay', unlimitedStay),
  ),
  all(
    'federal-blue-card-free',
    is('federal-blue-card-free-status', residenceStatus, 'blue-card-holder', statusGround),
    not(
      'federal-blue-card-free-no-h',
      is('federal-blue-card-free-h', residencePaper, 'card-h', cardLetters),
    ),
    closedIfConfirmed('federal-blue-card-free-mention', ['blue-card-holder'], blueCard),
  ),
  all(
    'federal-working-holiday-free',
    is('federal-working-holiday-free-status', residenceStatus, 'working-holiday', workingHoliday),
    referral('federal-working-holiday-free-mention', workingHoliday),
  ),
  all(
    'federal-other-status',
    is('federal-other-status-named', residenceStatus, 'other', statusGround),
    referral('federal-other-status-referred', mentionRule),
  ),
];

/** What temporary protection gives: the last confirmed day is 4 March 2027. */
const temporary = (isConfirmed: boolean): Condition =>
  all(
    'federal-temporary-protection',
    is(
      'federal-temporary-protection-status',
      residenceStatus,
      'temporary-protection',
      temporaryProtection,
    ),
    isConfirmed
      ? any(
          'federal-temporary-protection-title',
          oneOf(
            'federal-temporary-protection-card',
            residencePaper,
            ['card-a', 'annex-15'],
            temporaryPaper,
          ),
          referral('federal-temporary-protection-certificate', temporaryProtection),
        )
      : referral('federal-temporary-protection-after', temporaryProtection),
  );

/** The four months, the card and the decision; since the Pact applies, none of the three is confirmed. */
const asylum = (confidence: 'official' | 'unverified'): Condition => {
  const rule = asylumOf(confidence);
  return all(
    'federal-asylum',
    is('federal-asylum-status', residenceStatus, 'asylum-applicant', statusGround),
    any(
      'federal-asylum-title',
      // The first orange card says "no" and holds for the four months: until they are over, nothing else is to be
      // expected. A later one that still does has to be replaced before anybody may hire: the right is not confirmed by
      // what the person holds.
      all(
        'federal-asylum-title-no',
        is('federal-asylum-mention-no', residenceMention, 'no', mentionRule),
        any(
          'federal-asylum-title-no-why',
          all(
            'federal-asylum-first-card',
            is('federal-asylum-first-card-no-refusal', asylumDecision, 'none', rule),
            under('federal-asylum-first-card-months', asylumMonths, 4, firstCard(confidence)),
          ),
          is('federal-asylum-new-card', residenceMention, 'no', newOrangeCard),
        ),
      ),
      all(
        'federal-asylum-title-unread',
        withoutMention('federal-asylum-without-mention'),
        is('federal-asylum-card', residencePaper, 'orange-card', rule),
      ),
    ),
    any(
      'federal-asylum-decision',
      is('federal-asylum-refused-later', asylumDecision, 'later-and-on-appeal', rule),
      all(
        'federal-asylum-waited',
        is('federal-asylum-no-refusal', asylumDecision, 'none', rule),
        atLeast('federal-asylum-four-months', asylumMonths, 4, rule),
      ),
    ),
  );
};

const subsequent = (confidence: 'official' | 'unverified'): Condition =>
  all(
    'federal-asylum-subsequent',
    is('federal-asylum-subsequent-status', residenceStatus, 'asylum-subsequent', statusGround),
    is('federal-asylum-subsequent-card', residencePaper, 'orange-card', subsequentOf(confidence)),
    referral('federal-asylum-subsequent-term', subsequentOf(confidence)),
  );

const unlimited = (temporaryIsConfirmed: boolean, asylumIs: 'official' | 'unverified'): Condition =>
  any(
    'federal-work-unlimited',
    is('federal-mention-unlimited', residenceMention, 'unlimited', mentionRule),
    all(
      'federal-unlimited-without-mention',
      withoutMention('federal-unlimited-mention-unread'),
      any(
        'federal-unlimited-grounds',
        ...cards,
        ...statuses,
        temporary(temporaryIsConfirmed),
        subsequent(asylumIs),
      ),
    ),
    asylum(asylumIs),
  );

const asylumRule = asylumOf('official');

type Status = (typeof residenceStatus.options)[number];

/**
 * The status, where it is asked at all: a mention that can be read, or a card whose letter is enough, settles the
 * case without it, and nothing that hangs on a status is then said.
 */
const statusAsked = (id: string, statuses: readonly Status[], rule: Provenance): Condition =>
  all(
    `${id}-when`,
    withoutMention(`${id}-mention`),
    noCardThatSuffices(`${id}-card`),
    oneOf(`${id}-status`, residenceStatus, statuses, rule),
  );

/** The same for applicants, whose first card says "no". */
const applicant = (id: string, statuses: readonly Status[]): Condition =>
  all(
    `${id}-when`,
    not(`${id}-mention`, is(`${id}-mention-unlimited`, residenceMention, 'unlimited', mentionRule)),
    noCardThatSuffices(`${id}-card`),
    oneOf(`${id}-status`, residenceStatus, statuses, asylumRule),
  );

const citizen = (id: string): Condition =>
  is(id, residenceStatus, 'eu-eea-swiss', byStatus('official', unlocated(walloniaExemptions)));

/** What an employer has to see, by status. */
const evidence = (id: string, statuses: readonly Status[], rule: Provenance): Document => ({
  id,
  by: 'worker',
  when: statusAsked(id, statuses, rule),
  provenance: rule,
});

/**
 * Federal law, access to the labour market without limits: any employer, any job, the whole country, no
 * authorisation. Law of 9 May 2018, art. 5 § 1, and the mention on the title. Asylum applicants: art. 18, 3° of the
 * Royal Decree of 2 September 2018, confirmed until the EU Pact applies. Checked 2026-11-21.
 */
export const federalWorkUnlimited: Route = {
  id: 'federal-work-unlimited',
  kind: 'labour-market-access',
  official: [
    { lang: 'nl', term: 'arbeidsmarkt: onbeperkt' },
    { lang: 'fr', term: 'marché du travail : illimité' },
  ],
  jurisdiction: 'federal',
  versions: [
    { from: heldFrom, to: pactApplies, condition: unlimited(true, 'official') },
    {
      from: pactApplies,
      to: temporaryProtectionOver,
      condition: unlimited(true, 'unverified'),
    },
    { from: temporaryProtectionOver, to: null, condition: unlimited(false, 'unverified') },
  ],
  consequences: [
    { id: 'federal-any-employer', topic: 'permit', provenance: mentionRule },
    {
      // Whoever reads "unlimited" is not asked for the status: said to all whose card does not exclude it.
      id: 'federal-temporary-protection-ends',
      topic: 'permit',
      when: all(
        'federal-temporary-protection-ends-when',
        noCardThatSuffices('federal-temporary-protection-ends-card'),
        is(
          'federal-temporary-protection-ends-status',
          residenceStatus,
          'temporary-protection',
          temporaryProtection,
        ),
      ),
      provenance: temporaryProtection,
    },
    {
      id: 'federal-search-year-ends',
      topic: 'permit',
      when: statusAsked('federal-search-year-ends', ['search-year'], searchYear),
      provenance: searchYear,
    },
    {
      id: 'federal-asylum-new-card-first',
      topic: 'permit',
      when: all(
        'federal-asylum-new-card-first-when',
        is('federal-asylum-new-card-first-mention', residenceMention, 'no', mentionRule),
        is('federal-asylum-new-card-first-status', residenceStatus, 'asylum-applicant', asylumRule),
      ),
      provenance: provenance(
        'official',
        checkedOn,
        unlocated(securex2020),
        unlocated(ibzAsylumDocuments),
      ),
    },
    {
      id: 'federal-asylum-wait',
      topic: 'permit',
      during: beforeThePact,
      when: all(
        'federal-asylum-wait-case',
        applicant('federal-asylum-wait', ['asylum-applicant']),
        is('federal-asylum-wait-no-refusal', asylumDecision, 'none', asylumRule),
        under('federal-asylum-wait-months', asylumMonths, 4, asylumRule),
      ),
      provenance: asylumRule,
    },
    {
      id: 'federal-asylum-until-final',
      topic: 'permit',
      during: beforeThePact,
      when: applicant('federal-asylum-until-final', ['asylum-applicant']),
      provenance: asylumRule,
    },
    ...sinceThePact.map((part) => ({
      ...part,
      when: applicant(part.id, ['asylum-applicant', 'asylum-subsequent']),
    })),
    ...employerDutiesUnless(citizen),
    ...limitsUnless(citizen),
  ],
  documents: [
    {
      id: 'federal-title-unlimited',
      by: 'worker',
      when: is('federal-title-unlimited-when', residenceMention, 'unlimited', mentionRule),
      provenance: mentionRule,
    },
    {
      id: 'federal-card-that-suffices',
      by: 'worker',
      when: all(
        'federal-card-that-suffices-when',
        withoutMention('federal-card-that-suffices-mention'),
        oneOf('federal-card-that-suffices-held', residencePaper, cardsThatSuffice, cardLetters),
      ),
      provenance: provenance(
        'professional',
        checkedOn,
        unlocated(ibzCards),
        unlocated(hrSquare2021),
      ),
    },
    evidence(
      'federal-eu-identity',
      ['eu-eea-swiss'],
      provenance(
        'official',
        checkedOn,
        unlocated(walloniaExemptions),
        unlocated(agiiPrinciples),
        unlocated(ecaussinnes),
      ),
    ),
    evidence('federal-family-of-citizen-title', ['family-of-belgian-or-eu'], familyOfCitizen),
    evidence('federal-other-family-card', ['other-family-of-eu'], familyOfCitizen),
    evidence('federal-uk-card', ['uk-withdrawal'], withdrawalAgreement),
    evidence(
      'federal-protection-card',
      ['recognised-refugee', 'subsidiary-protection'],
      byStatus('official', unlocated(agiiProtection), unlocated(fedasilWork)),
    ),
    evidence('federal-temporary-protection-card', ['temporary-protection'], temporaryProtection),
    {
      id: 'federal-orange-card-unlimited',
      by: 'worker',
      when: applicant('federal-orange-card-unlimited', ['asylum-applicant', 'asylum-subsequent']),
      provenance: provenance(
        'official',
        checkedOn,
        ...mentionRule.citations,
        unlocated(securex2020),
        unlocated(ibzAsylumDocuments),
      ),
    },
    evidence('federal-search-year-card', ['search-year'], searchYear),
    evidence('federal-family-unlimited-title', ['family-of-non-eu-unlimited'], familyUnlimited),
    evidence('federal-family-limited-title', ['family-of-non-eu-limited'], familyLimited),
    evidence('federal-unlimited-stay-card', ['unlimited-stay'], unlimitedStay),
    evidence('federal-medical-title', ['medical-9ter'], medical),
    evidence('federal-humanitarian-title', ['humanitarian-9bis'], humanitarian),
    evidence('federal-trafficking-title', ['trafficking-victim'], trafficking),
    evidence(
      'federal-cross-border-family-title',
      ['cross-border-family'],
      byStatus('official', unlocated(flandersCrossBorderPage), unlocated(halabi)),
    ),
  ],
  fees: [],
  steps: [],
  authority: immigrationOffice,
  competence: federalCompetence,
};
