import {
  all,
  any,
  between,
  type Condition,
  is,
  judgement,
  not,
  oneOf,
  referral,
} from '#rules/engine/condition.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Authority, Route } from '#rules/engine/route.ts';
import {
  diplomaCountry,
  diplomaProfession,
  livelihood,
  newcomerStatus,
  permitEnded,
} from '#rules/facts/first-steps.ts';
import { homePlace, priorDiploma } from '#rules/facts/jobseeker.ts';
import { residenceMention } from '#rules/facts/residence.ts';
import { workerAge } from '#rules/facts/worker.ts';
import { adult, duty, good, heldFrom, outOfWork, rests, since } from '#rules/law/first-steps.ts';
import {
  actirisUkraine,
  aidaSocialWelfare,
  belgaUkraine2026,
  brusselsTimesLivingWage2025,
  bx1Mentoring2025,
  commissionerChangeJob,
  oecdBelgium2020,
  unhcrWork,
  visaLounge,
} from '#rules/sources/first-steps.ts';
import {
  careDiplomaOutsideEea,
  fedasilDiplomaFlanders,
  flandersAutomatic,
  healthVisaEn,
  healthVisaNl,
  luxembourgBenelux,
  viaBaltica2024,
} from '#rules/sources/first-steps-diplomas.ts';
import { walloonPathway } from '#rules/sources/first-steps-integration.ts';
import { ibzMentions } from '#rules/sources/federal.ts';
import { agiiFamilyUnlimited } from '#rules/sources/federal-residents.ts';
import { agiiBlueCard, vreemdelingenrechtBlueCard } from '#rules/sources/flanders-blue-card.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';
import { duoForAJob as duoMission } from '#rules/sources/measures.ts';
import { agiiSinglePermitEnd, brusselsTimes2025 } from '#rules/sources/single-permit.ts';

/** First steps that are the same in the whole country, or in most of it. Checked 2026-11-21. */

const checkedOn = '2026-11-21';
const base = { official: [], consequences: [], documents: [], fees: [], steps: [] } as const;
const period = { from: heldFrom, to: null } as const;

const immigrationOffice: Authority = {
  id: 'immigration-office-first-steps',
  names: [
    { lang: 'nl', name: 'Dienst Vreemdelingenzaken' },
    { lang: 'fr', name: 'Office des étrangers' },
    { lang: 'de', name: 'Ausländeramt' },
    { lang: 'en', name: 'Immigration Office' },
  ],
  url: 'https://dofi.ibz.be/en/contact',
  phone: '02 488 80 00',
};

/** Each has an office of its own. */
const municipality: Authority = {
  id: 'municipality-of-the-home',
  names: [
    { lang: 'nl', name: 'Je gemeente' },
    { lang: 'fr', name: 'Votre commune' },
    { lang: 'de', name: 'Ihre Gemeinde' },
    { lang: 'en', name: 'Your municipality' },
  ],
  url: null,
};

const welfareCentre: Authority = {
  id: 'welfare-centre',
  names: [
    { lang: 'nl', name: 'OCMW van je gemeente' },
    { lang: 'fr', name: 'CPAS de votre commune' },
    { lang: 'de', name: 'ÖSHZ Ihrer Gemeinde' },
    { lang: 'en', name: 'Public welfare centre (OCMW, CPAS) of your municipality' },
  ],
  url: 'https://socialsecurity.belgium.be',
};

const publicHealth: Authority = {
  id: 'fps-public-health',
  names: [
    { lang: 'nl', name: 'FOD Volksgezondheid' },
    { lang: 'fr', name: 'SPF Santé publique' },
    { lang: 'de', name: 'FÖD Volksgesundheit' },
    { lang: 'en', name: 'FPS Public Health' },
  ],
  url: 'https://www.health.belgium.be/en/e-services/visa-foreign-diploma',
};

