import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  judgement,
  not,
  oneOf,
  referral,
} from '#rules/engine/condition.ts';
import {
  type Confidence,
  provenance,
  type Provenance,
  type Source,
  unlocated,
} from '#rules/engine/provenance.ts';
import type {
  Authority,
  Consequence,
  Document,
  LocalJurisdiction,
  Route,
  Step,
} from '#rules/engine/route.ts';
import {
  diplomaCountry,
  diplomaPapers,
  diplomaProfession,
  livelihood,
  localLanguage,
  newcomerStatus,
} from '#rules/facts/first-steps.ts';
import { priorDiploma } from '#rules/facts/jobseeker.ts';
import { residenceMention } from '#rules/facts/residence.ts';
import { workerAge } from '#rules/facts/worker.ts';
import {
  actirisDiploma,
  agodiTeacher,
  beAssist,
  bruxellesJDiploma,
  careDiplomaInsideEea,
  equisupApply,
  equisupFaq,
  equisupProcedure,
  equivalenceRefugees,
  equivalenceSchoolRefugees,
  fedasilDiplomaFlanders,
  flandersAutomatic,
  flandersTeacher,
  frenchCommunityProvisional,
  healthVisaEn,
  inforJeunesSecondary,
  myDiploma,
  naricApply,
  naricTime,
} from '#rules/sources/first-steps-diplomas.ts';
import { ibzMentions } from '#rules/sources/federal.ts';
import { agiiFamilyOfCitizen, agiiFamilyUnlimited } from '#rules/sources/federal-residents.ts';
import { actirisUkraine, oecdBelgium2020, unhcrWork } from '#rules/sources/first-steps.ts';
import { cvdcPractice, interfedeValidation } from '#rules/sources/first-steps-skills.ts';
import { emnSkillsMatching2026 } from '#rules/sources/in-company-training.ts';
import {
  frenchCommunityEquivalenceFee,
  frenchCommunityEquivalenceReducedFee,
  frenchCommunitySchoolFee,
  naricLevelFee,
  naricSpecificFee,
} from '#rules/parameters/first-steps.ts';

/** What the first steps share in several places: who they are for, papers, days and costs. Checked 2026-11-21. */

const checkedOn = '2026-11-21';

/** Nobody who works: whatever else it is that they live on. */
export const outOfWork = (id: string, rule: Provenance): Condition =>
  oneOf(
    id,
    livelihood,
    ['unemployment-benefit', 'living-wage', 'reception-centre', 'others', 'too-little'],
    rule,
  );

/** The pages carry no date: the steps are those of today, and no earlier law of them is held. */
export const heldFrom = '2026-06-12';

/** A provenance of pages of which no article or section is known. */
export function rests(
  confidence: Confidence,
  ...[first, ...others]: readonly [Source, ...Source[]]
): Provenance {
  return provenance(confidence, checkedOn, unlocated(first), ...others.map(unlocated));
}

/** Where somebody lives decides which service it is. */
export const homeDecides = rests('report', emnSkillsMatching2026, actirisDiploma);

/** Held in one version. */
export function since(condition: Condition): Route['versions'] {
  return [{ from: heldFrom, to: null, condition }];
}

export function good(id: string, rule: Provenance, when?: Condition): Consequence {
  return { id, topic: 'permit', provenance: rule, ...(when && { when }) };
}

export function duty(id: string, rule: Provenance, when?: Condition): Consequence {
  return { id, topic: 'duties', provenance: rule, ...(when && { when }) };
}

/** Full years, as the steps count them. */
export function adult(id: string, years: number, rule: Provenance): Condition {
  return atLeast(id, workerAge, years, rule);
}

// --- the employment service

const mayWork = rests('official', unhcrWork, actirisUkraine, oecdBelgium2020);
const registers = rests('report', emnSkillsMatching2026);

/** Family starts out with papers that may not allow work yet: what they carry decides, as for asylum applicants. */
const familyMayWork = rests('official', agiiFamilyOfCitizen, agiiFamilyUnlimited, ibzMentions);
const otherMayWork = rests('official', ibzMentions);

/** The card says that all work is open; where it settles nothing, the service reads it. */
function cardAllowsWork(
  id: string,
  unsettled: readonly (typeof residenceMention.options)[number][],
  rule: Provenance,
): Condition {
  return any(
    `${id}-card`,
    is(`${id}-mention`, residenceMention, 'unlimited', rule),
    all(
      `${id}-no-mention`,
      oneOf(`${id}-not-found`, residenceMention, unsettled, rule),
      referral(`${id}-card-ask`, rule),
    ),
  );
}

