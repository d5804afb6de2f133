/** Worked cases: the EU Blue Card in Brussels. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'brussels-blue-card';

/** Meets everything but the amount of pay, which differs case by case. */
const graduate: Answers = {
  'job-move': 'ordinary',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'worker-whereabouts': 'outside-eu',
  'diploma-level': 'level-6',
  'diploma-years': 3,
  'job-ict': 'neither',
  'experience-years': 0,
  'contract-employer': 'belgian',
  'contract-term': 'longer-or-permanent',
};

/** Enough under the amounts of all periods held. */
const enough: Answers = { ...graduate, 'pay-monthly': 474_800 };

const itSpecialist: Answers = {
  ...enough,
  'job-ict': 'specialist',
  'diploma-level': 'none',
  'diploma-years': 0,
  'experience-years': 3,
};

const itManager: Answers = { ...itSpecialist, 'job-ict': 'manager' };

/** Experience in another profession instead of a diploma: one alert says five years, another source only names IT, so people ask. */
const experienced: Answers = {
  ...enough,
  'diploma-level': 'none',
  'diploma-years': 0,
  'experience-years': 5,
};

const dontKnow: Answer = { unknown: true };

function without(left: string, answers: Answers = enough): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => fact !== left));
}

/** The amount on the first and last day of each period, and on days on which it does not change. */
const amounts: readonly (readonly [filedOn: IsoDate, cents: number])[] = [
  ['2024-10-01', 460_400],
  ['2024-11-18', 460_400],
  ['2024-12-31', 460_400],
  ['2025-01-01', 474_800],
  ['2025-06-30', 474_800],
  ['2025-07-01', 474_800],
  ['2025-12-31', 474_800],
  ['2026-01-01', 474_800],
  ['2026-02-26', 474_800],
];

/** No source confirms the amount on these days. */
const lapsedOn = ['2026-02-27', '2026-06-30', '2026-07-01', '2026-11-25'] as const;

const lastKnownOpen: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'eligible',
  holes: ['lapsed'],
};

const lastKnownClosed: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: 'notEligible',
  holes: ['lapsed'],
};

const referred: LawCase['expect'] & { readonly kind: 'unconfirmed' } = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};

/** Closed in every period, whatever the pay and the diploma. */
const otherwiseClosed: Readonly<Record<string, Answers>> = {
  'contract-under-six-months': { ...enough, 'contract-term': 'under-six-months' },
  'it-specialist-contract-under-six-months': {
    ...itSpecialist,
    'contract-term': 'under-six-months',
  },
  'five-years-of-experience-contract-under-six-months': {
    ...experienced,
    'contract-term': 'under-six-months',
  },
  seasonal: { ...enough, 'job-move': 'seasonal' },
  'au-pair': { ...enough, 'job-move': 'au-pair' },
  'self-employed': { ...enough, 'job-move': 'self-employed' },
};

/** Neither a diploma of three years nor experience that any source accepts in its place. */
const closedWithoutDiploma: Readonly<Record<string, Answers>> = {
  'no-diploma': { ...enough, 'diploma-level': 'none', 'diploma-years': 0 },
  'no-diploma-length-left-out': { ...without('diploma-years'), 'diploma-level': 'none' },
  'no-diploma-two-years-of-experience': { ...experienced, 'experience-years': 2 },
  'no-diploma-three-years-of-experience': { ...experienced, 'experience-years': 3 },
  'no-diploma-four-years-of-experience': { ...experienced, 'experience-years': 4 },
  'no-diploma-at-most-four-years-of-experience': { ...experienced, 'experience-years': { to: 4 } },
  'no-diploma-very-high-pay': { ...experienced, 'experience-years': 0, 'pay-monthly': 2_000_000 },
  'it-specialist-two-years': { ...itSpecialist, 'experience-years': 2 },
  'it-manager-two-years': { ...itManager, 'experience-years': 2 },
  'two-year-programme': { ...enough, 'diploma-years': 2 },
  'two-year-programme-level-5': { ...enough, 'diploma-level': 'level-5', 'diploma-years': 2 },
};

