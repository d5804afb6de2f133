/** Worked cases: the EU Blue Card in Wallonia. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'wallonia-blue-card';

/** A master with long experience: the amount for the young is not for them. */
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
  'worker-birth-date': '1985-03-10',
  'worker-whereabouts': 'outside-eu',
};

/** With little experience: the press tells of a lower amount. */
const graduate: Answers = {
  ...engineer,
  'experience-years': 1,
  'worker-birth-date': '2000-05-05',
};

const itSpecialist: Answers = {
  ...engineer,
  'job-ict': 'specialist',
  'diploma-level': 'none',
  'experience-years': 3,
};

const dontKnow: Answer = { unknown: true };

/** Level of the diploma and length of the contract were not seen: never a plain yes. */
const openAsFarAsKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'eligible',
  holes: ['unverified'],
};

/** Below the confirmed amount; the lower one, which may not decide, is not met either. */
const closedAsFarAsKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'notEligible',
  holes: ['unverified'],
};

const notDecided: LawCase['expect'] = { kind: 'unconfirmed', holes: ['unverified'] };

const closed: LawCase['expect'] = { kind: 'notEligible' };

function without(left: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

function paid(yearly: Answer, answers: Answers = engineer): Answers {
  return { ...answers, 'pay-yearly': yearly };
}

/** No yearly total is known, only the pay of a month. */
function paidMonthly(monthly: Answer, answers: Answers = engineer): Answers {
  return { ...answers, 'pay-yearly': dontKnow, 'pay-monthly': monthly };
}

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

/** Confirmed amounts, each on its first day that counts here, its last one and between. */
const amounts: readonly (readonly [amount: number, days: readonly IsoDate[]])[] = [
  [6_673_800, ['2025-01-01', '2025-05-26', '2025-12-31']],
  [6_881_500, ['2026-01-01', '2026-07-13', '2026-11-25', '2026-12-31']],
];

/** What the press gives for people with less than three years of experience. */
const juniorAmounts: readonly (readonly [amount: number, days: readonly IsoDate[]])[] = [
  [5_339_000, ['2025-01-01', '2025-08-18', '2025-12-31']],
  [5_505_200, ['2026-01-01', '2026-04-27', '2026-11-25']],
];

const closedMoves = ['seasonal', 'au-pair', 'self-employed'] as const;

const ownAmountMoves = [
  'intra-company-transfer',
  'performing-artist',
  'professional-athlete',
] as const;

export const cases: readonly LawCase[] = [
  // Before the law held here.
  one('day-before-held', '2024-08-31', paid(9_000_000), {
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

  // 2024: the lower amount exists since 1 September, but nobody names it.
  ...(['2024-09-01', '2024-10-17', '2024-12-31'] as const).flatMap((day) => [
    one(`${day}-pay-one-cent-under`, day, paid(6_505_299), notDecided),
    one(`${day}-pay-exact`, day, paid(6_505_300), openAsFarAsKnown),
    one(`${day}-pay-one-cent-over`, day, paid(6_505_301), openAsFarAsKnown),
    one(`${day}-graduate-pay-one-cent-under`, day, paid(6_505_299, graduate), notDecided),
    one(`${day}-graduate-pay-exact`, day, paid(6_505_300, graduate), openAsFarAsKnown),
    one(`${day}-graduate-at-four-fifths`, day, paid(5_204_200, graduate), notDecided),
  ]),

  // 2025 and 2026: below the amount the press leaves a doubt.
  ...amounts.flatMap(([amount, days]) =>
    days.flatMap((day) => [
      one(`${day}-pay-one-cent-under`, day, paid(amount - 1), closedAsFarAsKnown),
      one(`${day}-pay-exact`, day, paid(amount), openAsFarAsKnown),
      one(`${day}-pay-one-cent-over`, day, paid(amount + 1), openAsFarAsKnown),
      one(`${day}-it-specialist-pay-exact`, day, paid(amount, itSpecialist), openAsFarAsKnown),
      one(
        `${day}-it-specialist-pay-one-cent-under`,
        day,
        paid(amount - 1, itSpecialist),
        closedAsFarAsKnown,
      ),
    ]),
  ),
  one('first-day-of-2025-pay-at-amount-of-2024', '2025-01-01', paid(6_505_300), closedAsFarAsKnown),
  one('last-day-of-2024-pay-at-amount-of-2025', '2024-12-31', paid(6_673_800), openAsFarAsKnown),
  one('first-day-of-2026-pay-at-amount-of-2025', '2026-01-01', paid(6_673_800), closedAsFarAsKnown),
  one('last-day-of-2025-pay-at-amount-of-2026', '2025-12-31', paid(6_881_500), openAsFarAsKnown),

  // The lower amount, known from the press only.
  ...juniorAmounts.flatMap(([amount, days]) =>
    days.flatMap((day) => [
      one(
        `${day}-graduate-pay-one-cent-under-junior-amount`,
        day,
        paid(amount - 1, graduate),
        closedAsFarAsKnown,
      ),
      one(
        `${day}-graduate-pay-exactly-junior-amount`,
        day,
        paid(amount, graduate),
        openAsFarAsKnown,
      ),
      one(
        `${day}-graduate-pay-one-cent-over-junior-amount`,
        day,
        paid(amount + 1, graduate),
        openAsFarAsKnown,
      ),
      one(`${day}-engineer-pay-exactly-junior-amount`, day, paid(amount), closedAsFarAsKnown),
      one(
        `${day}-engineer-pay-one-cent-under-junior-amount`,
        day,
        paid(amount - 1),
        closedAsFarAsKnown,
      ),
    ]),
  ),
  one(
    'two-years-of-experience-at-junior-amount',
    '2026-04-27',
    paid(5_505_200, { ...graduate, 'experience-years': 2 }),
    openAsFarAsKnown,
  ),
  one(
    'three-years-of-experience-at-junior-amount',
    '2026-04-27',
    paid(5_505_200, { ...graduate, 'experience-years': 3 }),
    closedAsFarAsKnown,
  ),
  one(
    'graduate-at-highly-skilled-under-thirty-amount',
    '2026-04-27',
    paid(4_257_600, graduate),
    closedAsFarAsKnown,
  ),
  one('graduate-at-full-amount', '2026-04-27', paid(6_881_500, graduate), openAsFarAsKnown),
  one(
    'experience-unknown-at-full-amount',
    '2026-04-27',
    paid(6_881_500, { ...engineer, 'experience-years': dontKnow }),
    openAsFarAsKnown,
  ),

  // The amounts are new each January.
  one('first-day-of-2027-pay-exact', '2027-01-01', paid(6_881_500), {
    kind: 'unconfirmed',
    provisional: 'eligible',
    holes: ['lapsed'],
  }),
  one('first-day-of-2027-pay-one-cent-under', '2027-01-01', paid(6_881_499), {
    kind: 'unconfirmed',
    provisional: 'notEligible',
    holes: ['lapsed'],
  }),

  // The diploma: its level is not known to us.
  one(
    'diploma-level-8',
    '2025-09-22',
    paid(6_673_800, { ...engineer, 'diploma-level': 'level-8' }),
    openAsFarAsKnown,
  ),
  one(
    'diploma-level-6',
    '2025-09-22',
    paid(6_673_800, { ...engineer, 'diploma-level': 'level-6' }),
    openAsFarAsKnown,
  ),
  one(
    'diploma-level-5',
    '2025-09-22',
    paid(6_673_800, { ...engineer, 'diploma-level': 'level-5' }),
    notDecided,
  ),
  one(
    'diploma-none',
    '2025-09-22',
    paid(6_673_800, { ...engineer, 'diploma-level': 'none' }),
    closedAsFarAsKnown,
  ),
  one(
    'diploma-none-2024',
    '2024-12-02',
    paid(6_505_300, { ...engineer, 'diploma-level': 'none' }),
    closedAsFarAsKnown,
  ),
  one(
    'diploma-none-2026',
    '2026-10-19',
    paid(9_900_000, { ...engineer, 'diploma-level': 'none' }),
    closedAsFarAsKnown,
  ),
  one(
    'diploma-level-6-or-7',
    '2025-09-22',
    paid(6_673_800, { ...engineer, 'diploma-level': { anyOf: ['level-6', 'level-7'] } }),
    openAsFarAsKnown,
  ),
  one(
    'diploma-unknown',
    '2025-09-22',
    paid(6_673_800, { ...engineer, 'diploma-level': dontKnow }),
    waitsFor('diploma-level'),
  ),
  one(
    'diploma-not-asked',
    '2025-09-22',
    paid(6_673_800, without('diploma-level', engineer)),
    waitsFor('diploma-level'),
  ),

  // Information technology: three years of experience in place of the diploma.
  one(
    'it-specialist-three-years-2024',
    '2024-09-01',
    paid(6_505_300, itSpecialist),
    openAsFarAsKnown,
  ),
  one(
    'it-manager-three-years',
    '2025-09-22',
    paid(6_673_800, { ...itSpecialist, 'job-ict': 'manager' }),
    openAsFarAsKnown,
  ),
  one(
    'it-specialist-seven-years',
    '2025-09-22',
    paid(6_673_800, { ...itSpecialist, 'experience-years': 7 }),
    openAsFarAsKnown,
  ),
  one(
    'it-specialist-two-years',
    '2025-09-22',
    paid(6_673_800, { ...itSpecialist, 'experience-years': 2 }),
    closedAsFarAsKnown,
  ),
  one(
    'it-manager-no-experience',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'job-ict': 'manager', 'experience-years': 0 }),
    closedAsFarAsKnown,
  ),
  one(
    'it-neither-seven-years',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'job-ict': 'neither', 'experience-years': 7 }),
    closedAsFarAsKnown,
  ),
  one(
    'it-specialist-degree-no-experience',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'diploma-level': 'level-6', 'experience-years': 0 }),
    openAsFarAsKnown,
  ),
  one(
    'it-manager-or-specialist-three-years',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'job-ict': { anyOf: ['manager', 'specialist'] } }),
    openAsFarAsKnown,
  ),
  one(
    'it-specialist-diploma-unknown-three-years',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'diploma-level': dontKnow }),
    openAsFarAsKnown,
  ),
  one(
    'it-unknown-three-years',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'job-ict': dontKnow }),
    waitsFor('job-ict'),
  ),
  one(
    'it-not-asked-three-years',
    '2026-02-23',
    paid(6_881_500, without('job-ict', itSpecialist)),
    waitsFor('job-ict'),
  ),
  one(
    'it-experience-unknown',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'experience-years': dontKnow }),
    waitsFor('experience-years'),
  ),
  one(
    'it-experience-not-asked',
    '2026-02-23',
    paid(6_881_500, without('experience-years', itSpecialist)),
    waitsFor('experience-years'),
  ),
  one(
    'it-experience-two-or-three-years',
    '2026-02-23',
    paid(6_881_500, { ...itSpecialist, 'experience-years': { from: 2, to: 3 } }),
    waitsFor('experience-years'),
  ),

  // The contract: shorter ones are possible since September 2024, how short is not known.
  one(
    'contract-one-to-four-years',
    '2025-03-24',
    paid(6_673_800, { ...engineer, 'contract-term': 'one-to-four-years' }),
    openAsFarAsKnown,
  ),
  one(
    'contract-six-to-twelve-months',
    '2025-03-24',
    paid(6_673_800, { ...engineer, 'contract-term': 'six-to-twelve-months' }),
    notDecided,
  ),
  one(
    'contract-under-six-months',
    '2025-03-24',
    paid(6_673_800, { ...engineer, 'contract-term': 'under-six-months' }),
    { kind: 'unconfirmed' },
  ),
  one(
    'contract-term-unknown',
    '2025-03-24',
    paid(6_673_800, { ...engineer, 'contract-term': dontKnow }),
    waitsFor('contract-term'),
  ),
  one(
    'contract-term-not-asked',
    '2025-03-24',
    paid(6_673_800, without('contract-term', engineer)),
    waitsFor('contract-term'),
  ),

  // Pay by the month: twelve months are certain, more is a matter of the contract.
  one('monthly-2024-enough', '2024-11-25', paidMonthly(542_109), openAsFarAsKnown),
  one('monthly-2024-cent-short', '2024-11-25', paidMonthly(542_108), waitsFor('pay-yearly')),
  one('monthly-2025-enough', '2025-11-24', paidMonthly(556_150), openAsFarAsKnown),
  one('monthly-2025-cent-short', '2025-11-24', paidMonthly(556_149), waitsFor('pay-yearly')),
  one('monthly-2026-enough', '2026-11-23', paidMonthly(573_459), openAsFarAsKnown),
  one('monthly-2026-cent-short', '2026-11-23', paidMonthly(573_458), waitsFor('pay-yearly')),
  one(
    'monthly-no-yearly-total-enough',
    '2026-11-23',
    { ...engineer, 'pay-yearly': { notApplicable: true }, 'pay-monthly': 573_459 },
    openAsFarAsKnown,
  ),
  one(
    'monthly-yearly-total-not-asked',
    '2026-11-23',
    { ...engineer, 'pay-monthly': 573_459 },
    waitsFor('pay-yearly'),
  ),
  one('yearly-unknown-monthly-not-asked', '2026-11-23', paid(dontKnow), waitsFor('pay-monthly')),
  one(
    'yearly-total-beats-higher-monthly',
    '2026-11-23',
    { ...paid(6_881_499), 'pay-monthly': 700_000 },
    closedAsFarAsKnown,
  ),
  one(
    'yearly-total-beats-lower-monthly',
    '2026-11-23',
    { ...paid(6_881_500), 'pay-monthly': 300_000 },
    openAsFarAsKnown,
  ),
  one('pay-not-asked', '2026-11-23', engineer, waitsFor('pay-yearly')),
  one('yearly-range-enough', '2026-06-08', paid({ from: 6_881_500 }), openAsFarAsKnown),
  one(
    'yearly-range-around-amount',
    '2026-06-08',
    paid({ from: 5_000_000, to: 6_881_500 }),
    waitsFor('pay-yearly'),
  ),
  one('yearly-range-too-low', '2026-06-08', paid({ to: 5_505_199 }), closedAsFarAsKnown),

  // The kind of job or move.
  ...closedMoves.flatMap((move) => [
    one(`${move}-2024`, '2024-09-30', paid(9_000_000, { ...engineer, 'job-move': move }), closed),
    one(`${move}-2026`, '2026-09-21', paid(9_000_000, { ...engineer, 'job-move': move }), closed),
    one(`only-${move}`, '2025-10-20', { 'job-move': move }, closed),
  ]),
  // No other amount was found for researchers; the others have one, and whether this route is theirs too is not known.
  one(
    'researcher-stays-open',
    '2025-10-20',
    paid(6_673_800, { ...engineer, 'job-move': 'researcher' }),
    openAsFarAsKnown,
  ),
  ...ownAmountMoves.map((move) =>
    one(`${move}-own-amount`, '2025-10-20', paid(6_673_800, { ...engineer, 'job-move': move }), {
      kind: 'unconfirmed',
      provisional: null,
      holes: ['referred'],
    }),
  ),
  one(
    'move-unknown',
    '2025-10-20',
    paid(6_673_800, { ...engineer, 'job-move': dontKnow }),
    waitsFor('job-move'),
  ),
  one(
    'move-not-asked',
    '2025-10-20',
    paid(6_673_800, without('job-move', engineer)),
    waitsFor('job-move'),
  ),
  one(
    'ordinary-or-seasonal',
    '2025-10-20',
    paid(6_673_800, { ...engineer, 'job-move': { anyOf: ['ordinary', 'seasonal'] } }),
    waitsFor('job-move'),
  ),
  one(
    'seasonal-or-au-pair',
    '2025-10-20',
    paid(6_673_800, { ...engineer, 'job-move': { anyOf: ['seasonal', 'au-pair'] } }),
    closed,
  ),

  // Nothing answered.
  one('nothing-answered', '2025-06-02', {}, waitsFor('job-move', 'diploma-level', 'pay-yearly')),
  one(
    'nothing-answered-2024',
    '2024-09-16',
    {},
    waitsFor('job-move', 'diploma-level', 'pay-yearly'),
  ),
];
