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
import type { Consequence, Document, Route } from '#rules/engine/route.ts';
import { asylumDecision, asylumMonths } from '#rules/facts/asylum.ts';
import {
  residenceMention,
  residencePaper,
  residenceRenewalAgreed,
  residenceSameJob,
  residenceStatus,
} from '#rules/facts/residence.ts';
import { workerAge } from '#rules/facts/worker.ts';
import { emnLabourShortages, fairworkSinglePermit } from '#rules/sources/belgium.ts';
import { brusselsOrdinance2024, envoy2024 } from '#rules/sources/brussels.ts';
import {
  act2018,
  agiiPrinciples,
  halabi,
  ibzMentions,
  royalDecree2018,
} from '#rules/sources/federal.ts';
import {
  adde2012,
  fairworkInspection,
  fairworkNotPaid,
  fairworkWorkplaceCheck,
} from '#rules/sources/federal-cards.ts';
import {
  agiiAsylumTerm,
  agiiMedical,
  agiiProtection,
  aidaBelgium,
  ibzAsylumDocuments,
  vmcTrafficking,
} from '#rules/sources/federal-protection.ts';
import {
  agiiFamilyOfCitizen,
  agiiFamilyUnlimited,
  fairworkOtherState,
  walloniaLongTermResident,
} from '#rules/sources/federal-residents.ts';
import {
  fairworkAuPair,
  federalAuPairPage,
  frontaliers2024,
  frontaliersNonEu,
  inforJeunesAuPair,
  walloniaLimitedPermit,
} from '#rules/sources/federal-cross-border.ts';
import { act1999 } from '#rules/sources/german-speaking-community.ts';
import {
  agiiSinglePermitEnd,
  claeysEngels2022,
  ey2024,
  vreemdelingenrechtRenewal,
  vreemdelingenrechtWorker,
  workingInBelgium,
} from '#rules/sources/single-permit.ts';
import { fragomenWallonia2024, walloniaFaq } from '#rules/sources/wallonia.ts';
import {
  beforeThePact,
  blueCardChange,
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
  sinceThePact,
  temporaryProtectionOver,
  withoutMention,
} from './labour-market.ts';
import {
  singlePermitConsequences,
  singlePermitDocuments,
  singlePermitFees,
  singlePermitSteps,
} from './single-permit.ts';

/** Who comes to work needs an authorisation: regions decide on work, the federal State on residence. */
const comingToWork = provenance(
  'official',
  checkedOn,
  unlocated(agiiPrinciples),
  unlocated(emnLabourShortages),
);
const longTermResident = provenance(
  'official',
  checkedOn,
  unlocated(fairworkOtherState),
  unlocated(walloniaLongTermResident),
);
const crossBorder = provenance(
  'professional',
  checkedOn,
  unlocated(frontaliers2024),
  unlocated(frontaliersNonEu),
  unlocated(walloniaLimitedPermit),
);
const shortStay = provenance('official', checkedOn, unlocated(workingInBelgium));
/** Brussels has no permit B any more: an authorisation for a short or a long term. */
const permitB = provenance(
  'professional',
  checkedOn,
  unlocated(workingInBelgium),
  ...crossBorder.citations,
  article(brusselsOrdinance2024, 'art. 2, 8°'),
  unlocated(envoy2024),
);
const permitBShort = provenance(
  'official',
  checkedOn,
  ...shortStay.citations,
  article(brusselsOrdinance2024, 'art. 2, 8°'),
);
const newEmployer = provenance(
  'official',
  checkedOn,
  unlocated(walloniaFaq),
  unlocated(fairworkSinglePermit),
);
const renewal = provenance('official', checkedOn, unlocated(vreemdelingenrechtRenewal));
const fromInside = provenance(
  'professional',
  checkedOn,
  unlocated(claeysEngels2022),
  unlocated(vreemdelingenrechtWorker),
);
const auPair = provenance(
  'official',
  checkedOn,
  article(act1999, 'art. 4, 5, 8-11, 13'),
  article(act2018, 'art. 11'),
  unlocated(federalAuPairPage),
);
/** From the former Royal Decree; regional rules since then were not seen. */
const auPairDecree = provenance(
  'professional',
  checkedOn,
  unlocated(inforJeunesAuPair),
  unlocated(fairworkAuPair),
);
const situation = byStatus('official');
const otherFamily = byStatus('official', unlocated(agiiFamilyOfCitizen));
const familyUnlimited = byStatus('official', unlocated(agiiFamilyUnlimited));
const medical = byStatus('official', unlocated(agiiMedical));
const cardH = provenance('professional', checkedOn, unlocated(adde2012));
const blueCard = provenance(
  'unverified',
  checkedOn,
  unlocated(adde2012),
  unlocated(fragomenWallonia2024),
);
const trafficking = byStatus('unverified', unlocated(vmcTrafficking), unlocated(halabi));
/** What the mention on titles of these statuses would be. */
const unconfirmedMention = provenance(
  'unverified',
  checkedOn,
  unlocated(agiiPrinciples),
  unlocated(ibzMentions),
);
const jobLoss = provenance('official', checkedOn, unlocated(agiiSinglePermitEnd));

