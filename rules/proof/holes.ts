import type { DeclaredFinding } from './declared-finding.ts';
import { region } from './declared-region.ts';
import { idleConditions } from './holes-idle.ts';
import { measuresUndecided } from './holes-measures.ts';
import { openToNobody } from './holes-open.ts';
import { brusselsShortage, plainMove, skilledMove } from './holes-shared.ts';

/** What proofs find and cannot be mended, because it is the law, because we lack a source, or for the explanation. */
export const declaredFindings: readonly DeclaredFinding[] = [
  ...openToNobody,
  ...measuresUndecided,
  {
    kind: 'holeInTime',
    about: ['flanders-labour-market-test', 'flanders-vdab-study'],
    covers: region('flanders', [['2024-05-01', '2026-01-31']], {
      ...plainMove,
      'job-level': { not: ['level-1'] },
      'contract-employer': ['belgian'],
      'job-full-time-share': { from: 80 },
    }),
    lacks: { list: 'flanders-vdab-study' },
    reason: 'No study before that of February 2026 was found.',
  },
  {
    kind: 'holeInTime',
    about: ['brussels-shortage-occupation', 'brussels-shortage-list'],
    covers: region(
      'brussels',
      [
        ['2024-10-01', '2025-06-30'],
        ['2026-07-01', null],
      ],
      brusselsShortage,
    ),
    lacks: { list: 'brussels-shortage-list' },
    reason: 'Before July 2025 and from July 2026 no name is known.',
  },
  {
    kind: 'holeInTime',
    about: ['wallonia-shortage-occupation', 'wallonia-shortage-list'],
    covers: region('wallonia', '2026-10-01', {
      ...plainMove,
      'pay-sector-scale': [true],
      'contract-commitments': [true],
    }),
    lacks: { list: 'wallonia-shortage-list' },
    reason: 'The list ends with September 2026, and no later one was found.',
  },

  ...idleConditions,
  {
    kind: 'notMonotone',
    about: ['wallonia-blue-card', 'experience-years'],
    covers: region('wallonia', '2024-09-01', {
      ...skilledMove,
      'diploma-level': { not: ['none'] },
      'experience-years': { from: 3 },
      'pay-yearly': { to: 6_881_499 },
    }),
    lacks: { condition: 'wallonia-blue-card-junior-experience' },
    reason: 'The press gives a lower amount for people with less than three years of experience.',
  },

  ...[
    { route: 'federal-work-unlimited', from: '2024-01-01' } as const,
    { route: 'federal-work-limited', from: '2024-01-01' } as const,
    { route: 'federal-work-with-authorisation', from: '2024-01-01' } as const,
    { route: 'federal-benefit-end-date', from: '2025-07-01' } as const,
  ].map(({ route, from }): DeclaredFinding => ({
    kind: 'notExact',
    about: [route],
    covers: region('federal', from),
    reason:
      'A test follows every interview of this check to its end, one by one: no question is asked too many.',
  })),
];