/** Everybody who looks for work and may work; whoever has work, or a card that settles nothing, asks. */
export function employmentCondition(place: LocalJurisdiction): Condition {
  const id = `${place}-first-employment`;
  return all(
    id,
    any(
      `${id}-right`,
      oneOf(
        `${id}-status`,
        newcomerStatus,
        [
          ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
          ...(['eu-citizen', 'belgian'] as const),
        ],
        mayWork,
      ),
      all(
        `${id}-asylum`,
        is(`${id}-applicant`, newcomerStatus, 'asylum-applicant', mayWork),
        cardAllowsWork(id, ['not-found'], rests('official', unhcrWork)),
      ),
      all(
        `${id}-family`,
        oneOf(
          `${id}-family-status`,
          newcomerStatus,
          ['family-of-belgian', 'family-of-eu', 'family-of-other'],
          familyMayWork,
        ),
        // An annex 19ter can carry the right where no valid card is held yet.
        cardAllowsWork(`${id}-family`, ['not-found', 'limited', 'no-title'], familyMayWork),
      ),
      all(
        `${id}-others`,
        oneOf(`${id}-other-status`, newcomerStatus, ['permit-holder', 'other'], registers),
        // A permit for one job, or for some hours: whether it is enough to register no source says.
        cardAllowsWork(`${id}-other`, ['not-found', 'limited', 'no-title'], otherMayWork),
      ),
    ),
    any(
      `${id}-looking`,
      outOfWork(`${id}-no-work`, registers),
      referral(`${id}-in-work`, registers),
    ),
  );
}

const register: Step = {
  id: 'first-steps-register',
  by: 'worker',
  isFiling: true,
  after: [],
  days: { min: 0, max: 0 },
  provenance: registers,
};

export const employmentSteps: readonly Step[] = [
  register,
  {
    id: 'first-steps-first-interview',
    by: 'authority',
    after: [register.id],
    days: { min: 0, max: null },
    provenance: rests('unverified', emnSkillsMatching2026),
  },
  {
    id: 'first-steps-keep-proof',
    by: 'worker',
    after: [register.id],
    days: { min: 0, max: null },
    provenance: rests('unverified', emnSkillsMatching2026),
  },
];

const paper = (id: string, rule: Provenance, when?: Condition): Document => ({
  ...{ id, by: 'worker', provenance: rule },
  ...(when && { when }),
});

/** No source lists them whole: shown as not confirmed. */
export const employmentPapers: readonly Document[] = [
  paper('first-steps-card', rests('unverified', unhcrWork)),
  paper('first-steps-diploma-if-any', rests('unverified', emnSkillsMatching2026)),
];

// --- language

const language = rests('report', emnSkillsMatching2026);

export function languageCondition(place: LocalJurisdiction): Condition {
  return oneOf(`${place}-first-language-level`, localLanguage, ['none', 'some'], language);
}

/** A course is looked for on the first day: the file of a diploma takes months meanwhile. */
export const languageSteps: readonly Step[] = [
  {
    id: 'first-steps-language-place',
    by: 'worker',
    isFiling: true,
    after: [],
    days: { min: 0, max: 0 },
    provenance: language,
  },
  {
    id: 'first-steps-language-course',
    by: 'worker',
    after: ['first-steps-language-place'],
    days: { min: 0, max: null },
    provenance: language,
  },
];

// --- integration

/** The desk is found on the first day; how long the courses take differs. */
export const integrationSteps: readonly Step[] = [
  {
    id: 'first-steps-integration-desk',
    by: 'worker',
    isFiling: true,
    after: [],
    days: { min: 0, max: 0 },
    provenance: registers,
  },
  {
    id: 'first-steps-integration-course',
    by: 'worker',
    after: ['first-steps-integration-desk'],
    days: { min: 0, max: null },
    provenance: registers,
  },
];

// --- diplomas

const diplomaRule = rests('official', actirisDiploma, fedasilDiplomaFlanders);

/** A foreign diploma of one of these levels. */
function foreignDiploma(
  id: string,
  levels: readonly ('upper-secondary' | 'higher-education')[],
): readonly [Condition, Condition] {
  return [
    oneOf(`${id}-level`, priorDiploma, levels, diplomaRule),
    oneOf(
      `${id}-country`,
      diplomaCountry,
      ['benelux-or-baltic', 'other-european', 'elsewhere'],
      diplomaRule,
    ),
  ];
}

