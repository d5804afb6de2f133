import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);

function told(route: string, answers: Answers) {
  const input = { check: 'work-permit', voice: 'employer', filedOn: '2026-10-01' } as const;
  const found = assess(law, {
    ...input,
    answers: { 'stay-length': 'over-90-days', 'worker-eu-long-term-resident': false, ...answers },
  }).routes.find((one) => one.route === route);
  if (!found) throw new Error(`No such route: ${route}`);
  const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);
  return {
    papers: ids(found.documents),
    fees: ids(found.fees),
    steps: ids(found.steps),
    consequences: ids(found.consequences),
  };
}

const filing = ['flanders-file', 'flanders-completeness', 'flanders-complete-file'];

describe('seasonal work in Flanders', () => {
  const seasonal = (kind: string, days = 120, stay = 'over-90-days') =>
    told('flanders-seasonal', {
      'job-move': 'seasonal',
      'application-kind': kind,
      'job-seasonal-days': days,
      'stay-length': stay,
    });

  it('takes a notification to change employer, with the new contract and without fees', () => {
    const { papers, fees, steps, consequences } = seasonal('change-of-employer');
    expect({ papers, fees, steps }).toEqual({
      papers: ['flanders-contract'],
      fees: [],
      steps: ['flanders-seasonal-notification', 'flanders-seasonal-reaction'],
    });
    expect(consequences).toContain('flanders-seasonal-change');
  });

  it('takes a file, the Flemish fee and at most 30 days to renew', () => {
    const { papers, fees, steps } = seasonal('renewal');
    expect(fees).toEqual(['flanders-fee']);
    expect(steps).toEqual([...filing, 'flanders-seasonal-renewal-decision']);
    expect(papers).toContain('flanders-portal-form');
    expect(papers).not.toContain('flanders-seasonal-vacancy-proof');
  });

  it('takes a file, all fees, the vacancy and at most 90 days for a first application', () => {
    const { papers, fees, steps } = seasonal('first');
    expect(fees).toEqual(['flanders-federal-contribution', 'flanders-fee', 'federal-visa-d']);
    expect(steps).toEqual([
      ...filing,
      'flanders-seasonal-decision',
      'flanders-seasonal-visa',
      'flanders-seasonal-registration',
    ]);
    expect(papers).toContain('flanders-seasonal-vacancy-proof');
  });

  it('goes by the days of the work, whatever is said of the stay', () => {
    const residence = [
      'flanders-federal-contribution',
      'flanders-fee',
      'flanders-criminal-record',
      'flanders-medical-certificate',
      'flanders-health-insurance',
    ];
    for (const stay of ['up-to-90-days', 'over-90-days']) {
      const permit = seasonal('first', 90, stay);
      expect(permit.fees).toEqual([]);
      expect(permit.steps).toEqual([...filing, 'flanders-seasonal-decision']);
      expect(permit.papers.filter((id) => residence.includes(id))).toEqual([]);
      expect(permit.consequences).toContain('flanders-seasonal-work-permit');

      const single = seasonal('first', 91, stay);
      expect(single.fees).toEqual([
        'flanders-federal-contribution',
        'flanders-fee',
        'federal-visa-d',
      ]);
      expect(single.steps).toContain('flanders-seasonal-registration');
      expect(single.papers).toEqual(expect.arrayContaining(residence));
      expect(single.consequences).toContain('flanders-seasonal-single-permit');

      expect(seasonal('renewal', 90, stay).fees).toEqual([]);
      expect(seasonal('renewal', 91, stay).fees).toEqual(['flanders-fee']);
    }
  });
});

describe('an EU Blue Card in Flanders', () => {
  const [change, first] = ['change-of-employer', 'first'].map(
    (kind) => told('flanders-blue-card', { 'application-kind': kind }).consequences,
  );

  it('says before all else that who holds one notifies a change of employer', () => {
    expect(change?.[0]).toBe('flanders-blue-card-held');
    expect(first).not.toContain('flanders-blue-card-held');
  });
});
