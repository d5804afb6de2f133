import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);

/** What goes with one route of a check: consequences, papers, fees and steps. */
function told(check: 'work-permit' | 'may-i-work', route: string, answers: Answers) {
  const { routes } = assess(law, { check, voice: 'worker', filedOn: '2026-11-23', answers });
  const found = routes.filter((one) => one.route === route);
  return {
    consequences: found.flatMap(({ consequences }) => consequences.map(({ id }) => id)),
    documents: found.flatMap(({ documents }) => documents.map(({ id }) => id)),
    fees: found.flatMap(({ fees }) => fees.map(({ id }) => id)),
    steps: found.flatMap(({ steps }) => steps.map(({ id }) => id)),
  };
}

describe('a permit of Brussels', () => {
  const tested: Answers = {
    ...{ 'job-place': 'brussels', 'job-move': 'ordinary', 'application-kind': 'first' },
    ...{ 'stay-length': 'over-90-days', 'pay-sector-scale': true },
    ...{ 'vacancy-channel': 'employment-service-only', 'vacancy-weeks': 5 },
    ...{ 'vacancy-nobody-suitable': true, 'vacancy-service-search': 'not-asked' },
  };

  it.each([
    ['is not said', {}, true],
    ['is Belgium', { 'worker-whereabouts': 'belgium-other-stay' }, true],
    ['is abroad', { 'worker-whereabouts': 'outside-eu' }, false],
    ['is not asked of a renewal', { 'application-kind': 'renewal' }, false],
    ['is told of no stay elsewhere', { 'worker-whereabouts': 'belgium-no-stay' }, false],
  ] satisfies readonly [string, Answers, boolean][])(
    'warns of a first application from here where the place of the worker %s',
    (_, answers, expected) => {
      const { consequences } = told('work-permit', 'brussels-labour-market-test', {
        ...tested,
        ...answers,
      });
      expect(consequences.includes('brussels-test-from-inside')).toBe(expected);
    },
  );

  const card: Answers = {
    ...{ 'job-place': 'brussels', 'job-move': 'ordinary', 'application-kind': 'first' },
    ...{ 'stay-length': 'over-90-days', 'diploma-level': 'level-7', 'diploma-years': 5 },
    ...{ 'contract-term': 'longer-or-permanent', 'contract-employer': 'belgian' },
    'pay-monthly': 500_000,
  };

  it.each([
    ['a first card', {}, []],
    ['another employer', { 'application-kind': 'change-of-employer' }, ['brussels-blue-card-held']],
    ['a short stay', { 'stay-length': 'up-to-90-days' }, ['brussels-blue-card-not-short']],
    ['research', { 'job-move': 'researcher' }, ['brussels-researcher-permit-kind']],
  ] satisfies readonly [string, Answers, readonly string[]][])(
    'says of the EU Blue Card for %s what it is not',
    (_, answers, expected) => {
      const { consequences } = told('work-permit', 'brussels-blue-card', { ...card, ...answers });
      const ids = ['-held', '-not-short'].map((end) => `brussels-blue-card${end}`);
      expect(
        consequences.filter((id) => [...ids, 'brussels-researcher-permit-kind'].includes(id)),
      ).toEqual(expected);
    },
  );
});

describe('the holder of a single permit', () => {
  const holder: Answers = {
    'residence-mention': 'not-found',
    'residence-status': 'single-permit-holder',
    'residence-same-job': true,
  };

  it('is told the term of the renewal and of the loss of the job where the work is allowed', () => {
    const { consequences } = told('may-i-work', 'federal-work-limited', {
      ...holder,
      'residence-paper': 'card-a',
    });
    expect(consequences).toEqual(
      expect.arrayContaining(['federal-one-job', 'federal-renewal', 'federal-job-loss']),
    );
  });

  it('is told of the 90 days with annex 51, and has an application to file', () => {
    const parts = told('may-i-work', 'federal-work-with-authorisation', {
      ...holder,
      'residence-paper': 'annex-51',
    });
    expect(parts.consequences).toEqual(
      expect.arrayContaining(['federal-job-loss', 'federal-annex-51-no-work']),
    );
    expect(parts.fees).toEqual(['federal-contribution']);
    expect(parts.steps).toContain('federal-file');
  });

  it('does not pay or file a second time while a renewal is pending', () => {
    const pending: Answers = {
      ...holder,
      'residence-paper': 'annex-49',
      'residence-renewal-agreed': false,
    };
    const parts = told('may-i-work', 'federal-work-with-authorisation', pending);
    expect(parts.consequences).toContain('federal-annex-49-wait');
    expect([...parts.documents, ...parts.fees, ...parts.steps]).toEqual([]);

    const elsewhere = told('may-i-work', 'federal-work-with-authorisation', {
      ...pending,
      'residence-same-job': false,
    });
    expect(elsewhere.fees).toEqual(['federal-contribution']);
    expect(elsewhere.steps).toContain('federal-file');
  });
});

it('tells students, who can still use it, by when the year to look for work is asked for', () => {
  const { consequences } = told('may-i-work', 'federal-work-limited', {
    ...{ 'residence-mention': 'limited', 'residence-status': 'student' },
  });
  expect(consequences).toContain('federal-search-year-apply');
});
