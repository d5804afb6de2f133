import { all, any, type Condition, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Consequence, Document, Route } from '#rules/engine/route.ts';
import {
  residenceMention,
  residencePaper,
  residenceRenewalAgreed,
  residenceSameJob,
  residenceStatus,
} from '#rules/facts/residence.ts';
import { cooperationAgreement2018, fairworkSinglePermit } from '#rules/sources/belgium.ts';
import { brusselsOrdinance2024, envoy2024 } from '#rules/sources/brussels.ts';
import {
  act2018,
  agiiPrinciples,
  halabi,
  ibzMentions,
  royalDecree2018,
  walloniaExemptions,
} from '#rules/sources/federal.ts';
import { adde2012, ibzCards, vandenBroeleCardA } from '#rules/sources/federal-cards.ts';
import {
  agiiStudent,
  antwerpStudents,
  ibzSearchYear,
  studentAtWork,
} from '#rules/sources/federal-residents.ts';
import {
  federalAuPairPage,
  frontaliers2024,
  frontaliersNonEu,
  vanHavermaetPosting,
  vanHavermaetResidence,
  walloniaLimitedPermit,
} from '#rules/sources/federal-cross-border.ts';
import { act1999 } from '#rules/sources/german-speaking-community.ts';
import { vreemdelingenrechtRenewal, workingInBelgium } from '#rules/sources/single-permit.ts';
import { fragomenWallonia2024, walloniaFaq } from '#rules/sources/wallonia.ts';
import {
  anyTitleHeld,
  blueCardChanges,
  byStatus,
  cardLetters,
  checkedOn,
  closedIfConfirmed,
  employerDuties,
  federalCompetence,
  heldFrom,
  immigrationOffice,
  limitsOfTheAnswer,
  mentionRule,
  noCardThatSuffices,
  pactApplies,
  temporaryProtectionOver,
  titleHeld,
  withoutMention,
} from './labour-market.ts';
import { singlePermitConsequences } from './single-permit.ts';

const student = byStatus('official', unlocated(agiiStudent), unlocated(studentAtWork));
const singlePermit = provenance(
  'official',
  checkedOn,
  unlocated(cooperationAgreement2018),
  unlocated(agiiPrinciples),
  unlocated(walloniaFaq),
  unlocated(fairworkSinglePermit),
);
const renewal = provenance('official', checkedOn, unlocated(vreemdelingenrechtRenewal));
const blueCard = provenance(
  'unverified',
  checkedOn,
  unlocated(adde2012),
  unlocated(fragomenWallonia2024),
);
const cardH = provenance('professional', checkedOn, unlocated(adde2012));
/** No source gives the letters of the cards for intra-company transfers. */
const cardIJ = provenance('unverified', checkedOn, unlocated(ibzCards));
const posted = provenance(
  'professional',
  checkedOn,
  unlocated(vanHavermaetPosting),
  unlocated(vanHavermaetResidence),
  unlocated(walloniaExemptions),
);
const workingHoliday = provenance(
  'official',
  checkedOn,
  article(act2018, 'art. 5 § 2, 4°'),
  unlocated(vandenBroeleCardA),
);
const apprentice = provenance(
  'professional',
  checkedOn,
  article(act2018, 'art. 5 § 2, 2°'),
  unlocated(royalDecree2018),
  unlocated(halabi),
);
const crossBorder = provenance(
  'professional',
  checkedOn,
  unlocated(frontaliers2024),
  unlocated(frontaliersNonEu),
  unlocated(walloniaLimitedPermit),
);
const permitB = provenance(
  'professional',
  checkedOn,
  unlocated(workingInBelgium),
  ...crossBorder.citations,
  article(brusselsOrdinance2024, 'art. 2, 8°'),
  unlocated(envoy2024),
);
const auPair = provenance(
  'official',
  checkedOn,
  article(act1999, 'art. 4, 5, 8-11, 13'),
  article(act2018, 'art. 11'),
  unlocated(federalAuPairPage),
);
/** What the mention on titles of these statuses would be. */
const unconfirmedMention = provenance(
  'unverified',
  checkedOn,
  unlocated(agiiPrinciples),
  unlocated(ibzMentions),
);
/** Where nothing more is claimed than that the person is in this situation. */
const situation = byStatus('official');

