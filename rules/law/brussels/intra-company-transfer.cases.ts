/** Worked cases: the intra-company transfer to Brussels, of which only the amounts are known to us. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'brussels-intra-company-transfer';

/** Would meet the conditions of the other regions too; role and pay differ case by case. */
const transferee: Answers = {
  'job-move': 'intra-company-transfer',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'worker-whereabouts': 'outside-eu',
  'contract-employer': 'posted',
  'contract-term': 'one-to-four-years',
  'transfer-same-group': true,
  'transfer-months': 12,
  'job-level': 'level-5-or-higher',
  'job-ict': 'neither',
  'diploma-level': 'level-7',
  'diploma-years': 5,
  'experience-years': 3,
};

/** Enough for every role under the amounts of all periods held. */
const specialist: Answers = {
  ...transferee,
  'transfer-role': 'specialist',
  'pay-monthly': 546_020,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = specialist): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** The amounts are official, the other conditions of the category were not read: what is left has to be asked. */
const reached: LawCase['expect'] = { kind: 'unconfirmed', provisional: null, holes: ['referred'] };

/** The same after the last confirmation of the amounts. */
const reachedLastKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['lapsed', 'referred'],
};

const missedLastKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'notEligible',
  holes: ['lapsed'],
};

type Role = 'manager' | 'specialist' | 'trainee';

const amounts2024: readonly (readonly [role: Role, cents: number])[] = [
  ['manager', 529_460],
  ['specialist', 437_380],
  ['trainee', 253_220],
];

const amounts2025: readonly (readonly [role: Role, cents: number])[] = [
  ['manager', 546_020],
  ['specialist', 451_060],
  ['trainee', 261_140],
];

/** The amounts on the first and last day of each period, and on days on which they do not change. */
const amounts: readonly (readonly [filedOn: IsoDate, amounts: typeof amounts2024])[] = [
  ['2024-10-01', amounts2024],
  ['2024-12-31', amounts2024],
  ['2025-01-01', amounts2025],
  ['2025-06-30', amounts2025],
  ['2025-07-01', amounts2025],
  ['2025-12-31', amounts2025],
  ['2026-01-01', amounts2025],
  ['2026-02-26', amounts2025],
];

/** No source confirms the amounts on these days. */
const lapsedOn = ['2026-02-27', '2026-06-30', '2026-07-01', '2026-11-25'] as const;

/** Kinds of job or move for which this route is not meant. */
const otherMoves = [
  'ordinary',
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
] as const;

/** Pay below the amount of 2025 for the role. */
const tooLow: Readonly<Record<string, Answers>> = {
  'manager-at-110-percent': { 'transfer-role': 'manager', 'pay-monthly': 522_280 },
  'manager-at-amount-of-specialist': { 'transfer-role': 'manager', 'pay-monthly': 451_060 },
  'manager-at-amount-of-2024': { 'transfer-role': 'manager', 'pay-monthly': 529_460 },
  'specialist-at-amount-of-trainee': { 'pay-monthly': 261_140 },
  'specialist-at-amount-of-2024': { 'pay-monthly': 437_380 },
  'specialist-at-highly-skilled-amount': { 'pay-monthly': 370_344 },
  'trainee-at-amount-of-2024': { 'transfer-role': 'trainee', 'pay-monthly': 253_220 },
  'specialist-high-yearly-package': { 'pay-monthly': 451_059, 'pay-yearly': 12_000_000 },
  'specialist-belgian-contract': { 'contract-employer': 'belgian', 'pay-monthly': 451_059 },
  'specialist-pay-range': { 'pay-monthly': { from: 300_000, to: 451_059 } },
  'specialist-pay-range-open-start': { 'pay-monthly': { to: 451_059 } },
  'role-unknown-under-every-amount': { 'transfer-role': dontKnow, 'pay-monthly': 261_139 },
  'manager-or-specialist-under-both-amounts': {
    'transfer-role': { anyOf: ['manager', 'specialist'] },
    'pay-monthly': 451_059,
  },
};

