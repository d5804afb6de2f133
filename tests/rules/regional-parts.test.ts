import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);

function partsOf(id: string, answers: Answers) {
  const input = {
    check: 'work-permit',
    voice: 'employer',
    filedOn: '2026-11-21',
    answers,
  } as const;
  const found = assess(law, input).routes.find(({ route }) => route === id);
  if (!found) throw new Error(`no verdict on ${id}`);
  return found;
}

describe('an executive in Brussels', () => {
  const executive = { 'job-manager': true, 'application-kind': 'first' } as const;

  it('has no papers, fees or steps up to 90 days', () => {
    const { documents, fees, steps, consequences } = partsOf('brussels-manager', {
      ...executive,
      'stay-length': 'up-to-90-days',
    });
    expect([...documents, ...fees, ...steps]).toEqual([]);
    expect(consequences.map(({ id }) => id)).not.toContain('brussels-employer-files');
  });

  it('has those of a single permit beyond', () => {
    const { documents, steps } = partsOf('brussels-manager', {
      ...executive,
      'stay-length': 'over-90-days',
    });
    expect(documents.map(({ id }) => id)).toContain('brussels-contract');
    expect(steps.map(({ id }) => id)).toContain('federal-file');
  });
});

describe('the federal contribution in the German-speaking Community', () => {
  const usual = 'federal-contribution';
  const ofResident = 'german-speaking-community-long-term-resident-contribution';
  const contributions = (resident: boolean, kind: 'first' | 'renewal') =>
    partsOf('german-speaking-community-labour-market-test', {
      'application-kind': kind,
      'stay-length': 'over-90-days',
      'worker-eu-long-term-resident': resident,
    })
      .fees.map(({ id }) => id)
      .filter((id) => id === usual || id === ofResident);

  it('is another one for long-term residents of another Member State', () => {
    expect(contributions(false, 'first')).toEqual([usual]);
    expect(contributions(true, 'first')).toEqual([ofResident]);
  });

  it('is not due for a renewal', () => {
    expect([...contributions(false, 'renewal'), ...contributions(true, 'renewal')]).toEqual([]);
  });
});

describe('an EU Blue Card in the German-speaking Community', () => {
  it('is never asked for as authorisation B', () => {
    const { steps } = partsOf('german-speaking-community-blue-card', {
      'application-kind': 'first',
      'stay-length': { unknown: true },
    });
    expect(steps.map(({ id }) => id)).toContain('federal-file');
    expect(steps.map(({ id }) => id)).not.toContain('german-speaking-community-short-file');
  });
});