/** By treaty no service decides; who says what a degree is worth is the community of the employer or school. */
const community: Authority = {
  id: 'community-of-the-diploma',
  names: [
    { lang: 'nl', name: 'De gemeenschap (Vlaamse, Franse of Duitstalige)' },
    { lang: 'fr', name: 'La communauté (flamande, française ou germanophone)' },
    { lang: 'de', name: 'Die Gemeinschaft (Flämische, Französische oder Deutschsprachige)' },
    { lang: 'en', name: 'The community (Flemish, French or German-speaking)' },
  ],
  url: null,
};

const duoForAJob: Authority = {
  id: 'duo-for-a-job',
  names: [{ lang: 'en', name: 'DUO for a JOB' }],
  url: 'https://www.duoforajob.be/en',
};

const employmentServices: Authority = {
  id: 'employment-services-eu',
  names: [{ lang: 'en', name: 'VDAB, Actiris, Forem, ADG (EURES)' }],
  url: 'https://eures.europa.eu',
};

const statusIs = (
  id: string,
  statuses: Parameters<typeof oneOf<(typeof newcomerStatus.options)[number]>>[2],
  rule: ReturnType<typeof rests>,
): Condition => oneOf(id, newcomerStatus, statuses, rule);

const work = rests('official', unhcrWork, ibzMentions);
const workRefugee = rests('official', unhcrWork);
const workAsylum = rests('unverified', unhcrWork);
const workTemporary = rests('official', actirisUkraine);
const familyWork = rests('professional', oecdBelgium2020, agiiFamilyUnlimited);
const permitWork = rests('official', ibzMentions, commissionerChangeJob);
const mentionRule = rests('official', ibzMentions);
const openMention = (id: string) => is(id, residenceMention, 'unlimited', mentionRule);

const registers = rests('report', emnSkillsMatching2026);

/** The municipality comes before all else: it registers, orders the card and tells about integration. */
const register: Route = {
  ...base,
  id: 'federal-first-municipality',
  kind: 'first-steps-municipality',
  jurisdiction: 'federal',
  versions: since(
    any(
      'federal-first-municipality',
      statusIs(
        'federal-first-municipality-status',
        [
          ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
          ...(['asylum-applicant', 'family-of-belgian', 'family-of-eu'] as const),
          ...(['family-of-other', 'permit-holder'] as const),
        ],
        registers,
      ),
      all(
        'federal-first-municipality-others',
        statusIs('federal-first-municipality-other-status', ['eu-citizen', 'other'], registers),
        referral('federal-first-municipality-ask', registers),
      ),
    ),
  ),
  consequences: [
    good(
      'federal-first-municipality-tells',
      rests('report', emnSkillsMatching2026, walloonPathway),
    ),
    duty(
      'federal-first-municipality-eight-days',
      rests('press', visaLounge),
      statusIs('federal-first-municipality-eight-days-when', ['permit-holder'], registers),
    ),
  ],
  steps: [
    {
      id: 'federal-first-municipality-register',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: registers,
    },
  ],
  authority: municipality,
  competence: registers,
};

/** "What your residence card says about work": the first thing an employer looks at. */
const card: Route = {
  ...base,
  id: 'federal-first-card',
  kind: 'first-steps-card',
  jurisdiction: 'federal',
  versions: since(
    statusIs(
      'federal-first-card-status',
      [
        ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
        ...(['asylum-applicant', 'family-of-belgian', 'family-of-eu', 'family-of-other'] as const),
        ...(['permit-holder', 'other'] as const),
      ],
      work,
    ),
  ),
  consequences: [
    good(
      'federal-first-card-protection',
      workRefugee,
      statusIs(
        'federal-first-card-protection-when',
        ['recognised-refugee', 'subsidiary-protection'],
        workRefugee,
      ),
    ),
    good(
      'federal-first-card-asylum',
      workAsylum,
      statusIs('federal-first-card-asylum-when', ['asylum-applicant'], workRefugee),
    ),
    good(
      'federal-first-card-temporary',
      workTemporary,
      statusIs('federal-first-card-temporary-when', ['temporary-protection'], workTemporary),
    ),
    good(
      'federal-first-card-temporary-end',
      rests('press', belgaUkraine2026),
      statusIs('federal-first-card-temporary-end-when', ['temporary-protection'], workTemporary),
    ),
    good(
      'federal-first-card-family',
      familyWork,
      statusIs('federal-first-card-family-when', ['family-of-other'], familyWork),
    ),
    good(
      'federal-first-card-permit',
      permitWork,
      all(
        'federal-first-card-permit-when',
        statusIs('federal-first-card-permit-status', ['permit-holder'], permitWork),
        not('federal-first-card-permit-tied', openMention('federal-first-card-permit-open')),
      ),
    ),
    good(
      'federal-first-card-unlimited',
      mentionRule,
      all(
        'federal-first-card-unlimited-when',
        statusIs('federal-first-card-unlimited-status', ['permit-holder', 'other'], mentionRule),
        openMention('federal-first-card-unlimited-mention'),
      ),
    ),
  ],
  authority: immigrationOffice,
  competence: work,
};