type Status = (typeof residenceStatus.options)[number];

/** The statuses whose limit we know. */
const limitedStatuses: readonly Status[] = [
  ...(['student', 'single-permit-holder', 'blue-card-holder', 'posted-from-eu'] as const),
  ...(['working-holiday', 'apprentice-or-intern', 'au-pair', 'cross-border-worker'] as const),
];

/** The title says "limited": to one job with one employer, to a number of hours, to a training. */
const byMention = all(
  'federal-limited-by-mention',
  is('federal-mention-limited', residenceMention, 'limited', mentionRule),
  any(
    'federal-mention-limited-to',
    oneOf(
      'federal-mention-limited-hours',
      residenceStatus,
      ['student', 'working-holiday'],
      situation,
    ),
    all(
      'federal-mention-limited-job',
      is('federal-mention-same-job', residenceSameJob, true, mentionRule),
      oneOf(
        'federal-mention-limited-job-status',
        residenceStatus,
        limitedStatuses.filter((one) => one !== 'student' && one !== 'working-holiday'),
        situation,
      ),
    ),
    // Nobody with one of these statuses should hold a limited title, or we do not know what it is limited to.
    all(
      'federal-limit-not-known',
      oneOf(
        'federal-limit-not-known-status',
        residenceStatus,
        residenceStatus.options.filter((one) => !limitedStatuses.includes(one)),
        situation,
      ),
      referral('federal-limit-not-known-ask', mentionRule),
    ),
  ),
);

/** Titles given for one job, one posting, one training: they hold for that and nothing else. */
const tiedToTheJob = all(
  'federal-tied-job',
  is('federal-same-job', residenceSameJob, true, mentionRule),
  any(
    'federal-tied-grounds',
    all(
      'federal-single-permit',
      is('federal-single-permit-status', residenceStatus, 'single-permit-holder', singlePermit),
      any(
        'federal-single-permit-title',
        oneOf('federal-single-permit-card', residencePaper, ['card-a', 'annex-15'], singlePermit),
        all(
          'federal-renewal-pending',
          is('federal-annex-49', residencePaper, 'annex-49', renewal),
          is('federal-renewal-agreed', residenceRenewalAgreed, true, renewal),
        ),
      ),
    ),
    all(
      'federal-blue-card',
      is('federal-blue-card-status', residenceStatus, 'blue-card-holder', situation),
      any(
        'federal-blue-card-title',
        is('federal-card-h', residencePaper, 'card-h', cardH),
        is('federal-blue-card-access', residenceStatus, 'blue-card-holder', blueCard),
      ),
    ),
    is('federal-posted', residenceStatus, 'posted-from-eu', posted),
    all(
      'federal-apprentice-with-title',
      is('federal-apprentice', residenceStatus, 'apprentice-or-intern', apprentice),
      anyTitleHeld('federal-apprentice-title'),
    ),
    is('federal-cross-border-authorised', residenceStatus, 'cross-border-worker', crossBorder),
    is('federal-au-pair-placed', residenceStatus, 'au-pair', auPair),
    all(
      'federal-card-i-j',
      is('federal-card-i-j-status', residenceStatus, 'other', situation),
      is('federal-card-i-j-held', residencePaper, 'card-i-j', cardLetters),
      is('federal-card-i-j-mention', residencePaper, 'card-i-j', cardIJ),
    ),
  ),
);

interface Confirmed {
  readonly asylum: boolean;
  readonly temporaryProtection: boolean;
}

