/** Worked cases of the first steps that every place has: integration, language, the employment service, validation. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import { firstStepsCases, type Row } from './first-steps-cases.ts';

const dontKnow: Answer = { unknown: true };
const places = ['flanders', 'brussels', 'wallonia', 'german-speaking-community'] as const;
const status = (value: string): Answers => ({ 'newcomer-status': value });
const born = (day: string): Answers => ({ 'worker-birth-date': day });
const row = (name: string, answers: Answers, ...expected: Expected): Row => [
  name,
  answers,
  ...expected,
];
type Expected = readonly [Row[2], Row[3]?];

const each = (statuses: readonly string[], ...expected: Expected): readonly Row[] =>
  statuses.map((one) => row(one, status(one), ...expected));

const employment: readonly Row[] = [
  ...each(
    [
      ...['recognised-refugee', 'subsidiary-protection', 'temporary-protection'],
      ...['family-of-belgian', 'family-of-eu', 'family-of-other', 'eu-citizen', 'belgian'],
    ],
    'eligible',
  ),
  ...(
    [
      ['unlimited', 'eligible'],
      ['no', 'notEligible'],
      ['limited', 'notEligible'],
      ['no-title', 'notEligible'],
      ['not-found', 'unconfirmed'],
    ] as const
  ).map(([mention, kind]) =>
    row(
      `asylum-card-${mention}`,
      { ...status('asylum-applicant'), 'residence-mention': mention },
      kind,
    ),
  ),
  row(
    'asylum-card-unknown',
    { ...status('asylum-applicant'), 'residence-mention': dontKnow },
    'undetermined',
    'residence-mention',
  ),
  // A permit of unlimited duration, a stay that was regularised: what the card says decides for them too.
  ...each(['permit-holder', 'other'], 'eligible'),
  // An annex 19ter, a 15bis or an orange card: only the words on it say whether a relative may work.
  ...['family-of-belgian', 'family-of-eu', 'family-of-other', 'permit-holder', 'other'].flatMap(
    (one) => [
      ...(
        [
          ['no', 'notEligible'],
          ['limited', 'unconfirmed'],
          ['no-title', 'unconfirmed'],
          ['not-found', 'unconfirmed'],
        ] as const
      ).map(([mention, kind]) =>
        row(`${one}-card-${mention}`, { ...status(one), 'residence-mention': mention }, kind),
      ),
      row(
        `${one}-card-unknown`,
        { ...status(one), 'residence-mention': dontKnow },
        'undetermined',
        'residence-mention',
      ),
    ],
  ),
  ...['unemployment-benefit', 'living-wage', 'reception-centre', 'others', 'too-little'].map(
    (livelihood) => row(`lives-on-${livelihood}`, { livelihood }, 'eligible'),
  ),
  row('in-work', { livelihood: 'work' }, 'unconfirmed'),
  // Whatever the stay is: a card that opens all work is enough.
  row('status-unknown', { 'newcomer-status': dontKnow }, 'eligible'),
  row(
    'status-unknown-card-no',
    { 'newcomer-status': dontKnow, 'residence-mention': 'no' },
    'undetermined',
    'newcomer-status',
  ),
  row(
    'family-not-sure',
    { 'newcomer-status': { anyOf: ['family-of-belgian', 'family-of-eu'] } },
    'eligible',
  ),
];

const language: readonly Row[] = [
  row('none', { 'local-language': 'none' }, 'eligible'),
  row('some', { 'local-language': 'some' }, 'eligible'),
  row('enough', { 'local-language': 'enough-for-work' }, 'notEligible'),
  row('none-or-some', { 'local-language': { anyOf: ['none', 'some'] } }, 'eligible'),
  row(
    'some-or-enough',
    { 'local-language': { anyOf: ['some', 'enough-for-work'] } },
    'undetermined',
    'local-language',
  ),
  row('unknown', { 'local-language': dontKnow }, 'undetermined', 'local-language'),
  ...each(
    [
      ...['asylum-applicant', 'temporary-protection', 'family-of-belgian', 'permit-holder'],
      ...['eu-citizen', 'belgian', 'other'],
    ],
    'eligible',
  ),
];

const flandersIntegration: readonly Row[] = [
  ...each(
    ['recognised-refugee', 'subsidiary-protection', 'family-of-belgian', 'family-of-other'],
    'eligible',
  ),
  ...each(['temporary-protection', 'family-of-eu', 'permit-holder', 'other'], 'unconfirmed'),
  ...each(['asylum-applicant', 'eu-citizen', 'belgian'], 'notEligible'),
  row('17-years', born('2008-11-27'), 'notYet'),
  row('18-years', born('2008-11-26'), 'eligible'),
  row('64-years', born('1961-11-27'), 'eligible'),
  row('65-years', born('1961-11-26'), 'notEligible'),
  row('age-unknown', { 'worker-birth-date': dontKnow }, 'undetermined', 'worker-birth-date'),
  row('status-unknown', { 'newcomer-status': dontKnow }, 'undetermined', 'newcomer-status'),
];

const brusselsIntegration: readonly Row[] = [
  ...each(
    ['recognised-refugee', 'subsidiary-protection', 'family-of-belgian', 'family-of-other'],
    'eligible',
  ),
  ...each(
    ['temporary-protection', 'asylum-applicant', 'family-of-eu', 'permit-holder', 'other'],
    'unconfirmed',
  ),
  ...each(['eu-citizen', 'belgian'], 'notEligible'),
  row('17-years', born('2008-11-27'), 'notYet'),
  row('18-years', born('2008-11-26'), 'eligible'),
  row('65-years', born('1960-11-27'), 'eligible'),
  row('66-years', born('1960-11-26'), 'notEligible'),
  row('35-months', { 'card-since': '2023-11-27' }, 'eligible'),
  row('36-months', { 'card-since': '2023-11-26' }, 'unconfirmed'),
  row('card-unknown', { 'card-since': dontKnow }, 'undetermined', 'card-since'),
];

const walloniaIntegration: readonly Row[] = [
  ...each(
    [
      ...['recognised-refugee', 'subsidiary-protection', 'temporary-protection'],
      ...['family-of-belgian', 'family-of-eu', 'family-of-other'],
      ...['permit-holder', 'eu-citizen', 'other'],
    ],
    'eligible',
  ),
  ...each(['asylum-applicant'], 'unconfirmed'),
  ...each(['belgian'], 'notEligible'),
  row('17-years', born('2008-11-27'), 'notYet'),
  row('18-years', born('2008-11-26'), 'eligible'),
  // Compulsory no more, and welcome all the same.
  row('card-for-ten-years', { 'card-since': '2016-11-26' }, 'eligible'),
];

const communityIntegration: readonly Row[] = [
  ...each(
    [
      ...['recognised-refugee', 'subsidiary-protection', 'temporary-protection'],
      ...['family-of-other', 'asylum-applicant'],
    ],
    'eligible',
  ),
  ...each(
    ['family-of-belgian', 'family-of-eu', 'permit-holder', 'eu-citizen', 'other'],
    'unconfirmed',
  ),
  ...each(['belgian'], 'notEligible'),
  row('17-years', born('2008-11-27'), 'notYet'),
  row('18-years', born('2008-11-26'), 'eligible'),
];

const anybody: readonly Row[] = each(
  [
    ...['recognised-refugee', 'subsidiary-protection', 'temporary-protection', 'asylum-applicant'],
    ...['family-of-belgian', 'family-of-eu', 'family-of-other', 'permit-holder'],
    ...['eu-citizen', 'belgian', 'other'],
  ],
  'eligibleSubjectToJudgement',
);

const validation: readonly Row[] = [
  ...anybody,
  row('with-a-diploma', { 'prior-diploma': 'higher-education' }, 'eligibleSubjectToJudgement'),
  row('in-work', { livelihood: 'work' }, 'eligibleSubjectToJudgement'),
];
const ofAge = (years: number, day: string, before: string): readonly Row[] => [
  row(`${String(years)}-years`, born(day), 'eligibleSubjectToJudgement'),
  row(`under-${String(years)}-years`, born(before), 'notEligible'),
  row('age-unknown', { 'worker-birth-date': dontKnow }, 'undetermined', 'worker-birth-date'),
];

export const cases = [
  ...places.flatMap((place) => [
    ...firstStepsCases(place, `${place}-first-employment`, employment),
    ...firstStepsCases(place, `${place}-first-language`, language),
  ]),
  ...firstStepsCases('flanders', 'flanders-first-integration', flandersIntegration),
  ...firstStepsCases('brussels', 'brussels-first-integration', brusselsIntegration),
  ...firstStepsCases('wallonia', 'wallonia-first-integration', walloniaIntegration),
  ...firstStepsCases(
    'german-speaking-community',
    'german-speaking-community-first-integration',
    communityIntegration,
  ),
  ...firstStepsCases('flanders', 'flanders-first-validation', validation),
  ...(['brussels', 'wallonia'] as const).flatMap((place) =>
    firstStepsCases(place, `${place}-first-validation`, [
      ...validation,
      ...ofAge(18, '2008-11-26', '2008-11-27'),
    ]),
  ),
  ...firstStepsCases('german-speaking-community', 'german-speaking-community-first-validation', [
    ...validation,
    ...ofAge(25, '2001-11-26', '2001-11-27'),
  ]),
];