/** Open with pay that reaches the amount. */
const open: Readonly<Record<string, Answers>> = {
  'level-5-three-years': { 'diploma-level': 'level-5' },
  'four-year-programme': { 'diploma-years': 4 },
  'level-7-five-years': { 'diploma-level': 'level-7', 'diploma-years': 5 },
  'level-8-eight-years': { 'diploma-level': 'level-8', 'diploma-years': 8 },
  'diploma-of-unknown-level-three-years': {
    'diploma-level': { anyOf: ['level-5', 'level-6', 'level-7', 'level-8'] },
  },
  'programme-of-three-to-five-years': { 'diploma-years': { from: 3, to: 5 } },
  'contract-six-to-twelve-months': { 'contract-term': 'six-to-twelve-months' },
  'contract-one-to-four-years': { 'contract-term': 'one-to-four-years' },
  'contract-six-months-or-more': {
    'contract-term': {
      anyOf: ['six-to-twelve-months', 'one-to-four-years', 'longer-or-permanent'],
    },
  },
  'it-specialist-three-years': itSpecialist,
  'it-manager-three-years': itManager,
  'it-specialist-four-years': { ...itSpecialist, 'experience-years': 4 },
  'it-specialist-seven-years': { ...itSpecialist, 'experience-years': 7 },
  'it-specialist-three-years-or-more': { ...itSpecialist, 'experience-years': { from: 3 } },
  'it-manager-or-specialist-three-years': {
    ...itSpecialist,
    'job-ict': { anyOf: ['manager', 'specialist'] },
  },
  'it-specialist-two-year-programme-three-years': {
    ...itSpecialist,
    'diploma-level': 'level-5',
    'diploma-years': 2,
  },
  'it-specialist-diploma-unknown-three-years': {
    ...itSpecialist,
    'diploma-level': dontKnow,
    'diploma-years': dontKnow,
  },
  'it-specialist-contract-six-to-twelve-months': {
    ...itSpecialist,
    'contract-term': 'six-to-twelve-months',
  },
  'it-specialist-with-diploma-no-experience': { 'job-ict': 'specialist' },
  'it-unknown-with-diploma': { 'job-ict': dontKnow },
  'experience-unknown-with-diploma': { 'experience-years': dontKnow },
  'pay-range-enough': { 'pay-monthly': { from: 474_800, to: 600_000 } },
  'pay-range-open-end': { 'pay-monthly': { from: 474_800 } },
  'low-yearly-statement-does-not-count-against': { 'pay-yearly': 5_000_000 },
  'yearly-unknown': { 'pay-yearly': dontKnow },
  'no-yearly-total': { 'pay-yearly': { notApplicable: true } },
  'job-level-4': { 'job-level': 'level-4' },
  renewal: { 'application-kind': 'renewal', 'worker-whereabouts': 'belgium-other-stay' },
  'change-of-employer': {
    'application-kind': 'change-of-employer',
    'worker-whereabouts': 'belgium-other-stay',
  },
  researcher: { 'job-move': 'researcher' },
  'ordinary-or-researcher': { 'job-move': { anyOf: ['ordinary', 'researcher'] } },
};