/** Enough pay; none of this closes the route, because no source states it as a condition in Brussels. */
const indifferent: Readonly<Record<string, Answers>> = {
  'no-diploma': { 'diploma-level': 'none', 'diploma-years': 0 },
  'diploma-unknown': { 'diploma-level': dontKnow, 'diploma-years': dontKnow },
  'months-0': { 'transfer-months': 0 },
  'months-unknown': { 'transfer-months': dontKnow },
  'no-experience': { 'experience-years': 0 },
  'it-specialist': { 'job-ict': 'specialist' },
  'belgian-contract': { 'contract-employer': 'belgian' },
  'employer-unknown': { 'contract-employer': dontKnow },
  'contract-under-six-months': { 'contract-term': 'under-six-months' },
  'level-3-job': { 'job-level': 'level-3' },
  'up-to-ninety-days': { 'stay-length': 'up-to-90-days' },
  renewal: { 'application-kind': 'renewal', 'worker-whereabouts': 'belgium-other-stay' },
  'very-high-pay': { 'pay-monthly': 3_000_000 },
  'pay-range-enough': { 'pay-monthly': { from: 451_060, to: 600_000 } },
  'pay-range-open-end': { 'pay-monthly': { from: 451_060 } },
  'low-yearly-statement': { 'pay-yearly': 3_000_000 },
  'no-yearly-total': { 'pay-yearly': { notApplicable: true } },
  'yearly-unknown': { 'pay-yearly': dontKnow },
  'role-unknown-enough-for-every-role': { 'transfer-role': dontKnow },
  'specialist-or-trainee-enough-for-both': {
    'transfer-role': { anyOf: ['specialist', 'trainee'] },
    'pay-monthly': 451_060,
  },
};