const asylumOf = (confidence: 'official' | 'unverified'): Provenance =>
  provenance(
    confidence,
    checkedOn,
    article(agiiAsylumTerm, 'art. 18, 3°', royalDecree2018),
    unlocated(agiiProtection),
    unlocated(aidaBelgium),
  );
const asylumRule = asylumOf('official');
const asylumSubsequent = byStatus(
  'official',
  unlocated(aidaBelgium),
  unlocated(ibzAsylumDocuments),
);

/** Whether an employer may apply while a person without access is in Belgium on these papers: no source says. */
const askTheRegion = (id: string) => referral(id, fromInside);

type Paper = (typeof residencePaper.options)[number];

/** Every paper but those that open work, or may. */
const papersBut = (...papers: readonly Paper[]): readonly Paper[] =>
  residencePaper.options.filter((paper) => !papers.includes(paper));

const grounds = (
  temporaryIsConfirmed: boolean,
  asylumIs: 'official' | 'unverified',
): readonly [Condition, ...Condition[]] => {
  const rule = asylumOf(asylumIs);
  const needUnread: readonly Status[] = temporaryIsConfirmed
    ? ['unlimited-stay']
    : ['unlimited-stay', 'temporary-protection'];
  return [
    is('federal-outside-belgium', residenceStatus, 'outside-belgium', comingToWork),
    is(
      'federal-resident-elsewhere',
      residenceStatus,
      'eu-long-term-resident-elsewhere',
      longTermResident,
    ),
    is('federal-cross-border', residenceStatus, 'cross-border-worker', crossBorder),
    is('federal-short-stay', residenceStatus, 'short-stay', shortStay),
    is('federal-student-more-work', residenceStatus, 'student', fromInside),
    all(
      'federal-new-job',
      is('federal-new-job-status', residenceStatus, 'single-permit-holder', newEmployer),
      any(
        'federal-new-job-needs',
        is('federal-another-job', residenceSameJob, false, newEmployer),
        all(
          'federal-renewal-awaited',
          withoutMention('federal-renewal-awaited-mention'),
          is('federal-renewal-awaited-paper', residencePaper, 'annex-49', renewal),
          is('federal-renewal-not-agreed', residenceRenewalAgreed, false, renewal),
        ),
        // The authorisation is gone with the job, also where the same employer would take the worker back.
        all(
          'federal-job-ended',
          withoutMention('federal-job-ended-mention'),
          is('federal-job-ended-paper', residencePaper, 'annex-51', jobLoss),
        ),
      ),
    ),
    all(
      'federal-blue-card-new-job',
      is('federal-blue-card-new-job-status', residenceStatus, 'blue-card-holder', situation),
      any(
        'federal-blue-card-new-job-why',
        all(
          'federal-blue-card-limited',
          any(
            'federal-blue-card-limited-title',
            is('federal-blue-card-mention-limited', residenceMention, 'limited', mentionRule),
            is('federal-blue-card-card-h', residencePaper, 'card-h', cardH),
          ),
          is('federal-blue-card-another-job', residenceSameJob, false, newEmployer),
        ),
        all(
          'federal-blue-card-unread',
          not(
            'federal-blue-card-unread-mention',
            is('federal-blue-card-unread-limited', residenceMention, 'limited', mentionRule),
          ),
          not(
            'federal-blue-card-unread-no-h',
            is('federal-blue-card-unread-h', residencePaper, 'card-h', cardLetters),
          ),
          is('federal-blue-card-unread-job', residenceSameJob, false, blueCard),
        ),
      ),
      referral('federal-blue-card-change-rules', blueCardChange),
    ),
    all(
      'federal-au-pair',
      is('federal-au-pair-status', residenceStatus, 'au-pair', auPair),
      atLeast('federal-au-pair-from-18', workerAge, 18, auPairDecree),
      under('federal-au-pair-under-26', workerAge, 26, auPairDecree),
    ),
    all(
      'federal-family-waiting',
      is('federal-family-waiting-status', residenceStatus, 'other-family-of-eu', otherFamily),
      any(
        'federal-family-waiting-title',
        is('federal-family-waiting-mention', residenceMention, 'no', mentionRule),
        oneOf(
          'federal-family-waiting-paper',
          residencePaper,
          papersBut('card-b', 'card-eu', 'card-f', 'card-m', 'card-k', 'card-l'),
          otherFamily,
        ),
      ),
      askTheRegion('federal-family-waiting-ask'),
    ),
    all(
      'federal-annex-15bis',
      oneOf(
        'federal-annex-15bis-status',
        residenceStatus,
        ['family-of-non-eu-unlimited', 'family-of-non-eu-limited'],
        familyUnlimited,
      ),
      any(
        'federal-annex-15bis-title',
        is('federal-annex-15bis-mention', residenceMention, 'no', mentionRule),
        is('federal-annex-15bis-paper', residencePaper, 'annex-15bis', familyUnlimited),
      ),
      askTheRegion('federal-annex-15bis-ask'),
    ),
    all(
      'federal-medical-waiting',
      is('federal-medical-waiting-status', residenceStatus, 'medical-9ter', medical),
      any(
        'federal-medical-waiting-title',
        is('federal-medical-waiting-mention', residenceMention, 'no', mentionRule),
        oneOf(
          'federal-medical-waiting-paper',
          residencePaper,
          papersBut(
            ...(['card-b', 'card-eu', 'card-f', 'card-m', 'card-k', 'card-l'] as const),
            ...(['card-a', 'annex-15'] as const),
          ),
          medical,
        ),
      ),
      askTheRegion('federal-medical-waiting-ask'),
    ),
    all(
      'federal-asylum-waiting',
      is('federal-asylum-waiting-status', residenceStatus, 'asylum-applicant', situation),
      any(
        'federal-asylum-waiting-why',
        is('federal-asylum-refused-early', asylumDecision, 'within-four-months', rule),
        all(
          'federal-asylum-too-early',
          is('federal-asylum-too-early-no-refusal', asylumDecision, 'none', rule),
          under('federal-asylum-within-four-months', asylumMonths, 4, rule),
        ),
      ),
      askTheRegion('federal-asylum-waiting-ask'),
    ),
    all(
      'federal-subsequent-waiting',
      is('federal-subsequent-waiting-status', residenceStatus, 'asylum-subsequent', situation),
      askTheRegion('federal-subsequent-waiting-ask'),
    ),
    all(
      'federal-trafficking-waiting',
      is('federal-trafficking-waiting-status', residenceStatus, 'trafficking-victim', situation),
      not(
        'federal-trafficking-waiting-paper',
        oneOf(
          'federal-trafficking-waiting-held',
          residencePaper,
          ['orange-card', 'card-a'],
          trafficking,
        ),
      ),
      askTheRegion('federal-trafficking-waiting-ask'),
    ),
    all(
      'federal-status-to-ask',
      oneOf(
        'federal-status-to-ask-status',
        residenceStatus,
        ['humanitarian-9bis', 'other'],
        situation,
      ),
      askTheRegion('federal-status-to-ask-region'),
    ),
    all(
      'federal-need-unread',
      oneOf('federal-need-unread-status', residenceStatus, needUnread, situation),
      closedIfConfirmed('federal-need-unread-mention', needUnread, unconfirmedMention),
    ),
  ];
};