/** Statuses of which no confirmed source says what their titles allow: they may be limited ones. */
const unconfirmedStatuses = ({ asylum, temporaryProtection }: Confirmed): readonly Status[] => [
  ...(['unlimited-stay', 'humanitarian-9bis', 'trafficking-victim'] as const),
  ...(asylum ? [] : (['asylum-applicant', 'asylum-subsequent'] as const)),
  ...(temporaryProtection ? [] : (['temporary-protection'] as const)),
];

/** No mention can be read: the status decides, with the paper where it turns on one. */
const byStatusAlone = (confirmed: Confirmed) =>
  all(
    'federal-limited-without-mention',
    withoutMention('federal-limited-mention-unread'),
    noCardThatSuffices('federal-limited-no-card'),
    any(
      'federal-limited-grounds',
      all(
        'federal-student',
        is('federal-student-status', residenceStatus, 'student', student),
        oneOf('federal-student-paper', residencePaper, ['card-a', 'annex-15'], student),
      ),
      tiedToTheJob,
      all(
        'federal-working-holiday-with-title',
        is('federal-working-holiday', residenceStatus, 'working-holiday', workingHoliday),
        titleHeld('federal-working-holiday-title'),
      ),
      all(
        'federal-limit-unread',
        oneOf(
          'federal-limit-unread-status',
          residenceStatus,
          unconfirmedStatuses(confirmed),
          situation,
        ),
        closedIfConfirmed(
          'federal-limit-unread-mention',
          unconfirmedStatuses(confirmed),
          unconfirmedMention,
        ),
      ),
      all(
        'federal-limited-other',
        is('federal-limited-other-status', residenceStatus, 'other', situation),
        referral('federal-limited-other-ask', mentionRule),
      ),
    ),
  );

const limited = (confirmed: Confirmed): Condition =>
  any('federal-work-limited', byMention, byStatusAlone(confirmed));

/** Two terms that a permit which may be worked with has all the same: to ask for its renewal, and after the job. */
const renewalAndJobLoss: readonly Consequence[] = singlePermitConsequences
  .filter(({ id }) => id === 'federal-renewal' || id === 'federal-job-loss')
  .map((part) => ({
    ...part,
    when: is(`${part.id}-when`, residenceStatus, 'single-permit-holder', singlePermit),
  }));

/**
 * Federal law, work within the limits of a title: one job with one employer, hours beside studies, a training, a
 * posting. Law of 9 May 2018, art. 5 § 2, the mention "limited", and regional authorisations carried by the card.
 * Checked 2026-11-21.
 */
