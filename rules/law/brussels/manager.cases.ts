/** Worked cases: senior executives in Brussels, who are exempt and have to have that recognised. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'brussels-manager';

/** Leads the company; the pay differs case by case. */
const executive: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'worker-whereabouts': 'outside-eu',
  'contract-employer': 'belgian',
  'job-manager': true,
};

/** Enough under the amounts of all periods held. */
const enough: Answers = { ...executive, 'pay-monthly': 664_720 };

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = enough): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** There is no permit category: whether the exemption is recognised has to be asked. */
const ask: LawCase['expect'] = { kind: 'unconfirmed', provisional: null, holes: ['referred'] };

/** The same after the last confirmation of the amount. */
const askOnLastKnown: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['lapsed', 'referred'],
};

const lastKnownClosed: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'notEligible',
  holes: ['lapsed'],
};

/** The amount on the first and last day of each period, and on days on which it does not change. */
const amounts: readonly (readonly [filedOn: IsoDate, cents: number])[] = [
  ['2024-10-01', 644_560],
  ['2024-12-31', 644_560],
  ['2025-01-01', 664_720],
  ['2025-06-30', 664_720],
  ['2025-07-01', 664_720],
  ['2025-12-31', 664_720],
  ['2026-01-01', 664_720],
  ['2026-02-26', 664_720],
];

/** No source confirms the amount on these days. */
const lapsedOn = ['2026-02-27', '2026-06-30', '2026-07-01', '2026-11-25'] as const;

/** Closed in every period, whatever the pay. */
const closed: Readonly<Record<string, Answers>> = {
  'no-manager': { ...enough, 'job-manager': false },
  'no-manager-very-high-pay': { ...enough, 'job-manager': false, 'pay-monthly': 3_000_000 },
  'no-manager-pay-unknown': { ...enough, 'job-manager': false, 'pay-monthly': dontKnow },
  'no-manager-alone': { 'job-manager': false },
  seasonal: { ...enough, 'job-move': 'seasonal' },
  'au-pair': { ...enough, 'job-move': 'au-pair' },
  'self-employed': { ...enough, 'job-move': 'self-employed' },
  'self-employed-alone': { 'job-move': 'self-employed' },
  'seasonal-or-au-pair': { ...enough, 'job-move': { anyOf: ['seasonal', 'au-pair'] } },
};

/** Pay below the amount of 2025. */
const tooLow: Readonly<Record<string, Answers>> = {
  'at-amount-of-2024': { ...executive, 'pay-monthly': 644_560 },
  'at-blue-card-amount': { ...executive, 'pay-monthly': 474_800 },
  'with-diploma': {
    ...executive,
    'diploma-level': 'level-7',
    'diploma-years': 5,
    'pay-monthly': 664_719,
  },
  'high-yearly-package': { ...executive, 'pay-monthly': 664_719, 'pay-yearly': 15_000_000 },
  posted: { ...executive, 'contract-employer': 'posted', 'pay-monthly': 664_719 },
  'manager-unknown': { ...executive, 'job-manager': dontKnow, 'pay-monthly': 664_719 },
  'pay-range': { ...executive, 'pay-monthly': { from: 500_000, to: 664_719 } },
  'pay-range-open-start': { ...executive, 'pay-monthly': { to: 664_719 } },
  'pay-alone': { 'pay-monthly': 664_719 },
};

/** What makes no difference. */
const indifferent: Readonly<Record<string, Answers>> = {
  'no-diploma': { 'diploma-level': 'none', 'diploma-years': 0 },
  'diploma-unknown': { 'diploma-level': dontKnow, 'diploma-years': dontKnow },
  'level-7-diploma': { 'diploma-level': 'level-7', 'diploma-years': 5 },
  'pay-range-enough': { 'pay-monthly': { from: 664_720, to: 900_000 } },
  'pay-range-open-end': { 'pay-monthly': { from: 664_720 } },
  'very-high-pay': { 'pay-monthly': 3_000_000 },
  'low-yearly-statement': { 'pay-yearly': 5_000_000 },
  'no-yearly-total': { 'pay-yearly': { notApplicable: true } },
  posted: { 'contract-employer': 'posted' },
  'employer-unknown': { 'contract-employer': dontKnow },
  'up-to-ninety-days': { 'stay-length': 'up-to-90-days' },
  'stay-length-unknown': { 'stay-length': dontKnow },
  renewal: { 'application-kind': 'renewal', 'worker-whereabouts': 'belgium-other-stay' },
  'intra-company-transfer': { 'job-move': 'intra-company-transfer' },
  researcher: { 'job-move': 'researcher' },
  'performing-artist': { 'job-move': 'performing-artist' },
  'professional-athlete': { 'job-move': 'professional-athlete' },
  'ordinary-or-transfer': { 'job-move': { anyOf: ['ordinary', 'intra-company-transfer'] } },
};

