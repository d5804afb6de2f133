/** Worked cases of the recognition of diplomas, in three communities. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
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

const naric: readonly Row[] = [
  ['elsewhere', {}, 'eligible'],
  ['european', country('other-european'), 'eligible'],
  ['benelux-level', country('benelux-or-baltic'), 'notEligible'],
  ['benelux-nurse', { ...country('benelux-or-baltic'), ...profession('health') }, 'eligible'],
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
  ['benelux-nurse', { ...country('benelux-or-baltic'), ...profession('health') }, 'eligible'],
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

const visa: readonly Row[] = [
  ...['benelux-or-baltic', 'other-european', 'elsewhere'].flatMap((one): readonly Row[] => [
    [`higher-${one}`, { ...profession('health'), ...country(one) }, 'eligible'],
    [`school-${one}`, { ...profession('health'), ...country(one), ...school }, 'eligible'],
  ]),
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
  ...firstStepsCases(
    'german-speaking-community',
    'german-speaking-community-first-diploma',
    german,
    higher,
  ),
  ...firstStepsCases('flanders', 'federal-first-automatic', automatic, higher),
  ...firstStepsCases('wallonia', 'federal-first-health-visa', visa, higher),
];