const permitEnd = provenance('official', checkedOn, unlocated(agiiSinglePermitEnd));

/** The days and the new application are those of a single permit; of a Blue Card only that other rules hold. */
const blueCardEnd = rests('professional', vreemdelingenrechtBlueCard, agiiBlueCard);

/** After the end of a job for which the permit was given: a permit of unlimited duration is for any job, and is not meant. */
const newEmployer: Route = {
  ...base,
  id: 'federal-first-new-employer',
  kind: 'first-steps-new-employer',
  jurisdiction: 'federal',
  versions: since(
    all(
      'federal-first-new-employer',
      is('federal-first-permit-holder', newcomerStatus, 'permit-holder', permitEnd),
      any(
        'federal-first-permit-tied',
        oneOf('federal-first-permit-limited', residenceMention, ['limited', 'no'], mentionRule),
        all(
          'federal-first-permit-card-unread',
          oneOf(
            'federal-first-permit-card-not-found',
            residenceMention,
            ['not-found', 'no-title'],
            mentionRule,
          ),
          referral('federal-first-permit-card-ask', mentionRule),
        ),
      ),
      outOfWork('federal-first-permit-no-work', permitEnd),
    ),
  ),
  consequences: [
    duty('federal-first-permit-employer-tells', permitEnd),
    good('federal-first-permit-card-kept', permitEnd),
    good('federal-first-permit-blue-card', blueCardEnd),
    good('federal-first-permit-fixed-term', permitEnd),
    good('federal-first-permit-directive', rests('press', brusselsTimes2025)),
    {
      id: 'federal-first-permit-ends',
      topic: 'refusal',
      // From the end of the authorisation, whatever day it is that somebody begins on.
      date: { daysFrom: permitEnded.id, days: 90 },
      provenance: permitEnd,
    },
  ],
  steps: [
    {
      id: 'federal-first-permit-search',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: null },
      provenance: permitEnd,
    },
  ],
  authority: immigrationOffice,
  competence: permitEnd,
};

const welfare = rests('professional', aidaSocialWelfare);