const filePapers = rests('official', fedasilDiplomaFlanders, equisupApply);
const identityPaper = paper('first-steps-identity', filePapers);
const marksPaper = paper('first-steps-marks', filePapers);

const regulated = ['health', 'teacher', 'other-regulated'] as const;

export const diplomaConsequences: readonly Consequence[] = [
  good(
    'first-steps-diploma-not-always',
    rests('professional', bruxellesJDiploma),
    is(
      'first-steps-diploma-not-always',
      diplomaProfession,
      'not-regulated',
      rests('professional', bruxellesJDiploma),
    ),
  ),
  good('first-steps-diploma-language-decides', homeDecides),
  good('first-steps-diploma-regulated', rests('official', beAssist)),
  good('first-steps-diploma-expect', rests('report', emnSkillsMatching2026)),
];

const naric = rests('official', naricTime, fedasilDiplomaFlanders);
const naricFree = rests('official', naricTime, fedasilDiplomaFlanders, myDiploma);
const teacherRule = rests('official', flandersTeacher, agodiTeacher);

/** Nationalities of the EEA: with a European diploma a teacher goes to AGODI, anybody else to NARIC. */
const eeaNationality = ['eu-citizen', 'belgian'] as const;
const otherNationality = [
  ...(['recognised-refugee', 'subsidiary-protection', 'temporary-protection'] as const),
  ...(['asylum-applicant', 'family-of-belgian', 'family-of-eu', 'family-of-other'] as const),
  ...(['permit-holder', 'other'] as const),
] as const;
/** Of a European diploma for a regulated profession it is first the profession that is recognised. */
const professionFirst = rests(
  'official',
  ...([healthVisaEn, careDiplomaInsideEea, flandersTeacher, agodiTeacher, beAssist] as const),
);
const professionFirstFrench = rests('official', healthVisaEn, beAssist);
const fromElsewhere = (id: string, rule: Provenance) => is(id, diplomaCountry, 'elsewhere', rule);
const otherTeacher = (id: string) =>
  all(
    id,
    is(`${id}-is`, diplomaProfession, 'teacher', teacherRule),
    oneOf(`${id}-nationality`, newcomerStatus, otherNationality, teacherRule),
  );

const isLevel = (id: string) => is(id, diplomaProfession, 'not-regulated', naric);
const isSpecific = (id: string) =>
  all(
    id,
    oneOf(`${id}-profession`, diplomaProfession, [...regulated], naric),
    any(`${id}-by-naric`, fromElsewhere(`${id}-elsewhere`, naric), otherTeacher(`${id}-teacher`)),
  );
/** The list of Flanders names more countries than the treaty: which, somebody looks up there. */
const listRule = rests('official', flandersAutomatic);

/** Somebody who pays at NARIC: no protection, no asylum, no welfare centre. Others may be free for reasons not asked. */
const pays = (id: string, product: Condition): Condition =>
  all(
    id,
    product,
    not(
      `${id}-not-free`,
      any(
        `${id}-free`,
        oneOf(
          `${id}-free-status`,
          newcomerStatus,
          ['asylum-applicant', 'recognised-refugee', 'subsidiary-protection'],
          naricFree,
        ),
        is(`${id}-free-welfare`, livelihood, 'living-wage', naricFree),
      ),
    ),
  );

const naricSteps: readonly Step[] = [
  {
    id: 'first-steps-naric-apply',
    by: 'worker',
    isFiling: true,
    after: [],
    days: { min: 0, max: 0 },
    provenance: rests('official', naricApply),
  },
  {
    id: 'first-steps-naric-level-decision',
    by: 'authority',
    after: ['first-steps-naric-apply'],
    days: { min: 0, max: null },
    target: { days: 60, provenance: naric },
    when: isLevel('first-steps-naric-level-time'),
    provenance: naric,
  },
  {
    id: 'first-steps-naric-specific-decision',
    by: 'authority',
    after: ['first-steps-naric-apply'],
    days: { min: 0, max: null },
    target: { days: 120, provenance: naric },
    when: isSpecific('first-steps-naric-specific-time'),
    provenance: naric,
  },
];

