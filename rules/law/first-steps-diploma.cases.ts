/** Worked cases of the recognition of diplomas, in three communities. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import { firstStepsCases, type Row } from './first-steps-cases.ts';

const dontKnow: Answer = { unknown: true };
const higher: Answers = { 'prior-diploma': 'higher-education' };
const school: Answers = { 'prior-diploma': 'upper-secondary' };
const country = (value: string): Answers => ({ 'diploma-country': value });
const papers = (value: string): Answers => ({ 'diploma-papers': value });
const profession = (value: string): Answers => ({ 'diploma-profession': value });
const status = (value: string): Answers => ({ 'newcomer-status': value });

const closed: readonly Row[] = [
  ['belgian-diploma', country('belgium'), 'notEligible'],
  ['no-diploma', { 'prior-diploma': 'none' }, 'notEligible'],
];

/** It is first the profession that is recognised, and not by the service of the diplomas. */
const europeanRegulated: readonly Row[] = ['benelux-or-baltic', 'other-european'].flatMap(
  (one): readonly Row[] => [
    [`nurse-${one}`, { ...country(one), ...profession('health') }, 'unconfirmed'],
    [`lawyer-${one}`, { ...country(one), ...profession('other-regulated') }, 'unconfirmed'],
    [
      `nurse-${one}-eu-citizen`,
      { ...country(one), ...profession('health'), ...status('eu-citizen') },
      'unconfirmed',
    ],
  ],
);

const naric: readonly Row[] = [
  ['elsewhere', {}, 'eligible'],
  ['european', country('other-european'), 'eligible'],
  ['benelux-level', country('benelux-or-baltic'), 'notEligible'],
  ...europeanRegulated,
  ['european-teacher', { ...country('other-european'), ...profession('teacher') }, 'eligible'],
  [
    'european-teacher-family-of-eu',
    { ...country('other-european'), ...profession('teacher'), ...status('family-of-eu') },
    'eligible',
  ],
  ...['eu-citizen', 'belgian'].flatMap((one): readonly Row[] => [
    [
      `european-teacher-${one}`,
      { ...country('other-european'), ...profession('teacher'), ...status(one) },
      'unconfirmed',
    ],
    [`teacher-elsewhere-${one}`, { ...profession('teacher'), ...status(one) }, 'eligible'],
    [`nurse-elsewhere-${one}`, { ...profession('health'), ...status(one) }, 'eligible'],
  ]),
  [
    'school-nurse-european',
    { ...school, ...country('other-european'), ...profession('health') },
    'unconfirmed',
  ],
  ['benelux-school', { ...country('benelux-or-baltic'), ...school }, 'eligible'],
  ['school-certificate', school, 'eligible'],
  ['nurse', profession('health'), 'eligible'],
  ['teacher', profession('teacher'), 'eligible'],
  ['lawyer', profession('other-regulated'), 'eligible'],
  ['without-programme', papers('no-programme'), 'eligible'],
  [
    'nurse-without-programme',
    { ...papers('no-programme'), ...profession('health') },
    'unconfirmed',
  ],
  ['without-papers', papers('not-all'), 'unconfirmed'],
  ['papers-unknown', { 'diploma-papers': dontKnow }, 'undetermined', 'diploma-papers'],
  ['country-unknown', { 'diploma-country': dontKnow }, 'undetermined', 'diploma-country'],
  [
    'profession-unknown-without-programme',
    { ...papers('no-programme'), 'diploma-profession': dontKnow },
    'undetermined',
    'diploma-profession',
  ],
  ...closed,
];

const french: readonly Row[] = [
  ['elsewhere', {}, 'eligible'],
  ['european', country('other-european'), 'eligible'],
  ['benelux-level', country('benelux-or-baltic'), 'notEligible'],
  ...europeanRegulated,
  ['european-teacher', { ...country('other-european'), ...profession('teacher') }, 'unconfirmed'],
  ['nurse', profession('health'), 'eligible'],
  ['teacher', profession('teacher'), 'eligible'],
  ['school-certificate', school, 'notEligible'],
  ['without-programme', papers('no-programme'), 'eligible'],
  ['refugee-without-papers', papers('not-all'), 'eligible'],
  [
    'subsidiary-without-papers',
    { ...papers('not-all'), ...status('subsidiary-protection') },
    'eligible',
  ],
  [
    'temporary-without-papers',
    { ...papers('not-all'), ...status('temporary-protection') },
    'eligible',
  ],
  [
    'permit-holder-without-papers',
    { ...papers('not-all'), ...status('permit-holder') },
    'unconfirmed',
  ],
  ['asylum-without-papers', { ...papers('not-all'), ...status('asylum-applicant') }, 'unconfirmed'],
  [
    'papers-unknown',
    { ...status('permit-holder'), 'diploma-papers': dontKnow },
    'undetermined',
    'diploma-papers',
  ],
  ...closed,
];

const frenchSchool: readonly Row[] = [
  ['elsewhere', {}, 'eligible'],
  ['european', country('other-european'), 'eligible'],
  ['benelux', country('benelux-or-baltic'), 'eligible'],
  ['higher-diploma', higher, 'notEligible'],
  ['subsidiary', status('subsidiary-protection'), 'eligible'],
  ['temporary', status('temporary-protection'), 'eligible'],
  ['asylum', status('asylum-applicant'), 'eligible'],
  ['eu-citizen', status('eu-citizen'), 'eligible'],
  ['belgian', status('belgian'), 'eligible'],
  ['without-papers', papers('not-all'), 'eligible'],
  ['level-unknown', { 'prior-diploma': dontKnow }, 'undetermined', 'prior-diploma'],
  ['country-unknown', { 'diploma-country': dontKnow }, 'undetermined', 'diploma-country'],
  ...closed,
];