/** The welfare centre, for whoever has too little to live on. */
const socialHelp: Route = {
  ...base,
  id: 'federal-first-social-help',
  kind: 'first-steps-social-help',
  official: [
    { lang: 'nl', term: 'leefloon (OCMW)' },
    { lang: 'fr', term: "revenu d'intégration (CPAS)" },
    { lang: 'de', term: 'Eingliederungseinkommen (ÖSHZ)' },
  ],
  jurisdiction: 'federal',
  versions: since(
    all(
      'federal-first-social-help',
      any(
        'federal-first-social-need',
        is('federal-first-too-little', livelihood, 'too-little', welfare),
        all(
          'federal-first-social-from-centre',
          is('federal-first-social-centre', livelihood, 'reception-centre', welfare),
          statusIs(
            'federal-first-social-leaving',
            ['recognised-refugee', 'subsidiary-protection'],
            welfare,
          ),
        ),
      ),
      adult('federal-first-social-adult', 18, welfare),
      any(
        'federal-first-social-status',
        statusIs(
          'federal-first-social-protected',
          ['recognised-refugee', 'subsidiary-protection', 'belgian'],
          welfare,
        ),
        referral('federal-first-social-ask', welfare),
      ),
      judgement('federal-first-social-inquiry', welfare),
    ),
  ),
  consequences: [
    good(
      'federal-first-social-early',
      welfare,
      statusIs(
        'federal-first-social-early-when',
        ['recognised-refugee', 'subsidiary-protection'],
        welfare,
      ),
    ),
    duty('federal-first-social-willing', welfare),
    {
      id: 'federal-first-social-reform',
      topic: 'change',
      provenance: rests('press', brusselsTimesLivingWage2025),
    },
  ],
  documents: [
    {
      id: 'federal-first-cgrs-certificate',
      by: 'worker',
      when: statusIs(
        'federal-first-cgrs-certificate-when',
        ['recognised-refugee', 'subsidiary-protection'],
        welfare,
      ),
      provenance: welfare,
    },
  ],
  steps: [
    {
      id: 'federal-first-social-apply',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: welfare,
    },
    {
      id: 'federal-first-social-decision',
      by: 'authority',
      after: ['federal-first-social-apply'],
      days: { min: 0, max: 30 },
      provenance: welfare,
    },
  ],
  authority: welfareCentre,
  competence: welfare,
};

const automaticRule = rests('official', luxembourgBenelux, flandersAutomatic, viaBaltica2024);

/** Higher diplomas of the six states of the treaty. */
const automatic: Route = {
  ...base,
  id: 'federal-first-automatic',
  kind: 'first-steps-automatic',
  jurisdiction: 'federal',
  versions: since(
    all(
      'federal-first-automatic',
      is('federal-first-automatic-level', priorDiploma, 'higher-education', automaticRule),
      is('federal-first-automatic-country', diplomaCountry, 'benelux-or-baltic', automaticRule),
    ),
  ),
  consequences: [
    good('federal-first-automatic-level-only', automaticRule),
    good('federal-first-automatic-community', rests('official', flandersAutomatic)),
    good(
      'federal-first-automatic-title',
      rests('official', flandersAutomatic, fedasilDiplomaFlanders),
    ),
  ],
  authority: community,
  competence: automaticRule,
};

const visa = rests('official', healthVisaEn, healthVisaNl);
const outsideEurope = (id: string) => is(id, diplomaCountry, 'elsewhere', visa);
const notOfTheEea = [
  ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
  ...(['asylum-applicant', 'family-of-belgian', 'family-of-eu', 'family-of-other'] as const),
  ...(['permit-holder', 'other'] as const),
] as const;

/**
 * After the recognition of the diploma, the federal visa for a health profession. The order of steps is that of people
 * from outside Europe; after the recognition of a European diploma it is sent without being asked for.
 */
