/** Worked cases: work in Flanders that has rules of its own, which we recognise and refer. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const route = 'flanders-other-category';

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

const categories = [
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
  'special-group',
] as const;

const ownRoutes = ['ordinary', 'intra-company-transfer', 'seasonal'] as const;

const dates = ['2024-06-03', '2025-12-31', '2026-01-01', '2026-11-20'] as const;

export const cases: readonly LawCase[] = [
  ...dates.flatMap((filedOn): readonly LawCase[] => [
    ...categories.map((move): LawCase => ({
      id: `flanders-other-${move}-${filedOn}`,
      route,
      filedOn,
      answers: { ...researcher, 'job-move': move },
      expect: referred,
    })),
    ...ownRoutes.map((move): LawCase => ({
      id: `flanders-other-not-${move}-${filedOn}`,
      route,
      filedOn,
      answers: { ...researcher, 'job-move': move },
      expect: { kind: 'notEligible' },
    })),
  ]),
  ...categories.map((move): LawCase => ({
    id: `flanders-other-${move}-alone`,
    route,
    filedOn: '2026-11-20',
    answers: { 'job-move': move },
    expect: referred,
  })),
  {
    id: 'flanders-other-before-the-law-of-2019',
    route,
    filedOn: '2018-12-31',
    answers: researcher,
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
  {
    id: 'flanders-other-renewal',
    route,
    filedOn: '2026-11-20',
    answers: { ...researcher, 'application-kind': 'renewal' },
    expect: referred,
  },
  {
    id: 'flanders-other-up-to-ninety-days',
    route,
    filedOn: '2026-11-20',
    answers: { ...researcher, 'job-move': 'performing-artist', 'stay-length': 'up-to-90-days' },
    expect: referred,
  },
  {
    id: 'flanders-other-unknown-move',
    route,
    filedOn: '2026-11-20',
    answers: { ...researcher, 'job-move': dontKnow },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'flanders-other-left-out-move',
    route,
    filedOn: '2026-11-20',
    answers: Object.fromEntries(Object.entries(researcher).filter(([fact]) => fact !== 'job-move')),
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'flanders-other-nothing-known',
    route,
    filedOn: '2026-11-20',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'flanders-other-researcher-or-artist',
    route,
    filedOn: '2026-11-20',
    answers: { ...researcher, 'job-move': { anyOf: ['researcher', 'performing-artist'] } },
    expect: referred,
  },
  {
    id: 'flanders-other-researcher-or-ordinary',
    route,
    filedOn: '2026-11-20',
    answers: { ...researcher, 'job-move': { anyOf: ['researcher', 'ordinary'] } },
    expect: { kind: 'undetermined', dependsOn: ['job-move'] },
  },
  {
    id: 'flanders-other-ordinary-or-seasonal',
    route,
    filedOn: '2026-11-20',
    answers: { ...researcher, 'job-move': { anyOf: ['ordinary', 'seasonal'] } },
    expect: { kind: 'notEligible' },
  },
];
