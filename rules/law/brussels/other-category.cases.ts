/** Worked cases: work in Brussels that has rules of its own, which we recognise and refer. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'brussels-other-category';

const researcher: Answers = {
  'job-move': 'researcher',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'worker-whereabouts': 'outside-eu',
};

const dontKnow: Answer = { unknown: true };

const referred: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};

/** Seasonal work has no route of its own here. */
const categories = [
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
  'special-group',
] as const;

const ownRoutes = ['ordinary', 'intra-company-transfer'] as const;

const dates = ['2024-10-01', '2024-12-31', '2025-07-01', '2026-02-27', '2026-11-25'] as const;

export const cases: readonly LawCase[] = [
  ...dates.flatMap((filedOn): readonly LawCase[] => [
    ...categories.map((move): LawCase => ({
      id: `brussels-other-category-${filedOn}-${move}`,
      route,
      filedOn,
      answers: { ...researcher, 'job-move': move },
      expect: referred,
    })),
    ...ownRoutes.map((move): LawCase => ({
      id: `brussels-other-category-${filedOn}-not-${move}`,
      route,
      filedOn,
      answers: { ...researcher, 'job-move': move },
      expect: { kind: 'notEligible' },
    })),
  ]),
  ...categories.map((move): LawCase => ({
    id: `brussels-other-category-${move}-alone`,
    route,
    filedOn: '2026-04-20',
    answers: { 'job-move': move },
    expect: referred,
  })),
  ...ownRoutes.map((move): LawCase => ({
    id: `brussels-other-category-not-${move}-alone`,
    route,
    filedOn: '2026-04-20',
    answers: { 'job-move': move, 'contract-employer': 'belgian' },
    expect: { kind: 'notEligible' },
  })),
  {
    id: 'brussels-other-category-day-before-held',
    route,
    filedOn: '2024-09-30',
    answers: researcher,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-other-category-day-before-held-ordinary-job',
    route,
    filedOn: '2024-09-30',
    answers: { ...researcher, 'job-move': 'ordinary' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'brussels-other-category-renewal',
    route,
    filedOn: '2025-04-07',
    answers: {
      ...researcher,
      'application-kind': 'renewal',
      'worker-whereabouts': 'belgium-student-or-researcher',
    },
    expect: referred,
  },
  {
    id: 'brussels-other-category-up-to-ninety-days',
    route,
    filedOn: '2025-04-07',
    answers: { ...researcher, 'job-move': 'performing-artist', 'stay-length': 'up-to-90-days' },
    expect: referred,
  },
  {
    id: 'brussels-other-category-performing-artist-at-amount-of-2025',
    route,
    filedOn: '2025-04-07',
    answers: { ...researcher, 'job-move': 'performing-artist', 'pay-monthly': 308_620 },
    expect: referred,
  },
  {
    id: 'brussels-other-category-professional-athlete-at-amount-of-july-2024',
    route,
    filedOn: '2025-04-07',
    answers: { ...researcher, 'job-move': 'professional-athlete', 'pay-yearly': 8_832_000 },
    expect: referred,
  },
  {
    id: 'brussels-other-category-performing-artist-pay-unknown',
    route,
    filedOn: '2025-04-07',
    answers: { ...researcher, 'job-move': 'performing-artist', 'pay-monthly': dontKnow },
    expect: referred,
  },
  {
    id: 'brussels-other-category-posted-seasonal',
    route,
    filedOn: '2025-04-07',
    answers: { ...researcher, 'job-move': 'seasonal', 'contract-employer': 'posted' },
    expect: referred,
  },
  // Of the groups of workers of employers abroad only some are known: nobody who is posted is sent away.
  ...dates.flatMap((filedOn): readonly LawCase[] =>
    ownRoutes.map((move): LawCase => ({
      id: `brussels-other-category-${filedOn}-posted-${move}`,
      route,
      filedOn,
      answers: { ...researcher, 'job-move': move, 'contract-employer': 'posted' },
      expect: referred,
    })),
  ),
  {
    id: 'brussels-other-category-ordinary-employer-unknown',
    route,
    filedOn: '2025-04-07',
    answers: { ...researcher, 'job-move': 'ordinary', 'contract-employer': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['contract-employer'] },
  },
  {
    id: 'brussels-other-category-move-unknown',
    route,
    filedOn: '2026-07-13',
    answers: { ...researcher, 'job-move': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-other-category-move-left-out',
    route,
    filedOn: '2026-07-13',
    answers: Object.fromEntries(Object.entries(researcher).filter(([fact]) => fact !== 'job-move')),
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-other-category-nothing-answered',
    route,
    filedOn: '2026-07-13',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-other-category-researcher-or-artist',
    route,
    filedOn: '2026-07-13',
    answers: { ...researcher, 'job-move': { anyOf: ['researcher', 'performing-artist'] } },
    expect: referred,
  },
  {
    id: 'brussels-other-category-any-of-the-six',
    route,
    filedOn: '2026-07-13',
    answers: { ...researcher, 'job-move': { anyOf: [...categories] } },
    expect: referred,
  },
  {
    id: 'brussels-other-category-seasonal-or-ordinary',
    route,
    filedOn: '2026-07-13',
    answers: { ...researcher, 'job-move': { anyOf: ['seasonal', 'ordinary'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'brussels-other-category-ordinary-or-transfer',
    route,
    filedOn: '2026-07-13',
    answers: { ...researcher, 'job-move': { anyOf: ['ordinary', 'intra-company-transfer'] } },
    expect: { kind: 'notEligible' },
  },
];