const withAuthorisation = (
  temporaryIsConfirmed: boolean,
  asylumIs: 'official' | 'unverified',
): Condition =>
  all(
    'federal-work-with-authorisation',
    oneOf(
      'federal-authorisation-mention',
      residenceMention,
      ['limited', 'no', 'not-found', 'no-title'],
      mentionRule,
    ),
    any(
      'federal-authorisation-title',
      oneOf('federal-authorisation-mention-read', residenceMention, ['limited', 'no'], mentionRule),
      noCardThatSuffices('federal-authorisation-no-card'),
    ),
    any('federal-authorisation-grounds', ...grounds(temporaryIsConfirmed, asylumIs)),
  );

/** For whom the authorisation is a single permit: people who come to live here, or live here, for the work. */
const singlePermitFor = oneOf(
  'federal-single-permit-for',
  residenceStatus,
  ['outside-belgium', 'eu-long-term-resident-elsewhere', 'single-permit-holder', 'student'],
  comingToWork,
);
const forSinglePermit = <Part extends object>(part: Part) => ({ ...part, when: singlePermitFor });

/**
 * Who has an application still to file. A renewal of the same job for which there is an annex 49 was filed: it costs no
 * contribution, and nobody files it again.
 */
const filesNow = any(
  'federal-files-now',
  oneOf(
    'federal-files-without-permit',
    residenceStatus,
    ['outside-belgium', 'eu-long-term-resident-elsewhere', 'student'],
    comingToWork,
  ),
  all(
    'federal-files-anew',
    is('federal-files-anew-status', residenceStatus, 'single-permit-holder', newEmployer),
    any(
      'federal-files-anew-why',
      is('federal-files-another-job', residenceSameJob, false, newEmployer),
      is('federal-files-after-the-job', residencePaper, 'annex-51', jobLoss),
    ),
  ),
);
const forFiling = <Part extends object>(part: Part) => ({ ...part, when: filesNow });