/** No lower amount in Brussels: neither age nor occupation helps. */
const tooLow: Readonly<Record<string, Answers>> = {
  'recent-graduate-at-80-percent': { 'worker-birth-date': '2002-03-10', 'pay-monthly': 379_840 },
  'recent-graduate-one-cent-under': { 'worker-birth-date': '2002-03-10', 'pay-monthly': 474_799 },
  'nurse-at-80-percent': { 'job-group': 'nurse', 'pay-monthly': 379_840 },
  'teacher-one-cent-under': { 'job-group': 'teacher', 'pay-monthly': 474_799 },
  'shortage-occupation-at-80-percent': { 'job-occupation': 'nurse', 'pay-monthly': 379_840 },
  'at-highly-skilled-amount': { 'pay-monthly': 370_344 },
  'at-amount-of-2024': { 'pay-monthly': 460_400 },
  'high-yearly-package-low-basic-pay': { 'pay-monthly': 474_799, 'pay-yearly': 12_000_000 },
  'it-specialist-one-cent-under': { ...itSpecialist, 'pay-monthly': 474_799 },
  'five-years-of-experience-one-cent-under': { ...experienced, 'pay-monthly': 474_799 },
  'posted-one-cent-under': { 'contract-employer': 'posted', 'pay-monthly': 474_799 },
  'pay-range-too-low': { 'pay-monthly': { from: 400_000, to: 474_799 } },
  'pay-range-open-start-too-low': { 'pay-monthly': { to: 474_799 } },
  'diploma-unknown-one-cent-under': { 'diploma-level': dontKnow, 'pay-monthly': 474_799 },
  'contract-term-unknown-one-cent-under': { 'contract-term': dontKnow, 'pay-monthly': 474_799 },
  'athlete-one-cent-under': { 'job-move': 'professional-athlete', 'pay-monthly': 474_799 },
  'researcher-one-cent-under': { 'job-move': 'researcher', 'pay-monthly': 474_799 },
};

/** Five years or more in another profession. */
const oneAlert: Readonly<Record<string, Answers>> = {
  'five-years-of-experience': experienced,
  'six-years-of-experience': { ...experienced, 'experience-years': 6 },
  'seven-years-of-experience': { ...experienced, 'experience-years': 7 },
  'five-years-of-experience-or-more': { ...experienced, 'experience-years': { from: 5 } },
  'five-years-of-experience-two-year-programme': {
    ...experienced,
    'diploma-level': 'level-5',
    'diploma-years': 2,
  },
};

/**
 * To be asked: a national legal service leaves postings out, and no Brussels text was read; the Region's table of pay has
 * other amounts for transfers, performing artists and professional athletes.
 */
const toBeAsked: Readonly<Record<string, Answers>> = {
  posted: { 'contract-employer': 'posted' },
  'it-specialist-posted': { ...itSpecialist, 'contract-employer': 'posted' },
  'posted-researcher': { 'contract-employer': 'posted', 'job-move': 'researcher' },
  'intra-company-transfer': { 'job-move': 'intra-company-transfer' },
  'performing-artist': { 'job-move': 'performing-artist' },
  'professional-athlete': { 'job-move': 'professional-athlete' },
  'posted-transfer': { 'contract-employer': 'posted', 'job-move': 'intra-company-transfer' },
};

/** What an answer could still change, and the fact that it waits for. */
const waiting: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['move', 'job-move', enough],
  ['diploma-level', 'diploma-level', enough],
  ['diploma-length', 'diploma-years', enough],
  ['pay', 'pay-monthly', enough],
  ['contract-term', 'contract-term', enough],
  ['employer', 'contract-employer', enough],
  ['it-experience', 'experience-years', itSpecialist],
  ['it-three-years', 'job-ict', itSpecialist],
  ['experience-of-another-profession', 'experience-years', experienced],
  ['it-five-years', 'job-ict', experienced],
  ['diploma-five-years', 'diploma-level', { ...experienced, 'diploma-years': 3 }],
];

/** Answers that leave it open on which side of a line the person stands. */
const straddling: readonly (readonly [name: string, fact: string, answers: Answers])[] = [
  ['pay', 'pay-monthly', { ...enough, 'pay-monthly': { from: 474_799, to: 474_800 } }],
  ['programme', 'diploma-years', { ...enough, 'diploma-years': { from: 2, to: 3 } }],
  ['diploma', 'diploma-level', { ...enough, 'diploma-level': { anyOf: ['none', 'level-6'] } }],
  [
    'contract-at-most-four-years',
    'contract-term',
    {
      ...enough,
      'contract-term': { anyOf: ['under-six-months', 'six-to-twelve-months', 'one-to-four-years'] },
    },
  ],
  [
    'it-experience',
    'experience-years',
    { ...itSpecialist, 'experience-years': { from: 2, to: 3 } },
  ],
  ['it', 'job-ict', { ...itSpecialist, 'job-ict': { anyOf: ['specialist', 'neither'] } }],
  ['experience', 'experience-years', { ...experienced, 'experience-years': { from: 4, to: 5 } }],
  ['move', 'job-move', { ...enough, 'job-move': { anyOf: ['ordinary', 'seasonal'] } }],
];

