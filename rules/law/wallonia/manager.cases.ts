/** Worked cases: executive staff in Wallonia. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-manager';

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

/** Whom Wallonia means by executive staff was not read: nobody is told that the route is open. */
const wouldBeOpen: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'eligible',
  holes: ['unverified'],
};
const closed: LawCase['expect'] = { kind: 'notEligible' };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function paid(yearly: Answer, answers: Answers = manager): Answers {
  return { ...answers, 'pay-yearly': yearly };
}

/** No yearly total is known, only the pay of a month. */
function paidMonthly(monthly: Answer, answers: Answers = manager): Answers {
  return { ...answers, 'pay-yearly': dontKnow, 'pay-monthly': monthly };
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

/** The amount of each year, on its first day that counts here, its last one and between. */
const amounts: readonly (readonly [year: string, amount: number, days: readonly IsoDate[]])[] = [
  ['2024', 8_393_600, ['2024-09-01', '2024-11-18', '2024-12-31']],
  ['2025', 8_611_000, ['2025-01-01', '2025-07-07', '2025-12-31']],
  ['2026', 8_879_000, ['2026-01-01', '2026-08-03', '2026-11-25', '2026-12-31']],
];

const closedMoves = ['seasonal', 'au-pair', 'self-employed'] as const;

const openMoves = [
  'intra-company-transfer',
  'researcher',
  'performing-artist',
  'professional-athlete',
] as const;

export const cases: readonly LawCase[] = [
  // Before the law held here.
  one('day-before-held', '2024-08-31', paid(20_000_000), {
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
  ...amounts.flatMap(([, amount, days]) =>
    days.flatMap((day) => [
      one(`${day}-pay-one-cent-under`, day, paid(amount - 1), closed),
      one(`${day}-pay-exact`, day, paid(amount), wouldBeOpen),
      one(`${day}-pay-one-cent-over`, day, paid(amount + 1), wouldBeOpen),
    ]),
  ),
  one('first-day-of-2025-pay-at-amount-of-2024', '2025-01-01', paid(8_393_600), closed),
  one('last-day-of-2024-pay-at-amount-of-2025', '2024-12-31', paid(8_611_000), wouldBeOpen),
  one('first-day-of-2026-pay-at-amount-of-2025', '2026-01-01', paid(8_611_000), closed),
  one('last-day-of-2025-pay-at-amount-of-2026', '2025-12-31', paid(8_879_000), wouldBeOpen),
  one('at-highly-skilled-amount', '2026-03-09', paid(5_322_000), closed),
  one('at-blue-card-amount', '2026-03-09', paid(6_881_500), closed),

  // The amounts are new each January.
  one('first-day-of-2027-pay-one-cent-under', '2027-01-01', paid(8_878_999), {
    kind: 'unconfirmed',
    provisional: 'notEligible',
    holes: ['lapsed'],
  }),
  one('first-day-of-2027-pay-exact', '2027-01-01', paid(8_879_000), {
    kind: 'unconfirmed',
    provisional: 'eligible',
    holes: ['lapsed', 'unverified'],
  }),
  one(
    'first-day-of-2027-no-manager',
    '2027-01-01',
    paid(8_879_000, { ...manager, 'job-manager': false }),
    closed,
  ),

  // The role.
  ...amounts.flatMap(([year, amount, [first = '2024-09-01']]) => [
    one(`no-manager-${year}`, first, paid(amount, { ...manager, 'job-manager': false }), closed),
    one(`role-unknown-${year}`, first, paid(amount, { ...manager, 'job-manager': dontKnow }), {
      kind: 'undetermined',
      dependsOn: ['job-manager'],
    }),
  ]),
  one(
    'no-manager-very-high-pay',
    '2026-05-11',
    paid(30_000_000, { ...manager, 'job-manager': false }),
    closed,
  ),
  one('role-not-asked', '2026-05-11', paid(8_879_000, without('job-manager', manager)), {
    kind: 'undetermined',
    dependsOn: ['job-manager'],
  }),
  one(
    'role-either',
    '2026-05-11',
    paid(8_879_000, { ...manager, 'job-manager': { anyOf: [true, false] } }),
    {
      kind: 'undetermined',
      dependsOn: ['job-manager'],
    },
  ),
  one(
    'role-unknown-pay-too-low',
    '2026-05-11',
    paid(8_878_999, { ...manager, 'job-manager': dontKnow }),
    closed,
  ),
  one(
    'it-manager-without-role',
    '2026-05-11',
    paid(8_879_000, { ...manager, 'job-manager': false, 'job-ict': 'manager' }),
    closed,
  ),

  // Neither age nor diploma nor a posting changes the amount.
  one(
    'of-25-one-cent-under',
    '2025-04-14',
    paid(8_610_999, { ...manager, 'worker-birth-date': '1999-12-01' }),
    closed,
  ),
  one(
    'of-25-pay-exact',
    '2025-04-14',
    paid(8_611_000, { ...manager, 'worker-birth-date': '1999-12-01' }),
    wouldBeOpen,
  ),
  one(
    'of-25-at-four-fifths',
    '2025-04-14',
    paid(6_888_800, { ...manager, 'worker-birth-date': '1999-12-01' }),
    closed,
  ),
  one(
    'no-diploma',
    '2025-04-14',
    paid(8_611_000, { ...manager, 'diploma-level': 'none' }),
    wouldBeOpen,
  ),
  one(
    'diploma-unknown',
    '2025-04-14',
    paid(8_611_000, { ...manager, 'diploma-level': dontKnow }),
    wouldBeOpen,
  ),

  // Pay by the month: twelve months are certain, more is a matter of the contract.
  one('monthly-2024-enough', '2024-10-14', paidMonthly(699_467), wouldBeOpen),
  one('monthly-2024-cent-short', '2024-10-14', paidMonthly(699_466), {
    kind: 'undetermined',
    dependsOn: ['pay-yearly'],
  }),
  one('monthly-2025-enough', '2025-04-14', paidMonthly(717_584), wouldBeOpen),
  one('monthly-2025-cent-short', '2025-04-14', paidMonthly(717_583), {
    kind: 'undetermined',
    dependsOn: ['pay-yearly'],
  }),
  one('monthly-2026-enough', '2026-11-25', paidMonthly(739_917), wouldBeOpen),
  one('monthly-2026-cent-short', '2026-11-25', paidMonthly(739_916), {
    kind: 'undetermined',
    dependsOn: ['pay-yearly'],
  }),
  one(
    'monthly-no-yearly-total-enough',
    '2026-11-25',
    { ...manager, 'pay-yearly': { notApplicable: true }, 'pay-monthly': 739_917 },
    wouldBeOpen,
  ),
  one(
    'monthly-low-no-manager',
    '2026-11-25',
    paidMonthly(200_000, { ...manager, 'job-manager': false }),
    closed,
  ),
  one(
    'monthly-yearly-total-not-asked',
    '2025-04-14',
    { ...manager, 'pay-monthly': 717_584 },
    {
      kind: 'undetermined',
      dependsOn: ['pay-yearly'],
    },
  ),
  one('yearly-unknown-monthly-not-asked', '2025-04-14', paid(dontKnow), {
    kind: 'undetermined',
    dependsOn: ['pay-monthly'],
  }),
  one(
    'yearly-total-beats-higher-monthly',
    '2025-04-14',
    { ...paid(8_610_999), 'pay-monthly': 800_000 },
    closed,
  ),
  one(
    'yearly-total-beats-lower-monthly',
    '2025-04-14',
    { ...paid(8_611_000), 'pay-monthly': 500_000 },
    wouldBeOpen,
  ),
  one('pay-not-asked', '2025-04-14', manager, { kind: 'undetermined', dependsOn: ['pay-yearly'] }),
  one('pay-not-asked-2027', '2027-01-01', manager, {
    kind: 'undetermined',
    dependsOn: ['pay-yearly'],
  }),
  one('yearly-range-enough', '2026-06-22', paid({ from: 8_879_000 }), wouldBeOpen),
  one('yearly-range-around-amount', '2026-06-22', paid({ from: 8_878_999, to: 8_879_000 }), {
    kind: 'undetermined',
    dependsOn: ['pay-yearly'],
  }),
  one('yearly-range-too-low', '2026-06-22', paid({ to: 8_878_999 }), closed),

  // The kind of job or move.
  ...closedMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-09-30', paid(9_000_000, { ...manager, 'job-move': move }), closed),
    one(`${move}-2026`, '2026-09-21', paid(9_000_000, { ...manager, 'job-move': move }), closed),
    one(`only-${move}`, '2025-10-20', { 'job-move': move }, closed),
  ]),
  ...openMoves.flatMap((move) => [
    one(
      `${move}-stays-open`,
      '2025-10-20',
      paid(8_611_000, { ...manager, 'job-move': move }),
      wouldBeOpen,
    ),
    one(
      `${move}-pay-one-cent-under`,
      '2025-10-20',
      paid(8_610_999, { ...manager, 'job-move': move }),
      closed,
    ),
  ]),
  one('move-unknown', '2025-10-20', paid(8_611_000, { ...manager, 'job-move': dontKnow }), {
    kind: 'undetermined',
    dependsOn: ['job-move'],
  }),
  one('move-not-asked', '2025-10-20', paid(8_611_000, without('job-move', manager)), {
    kind: 'undetermined',
    dependsOn: ['job-move'],
  }),
  one(
    'ordinary-or-seasonal',
    '2025-10-20',
    paid(8_611_000, { ...manager, 'job-move': { anyOf: ['ordinary', 'seasonal'] } }),
    { kind: 'undetermined', dependsOn: ['job-move'] },
  ),
  one(
    'seasonal-or-au-pair',
    '2025-10-20',
    paid(8_611_000, { ...manager, 'job-move': { anyOf: ['seasonal', 'au-pair'] } }),
    closed,
  ),

  // Little or nothing answered.
  one(
    'nothing-answered',
    '2025-06-02',
    {},
    {
      kind: 'undetermined',
      dependsOn: ['job-move', 'job-manager', 'pay-yearly'],
    },
  ),
  one('only-pay-too-low', '2025-06-02', { 'pay-yearly': 8_610_999 }, closed),
  one(
    'only-pay-enough',
    '2025-06-02',
    { 'job-move': 'ordinary', 'pay-yearly': 8_611_000 },
    {
      kind: 'undetermined',
      dependsOn: ['job-manager'],
    },
  ),
];
