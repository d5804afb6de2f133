/** Worked cases: work in the German-speaking Community that has rules of its own, which we recognise and refer. */
import type { Answer, Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { IsoDate } from '#rules/engine/date.ts';

const route = 'german-speaking-community-other-category';

const researcher: Answers = {
  'job-move': 'researcher',
  'application-kind': 'first',
  'stay-length': 'over-90-days',
  'contract-employer': 'belgian',
  'diploma-level': 'level-7',
  'worker-whereabouts': 'outside-eu',
  'worker-agreement-country': false,
};

const dontKnow: Answer = { unknown: true };

const referred: LawCase['expect'] = {
  kind: 'unconfirmed',
  provisional: null,
  holes: ['referred'],
};
const closed: LawCase['expect'] = { kind: 'notEligible' };

const categories = [
  'seasonal',
  'researcher',
  'performing-artist',
  'professional-athlete',
  'au-pair',
  'self-employed',
  'special-group',
  // No condition is known here: it is not a route of its own.
  'intra-company-transfer',
] as const;

const ownRoutes = ['ordinary'] as const;

const days: readonly IsoDate[] = [
  '2024-01-01',
  '2024-09-02',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-11-25',
];

function one(name: string, filedOn: IsoDate, answers: Answers, expect: LawCase['expect']): LawCase {
  return { id: `${route}-${name}`, route, filedOn, answers, expect };
}

function waitsFor(...dependsOn: readonly string[]): LawCase['expect'] {
  return { kind: 'undetermined', dependsOn };
}

function moving(move: Answer): Answers {
  return { ...researcher, 'job-move': move };
}

export const cases: readonly LawCase[] = [
  one('day-before-held', '2023-12-31', researcher, {
    kind: 'unconfirmed',
    provisional: null,
    holes: ['notHeld'],
  }),
  ...days.flatMap((day) => [
    ...categories.map((move) => one(`${move}-${day}`, day, moving(move), referred)),
    ...ownRoutes.map((move) => one(`not-${move}-${day}`, day, moving(move), closed)),
  ]),
  ...categories.map((move) => one(`${move}-alone`, '2026-09-07', { 'job-move': move }, referred)),

  // Amounts known only for an earlier year explain and close nothing.
  one(
    'athlete-high-pay',
    '2026-03-16',
    { ...moving('professional-athlete'), 'pay-yearly': 12_000_000, 'pay-monthly': 1_000_000 },
    referred,
  ),
  one(
    'athlete-low-pay',
    '2026-03-16',
    { ...moving('professional-athlete'), 'pay-yearly': 2_000_000, 'pay-monthly': 150_000 },
    referred,
  ),
  one(
    'artist-high-pay',
    '2026-03-16',
    { ...moving('performing-artist'), 'pay-yearly': 12_000_000, 'pay-monthly': 1_000_000 },
    referred,
  ),
  one(
    'artist-low-pay',
    '2026-03-16',
    { ...moving('performing-artist'), 'pay-yearly': 2_000_000, 'pay-monthly': 150_000 },
    referred,
  ),

  // What else is said changes nothing.
  one('renewal', '2025-07-14', { ...researcher, 'application-kind': 'renewal' }, referred),
  one(
    'au-pair-up-to-ninety-days',
    '2025-07-14',
    { ...moving('au-pair'), 'stay-length': 'up-to-90-days' },
    referred,
  ),
  one(
    'seasonal-up-to-ninety-days',
    '2025-07-14',
    {
      ...moving('seasonal'),
      'stay-length': 'up-to-90-days',
      'job-seasonal-sector': 'horticulture',
      'job-seasonal-days': 60,
    },
    referred,
  ),
  one(
    'posted-researcher',
    '2025-07-14',
    { ...researcher, 'contract-employer': 'posted' },
    referred,
  ),
  one(
    'researcher-in-belgium',
    '2025-07-14',
    { ...researcher, 'worker-whereabouts': 'belgium-student-or-researcher' },
    referred,
  ),
  one(
    'researcher-without-diploma',
    '2025-07-14',
    { ...researcher, 'diploma-level': 'none' },
    referred,
  ),

  // Which kind it is
  one('unknown-move', '2026-05-18', moving(dontKnow), waitsFor('job-move')),
  one(
    'left-out-move',
    '2026-05-18',
    Object.fromEntries(Object.entries(researcher).filter(([fact]) => fact !== 'job-move')),
    waitsFor('job-move'),
  ),
  one('nothing-answered', '2025-02-24', {}, waitsFor('job-move')),
  one(
    'researcher-or-artist',
    '2026-05-18',
    moving({ anyOf: ['researcher', 'performing-artist'] }),
    referred,
  ),
  one('seasonal-or-au-pair', '2026-05-18', moving({ anyOf: ['seasonal', 'au-pair'] }), referred),
  one(
    'researcher-or-ordinary',
    '2026-05-18',
    moving({ anyOf: ['researcher', 'ordinary'] }),
    waitsFor('job-move'),
  ),
  one(
    'researcher-or-transfer',
    '2026-05-18',
    moving({ anyOf: ['researcher', 'intra-company-transfer'] }),
    referred,
  ),
  one(
    'ordinary-or-transfer',
    '2026-05-18',
    moving({ anyOf: ['ordinary', 'intra-company-transfer'] }),
    waitsFor('job-move'),
  ),
];