/** Each can change the verdict by itself. */
const asked = ['job-move', 'job-manager', 'pay-monthly'] as const;

export const cases: readonly LawCase[] = [
  // Before the law held here.
  {
    id: 'brussels-manager-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: enough,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-manager-day-before-held-no-manager',
    route,
    filedOn: '2024-09-30',
    answers: { ...enough, 'job-manager': false },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },

  // The amount: below it closed, from it on never more than "ask".
  ...amounts.flatMap(([filedOn, cents]): readonly LawCase[] => [
    {
      id: `brussels-manager-${filedOn}-pay-one-cent-under`,
      route,
      filedOn,
      answers: { ...executive, 'pay-monthly': cents - 1 },
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-manager-${filedOn}-pay-exact`,
      route,
      filedOn,
      answers: { ...executive, 'pay-monthly': cents },
      expect: ask,
    },
    {
      id: `brussels-manager-${filedOn}-pay-one-cent-over`,
      route,
      filedOn,
      answers: { ...executive, 'pay-monthly': cents + 1 },
      expect: ask,
    },
  ]),
  ...lapsedOn.flatMap((filedOn): readonly LawCase[] => [
    {
      id: `brussels-manager-${filedOn}-pay-one-cent-under`,
      route,
      filedOn,
      answers: { ...executive, 'pay-monthly': 664_719 },
      expect: lastKnownClosed,
    },
    {
      id: `brussels-manager-${filedOn}-pay-exact`,
      route,
      filedOn,
      answers: enough,
      expect: askOnLastKnown,
    },
    {
      id: `brussels-manager-${filedOn}-pay-one-cent-over`,
      route,
      filedOn,
      answers: { ...executive, 'pay-monthly': 664_721 },
      expect: askOnLastKnown,
    },
    {
      id: `brussels-manager-${filedOn}-pay-unknown`,
      route,
      filedOn,
      answers: { ...executive, 'pay-monthly': dontKnow },
      expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
    },
  ]),
  {
    id: 'brussels-manager-last-day-of-2024-pay-range-between-both-amounts',
    route,
    filedOn: '2024-12-31',
    answers: { ...executive, 'pay-monthly': { from: 644_560, to: 664_720 } },
    expect: ask,
  },
  {
    id: 'brussels-manager-first-day-of-2025-pay-range-between-both-amounts',
    route,
    filedOn: '2025-01-01',
    answers: { ...executive, 'pay-monthly': { from: 644_560, to: 664_720 } },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },

  // Closed, in each period.
  ...Object.entries(closed).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-manager-2024-${name}`,
      route,
      filedOn: '2024-11-25',
      answers,
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-manager-2025-${name}`,
      route,
      filedOn: '2025-05-19',
      answers,
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-manager-after-confirmation-${name}`,
      route,
      filedOn: '2026-09-14',
      answers,
      expect: { kind: 'notEligible' },
    },
  ]),
  ...Object.entries(tooLow).map(([name, answers]): LawCase => ({
    id: `brussels-manager-too-low-${name}`,
    route,
    filedOn: '2025-05-19',
    answers,
    expect: { kind: 'notEligible' },
  })),

  // Nothing that the law does not name closes it, and nothing opens it further.
  ...Object.entries(indifferent).map(([name, answers]): LawCase => ({
    id: `brussels-manager-enough-${name}`,
    route,
    filedOn: '2025-10-20',
    answers: { ...enough, ...answers },
    expect: ask,
  })),

  // Unknown and left out.
  ...asked.flatMap((fact): readonly LawCase[] => [
    {
      id: `brussels-manager-unknown-${fact}`,
      route,
      filedOn: '2026-01-26',
      answers: { ...enough, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-manager-left-out-${fact}`,
      route,
      filedOn: '2026-01-26',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-manager-after-confirmation-left-out-${fact}`,
      route,
      filedOn: '2026-09-14',
      answers: without(fact),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  {
    id: 'brussels-manager-pay-range-around-amount',
    route,
    filedOn: '2026-01-26',
    answers: { ...executive, 'pay-monthly': { from: 664_719, to: 664_720 } },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },
  {
    id: 'brussels-manager-yearly-package-alone-decides-nothing',
    route,
    filedOn: '2026-01-26',
    answers: { ...executive, 'pay-yearly': 20_000_000 },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },
  {
    id: 'brussels-manager-ordinary-or-self-employed',
    route,
    filedOn: '2026-01-26',
    answers: { ...enough, 'job-move': { anyOf: ['ordinary', 'self-employed'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-manager-nothing-answered',
    route,
    filedOn: '2026-01-26',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['job-move', 'job-manager', 'pay-monthly'] },
  },
  {
    id: 'brussels-manager-nothing-answered-after-confirmation',
    route,
    filedOn: '2026-11-25',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['job-move', 'job-manager', 'pay-monthly'] },
  },
];