/** Recognition by NARIC-Vlaanderen: of a level, or of one Flemish diploma where the profession is regulated. */
export function naricRoute(
  place: 'flanders' | 'brussels',
): Pick<Route, 'versions' | 'consequences' | 'documents' | 'fees' | 'steps' | 'official'> {
  const id = `${place}-first-naric`;
  return {
    official: [{ lang: 'nl', term: 'gelijkwaardigheidserkenning' }],
    versions: since(
      all(
        id,
        ...foreignDiploma(id, ['upper-secondary', 'higher-education']),
        any(
          `${id}-not-automatic`,
          oneOf(`${id}-other-country`, diplomaCountry, ['other-european', 'elsewhere'], naric),
          is(`${id}-secondary`, priorDiploma, 'upper-secondary', naric),
          oneOf(`${id}-profession`, diplomaProfession, [...regulated], naric),
        ),
        any(
          `${id}-body`,
          fromElsewhere(`${id}-elsewhere`, naric),
          is(`${id}-any-employer`, diplomaProfession, 'not-regulated', naric),
          otherTeacher(`${id}-teacher`),
          referral(`${id}-body-ask`, professionFirst),
        ),
        any(
          `${id}-file`,
          is(`${id}-papers`, diplomaPapers, 'all', naric),
          all(
            `${id}-level-only`,
            is(`${id}-no-programme`, diplomaPapers, 'no-programme', naric),
            is(`${id}-not-regulated`, diplomaProfession, 'not-regulated', naric),
          ),
          referral(`${id}-papers-ask`, rests('official', naricTime)),
        ),
      ),
    ),
    consequences: [
      good('first-steps-naric-level', naric, isLevel('first-steps-naric-level-when')),
      good('first-steps-naric-specific', naric, isSpecific('first-steps-naric-specific-when')),
      good('first-steps-naric-free', naricFree),
      good(
        'first-steps-naric-refugees',
        rests('official', naricTime),
        oneOf(
          'first-steps-naric-refugees-when',
          newcomerStatus,
          ['recognised-refugee', 'subsidiary-protection', 'temporary-protection'],
          rests('official', naricTime),
        ),
      ),
      duty('first-steps-naric-missing', naric),
      good(
        'first-steps-teacher-agodi',
        teacherRule,
        all(
          'first-steps-teacher-agodi-when',
          is('first-steps-teacher', diplomaProfession, 'teacher', teacherRule),
          oneOf(
            'first-steps-teacher-country',
            diplomaCountry,
            ['benelux-or-baltic', 'other-european'],
            teacherRule,
          ),
          oneOf('first-steps-teacher-nationality', newcomerStatus, eeaNationality, teacherRule),
        ),
      ),
      good(
        'first-steps-naric-list',
        listRule,
        all(
          'first-steps-naric-list-when',
          is('first-steps-naric-list-level', priorDiploma, 'higher-education', listRule),
          is('first-steps-naric-list-country', diplomaCountry, 'other-european', listRule),
        ),
      ),
      ...diplomaConsequences,
    ],
    documents: [
      identityPaper,
      paper('first-steps-diploma', naric),
      marksPaper,
      paper('first-steps-naric-programme', naric, isSpecific('first-steps-naric-programme-when')),
      paper('first-steps-naric-translation', rests('official', fedasilDiplomaFlanders, myDiploma)),
    ],
    fees: [
      {
        ...{ id: 'first-steps-naric-level-fee', by: 'worker', amount: naricLevelFee.id },
        when: pays('first-steps-naric-level-pays', isLevel('first-steps-naric-level-pays-product')),
        provenance: naric,
      },
      {
        ...{ id: 'first-steps-naric-specific-fee', by: 'worker', amount: naricSpecificFee.id },
        when: pays(
          'first-steps-naric-specific-pays',
          isSpecific('first-steps-naric-specific-pays-product'),
        ),
        provenance: naric,
      },
    ],
    steps: naricSteps,
  };
}

const equisupRule = rests('official', equisupFaq, equisupProcedure);
const equisupPapers = rests('official', equisupApply);
const equisupFree = rests('official', equisupFaq, equivalenceRefugees);
const protectedStatuses = [
  'recognised-refugee',
  'subsidiary-protection',
  'temporary-protection',
] as const;
const isProtected = (id: string) => oneOf(id, newcomerStatus, protectedStatuses, equisupFree);
/** Whoever has to ask first whether it is this service is told no price. */
const paysEquisup = (id: string) =>
  all(
    id,
    not(`${id}-not-free`, isProtected(`${id}-free`)),
    any(
      `${id}-by-service`,
      fromElsewhere(`${id}-elsewhere`, equisupRule),
      is(`${id}-not-regulated`, diplomaProfession, 'not-regulated', equisupRule),
    ),
  );