export const federalWorkLimited: Route = {
  id: 'federal-work-limited',
  kind: 'labour-market-access',
  official: [
    { lang: 'nl', term: 'arbeidsmarkt: beperkt' },
    { lang: 'fr', term: 'marché du travail : limité' },
  ],
  jurisdiction: 'federal',
  versions: [
    {
      from: heldFrom,
      to: pactApplies,
      condition: limited({ asylum: true, temporaryProtection: true }),
    },
    {
      from: pactApplies,
      to: temporaryProtectionOver,
      condition: limited({ asylum: false, temporaryProtection: true }),
    },
    {
      from: temporaryProtectionOver,
      to: null,
      condition: limited({ asylum: false, temporaryProtection: false }),
    },
  ],
  consequences: [
    {
      id: 'federal-student-hours',
      topic: 'permit',
      when: is('federal-student-hours-when', residenceStatus, 'student', student),
      provenance: student,
    },
    {
      id: 'federal-student-first-summer',
      topic: 'permit',
      when: is('federal-student-first-summer-when', residenceStatus, 'student', student),
      provenance: provenance('professional', checkedOn, unlocated(antwerpStudents)),
    },
    {
      id: 'federal-search-year-apply',
      topic: 'permit',
      when: is('federal-search-year-apply-when', residenceStatus, 'student', student),
      provenance: provenance('official', checkedOn, unlocated(ibzSearchYear)),
    },
    {
      id: 'federal-one-job',
      topic: 'permit',
      when: is('federal-one-job-when', residenceStatus, 'single-permit-holder', singlePermit),
      provenance: singlePermit,
    },
    ...renewalAndJobLoss,
    ...blueCardChanges((id) => is(id, residenceStatus, 'blue-card-holder', situation)),
    {
      id: 'federal-posting-only',
      topic: 'permit',
      when: is('federal-posting-only-when', residenceStatus, 'posted-from-eu', posted),
      provenance: posted,
    },
    {
      id: 'federal-posting-limosa',
      topic: 'duties',
      when: is('federal-posting-limosa-when', residenceStatus, 'posted-from-eu', posted),
      provenance: posted,
    },
    {
      id: 'federal-posting-arrival',
      topic: 'duties',
      when: is('federal-posting-arrival-when', residenceStatus, 'posted-from-eu', posted),
      provenance: provenance(
        'professional',
        checkedOn,
        ...posted.citations,
        article(brusselsOrdinance2024, 'art. 7 § 2'),
      ),
    },
    {
      id: 'federal-working-holiday-scheme',
      topic: 'permit',
      when: is(
        'federal-working-holiday-scheme-when',
        residenceStatus,
        'working-holiday',
        workingHoliday,
      ),
      provenance: workingHoliday,
    },
    {
      id: 'federal-training-only',
      topic: 'permit',
      when: is('federal-training-only-when', residenceStatus, 'apprentice-or-intern', apprentice),
      provenance: apprentice,
    },
    ...employerDuties,
    ...limitsOfTheAnswer,
  ],
  documents: [
    {
      id: 'federal-title-limited',
      by: 'worker',
      when: is('federal-title-limited-when', residenceMention, 'limited', mentionRule),
      provenance: mentionRule,
    },
    {
      id: 'federal-student-title-shown',
      by: 'worker',
      when: is('federal-student-title-shown-when', residenceStatus, 'student', student),
      provenance: student,
    },
    {
      id: 'federal-single-permit-card-shown',
      by: 'worker',
      when: is(
        'federal-single-permit-card-shown-when',
        residenceStatus,
        'single-permit-holder',
        singlePermit,
      ),
      provenance: singlePermit,
    },
    {
      id: 'federal-renewal-decision',
      by: 'employer',
      when: all(
        'federal-renewal-decision-when',
        withoutMention('federal-renewal-decision-mention'),
        is('federal-renewal-decision-paper', residencePaper, 'annex-49', renewal),
      ),
      provenance: renewal,
    },
    {
      id: 'federal-card-h-shown',
      by: 'worker',
      when: is('federal-card-h-shown-when', residenceStatus, 'blue-card-holder', situation),
      provenance: cardH,
    },
    ...posting(),
    {
      id: 'federal-working-holiday-card',
      by: 'worker',
      when: is(
        'federal-working-holiday-card-when',
        residenceStatus,
        'working-holiday',
        workingHoliday,
      ),
      provenance: workingHoliday,
    },
    {
      id: 'federal-training-agreement',
      by: 'worker',
      when: is(
        'federal-training-agreement-when',
        residenceStatus,
        'apprentice-or-intern',
        apprentice,
      ),
      provenance: apprentice,
    },
    {
      id: 'federal-permit-b',
      by: 'employer',
      when: is('federal-permit-b-when', residenceStatus, 'cross-border-worker', crossBorder),
      provenance: permitB,
    },
    {
      id: 'federal-au-pair-permit',
      by: 'employer',
      when: is('federal-au-pair-permit-when', residenceStatus, 'au-pair', auPair),
      provenance: auPair,
    },
  ],
  fees: [],
  steps: [],
  authority: immigrationOffice,
  competence: federalCompetence,
};

/** What must lie ready for a posted worker, at the workplace and at the town hall. */
function posting(): readonly Document[] {
  const paper = (id: string, by: Document['by']): Document => ({
    id,
    by,
    when: is(`${id}-when`, residenceStatus, 'posted-from-eu', posted),
    provenance: posted,
  });
  return [
    paper('federal-limosa', 'employer'),
    paper('federal-posting-contract', 'employer'),
    paper('federal-sending-state-title', 'worker'),
  ];
}