const healthVisa: Route = {
  ...base,
  id: 'federal-first-health-visa',
  kind: 'first-steps-health-visa',
  jurisdiction: 'federal',
  versions: since(
    all(
      'federal-first-health-visa',
      is('federal-first-health', diplomaProfession, 'health', visa),
      oneOf(
        'federal-first-health-diploma',
        priorDiploma,
        ['upper-secondary', 'higher-education'],
        visa,
      ),
      any(
        'federal-first-health-way',
        all(
          'federal-first-health-outside',
          outsideEurope('federal-first-health-outside-diploma'),
          any(
            'federal-first-health-outside-who',
            statusIs('federal-first-health-outside-nationality', notOfTheEea, visa),
            referral('federal-first-health-citizen-ask', visa),
          ),
        ),
        all(
          'federal-first-health-from-europe',
          oneOf(
            'federal-first-health-from-europe-diploma',
            diplomaCountry,
            ['benelux-or-baltic', 'other-european'],
            visa,
          ),
          referral('federal-first-health-from-europe-ask', visa),
        ),
      ),
    ),
  ),
  consequences: [
    good(
      'federal-first-health-order',
      rests('official', healthVisaNl),
      all(
        'federal-first-health-order-when',
        outsideEurope('federal-first-health-order-diploma'),
        statusIs('federal-first-health-order-nationality', notOfTheEea, visa),
      ),
    ),
    good(
      'federal-first-health-european',
      rests('official', healthVisaEn),
      oneOf(
        'federal-first-health-european-when',
        diplomaCountry,
        ['benelux-or-baltic', 'other-european'],
        visa,
      ),
    ),
    good(
      'federal-first-health-spouse',
      rests('official', careDiplomaOutsideEea),
      all(
        'federal-first-health-spouse-when',
        is(
          'federal-first-health-spouse-home',
          homePlace,
          'flanders',
          rests('official', careDiplomaOutsideEea),
        ),
        statusIs(
          'federal-first-health-spouse-status',
          ['family-of-eu', 'family-of-belgian'],
          rests('official', careDiplomaOutsideEea),
        ),
        is(
          'federal-first-health-spouse-diploma',
          diplomaCountry,
          'elsewhere',
          rests('official', careDiplomaOutsideEea),
        ),
      ),
    ),
    good('federal-first-health-doctors', rests('official', healthVisaEn)),
    good('federal-first-health-hard', rests('report', emnSkillsMatching2026)),
  ],
  documents: [
    {
      id: 'federal-first-health-recognition',
      by: 'worker',
      provenance: rests('official', healthVisaNl),
    },
  ],
  authority: publicHealth,
  competence: visa,
};

const duo = rests('professional', duoMission);
const actirisMentors = rests('press', bx1Mentoring2025);

/** A mentor; in Brussels also for people of any age, as the press says. */
const mentor: Route = {
  ...base,
  id: 'federal-first-mentor',
  kind: 'first-steps-mentor',
  jurisdiction: 'federal',
  versions: since(
    all(
      'federal-first-mentor',
      oneOf('federal-first-mentor-home', homePlace, ['flanders', 'brussels', 'wallonia'], duo),
      outOfWork('federal-first-mentor-looking', duo),
      any(
        'federal-first-mentor-scheme',
        between('federal-first-mentor-age', workerAge, 18, 33, duo),
        all(
          'federal-first-mentor-brussels',
          is('federal-first-mentor-brussels-home', homePlace, 'brussels', duo),
          is('federal-first-mentor-any-age', homePlace, 'brussels', actirisMentors),
        ),
      ),
      any(
        'federal-first-mentor-origin',
        statusIs(
          'federal-first-mentor-status',
          [
            ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
            ...(['family-of-belgian', 'family-of-eu', 'family-of-other'] as const),
            'permit-holder',
          ],
          duo,
        ),
        referral('federal-first-mentor-ask', duo),
      ),
    ),
  ),
  consequences: [
    good('federal-first-mentor-duo', duo),
    good('federal-first-mentor-permit', duo),
    good(
      'federal-first-mentor-others',
      actirisMentors,
      is('federal-first-mentor-others-when', homePlace, 'brussels', actirisMentors),
    ),
  ],
  steps: [
    {
      id: 'federal-first-mentor-sign-up',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: duo,
    },
    {
      id: 'federal-first-mentor-meet',
      by: 'worker',
      after: ['federal-first-mentor-sign-up'],
      days: { min: 0, max: null },
      provenance: duo,
    },
  ],
  authority: duoForAJob,
  competence: duo,
};

const inWork = rests('report', emnSkillsMatching2026);

/** Working below one's level: what there is for people who have a job already. */
const moveUp: Route = {
  ...base,
  id: 'federal-first-move-up',
  kind: 'first-steps-move-up',
  jurisdiction: 'federal',
  versions: [{ ...period, condition: is('federal-first-move-up', livelihood, 'work', inWork) }],
  consequences: [
    good('federal-first-move-up-courses', inWork),
    good('federal-first-move-up-more', inWork),
  ],
  authority: employmentServices,
  competence: inWork,
};

export const federalFirstSteps: readonly Route[] = [
  ...[register, card, newEmployer, socialHelp],
  ...[automatic, healthVisa, mentor, moveUp],
];
