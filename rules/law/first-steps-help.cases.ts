/** Worked cases of the first steps about the card, help, mentors, childcare and moving up. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { firstStepsCases, type Row } from './first-steps-cases.ts';

const dontKnow: Answer = { unknown: true };
const statuses = [
  ...['recognised-refugee', 'subsidiary-protection', 'temporary-protection', 'asylum-applicant'],
  ...['family-of-belgian', 'family-of-eu', 'family-of-other', 'permit-holder'],
  ...['eu-citizen', 'belgian', 'other'],
];
const withoutWork = [
  ...['unemployment-benefit', 'living-wage', 'reception-centre', 'others', 'too-little'],
];
const status = (value: string): Answers => ({ 'newcomer-status': value });
const born = (day: string): Answers => ({ 'worker-birth-date': day });
const home = (value: string): Answers => ({ 'home-place': value });

const municipality: readonly Row[] = [
  ...statuses
    .filter((one) => !['eu-citizen', 'belgian', 'other'].includes(one))
    .map((one): Row => [one, status(one), 'eligible']),
  // No source says what the municipality asks of them.
  ['eu-citizen', status('eu-citizen'), 'unconfirmed'],
  ['other', status('other'), 'unconfirmed'],
  ['belgian', status('belgian'), 'notEligible'],
  ['unknown', { 'newcomer-status': dontKnow }, 'undetermined', 'newcomer-status'],
];

const card: readonly Row[] = [
  ...statuses.map((one): Row => [
    one,
    status(one),
    ['eu-citizen', 'belgian'].includes(one) ? 'notEligible' : 'eligible',
  ]),
  ['unknown', { 'newcomer-status': dontKnow }, 'undetermined', 'newcomer-status'],
];

const newEmployer: readonly Row[] = [
  ...withoutWork.map((livelihood): Row => [livelihood, { livelihood }, 'eligible']),
  ['in-work', { livelihood: 'work' }, 'notEligible'],
  ['livelihood-unknown', { livelihood: dontKnow }, 'undetermined', 'livelihood'],
  // A permit of unlimited duration is for any job, and does not end with one.
  ['card-unlimited', { 'residence-mention': 'unlimited' }, 'notEligible'],
  ['card-no', { 'residence-mention': 'no' }, 'eligible'],
  ['card-not-found', { 'residence-mention': 'not-found' }, 'unconfirmed'],
  ['card-no-title', { 'residence-mention': 'no-title' }, 'unconfirmed'],
  ['card-unknown', { 'residence-mention': dontKnow }, 'undetermined', 'residence-mention'],
  ...statuses
    .filter((one) => one !== 'permit-holder')
    .map((one): Row => [one, status(one), 'notEligible']),
];

const social: readonly Row[] = [
  ...statuses.map((one): Row =>
    ['recognised-refugee', 'subsidiary-protection', 'belgian'].includes(one)
      ? [one, status(one), 'eligibleSubjectToJudgement']
      : [one, status(one), 'unconfirmed'],
  ),
  ...['work', 'unemployment-benefit', 'living-wage', 'others'].map((livelihood): Row => [
    livelihood,
    { livelihood },
    'notEligible',
  ]),
  // The certificate of protection is enough to apply from the centre; whoever waits for it is cared for there.
  ...statuses.map((one): Row => [
    `${one}-in-a-centre`,
    { ...status(one), livelihood: 'reception-centre' },
    ['recognised-refugee', 'subsidiary-protection'].includes(one)
      ? 'eligibleSubjectToJudgement'
      : 'notEligible',
  ]),
  ['17-years', born('2008-11-27'), 'notEligible'],
  ['18-years', born('2008-11-26'), 'eligibleSubjectToJudgement'],
  ['livelihood-unknown', { livelihood: dontKnow }, 'undetermined', 'livelihood'],
];

const mentor: readonly Row[] = [
  ['17-years', born('2008-11-27'), 'notEligible'],
  ['18-years', born('2008-11-26'), 'eligible'],
  ['33-years', born('1992-11-27'), 'eligible'],
  ['34-years', born('1992-11-26'), 'notEligible'],
  [
    '34-years-in-brussels',
    { ...born('1992-11-26'), ...home('brussels') },
    'unconfirmed',
    'eligible',
  ],
  ['33-years-in-brussels', { ...born('1992-11-27'), ...home('brussels') }, 'eligible'],
  ['in-wallonia', home('wallonia'), 'eligible'],
  ['in-the-german-speaking-community', home('german-speaking-community'), 'notEligible'],
  ['in-work', { livelihood: 'work' }, 'notEligible'],
  ...['asylum-applicant', 'eu-citizen', 'belgian', 'other'].map((one): Row => [
    one,
    status(one),
    'unconfirmed',
  ]),
  ...['subsidiary-protection', 'temporary-protection', 'family-of-belgian', 'family-of-other'].map(
    (one): Row => [one, status(one), 'eligible'],
  ),
  ['age-unknown', { 'worker-birth-date': dontKnow }, 'undetermined', 'worker-birth-date'],
];

const moveUp: readonly Row[] = [
  ...withoutWork.map((livelihood): Row => [livelihood, { livelihood }, 'notEligible']),
  ['livelihood-unknown', { livelihood: dontKnow }, 'undetermined', 'livelihood'],
  ...statuses.map((one): Row => [one, status(one), 'eligible']),
];

const flandersChildcare: readonly Row[] = [
  ...withoutWork.map((livelihood): Row => [`small-${livelihood}`, { livelihood }, 'eligible']),
  ...withoutWork.map((livelihood): Row => [
    `at-school-${livelihood}`,
    { livelihood, 'youngest-child': 'at-school' },
    'eligible',
  ]),
  ['no-children', { 'youngest-child': 'none' }, 'notEligible'],
  ['in-work', { livelihood: 'work' }, 'notEligible'],
  ['children-unknown', { 'youngest-child': dontKnow }, 'undetermined', 'youngest-child'],
  ['livelihood-unknown', { livelihood: dontKnow }, 'undetermined', 'livelihood'],
];

const brusselsChildcare: readonly Row[] = [
  ...withoutWork.map((livelihood): Row => [livelihood, { livelihood }, 'unconfirmed', 'eligible']),
  ...['subsidiary-protection', 'family-of-belgian', 'eu-citizen', 'belgian'].map((one): Row => [
    one,
    status(one),
    'unconfirmed',
    'eligible',
  ]),
  ['at-school', { 'youngest-child': 'at-school' }, 'notEligible'],
  ['no-children', { 'youngest-child': 'none' }, 'notEligible'],
  ['in-work', { livelihood: 'work' }, 'notEligible'],
  ['children-unknown', { 'youngest-child': dontKnow }, 'undetermined', 'youngest-child'],
];

const small = { 'youngest-child': 'before-school' };

export const cases = [
  ...firstStepsCases('flanders', 'federal-first-municipality', municipality),
  ...firstStepsCases('flanders', 'federal-first-card', card),
  ...firstStepsCases('brussels', 'federal-first-new-employer', newEmployer, {
    ...status('permit-holder'),
    'residence-mention': 'limited',
  }),
  ...firstStepsCases('wallonia', 'federal-first-social-help', social, { livelihood: 'too-little' }),
  ...firstStepsCases('flanders', 'federal-first-mentor', mentor),
  ...firstStepsCases('wallonia', 'federal-first-move-up', moveUp, { livelihood: 'work' }),
  ...firstStepsCases('flanders', 'flanders-first-childcare', flandersChildcare, small),
  ...firstStepsCases('brussels', 'brussels-first-childcare', brusselsChildcare, small),
];