/** Equivalence of a higher diploma by the French Community, also without papers for people with protection. */
export function frenchHigherRoute(
  place: 'brussels' | 'wallonia',
): Pick<Route, 'versions' | 'consequences' | 'documents' | 'fees' | 'steps' | 'official'> {
  const id = `${place}-first-french-higher`;
  return {
    official: [{ lang: 'fr', term: 'équivalence de diplôme' }],
    versions: since(
      all(
        id,
        ...foreignDiploma(id, ['higher-education']),
        any(
          `${id}-not-automatic`,
          oneOf(
            `${id}-other-country`,
            diplomaCountry,
            ['other-european', 'elsewhere'],
            equisupRule,
          ),
          oneOf(`${id}-profession`, diplomaProfession, [...regulated], equisupRule),
        ),
        any(
          `${id}-body`,
          fromElsewhere(`${id}-elsewhere`, equisupRule),
          is(`${id}-any-employer`, diplomaProfession, 'not-regulated', equisupRule),
          referral(`${id}-body-ask`, professionFirstFrench),
        ),
        any(
          `${id}-file`,
          oneOf(`${id}-papers`, diplomaPapers, ['all', 'no-programme'], equisupPapers),
          isProtected(`${id}-without-papers`),
          referral(`${id}-papers-ask`, equisupPapers),
        ),
      ),
    ),
    consequences: [
      good('first-steps-equisup-two-kinds', equisupRule),
      good(
        'first-steps-equisup-without-papers',
        rests('official', equivalenceRefugees),
        isProtected('first-steps-equisup-without-papers-when'),
      ),
      good('first-steps-equisup-more-later', equisupPapers),
      good('first-steps-equisup-fee-change', rests('unverified', equisupFaq)),
      ...diplomaConsequences,
    ],
    documents: [
      identityPaper,
      paper('first-steps-equisup-diploma', equisupPapers),
      marksPaper,
      paper(
        'first-steps-protection-proof',
        equisupFree,
        isProtected('first-steps-protection-proof-when'),
      ),
    ],
    fees: [
      {
        id: 'first-steps-equisup-fee',
        by: 'worker',
        amount: frenchCommunityEquivalenceFee.id,
        when: paysEquisup('first-steps-equisup-fee-when'),
        provenance: equisupFree,
      },
      {
        id: 'first-steps-equisup-reduced-fee',
        by: 'worker',
        amount: frenchCommunityEquivalenceReducedFee.id,
        when: paysEquisup('first-steps-equisup-reduced-fee-when'),
        provenance: equisupFree,
      },
    ],
    steps: [
      {
        id: 'first-steps-equisup-apply',
        by: 'worker',
        isFiling: true,
        after: [],
        days: { min: 0, max: 0 },
        provenance: equisupRule,
      },
      {
        id: 'first-steps-equisup-opinion',
        by: 'authority',
        after: ['first-steps-equisup-apply'],
        days: { min: 0, max: 123 },
        provenance: equisupRule,
      },
      {
        id: 'first-steps-equisup-decision',
        by: 'authority',
        after: ['first-steps-equisup-opinion'],
        days: { min: 0, max: 40 },
        provenance: equisupRule,
      },
    ],
  };
}

/** Whoever has experience but not the diploma: the centre looks at what somebody can do. */
export function experienceShown(place: LocalJurisdiction, rule: Provenance): Condition {
  return judgement(`${place}-first-validation-experience`, rule);
}

// --- what Brussels and Wallonia share

export const equisup: Authority = {
  id: 'french-community-higher-diplomas',
  names: [
    {
      lang: 'fr',
      name: 'Reconnaissance académique et professionnelle des diplômes étrangers (Fédération Wallonie-Bruxelles)',
    },
  ],
  url: 'https://equisup.cfwb.be',
};

export const schoolEquivalence: Authority = {
  id: 'french-community-school-diplomas',
  names: [
    {
      lang: 'fr',
      name: "Équivalences de l'enseignement obligatoire (Fédération Wallonie-Bruxelles)",
    },
  ],
  url: 'http://www.equivalences.cfwb.be',
};

export const cvdc: Authority = {
  id: 'cvdc',
  names: [{ lang: 'fr', name: 'Consortium de validation des compétences' }],
  url: 'https://www.cvdc.be/citoyens/en-pratique',
};

const school = rests('official', equivalenceSchoolRefugees);
const schoolPages = rests('professional', inforJeunesSecondary);

