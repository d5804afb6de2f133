import { all, any, type Condition, is, oneOf, referral } from '#rules/engine/condition.ts';
import { article, provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Document, Route } from '#rules/engine/route.ts';
import {
  residenceMention,
  residencePaper,
  residenceRenewalAgreed,
  residenceSameJob,
  residenceStatus,
} from '#rules/facts/residence.ts';
import { cooperationAgreement2018, fairworkSinglePermit } from '#rules/sources/belgium.ts';
import {
  act2018,
  adde2012,
  agiiPrinciples,
  agiiStudent,
  antwerpStudents,
  halabi,
  ibzCards,
  royalDecree2018,
  studentAtWork,
  vandenBroeleCardA,
  vanHavermaetPosting,
  vanHavermaetResidence,
  walloniaExemptions,
} from '#rules/sources/federal.ts';
import { vreemdelingenrechtRenewal } from '#rules/sources/single-permit.ts';
import { fragomenWallonia2024, walloniaFaq } from '#rules/sources/wallonia.ts';
import {
  byStatus,
  checkedOn,
  employerDuties,
  federalCompetence,
  heldFrom,
  immigrationOffice,
  limitsOfTheAnswer,
  mentionRule,
  withoutMention,
} from './labour-market.ts';

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
/** Where nothing more is claimed than that the person is in this situation. */
const situation = byStatus('official');
const held = provenance('official', checkedOn, unlocated(ibzCards));

/** Students: within the hours, on a title of limited access or on its way to one. */
const studying = all(
  'federal-student',
  is('federal-student-status', residenceStatus, 'student', student),
  any(
    'federal-student-title',
    is('federal-student-mention', residenceMention, 'limited', mentionRule),
    oneOf('federal-student-paper', residencePaper, ['card-a', 'annex-15'], student),
  ),
);

/** Titles given for one job: they hold for that job, with that employer. */
const tiedToTheJob = all(
  'federal-tied-job',
  is('federal-same-job', residenceSameJob, true, mentionRule),
  any(
    'federal-tied-title',
    all(
      'federal-tied-mention',
      is('federal-tied-mention-limited', residenceMention, 'limited', mentionRule),
      oneOf(
        'federal-tied-mention-status',
        residenceStatus,
        ['single-permit-holder', 'blue-card-holder', 'au-pair'],
        situation,
      ),
    ),
    all(
      'federal-tied-without-mention',
      withoutMention('federal-tied-mention-unread'),
      any(
        'federal-tied-grounds',
        all(
          'federal-single-permit',
          is('federal-single-permit-status', residenceStatus, 'single-permit-holder', singlePermit),
          any(
            'federal-single-permit-title',
            is('federal-single-permit-card', residencePaper, 'card-a', singlePermit),
            all(
              'federal-renewal-pending',
              is('federal-annex-49', residencePaper, 'annex-49', renewal),
              is('federal-renewal-agreed', residenceRenewalAgreed, true, renewal),
            ),
          ),
        ),
        all(
          'federal-card-h',
          is('federal-card-h-held', residencePaper, 'card-h', held),
          is('federal-card-h-mention', residencePaper, 'card-h', cardH),
        ),
        all(
          'federal-blue-card',
          is('federal-blue-card-status', residenceStatus, 'blue-card-holder', situation),
          is('federal-blue-card-access', residenceStatus, 'blue-card-holder', blueCard),
        ),
        all(
          'federal-card-i-j',
          is('federal-card-i-j-held', residencePaper, 'card-i-j', held),
          is('federal-card-i-j-mention', residencePaper, 'card-i-j', cardIJ),
        ),
      ),
    ),
  ),
);

type Status = (typeof residenceStatus.options)[number];

/** The statuses whose limit we know. */
const limitedStatuses: readonly Status[] = [
  ...(['student', 'single-permit-holder', 'blue-card-holder', 'posted-from-eu'] as const),
  ...(['working-holiday', 'apprentice-or-intern', 'au-pair'] as const),
];

const grounds: readonly [Condition, ...Condition[]] = [
  studying,
  tiedToTheJob,
  is('federal-posted', residenceStatus, 'posted-from-eu', posted),
  is('federal-working-holiday', residenceStatus, 'working-holiday', workingHoliday),
  is('federal-apprentice', residenceStatus, 'apprentice-or-intern', apprentice),
  // Nobody with one of these statuses should hold a limited title, or we do not know what it is limited to.
  all(
    'federal-limit-not-known',
    is('federal-limit-not-known-mention', residenceMention, 'limited', mentionRule),
    oneOf(
      'federal-limit-not-known-status',
      residenceStatus,
      residenceStatus.options.filter((status) => !limitedStatuses.includes(status)),
      situation,
    ),
    referral('federal-limit-not-known-ask', mentionRule),
  ),
];

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
      to: null,
      condition: all(
        'federal-work-limited',
        oneOf(
          'federal-limited-mention',
          residenceMention,
          ['limited', 'not-found', 'no-title'],
          mentionRule,
        ),
        any('federal-limited-grounds', ...grounds),
      ),
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
      id: 'federal-one-job',
      topic: 'permit',
      when: oneOf(
        'federal-one-job-when',
        residenceStatus,
        ['single-permit-holder', 'blue-card-holder'],
        singlePermit,
      ),
      provenance: singlePermit,
    },
    {
      id: 'federal-blue-card-change',
      topic: 'change',
      when: is('federal-blue-card-change-when', residenceStatus, 'blue-card-holder', situation),
      provenance: blueCard,
    },
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
      provenance: posted,
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
      when: is('federal-renewal-decision-when', residencePaper, 'annex-49', renewal),
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
