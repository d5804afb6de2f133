/** Requests that the description of the API shows; each is sent to the running Worker by a test. */
export const caseExample = {
  check: 'work-permit',
  voice: 'employer',
  filedOn: '2025-06-02',
  answers: {
    'job-move': 'ordinary',
    'job-place': 'flanders',
    'diploma-level': { anyOf: ['level-6', 'level-7'] },
    'pay-monthly': { from: 410_000, to: 450_000 },
    'pay-yearly': { unknown: true },
  },
} as const;

export const planExample = { ...caseExample, route: 'flanders-highly-skilled' } as const;

export const countExample = {
  check: 'work-permit',
  route: 'flanders-highly-skilled',
  jurisdiction: 'flanders',
  verdict: 'eligible',
  language: 'nl',
} as const;

export const countKeyExample = '0b9f6c1e-2d3a-4f5b-8c7d-1e2f3a4b5c6d';

export const premiumExample = {
  scheme: 'ibo',
  startsOn: '2026-11-23',
  percentage: 80,
  wage: 260_000,
  income: { from: 120_000, to: 130_000 },
} as const;
