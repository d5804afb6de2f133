/** Worked cases: the intra-company transfer to Wallonia. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-intra-company-transfer';

/** Meets whatever an intra-company transfer may ask for; only role and pay differ case by case. */
const transfer: Answers = {
  'job-move': 'intra-company-transfer',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'transfer-same-group': true,
  'transfer-months': 24,
  'job-level': 'level-5-or-higher',
  'job-ict': 'neither',
  'job-manager': true,
  'diploma-level': 'level-7',
  'experience-years': 7,
  'contract-employer': 'posted',
  'contract-term': 'one-to-four-years',
  'worker-birth-date': '1985-03-10',
  'worker-whereabouts': 'outside-eu',
};

const manager: Answers = { ...transfer, 'transfer-role': 'manager' };
const specialist: Answers = { ...transfer, 'transfer-role': 'specialist' };
const trainee: Answers = { ...transfer, 'transfer-role': 'trainee' };

const dontKnow: Answer = { unknown: true };

/** Pay is enough by a confirmed amount; the other conditions were not seen, so it is never a plain yes. */
const notDecided: LawCase['expect'] = { kind: 'unconfirmed' };

/** The amount itself is known from the press only. */
const pressOnly: LawCase['expect'] = { kind: 'unconfirmed' };

const tooLittleByThePress: LawCase['expect'] = { kind: 'unconfirmed', provisional: 'notEligible' };

const closed: LawCase['expect'] = { kind: 'notEligible' };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function paid(yearly: Answer, answers: Answers): Answers {
  return { ...answers, 'pay-yearly': yearly };
}

