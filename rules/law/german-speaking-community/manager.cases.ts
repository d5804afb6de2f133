/** Worked cases: directors and management staff in the German-speaking Community. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-manager';

const manager: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'job-manager': true,
  'job-level': 'level-5-or-higher',
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
  'diploma-level': 'level-7',
  'worker-birth-date': '1979-05-14',
  'worker-whereabouts': 'outside-eu',
};

const dontKnow: Answer = { unknown: true };

const open: LawCase['expect'] = { kind: 'eligible' };
const closed: LawCase['expect'] = { kind: 'notEligible' };

/** Enough by one way of counting the year, too little by the other. */
const eitherWay: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['convention'],
};

/** The amount of 2024 is the last one that a source gives for directors. */
const amountNotKnown: LawCase['expect'] = { kind: 'unconfirmed', holes: ['lapsed'] };

const totalAsk: LawCase['expect'] = { kind: 'unconfirmed', provisional: null, holes: ['referred'] };
const waitsForTotal: LawCase['expect'] = { kind: 'undetermined', dependsOn: ['pay-yearly'] };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function paid(monthly: Answer, answers: Answers = manager): Answers {
  return { ...answers, 'pay-monthly': monthly };
}

/** The same with a total for the year, a cent below the amount where it is not said. */
function paidInAll(
  monthly: Answer,
  yearly: Answer = 8_313_499,
  answers: Answers = manager,
): Answers {
  return { ...paid(monthly, answers), 'pay-yearly': yearly };
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

const closedMoves = ['seasonal', 'au-pair', 'self-employed'] as const;

const openMoves = [
  'intra-company-transfer',
  'researcher',
  'performing-artist',
  'professional-athlete',
] as const;

export const cases: readonly LawCase[] = [
  // Before the law held here.
  one('day-before-held', '2023-12-31', paid(900_000), {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),

  // The amount of 2024: 83,135 euros a year, by twelve months or by 13.92.
  ...(['2024-01-01', '2024-09-02', '2024-12-31'] as const).flatMap((day) => [
    one(`${day}-twelve-months-one-cent-under`, day, paid(692_791), eitherWay),
    one(`${day}-twelve-months-enough`, day, paid(692_792), open),
    one(`${day}-twelve-months-one-cent-over`, day, paid(692_793), open),
    one(`${day}-thirteen-ninety-two-one-cent-under`, day, paidInAll(597_234), closed),
    one(`${day}-thirteen-ninety-two-enough`, day, paid(597_235), eitherWay),
    one(`${day}-thirteen-ninety-two-one-cent-over`, day, paid(597_236), eitherWay),
  ]),
  one('at-four-year-amount-of-the-highly-skilled', '2024-10-21', paidInAll(415_250), closed),
  one(
    '2024-yearly-total-alone-decides-nothing',
    '2024-10-21',
    { ...manager, 'pay-yearly': 9_000_000 },
    {
      kind: 'undetermined',
      dependsOn: ['pay-monthly'],
    },
  ),

  // A total in writing that reaches the amount where the months do not: the Ministry is asked.
  one('total-one-cent-under', '2024-11-12', paidInAll(597_234, 8_313_499), closed),
  one('total-enough', '2024-11-12', paidInAll(597_234, 8_313_500), totalAsk),
  one('total-one-cent-over', '2024-11-12', paidInAll(597_234, 8_313_501), totalAsk),
  one('total-unknown', '2024-11-12', paidInAll(597_234, dontKnow), waitsForTotal),
  one('total-not-asked', '2024-11-12', paid(597_234), waitsForTotal),
  one(
    'total-enough-no-manager',
    '2024-11-12',
    paidInAll(597_234, 9_000_000, { ...manager, 'job-manager': false }),
    closed,
  ),
  one('total-2026', '2026-11-25', paidInAll(597_234, 9_000_000), {
    kind: 'unconfirmed',
    provisional: null,
  }),

  // From 2025 the amount was not found.
  ...(['2025-01-01', '2025-06-30', '2025-12-31', '2026-01-01', '2026-11-25'] as const).flatMap(
    (day) => [
      one(`${day}-pay-enough-until-2024`, day, paid(692_792), amountNotKnown),
      one(`${day}-very-high-pay`, day, paid(2_000_000), amountNotKnown),
      one(`${day}-no-manager`, day, paid(2_000_000, { ...manager, 'job-manager': false }), closed),
    ],
  ),
  one('2025-pay-too-low-until-2024', '2025-06-30', paidInAll(597_234), amountNotKnown),

  // The role.
  one('no-manager', '2024-11-12', paid(692_792, { ...manager, 'job-manager': false }), closed),
  one(
    'no-manager-very-high-pay',
    '2024-11-12',
    paid(5_000_000, { ...manager, 'job-manager': false }),
    closed,
  ),
  one(
    'no-manager-between-the-two-ways',
    '2024-11-12',
    paid(650_000, { ...manager, 'job-manager': false }),
    closed,
  ),
  one(
    'it-manager-without-role',
    '2024-11-12',
    paid(692_792, { ...manager, 'job-manager': false, 'job-ict': 'manager' }),
    closed,
  ),
  one('no-diploma', '2024-11-12', paid(692_792, { ...manager, 'diploma-level': 'none' }), open),
  one(
    'diploma-unknown',
    '2024-11-12',
    paid(692_792, { ...manager, 'diploma-level': dontKnow }),
    open,
  ),
  one(
    'at-most-four-years',
    '2024-11-12',
    paid(692_792, { ...manager, 'contract-term': 'one-to-four-years' }),
    open,
  ),
  one(
    'of-25-pay-too-low',
    '2024-11-12',
    paidInAll(597_234, 8_313_499, { ...manager, 'worker-birth-date': '1999-06-01' }),
    closed,
  ),
  one('role-unknown', '2024-11-12', paid(692_792, { ...manager, 'job-manager': dontKnow }), {
    kind: 'undetermined',
    dependsOn: ['job-manager'],
  }),
  one('role-not-asked', '2024-11-12', paid(692_792, without('job-manager', manager)), {
    kind: 'undetermined',
    dependsOn: ['job-manager'],
  }),
  one(
    'role-unknown-pay-too-low',
    '2024-11-12',
    paidInAll(597_234, 8_313_499, { ...manager, 'job-manager': dontKnow }),
    closed,
  ),
  one(
    'role-unknown-between-the-two-ways',
    '2024-11-12',
    paid(650_000, { ...manager, 'job-manager': dontKnow }),
    {
      kind: 'undetermined',
      dependsOn: ['job-manager'],
    },
  ),
  one('role-unknown-2025', '2025-11-03', paid(900_000, { ...manager, 'job-manager': dontKnow }), {
    kind: 'undetermined',
    dependsOn: ['job-manager'],
  }),
  one('role-not-asked-2026', '2026-07-06', paid(900_000, without('job-manager', manager)), {
    kind: 'undetermined',
    dependsOn: ['job-manager'],
  }),

  // Pay that is not known, or only roughly.
  one('pay-unknown', '2024-11-12', paid(dontKnow), {
    kind: 'undetermined',
    dependsOn: ['pay-monthly'],
  }),
  one('pay-not-asked', '2024-11-12', manager, { kind: 'undetermined', dependsOn: ['pay-monthly'] }),
  one('pay-range-enough', '2024-11-12', paid({ from: 692_792, to: 800_000 }), open),
  one('pay-range-around', '2024-11-12', paid({ from: 500_000, to: 800_000 }), {
    kind: 'undetermined',
    dependsOn: ['pay-monthly'],
  }),
  one('pay-range-too-low', '2024-11-12', paidInAll({ to: 597_234 }), closed),
  one(
    'pay-unknown-no-manager',
    '2024-11-12',
    paid(dontKnow, { ...manager, 'job-manager': false }),
    closed,
  ),

  // The kind of job or move.
  ...closedMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-09-30', paid(900_000, { ...manager, 'job-move': move }), closed),
    one(`${move}-2025`, '2025-09-29', paid(900_000, { ...manager, 'job-move': move }), closed),
    one(`only-${move}`, '2026-09-28', { 'job-move': move }, closed),
  ]),
  ...openMoves.flatMap((move) => [
    one(
      `${move}-stays-open-2024`,
      '2024-10-28',
      paid(692_792, { ...manager, 'job-move': move }),
      open,
    ),
    one(
      `${move}-stays-open-2026`,
      '2026-10-26',
      paid(900_000, { ...manager, 'job-move': move }),
      amountNotKnown,
    ),
  ]),
  one('move-unknown', '2024-10-28', paid(692_792, { ...manager, 'job-move': dontKnow }), {
    kind: 'undetermined',
    dependsOn: ['job-move'],
  }),
  one('move-not-asked', '2026-10-26', paid(900_000, without('job-move', manager)), {
    kind: 'undetermined',
    dependsOn: ['job-move'],
  }),
  one(
    'ordinary-or-seasonal',
    '2024-10-28',
    paid(692_792, { ...manager, 'job-move': { anyOf: ['ordinary', 'seasonal'] } }),
    { kind: 'undetermined', dependsOn: ['job-move'] },
  ),
  one(
    'seasonal-or-au-pair',
    '2025-09-29',
    paid(900_000, { ...manager, 'job-move': { anyOf: ['seasonal', 'au-pair'] } }),
    closed,
  ),

  // Little or nothing answered.
  one(
    'nothing-answered',
    '2024-11-12',
    {},
    {
      kind: 'undetermined',
      dependsOn: ['job-move', 'job-manager', 'pay-monthly'],
    },
  ),
  one(
    'nothing-answered-2026',
    '2026-07-06',
    {},
    {
      kind: 'undetermined',
      dependsOn: ['job-move', 'job-manager'],
    },
  ),
  one('only-pay-too-low', '2024-11-12', paidInAll(597_234, 8_313_499, {}), closed),
];