export const cases: readonly LawCase[] = [
  // Before the law held here.
  {
    id: 'brussels-intra-company-transfer-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: specialist,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-intra-company-transfer-day-before-held-low-pay',
    route,
    filedOn: '2024-09-30',
    answers: { ...specialist, 'pay-monthly': 100_000 },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },

  // The amounts.
  ...amounts.flatMap(([filedOn, roles]) =>
    roles.flatMap(([role, cents]): readonly LawCase[] => [
      {
        id: `brussels-intra-company-transfer-${filedOn}-${role}-pay-one-cent-under`,
        route,
        filedOn,
        answers: { ...transferee, 'transfer-role': role, 'pay-monthly': cents - 1 },
        expect: { kind: 'notEligible' },
      },
      {
        id: `brussels-intra-company-transfer-${filedOn}-${role}-pay-exact`,
        route,
        filedOn,
        answers: { ...transferee, 'transfer-role': role, 'pay-monthly': cents },
        expect: reached,
      },
      {
        id: `brussels-intra-company-transfer-${filedOn}-${role}-pay-one-cent-over`,
        route,
        filedOn,
        answers: { ...transferee, 'transfer-role': role, 'pay-monthly': cents + 1 },
        expect: reached,
      },
    ]),
  ),
  ...lapsedOn.flatMap((filedOn) =>
    amounts2025.flatMap(([role, cents]): readonly LawCase[] => [
      {
        id: `brussels-intra-company-transfer-${filedOn}-${role}-pay-one-cent-under`,
        route,
        filedOn,
        answers: { ...transferee, 'transfer-role': role, 'pay-monthly': cents - 1 },
        expect: missedLastKnown,
      },
      {
        id: `brussels-intra-company-transfer-${filedOn}-${role}-pay-exact`,
        route,
        filedOn,
        answers: { ...transferee, 'transfer-role': role, 'pay-monthly': cents },
        expect: reachedLastKnown,
      },
      {
        id: `brussels-intra-company-transfer-${filedOn}-${role}-pay-one-cent-over`,
        route,
        filedOn,
        answers: { ...transferee, 'transfer-role': role, 'pay-monthly': cents + 1 },
        expect: reachedLastKnown,
      },
    ]),
  ),
  ...Object.entries(tooLow).map(([name, answers]): LawCase => ({
    id: `brussels-intra-company-transfer-too-low-${name}`,
    route,
    filedOn: '2025-04-28',
    answers: { ...specialist, ...answers },
    expect: { kind: 'notEligible' },
  })),
  ...Object.entries(indifferent).map(([name, answers]): LawCase => ({
    id: `brussels-intra-company-transfer-enough-${name}`,
    route,
    filedOn: '2025-09-01',
    answers: { ...specialist, ...answers },
    expect: reached,
  })),

  // Another kind of job or move.
  ...(['2024-12-16', '2025-07-01', '2026-11-25'] as const).flatMap((filedOn) =>
    otherMoves.map((move): LawCase => ({
      id: `brussels-intra-company-transfer-${filedOn}-not-${move}`,
      route,
      filedOn,
      answers: { ...specialist, 'job-move': move },
      expect: { kind: 'notEligible' },
    })),
  ),
  {
    id: 'brussels-intra-company-transfer-not-ordinary-alone',
    route,
    filedOn: '2026-01-12',
    answers: { 'job-move': 'ordinary' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'brussels-intra-company-transfer-ordinary-or-researcher',
    route,
    filedOn: '2026-01-12',
    answers: { ...specialist, 'job-move': { anyOf: ['ordinary', 'researcher'] } },
    expect: { kind: 'notEligible' },
  },

  // Unknown and left out.
  ...(['job-move', 'pay-monthly'] as const).flatMap((fact): readonly LawCase[] => [
    {
      id: `brussels-intra-company-transfer-unknown-${fact}`,
      route,
      filedOn: '2026-01-12',
      answers: { ...specialist, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-intra-company-transfer-left-out-${fact}`,
      route,
      filedOn: '2026-01-12',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-intra-company-transfer-after-confirmation-left-out-${fact}`,
      route,
      filedOn: '2026-09-28',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'brussels-intra-company-transfer-unknown-role-enough-for-specialist-and-trainee',
    route,
    filedOn: '2026-01-12',
    answers: { ...transferee, 'transfer-role': dontKnow, 'pay-monthly': 451_060 },
    expect: { kind: 'undetermined', dependsOn: ['transfer-role'] },
  },
  {
    id: 'brussels-intra-company-transfer-left-out-role-enough-for-trainee-only',
    route,
    filedOn: '2026-01-12',
    answers: { ...transferee, 'pay-monthly': 261_140 },
    expect: { kind: 'undetermined', dependsOn: ['transfer-role'] },
  },
  {
    id: 'brussels-intra-company-transfer-manager-or-specialist-enough-for-specialist',
    route,
    filedOn: '2026-01-12',
    answers: {
      ...transferee,
      'transfer-role': { anyOf: ['manager', 'specialist'] },
      'pay-monthly': 451_060,
    },
    expect: { kind: 'undetermined', dependsOn: ['transfer-role'] },
  },
  {
    id: 'brussels-intra-company-transfer-pay-range-around-amount',
    route,
    filedOn: '2026-01-12',
    answers: { ...specialist, 'pay-monthly': { from: 451_059, to: 451_060 } },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },
  {
    id: 'brussels-intra-company-transfer-yearly-package-alone-decides-nothing',
    route,
    filedOn: '2026-01-12',
    answers: { ...without('pay-monthly'), 'pay-yearly': 12_000_000 },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },
  {
    id: 'brussels-intra-company-transfer-ordinary-or-transfer',
    route,
    filedOn: '2026-01-12',
    answers: { ...specialist, 'job-move': { anyOf: ['ordinary', 'intra-company-transfer'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-intra-company-transfer-nothing-answered',
    route,
    filedOn: '2026-01-12',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['job-move', 'transfer-role', 'pay-monthly'] },
  },
  {
    id: 'brussels-intra-company-transfer-nothing-answered-after-confirmation',
    route,
    filedOn: '2026-11-25',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['job-move', 'transfer-role', 'pay-monthly'] },
  },
];