/** No yearly total is known, only the pay of a month. */
function paidMonthly(monthly: Answer, answers: Answers): Answers {
  return { ...answers, 'pay-yearly': dontKnow, 'pay-monthly': monthly };
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

type Amount = readonly [role: string, answers: Answers, amount: number, days: readonly IsoDate[]];

const in2024: readonly IsoDate[] = ['2024-09-01', '2024-11-11', '2024-12-31'];
const in2025: readonly IsoDate[] = ['2025-01-01', '2025-06-16', '2025-12-31'];
const in2026: readonly IsoDate[] = ['2026-01-01', '2026-05-04', '2026-11-25'];

/** Given by a professional source: less is too little. */
const confirmed: readonly Amount[] = [
  ['manager', manager, 6_505_300, in2024],
  ['specialist', specialist, 5_204_200, in2024],
  ['specialist', specialist, 5_339_000, in2025],
  ['trainee', trainee, 3_337_000, in2025],
];

/** Given by the press: neither opens nor closes. */
const unconfirmed: readonly Amount[] = [
  ['manager', manager, 6_673_800, in2025],
  ['manager', manager, 6_881_500, in2026],
  ['trainee', trainee, 3_440_800, in2026],
];

const otherMoves = [
  'ordinary',
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
] as const;

export const cases: readonly LawCase[] = [
  // Before the law held here.
  one('day-before-held', '2024-08-31', paid(9_000_000, manager), {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  one(
    'day-before-held-nothing-answered',
    '2024-08-31',
    {},
    {
      kind: 'unconfirmed',
      provisional: null,
      holes: ['notHeld'],
    },
  ),

  // The amounts.
  ...confirmed.flatMap(([role, answers, amount, days]) =>
    days.flatMap((day) => [
      one(`${role}-${day}-pay-one-cent-under`, day, paid(amount - 1, answers), closed),
      one(`${role}-${day}-pay-exact`, day, paid(amount, answers), notDecided),
      one(`${role}-${day}-pay-one-cent-over`, day, paid(amount + 1, answers), notDecided),
    ]),
  ),
  ...unconfirmed.flatMap(([role, answers, amount, days]) =>
    days.flatMap((day) => [
      one(`${role}-${day}-pay-one-cent-under`, day, paid(amount - 1, answers), tooLittleByThePress),
      one(`${role}-${day}-pay-exact`, day, paid(amount, answers), pressOnly),
      one(`${role}-${day}-pay-one-cent-over`, day, paid(amount + 1, answers), pressOnly),
    ]),
  ),

  // Trainees in 2024: 32,327 as printed, 32,526 in the same source for Brussels, half of the manager's amount.
  ...in2024.flatMap((day) => [
    one(`trainee-${day}-pay-one-cent-under-printed`, day, paid(3_232_699, trainee), closed),
    one(`trainee-${day}-pay-exactly-printed`, day, paid(3_232_700, trainee), notDecided),
    one(`trainee-${day}-pay-between-printed-and-half`, day, paid(3_240_000, trainee), notDecided),
    one(`trainee-${day}-pay-half-of-manager`, day, paid(3_252_650, trainee), notDecided),
  ]),

  // Specialists in 2026: 55,053 in the press, 55,052 by four fifths of the EU Blue Card amount.
  ...in2026.flatMap((day) => [
    one(
      `specialist-${day}-pay-one-cent-under-four-fifths`,
      day,
      paid(5_505_199, specialist),
      tooLittleByThePress,
    ),
    one(`specialist-${day}-pay-exactly-four-fifths`, day, paid(5_505_200, specialist), pressOnly),
    one(`specialist-${day}-pay-exactly-printed`, day, paid(5_505_300, specialist), pressOnly),
    one(`specialist-${day}-pay-one-cent-over-printed`, day, paid(5_505_301, specialist), pressOnly),
  ]),

  // Each new year has its own.
  one(
    'specialist-first-day-of-2025-pay-at-amount-of-2024',
    '2025-01-01',
    paid(5_204_200, specialist),
    closed,
  ),
  one(
    'specialist-last-day-of-2024-pay-at-amount-of-2025',
    '2024-12-31',
    paid(5_339_000, specialist),
    notDecided,
  ),
  one(
    'trainee-first-day-of-2025-pay-at-amount-of-2024',
    '2025-01-01',
    paid(3_232_700, trainee),
    closed,
  ),
  one(
    'manager-first-day-of-2025-pay-at-amount-of-2024',
    '2025-01-01',
    paid(6_505_300, manager),
    tooLittleByThePress,
  ),
  one(
    'manager-last-day-of-2024-pay-at-amount-of-2025',
    '2024-12-31',
    paid(6_673_800, manager),
    notDecided,
  ),
  one(
    'trainee-first-day-of-2026-pay-at-amount-of-2025',
    '2026-01-01',
    paid(3_337_000, trainee),
    tooLittleByThePress,
  ),
  one(
    'manager-first-day-of-2026-pay-at-amount-of-2025',
    '2026-01-01',
    paid(6_673_800, manager),
    tooLittleByThePress,
  ),

  // An amount for each role.
  one('manager-at-specialist-amount-2024', '2024-10-28', paid(5_204_200, manager), closed),
  one('specialist-at-trainee-amount-2025', '2025-10-27', paid(3_337_000, specialist), closed),
  one(
    'manager-at-specialist-amount-2025',
    '2025-10-27',
    paid(5_339_000, manager),
    tooLittleByThePress,
  ),
  one(
    'specialist-at-highly-skilled-under-thirty-amount-2025',
    '2025-10-27',
    paid(4_129_000, { ...specialist, 'worker-birth-date': '2000-05-05' }),
    closed,
  ),
  one(
    'role-unknown-pay-between-2024',
    '2024-10-28',
    paid(5_204_200, { ...transfer, 'transfer-role': dontKnow }),
    waitsFor('transfer-role'),
  ),
  one(
    'role-not-asked-pay-between-2024',
    '2024-10-28',
    paid(5_204_200, transfer),
    waitsFor('transfer-role'),
  ),
  one(
    'role-manager-or-specialist-pay-between-2024',
    '2024-10-28',
    paid(6_000_000, { ...transfer, 'transfer-role': { anyOf: ['manager', 'specialist'] } }),
    waitsFor('transfer-role'),
  ),
  one(
    'role-unknown-pay-too-low-for-all-2024',
    '2024-10-28',
    paid(3_232_699, { ...transfer, 'transfer-role': dontKnow }),
    closed,
  ),
  one(
    'role-unknown-pay-between-2025',
    '2025-10-27',
    paid(5_338_999, { ...transfer, 'transfer-role': dontKnow }),
    waitsFor('transfer-role'),
  ),
  one(
    'role-specialist-or-trainee-pay-too-low-for-both-2025',
    '2025-10-27',
    paid(3_336_999, { ...transfer, 'transfer-role': { anyOf: ['specialist', 'trainee'] } }),
    closed,
  ),

  // Experience instead of a diploma is possible since September 2024; level and years were not seen.
  one(
    'specialist-no-diploma-with-experience',
    '2025-02-17',
    paid(5_339_000, { ...specialist, 'diploma-level': 'none' }),
    notDecided,
  ),
  one(
    'specialist-no-diploma-pay-one-cent-under',
    '2025-02-17',
    paid(5_338_999, { ...specialist, 'diploma-level': 'none' }),
    closed,
  ),
  one(
    'manager-no-diploma-with-experience',
    '2026-02-16',
    paid(6_881_500, { ...manager, 'diploma-level': 'none' }),
    pressOnly,
  ),

  // Pay by the month: twelve months are certain, more is a matter of the contract.
  one('manager-monthly-2024-enough', '2024-12-09', paidMonthly(542_109, manager), notDecided),
  one(
    'manager-monthly-2024-cent-short',
    '2024-12-09',
    paidMonthly(542_108, manager),
    waitsFor('pay-yearly'),
  ),
  one('specialist-monthly-2024-enough', '2024-12-09', paidMonthly(433_684, specialist), notDecided),
  one(
    'specialist-monthly-2024-cent-short',
    '2024-12-09',
    paidMonthly(433_683, specialist),
    waitsFor('pay-yearly'),
  ),
  one('specialist-monthly-2025-enough', '2025-12-08', paidMonthly(444_917, specialist), notDecided),
  one(
    'specialist-monthly-2025-cent-short',
    '2025-12-08',
    paidMonthly(444_916, specialist),
    waitsFor('pay-yearly'),
  ),
  one('manager-monthly-2026-enough', '2026-11-16', paidMonthly(573_459, manager), pressOnly),
  one(
    'manager-monthly-2026-cent-short',
    '2026-11-16',
    paidMonthly(573_458, manager),
    waitsFor('pay-yearly'),
  ),
  one(
    'specialist-yearly-total-beats-higher-monthly',
    '2025-12-08',
    { ...paid(5_338_999, specialist), 'pay-monthly': 600_000 },
    closed,
  ),
  one(
    'specialist-yearly-total-beats-lower-monthly',
    '2025-12-08',
    { ...paid(5_339_000, specialist), 'pay-monthly': 300_000 },
    notDecided,
  ),
  one(
    'specialist-monthly-yearly-total-not-asked',
    '2025-12-08',
    { ...specialist, 'pay-monthly': 444_917 },
    waitsFor('pay-yearly'),
  ),
  one(
    'specialist-yearly-unknown-monthly-not-asked',
    '2025-12-08',
    paid(dontKnow, specialist),
    waitsFor('pay-monthly'),
  ),
  one('specialist-pay-not-asked', '2025-12-08', specialist, waitsFor('pay-yearly')),
  one('manager-pay-not-asked-2026', '2026-11-16', manager, waitsFor('pay-yearly')),
  one(
    'specialist-yearly-range-around-amount',
    '2025-12-08',
    paid({ from: 5_338_999, to: 5_339_000 }, specialist),
    waitsFor('pay-yearly'),
  ),
  one('specialist-yearly-range-too-low', '2025-12-08', paid({ to: 5_338_999 }, specialist), closed),
  one(
    'specialist-yearly-range-enough',
    '2025-12-08',
    paid({ from: 5_339_000 }, specialist),
    notDecided,
  ),

  // The kind of job or move.
  ...otherMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-09-23', paid(9_000_000, { ...manager, 'job-move': move }), closed),
    one(`${move}-2025`, '2025-09-15', paid(9_000_000, { ...specialist, 'job-move': move }), closed),
    one(`${move}-2026`, '2026-11-09', paid(9_000_000, { ...trainee, 'job-move': move }), closed),
  ]),
  one(
    'move-unknown',
    '2025-09-15',
    paid(5_339_000, { ...specialist, 'job-move': dontKnow }),
    waitsFor('job-move'),
  ),
  one(
    'move-not-asked',
    '2026-11-09',
    paid(6_881_500, without('job-move', manager)),
    waitsFor('job-move'),
  ),
  one(
    'transfer-or-ordinary',
    '2025-09-15',
    paid(5_339_000, {
      ...specialist,
      'job-move': { anyOf: ['ordinary', 'intra-company-transfer'] },
    }),
    waitsFor('job-move'),
  ),
  one(
    'ordinary-or-researcher',
    '2025-09-15',
    paid(5_339_000, { ...specialist, 'job-move': { anyOf: ['ordinary', 'researcher'] } }),
    closed,
  ),
  one(
    'move-unknown-pay-too-low',
    '2025-09-15',
    paid(5_338_999, { ...specialist, 'job-move': dontKnow }),
    closed,
  ),

  // Nothing answered.
  one('nothing-answered', '2025-06-02', {}, waitsFor('job-move', 'transfer-role', 'pay-yearly')),
  one(
    'nothing-answered-2024',
    '2024-09-16',
    {},
    waitsFor('job-move', 'transfer-role', 'pay-yearly'),
  ),
  one('only-ordinary-job', '2026-03-30', { 'job-move': 'ordinary' }, closed),
];