export const cases: readonly LawCase[] = [
  // Before the law held here.
  {
    id: 'brussels-blue-card-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: enough,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-blue-card-day-before-held-no-diploma',
    route,
    filedOn: '2024-09-30',
    answers: { ...enough, 'diploma-level': 'none' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-blue-card-day-before-held-nothing-answered',
    route,
    filedOn: '2024-09-30',
    answers: {},
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },

  // The amount.
  ...amounts.flatMap(([filedOn, cents]): readonly LawCase[] => [
    {
      id: `brussels-blue-card-${filedOn}-pay-one-cent-under`,
      route,
      filedOn,
      answers: { ...graduate, 'pay-monthly': cents - 1 },
      expect: { kind: 'notEligible' },
    },
    {
      id: `brussels-blue-card-${filedOn}-pay-exact`,
      route,
      filedOn,
      answers: { ...graduate, 'pay-monthly': cents },
      expect: { kind: 'eligible' },
    },
    {
      id: `brussels-blue-card-${filedOn}-pay-one-cent-over`,
      route,
      filedOn,
      answers: { ...graduate, 'pay-monthly': cents + 1 },
      expect: { kind: 'eligible' },
    },
  ]),
  {
    id: 'brussels-blue-card-last-day-of-2024-pay-at-amount-of-2025',
    route,
    filedOn: '2024-12-31',
    answers: enough,
    expect: { kind: 'eligible' },
  },
  {
    id: 'brussels-blue-card-first-day-of-2025-pay-at-amount-of-2024',
    route,
    filedOn: '2025-01-01',
    answers: { ...graduate, 'pay-monthly': 460_400 },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'brussels-blue-card-last-day-of-2024-pay-range-between-both-amounts',
    route,
    filedOn: '2024-12-31',
    answers: { ...graduate, 'pay-monthly': { from: 460_400, to: 474_800 } },
    expect: { kind: 'eligible' },
  },
  {
    id: 'brussels-blue-card-first-day-of-2025-pay-range-between-both-amounts',
    route,
    filedOn: '2025-01-01',
    answers: { ...graduate, 'pay-monthly': { from: 460_400, to: 474_800 } },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },

  // After the last confirmation of the amount.
  ...lapsedOn.flatMap((filedOn): readonly LawCase[] => [
    {
      id: `brussels-blue-card-${filedOn}-pay-one-cent-under`,
      route,
      filedOn,
      answers: { ...graduate, 'pay-monthly': 474_799 },
      expect: lastKnownClosed,
    },
    {
      id: `brussels-blue-card-${filedOn}-pay-exact`,
      route,
      filedOn,
      answers: enough,
      expect: lastKnownOpen,
    },
    {
      id: `brussels-blue-card-${filedOn}-pay-one-cent-over`,
      route,
      filedOn,
      answers: { ...graduate, 'pay-monthly': 474_801 },
      expect: lastKnownOpen,
    },
    {
      id: `brussels-blue-card-${filedOn}-it-specialist`,
      route,
      filedOn,
      answers: itSpecialist,
      expect: lastKnownOpen,
    },
    {
      id: `brussels-blue-card-${filedOn}-five-years-of-experience`,
      route,
      filedOn,
      answers: experienced,
      expect: { ...referred, holes: ['lapsed', 'referred'] },
    },
    {
      id: `brussels-blue-card-${filedOn}-five-years-of-experience-pay-one-cent-under`,
      route,
      filedOn,
      answers: { ...experienced, 'pay-monthly': 474_799 },
      expect: lastKnownClosed,
    },
    {
      id: `brussels-blue-card-${filedOn}-pay-unknown`,
      route,
      filedOn,
      answers: { ...graduate, 'pay-monthly': dontKnow },
      expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
    },
  ]),
  {
    id: 'brussels-blue-card-november-2026-pay-far-over',
    route,
    filedOn: '2026-11-21',
    answers: { ...graduate, 'pay-monthly': 1_200_000 },
    expect: lastKnownOpen,
  },
  {
    id: 'brussels-blue-card-november-2026-pay-far-under',
    route,
    filedOn: '2026-11-21',
    answers: { ...graduate, 'pay-monthly': 150_000 },
    expect: lastKnownClosed,
  },
  {
    id: 'brussels-blue-card-november-2026-pay-range-around-amount',
    route,
    filedOn: '2026-11-21',
    answers: { ...graduate, 'pay-monthly': { from: 474_799, to: 474_800 } },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },
  {
    id: 'brussels-blue-card-november-2026-contract-term-unknown',
    route,
    filedOn: '2026-11-21',
    answers: { ...enough, 'contract-term': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['contract-term'] },
  },

  // Each condition not met, all else right.
  ...Object.entries({ ...closedWithoutDiploma, ...otherwiseClosed }).flatMap(
    ([name, answers]): readonly LawCase[] => [
      {
        id: `brussels-blue-card-2024-${name}`,
        route,
        filedOn: '2024-10-28',
        answers,
        expect: { kind: 'notEligible' },
      },
      {
        id: `brussels-blue-card-2025-${name}`,
        route,
        filedOn: '2025-08-18',
        answers,
        expect: { kind: 'notEligible' },
      },
      {
        id: `brussels-blue-card-after-confirmation-${name}`,
        route,
        filedOn: '2026-06-15',
        answers,
        expect: { kind: 'notEligible' },
      },
    ],
  ),
  ...Object.entries(tooLow).map(([name, answers]): LawCase => ({
    id: `brussels-blue-card-${name}`,
    route,
    filedOn: '2025-09-15',
    answers: { ...enough, ...answers },
    expect: { kind: 'notEligible' },
  })),

  // The other side of the same lines, and what the law does not look at.
  ...Object.entries(open).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-blue-card-2025-${name}`,
      route,
      filedOn: '2025-08-18',
      answers: { ...enough, ...answers },
      expect: { kind: 'eligible' },
    },
    {
      id: `brussels-blue-card-after-confirmation-${name}`,
      route,
      filedOn: '2026-06-15',
      answers: { ...enough, ...answers },
      expect: lastKnownOpen,
    },
  ]),
  {
    id: 'brussels-blue-card-2024-it-specialist-three-years',
    route,
    filedOn: '2024-10-01',
    answers: { ...itSpecialist, 'pay-monthly': 460_400 },
    expect: { kind: 'eligible' },
  },
  {
    id: 'brussels-blue-card-2024-contract-six-to-twelve-months',
    route,
    filedOn: '2024-10-01',
    answers: { ...graduate, 'contract-term': 'six-to-twelve-months', 'pay-monthly': 460_400 },
    expect: { kind: 'eligible' },
  },

  // Postings, and work with another amount.
  ...Object.entries(toBeAsked).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-blue-card-2025-${name}`,
      route,
      filedOn: '2025-08-18',
      answers: { ...enough, ...answers },
      expect: referred,
    },
    {
      id: `brussels-blue-card-after-confirmation-${name}`,
      route,
      filedOn: '2026-06-15',
      answers: { ...enough, ...answers },
      expect: { ...referred, holes: ['lapsed', 'referred'] },
    },
  ]),
  {
    id: 'brussels-blue-card-posted-without-diploma',
    route,
    filedOn: '2025-08-18',
    answers: {
      ...enough,
      'contract-employer': 'posted',
      'diploma-level': 'none',
      'diploma-years': 0,
    },
    expect: { kind: 'notEligible' },
  },

  // Five years of experience in another profession.
  ...Object.entries(oneAlert).flatMap(([name, answers]): readonly LawCase[] => [
    {
      id: `brussels-blue-card-2024-${name}`,
      route,
      filedOn: '2024-12-02',
      answers: { ...answers, 'pay-monthly': 460_400 },
      expect: referred,
    },
    {
      id: `brussels-blue-card-2026-${name}`,
      route,
      filedOn: '2026-01-19',
      answers,
      expect: referred,
    },
  ]),
  {
    id: 'brussels-blue-card-five-years-of-experience-with-diploma',
    route,
    filedOn: '2025-08-18',
    answers: { ...enough, 'experience-years': 5 },
    expect: { kind: 'eligible' },
  },
  {
    id: 'brussels-blue-card-five-years-of-experience-in-it',
    route,
    filedOn: '2025-08-18',
    answers: { ...experienced, 'job-ict': 'specialist' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'brussels-blue-card-five-years-of-experience-seasonal',
    route,
    filedOn: '2025-08-18',
    answers: { ...experienced, 'job-move': 'seasonal' },
    expect: { kind: 'notEligible' },
  },

  // Unknown and left out.
  ...waiting.flatMap(([name, fact, answers]): readonly LawCase[] => [
    {
      id: `brussels-blue-card-unknown-${name}`,
      route,
      filedOn: '2025-11-03',
      answers: { ...answers, [fact]: dontKnow },
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
    {
      id: `brussels-blue-card-left-out-${name}`,
      route,
      filedOn: '2025-11-03',
      answers: without(fact, answers),
      expect: { kind: 'undetermined', dependsOn: [fact] },
    },
  ]),
  ...straddling.map(([name, fact, answers]): LawCase => ({
    id: `brussels-blue-card-either-side-${name}`,
    route,
    filedOn: '2025-03-10',
    answers,
    expect: { kind: 'undetermined', dependsOn: [fact] },
  })),
  {
    id: 'brussels-blue-card-it-specialist-diploma-left-out-two-years',
    route,
    filedOn: '2025-03-10',
    answers: {
      ...without('diploma-level', itSpecialist),
      'experience-years': 2,
      'diploma-years': 3,
    },
    expect: { kind: 'undetermined', dependsOn: ['diploma-level'] },
  },
  {
    id: 'brussels-blue-card-yearly-package-alone-decides-nothing',
    route,
    filedOn: '2025-03-10',
    answers: { ...graduate, 'pay-yearly': 9_000_000 },
    expect: { kind: 'undetermined', dependsOn: ['pay-monthly'] },
  },
  {
    id: 'brussels-blue-card-nothing-answered',
    route,
    filedOn: '2025-03-10',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: [
        'job-move',
        'diploma-level',
        'diploma-years',
        'pay-monthly',
        'contract-term',
        'contract-employer',
      ],
    },
  },
  {
    id: 'brussels-blue-card-nothing-answered-after-confirmation',
    route,
    filedOn: '2026-11-25',
    answers: {},
    expect: {
      kind: 'undetermined',
      dependsOn: [
        'job-move',
        'diploma-level',
        'diploma-years',
        'pay-monthly',
        'contract-term',
        'contract-employer',
      ],
    },
  },
  {
    id: 'brussels-blue-card-only-pay-too-low',
    route,
    filedOn: '2025-03-10',
    answers: { 'pay-monthly': 474_799 },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'brussels-blue-card-only-contract-under-six-months',
    route,
    filedOn: '2026-11-25',
    answers: { 'contract-term': 'under-six-months' },
    expect: { kind: 'notEligible' },
  },
  ...(['seasonal', 'au-pair', 'self-employed'] as const).map((move): LawCase => ({
    id: `brussels-blue-card-${move}-alone`,
    route,
    filedOn: '2026-11-25',
    answers: { 'job-move': move },
    expect: { kind: 'notEligible' },
  })),
  {
    id: 'brussels-blue-card-seasonal-or-au-pair',
    route,
    filedOn: '2025-03-10',
    answers: { ...enough, 'job-move': { anyOf: ['seasonal', 'au-pair'] } },
    expect: { kind: 'notEligible' },
  },
];
