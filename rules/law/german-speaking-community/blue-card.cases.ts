/** Worked cases: the EU Blue Card in the German-speaking Community. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-blue-card';

const engineer: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'job-level': 'level-5-or-higher',
  'job-group': 'other',
  'job-ict': 'neither',
  'diploma-level': 'level-7',
  'experience-years': 7,
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'pay-monthly': 700_000,
  'pay-yearly': 9_744_000,
  'worker-birth-date': '1985-03-10',
  'worker-whereabouts': 'outside-eu',
};

const itSpecialist: Answers = {
  ...engineer,
  'job-ict': 'specialist',
  'diploma-level': 'none',
  'experience-years': 3,
};

const dontKnow: Answer = { unknown: true };

/** No source gives the amount, of any year: never more than this, whatever the pay. */
const amountNotKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['unknownAmount'],
};

/** Neither diploma nor experience; the level that the diploma must have was not seen. */
const notQualifiedAsFarAsKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'notEligible',
  holes: ['unverified'],
};

const closed: LawCase['expect'] = { kind: 'notEligible' };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

const days: readonly IsoDate[] = [
  '2024-01-01',
  '2024-09-02',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-11-25',
];

const closedMoves = ['seasonal', 'au-pair', 'self-employed'] as const;

const openMoves = [
  'intra-company-transfer',
  'researcher',
  'performing-artist',
  'professional-athlete',
] as const;

/** Amounts of other routes and regions that may not be taken for this one. */
const pays: readonly (readonly [name: string, monthly: number])[] = [
  ['low', 150_000],
  ['of-the-highly-skilled', 426_501],
  ['of-brussels-2026', 474_800],
  ['of-wallonia-2026', 573_459],
  ['very-high', 5_000_000],
];

export const cases: readonly LawCase[] = [
  // Dates: the recast directive is in the law since 1 January 2024.
  one('day-before-held', '2023-12-31', engineer, {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  ...days.flatMap((day) => [
    one(`engineer-${day}`, day, engineer, amountNotKnown),
    one(`it-specialist-${day}`, day, itSpecialist, amountNotKnown),
    one(
      `not-qualified-${day}`,
      day,
      { ...engineer, 'diploma-level': 'none' },
      notQualifiedAsFarAsKnown,
    ),
  ]),

  // Pay
  ...pays.flatMap(([name, monthly]) => [
    one(
      `pay-${name}`,
      '2025-04-07',
      { ...without('pay-yearly', engineer), 'pay-monthly': monthly },
      amountNotKnown,
    ),
    one(
      `it-specialist-pay-${name}`,
      '2026-10-12',
      { ...without('pay-yearly', itSpecialist), 'pay-monthly': monthly },
      amountNotKnown,
    ),
  ]),

  // The diploma
  one('diploma-level-8', '2025-09-22', { ...engineer, 'diploma-level': 'level-8' }, amountNotKnown),
  one('diploma-level-6', '2025-09-22', { ...engineer, 'diploma-level': 'level-6' }, amountNotKnown),
  one(
    'diploma-level-6-or-7',
    '2025-09-22',
    { ...engineer, 'diploma-level': { anyOf: ['level-6', 'level-7'] } },
    amountNotKnown,
  ),
  one(
    'diploma-level-5',
    '2025-09-22',
    { ...engineer, 'diploma-level': 'level-5' },
    { kind: 'unconfirmed' },
  ),
  one(
    'diploma-unknown',
    '2025-09-22',
    { ...engineer, 'diploma-level': dontKnow },
    waitsFor('diploma-level'),
  ),
  one(
    'diploma-not-asked',
    '2025-09-22',
    without('diploma-level', engineer),
    waitsFor('diploma-level'),
  ),

  // Information technology: three years of experience in place of the degree.
  one(
    'it-manager-three-years',
    '2024-11-04',
    { ...itSpecialist, 'job-ict': 'manager' },
    amountNotKnown,
  ),
  one(
    'it-specialist-seven-years',
    '2024-11-04',
    { ...itSpecialist, 'experience-years': 7 },
    amountNotKnown,
  ),
  one(
    'it-specialist-three-years-or-more',
    '2024-11-04',
    { ...itSpecialist, 'experience-years': { from: 3 } },
    amountNotKnown,
  ),
  one(
    'it-specialist-two-years',
    '2024-11-04',
    { ...itSpecialist, 'experience-years': 2 },
    notQualifiedAsFarAsKnown,
  ),
  one(
    'it-manager-no-experience',
    '2026-02-23',
    { ...itSpecialist, 'job-ict': 'manager', 'experience-years': 0 },
    notQualifiedAsFarAsKnown,
  ),
  one(
    'it-neither-seven-years',
    '2026-02-23',
    { ...itSpecialist, 'job-ict': 'neither', 'experience-years': 7 },
    notQualifiedAsFarAsKnown,
  ),
  one(
    'it-specialist-degree-no-experience',
    '2026-02-23',
    { ...itSpecialist, 'diploma-level': 'level-6', 'experience-years': 0 },
    amountNotKnown,
  ),
  one(
    'it-specialist-diploma-unknown-three-years',
    '2026-02-23',
    { ...itSpecialist, 'diploma-level': dontKnow },
    amountNotKnown,
  ),
  one(
    'it-manager-or-specialist-three-years',
    '2026-02-23',
    { ...itSpecialist, 'job-ict': { anyOf: ['manager', 'specialist'] } },
    amountNotKnown,
  ),
  one(
    'it-unknown-three-years',
    '2026-06-29',
    { ...itSpecialist, 'job-ict': dontKnow },
    waitsFor('job-ict'),
  ),
  one(
    'it-not-asked-three-years',
    '2026-06-29',
    without('job-ict', itSpecialist),
    waitsFor('job-ict'),
  ),
  one(
    'it-experience-unknown',
    '2026-06-29',
    { ...itSpecialist, 'experience-years': dontKnow },
    waitsFor('experience-years'),
  ),
  one(
    'it-experience-not-asked',
    '2026-06-29',
    without('experience-years', itSpecialist),
    waitsFor('experience-years'),
  ),
  one(
    'it-experience-two-or-three-years',
    '2026-06-29',
    { ...itSpecialist, 'experience-years': { from: 2, to: 3 } },
    waitsFor('experience-years'),
  ),

  // The kind of job or move
  ...closedMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-09-30', { ...engineer, 'job-move': move }, closed),
    one(`${move}-2025`, '2025-10-20', { ...itSpecialist, 'job-move': move }, closed),
    one(`only-${move}`, '2026-09-21', { 'job-move': move }, closed),
  ]),
  ...openMoves.map((move) =>
    one(`${move}-stays-open`, '2025-10-20', { ...engineer, 'job-move': move }, amountNotKnown),
  ),
  one('move-unknown', '2025-10-20', { ...engineer, 'job-move': dontKnow }, waitsFor('job-move')),
  one('move-not-asked', '2026-09-21', without('job-move', engineer), waitsFor('job-move')),
  one(
    'ordinary-or-seasonal',
    '2025-10-20',
    { ...engineer, 'job-move': { anyOf: ['ordinary', 'seasonal'] } },
    waitsFor('job-move'),
  ),
  one(
    'seasonal-or-au-pair',
    '2025-10-20',
    { ...engineer, 'job-move': { anyOf: ['seasonal', 'au-pair'] } },
    closed,
  ),
  one('nothing-answered', '2025-06-02', {}, waitsFor('job-move', 'diploma-level')),
];