/** For whom it begins abroad: visa, town hall, card. */
const fromAbroad = oneOf(
  'federal-from-abroad',
  residenceStatus,
  ['outside-belgium', 'eu-long-term-resident-elsewhere'],
  comingToWork,
);
/** Who is long-term resident of another Member State pays a contribution of its own. */
const residentElsewhere = is(
  'federal-contribution-of-resident',
  residenceStatus,
  'eu-long-term-resident-elsewhere',
  provenance('professional', checkedOn, unlocated(ey2024)),
);
/** Parts that not everybody with a single permit has. */
const ofSome: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['federal-visa', fromAbroad],
  ['federal-town-hall', fromAbroad],
  ['federal-visa-d', fromAbroad],
  [
    'federal-contribution',
    all(
      'federal-usual-contribution',
      filesNow,
      not('federal-contribution-not-of-resident', residentElsewhere),
    ),
  ],
  ['federal-contribution-long-term-resident', residentElsewhere],
]);
const partFor = <Part extends { readonly id: string }>(part: Part) => {
  const when = ofSome.get(part.id);
  return when ? { ...part, when } : forFiling(part);
};

/** The paper, where it is asked: only if no mention can be read. */
const paperHeld = (
  id: string,
  paper: (typeof residencePaper.options)[number],
  rule: Provenance,
): Condition =>
  all(
    `${id}-when`,
    withoutMention(`${id}-mention`),
    is(`${id}-paper`, residencePaper, paper, rule),
  );

type Status = (typeof residenceStatus.options)[number];

const note = (
  id: string,
  topic: Consequence['topic'],
  statuses: readonly Status[],
  rule: Provenance,
): Consequence => ({
  id,
  topic,
  when: oneOf(`${id}-when`, residenceStatus, statuses, rule),
  provenance: rule,
});

const permitShown = (
  id: string,
  by: Document['by'],
  statuses: readonly Status[],
  rule: Provenance,
): Document => ({
  id,
  by,
  when: oneOf(`${id}-when`, residenceStatus, statuses, rule),
  provenance: rule,
});

/**
 * Federal law, work once an employer has obtained an authorisation: who comes to work, who changes jobs, and whose
 * status gives no access of its own. Which authorisation it is, a region decides. Checked 2026-11-21.
 */