const provisional = rests('official', frenchCommunityProvisional);
/** Whether they pay, no source says. */
const refugeesPay = rests('unverified', equivalenceSchoolRefugees);

/**
 * Requests are taken from 15 November up to and including 15 July, later only for a certificate of that summer, of
 * which we do not ask the day. Held for two school years: after them the service is asked.
 */
function schoolVersions(id: string): Route['versions'] {
  const inTime: Condition = all(id, ...foreignDiploma(id, ['upper-secondary']));
  const closed: Condition = all(
    id,
    ...foreignDiploma(id, ['upper-secondary']),
    referral(`${id}-window-ask`, schoolPages),
  );
  return [
    { from: heldFrom, to: '2026-07-16', condition: inTime },
    { from: '2026-07-16', to: '2026-11-15', condition: closed },
    { from: '2026-11-15', to: '2027-07-16', condition: inTime },
    { from: '2027-07-16', to: '2027-11-15', condition: closed },
    { from: '2027-11-15', to: '2028-07-16', condition: inTime },
    { from: '2028-07-16', to: null, condition: closed },
  ];
}

/** Equivalence of a school certificate by the French Community: above all to study. */
export function frenchSchoolRoute(
  place: 'brussels' | 'wallonia',
): Pick<Route, 'versions' | 'consequences' | 'documents' | 'fees' | 'steps' | 'official'> {
  const id = `${place}-first-french-school`;
  return {
    official: [{ lang: 'fr', term: 'équivalence du diplôme de fin d’études secondaires' }],
    versions: schoolVersions(id),
    consequences: [
      good('first-steps-school-study', schoolPages),
      good('first-steps-school-exceptions', schoolPages),
      good('first-steps-school-window', schoolPages),
      duty('first-steps-school-provisional', provisional),
      good(
        'first-steps-school-refugees',
        school,
        oneOf(
          'first-steps-school-refugees-when',
          newcomerStatus,
          ['recognised-refugee', 'asylum-applicant'],
          school,
        ),
      ),
      good(
        'first-steps-school-ukraine',
        school,
        is('first-steps-school-ukraine-when', newcomerStatus, 'temporary-protection', school),
      ),
      good(
        'first-steps-school-refugees-fee',
        refugeesPay,
        is('first-steps-school-refugees-fee-when', newcomerStatus, 'recognised-refugee', school),
      ),
      good(
        'first-steps-school-fee-before',
        schoolPages,
        not(
          'first-steps-school-fee-before-when',
          is(
            'first-steps-school-fee-before-ukraine',
            newcomerStatus,
            'temporary-protection',
            school,
          ),
        ),
      ),
      ...diplomaConsequences,
    ],
    documents: [
      paper('first-steps-school-papers', school),
      paper(
        'first-steps-school-proof',
        school,
        oneOf(
          'first-steps-school-proof-when',
          newcomerStatus,
          ['recognised-refugee', 'asylum-applicant', 'temporary-protection'],
          school,
        ),
      ),
    ],
    fees: [
      {
        id: 'first-steps-school-fee',
        by: 'worker',
        amount: frenchCommunitySchoolFee.id,
        when: not(
          'first-steps-school-fee-when',
          is('first-steps-school-fee-ukraine', newcomerStatus, 'temporary-protection', school),
        ),
        provenance: schoolPages,
      },
    ],
    steps: [
      {
        id: 'first-steps-school-apply',
        by: 'worker',
        isFiling: true,
        after: [],
        days: { min: 0, max: 0 },
        provenance: schoolPages,
      },
    ],
  };
}

/** Validation of skills in French. */
export const cvdcRule = rests('official', cvdcPractice);

export const cvdcParts: Pick<Route, 'official' | 'consequences' | 'steps'> = {
  official: [{ lang: 'fr', term: 'validation des compétences' }],
  consequences: [
    good('first-steps-cvdc-free', rests('professional', interfedeValidation)),
    good('first-steps-cvdc-result', rests('professional', interfedeValidation)),
  ],
  steps: [
    {
      id: 'first-steps-cvdc-centre',
      by: 'worker',
      isFiling: true,
      after: [],
      days: { min: 0, max: 0 },
      provenance: cvdcRule,
    },
    {
      id: 'first-steps-cvdc-test',
      by: 'worker',
      after: ['first-steps-cvdc-centre'],
      days: { min: 0, max: null },
      provenance: cvdcRule,
    },
  ],
};