/** The last and the first days on which requests are taken, and those between. */
const schoolDays = (place: 'brussels' | 'wallonia'): readonly LawCase[] =>
  (
    [
      ['2026-07-15', 'eligible'],
      ['2026-07-16', 'unconfirmed'],
      ['2026-09-14', 'unconfirmed'],
      ['2026-09-15', 'unconfirmed'],
      ['2026-11-14', 'unconfirmed'],
      ['2026-11-15', 'eligible'],
      ['2027-07-15', 'eligible'],
      ['2027-07-16', 'unconfirmed'],
      ['2027-11-14', 'unconfirmed'],
      ['2027-11-15', 'eligible'],
      ['2028-07-15', 'eligible'],
      ['2028-07-16', 'unconfirmed'],
    ] as const
  ).flatMap(([filedOn, kind]) =>
    firstStepsCases(
      place,
      `${place}-first-diploma-school`,
      [[`on-${filedOn}`, {}, kind]],
      school,
    ).map((one) => ({ ...one, filedOn })),
  );

const german: readonly Row[] = [
  ...[
    ...['recognised-refugee', 'subsidiary-protection', 'temporary-protection', 'asylum-applicant'],
    ...['family-of-belgian', 'family-of-eu', 'family-of-other', 'permit-holder'],
  ].map((one): Row => [
    one,
    { ...status(one), ...country('other-european'), ...profession('health') },
    'eligible',
  ]),
  ['eu-citizen-elsewhere', { ...status('eu-citizen'), ...profession('health') }, 'eligible'],
  ['eu-citizen-european', { ...status('eu-citizen'), ...country('other-european') }, 'eligible'],
  [
    'eu-citizen-european-nurse',
    { ...status('eu-citizen'), ...country('other-european'), ...profession('health') },
    'unconfirmed',
  ],
  [
    'belgian-benelux-teacher',
    { ...status('belgian'), ...country('benelux-or-baltic'), ...profession('teacher') },
    'unconfirmed',
  ],
  ['school-certificate', school, 'eligible'],
  ...closed,
];

const automatic: readonly Row[] = [
  ['netherlands', country('benelux-or-baltic'), 'eligible'],
  ['european', country('other-european'), 'notEligible'],
  ['elsewhere', country('elsewhere'), 'notEligible'],
  ['belgian-diploma', country('belgium'), 'notEligible'],
  ['school-certificate', { ...country('benelux-or-baltic'), ...school }, 'notEligible'],
  ['no-diploma', { ...country('benelux-or-baltic'), 'prior-diploma': 'none' }, 'notEligible'],
  ['country-unknown', { 'diploma-country': dontKnow }, 'undetermined', 'diploma-country'],
  [
    'level-unknown',
    { ...country('benelux-or-baltic'), 'prior-diploma': dontKnow },
    'undetermined',
    'prior-diploma',
  ],
  ...['eu-citizen', 'belgian', 'permit-holder', 'family-of-eu'].map((one): Row => [
    one,
    { ...status(one), ...country('benelux-or-baltic') },
    'eligible',
  ]),
];

const nurse = profession('health');
const visa: readonly Row[] = [
  ['higher-elsewhere', nurse, 'eligible'],
  ['school-elsewhere', { ...nurse, ...school }, 'eligible'],
  ...['benelux-or-baltic', 'other-european'].flatMap((one): readonly Row[] => [
    [`higher-${one}`, { ...nurse, ...country(one) }, 'unconfirmed'],
    [`school-${one}`, { ...nurse, ...country(one), ...school }, 'unconfirmed'],
    [`eu-citizen-${one}`, { ...nurse, ...country(one), ...status('eu-citizen') }, 'unconfirmed'],
  ]),
  // The order of steps is told of people from outside Europe with a diploma from there.
  ...['eu-citizen', 'belgian'].map((one): Row => [
    `${one}-elsewhere`,
    { ...nurse, ...status(one) },
    'unconfirmed',
  ]),
  ...['family-of-eu', 'family-of-belgian', 'permit-holder', 'asylum-applicant', 'other'].map(
    (one): Row => [`${one}-elsewhere`, { ...nurse, ...status(one) }, 'eligible'],
  ),
  ['teacher', profession('teacher'), 'notEligible'],
  ['lawyer', profession('other-regulated'), 'notEligible'],
  ['not-regulated', profession('not-regulated'), 'notEligible'],
  ['belgian-diploma', { ...profession('health'), ...country('belgium') }, 'notEligible'],
  ['no-diploma', { ...profession('health'), 'prior-diploma': 'none' }, 'notEligible'],
  ['profession-unknown', { 'diploma-profession': dontKnow }, 'undetermined', 'diploma-profession'],
];

export const cases = [
  ...firstStepsCases('flanders', 'flanders-first-diploma', naric, higher),
  ...firstStepsCases('brussels', 'brussels-first-diploma-dutch', naric, higher),
  ...firstStepsCases('brussels', 'brussels-first-diploma-french', french, higher),
  ...firstStepsCases('wallonia', 'wallonia-first-diploma-french', french, higher),
  ...firstStepsCases('brussels', 'brussels-first-diploma-school', frenchSchool, school),
  ...firstStepsCases('wallonia', 'wallonia-first-diploma-school', frenchSchool, school),
  ...schoolDays('brussels'),
  ...schoolDays('wallonia'),
  ...firstStepsCases(
    'german-speaking-community',
    'german-speaking-community-first-diploma',
    german,
    higher,
  ),
  ...firstStepsCases('flanders', 'federal-first-automatic', automatic, higher),
  ...firstStepsCases('wallonia', 'federal-first-health-visa', visa, higher),
];