export const federalWorkWithAuthorisation: Route = {
  id: 'federal-work-with-authorisation',
  kind: 'labour-market-access',
  official: [
    { lang: 'nl', term: 'toelating tot arbeid' },
    { lang: 'fr', term: 'autorisation de travail' },
  ],
  jurisdiction: 'federal',
  versions: [
    { from: heldFrom, to: pactApplies, condition: withAuthorisation(true, 'official') },
    {
      from: pactApplies,
      to: temporaryProtectionOver,
      condition: withAuthorisation(true, 'unverified'),
    },
    { from: temporaryProtectionOver, to: null, condition: withAuthorisation(false, 'unverified') },
  ],
  consequences: [
    { id: 'federal-region-decides', topic: 'permit', provenance: comingToWork },
    {
      id: 'federal-stay-over',
      topic: 'permit',
      when: all(
        'federal-stay-over-when',
        oneOf(
          'federal-stay-over-status',
          residenceStatus,
          ['student', 'single-permit-holder'],
          fromInside,
        ),
        is('federal-stay-over-mention', residenceMention, 'no-title', fromInside),
      ),
      provenance: fromInside,
    },
    note('federal-permit-b-short', 'permit', ['short-stay'], permitBShort),
    note('federal-permit-b-cross-border', 'permit', ['cross-border-worker'], permitB),
    note(
      'federal-other-state-card',
      'permit',
      ['eu-long-term-resident-elsewhere'],
      longTermResident,
    ),
    note('federal-au-pair-application', 'permit', ['au-pair'], auPair),
    note('federal-au-pair-limits', 'permit', ['au-pair'], auPairDecree),
    {
      id: 'federal-annex-51-no-work',
      topic: 'change',
      when: paperHeld('federal-annex-51-no-work', 'annex-51', jobLoss),
      provenance: jobLoss,
    },
    {
      id: 'federal-annex-49-wait',
      topic: 'permit',
      when: paperHeld('federal-annex-49-wait', 'annex-49', renewal),
      provenance: renewal,
    },
    ...blueCardChanges((id) => is(id, residenceStatus, 'blue-card-holder', situation)),
    note('federal-other-family-waits', 'permit', ['other-family-of-eu'], otherFamily),
    {
      id: 'federal-annex-15bis-waits',
      topic: 'permit',
      when: paperHeld('federal-annex-15bis-waits', 'annex-15bis', familyUnlimited),
      provenance: familyUnlimited,
    },
    note('federal-medical-waits', 'permit', ['medical-9ter'], medical),
    {
      id: 'federal-asylum-early-refusal',
      topic: 'permit',
      during: beforeThePact,
      when: all(
        'federal-asylum-early-refusal-when',
        is('federal-asylum-early-refusal-status', residenceStatus, 'asylum-applicant', asylumRule),
        is(
          'federal-asylum-early-refusal-decision',
          asylumDecision,
          'within-four-months',
          asylumRule,
        ),
      ),
      provenance: asylumRule,
    },
    {
      ...note('federal-subsequent-waits', 'permit', ['asylum-subsequent'], asylumSubsequent),
      during: beforeThePact,
    },
    ...sinceThePact.map((part) => ({
      ...part,
      when: oneOf(
        `${part.id}-when`,
        residenceStatus,
        ['asylum-applicant', 'asylum-subsequent'],
        situation,
      ),
    })),
    note(
      'federal-rights-at-work',
      'refusal',
      ['no-residence'],
      provenance('professional', checkedOn, unlocated(fairworkNotPaid)),
    ),
    note(
      'federal-help-at-work',
      'refusal',
      ['no-residence'],
      provenance(
        'professional',
        checkedOn,
        unlocated(fairworkNotPaid),
        unlocated(fairworkInspection),
        unlocated(fairworkWorkplaceCheck),
      ),
    ),
    note(
      'federal-nobody-may-hire',
      'refusal',
      ['no-residence'],
      provenance('official', checkedOn, article(act2018, 'art. 6')),
    ),
    ...singlePermitConsequences.map(forSinglePermit),
    ...employerDuties,
    ...limitsOfTheAnswer,
  ],
  documents: [
    ...singlePermitDocuments.map(forFiling),
    permitShown('federal-permit-b', 'employer', ['short-stay', 'cross-border-worker'], permitB),
    permitShown('federal-au-pair-permit', 'employer', ['au-pair'], auPair),
    permitShown(
      'federal-belgian-single-permit',
      'worker',
      ['eu-long-term-resident-elsewhere'],
      longTermResident,
    ),
  ],
  fees: singlePermitFees.map(partFor),
  steps: singlePermitSteps.map(partFor),
  authority: immigrationOffice,
  competence: federalCompetence,
};
