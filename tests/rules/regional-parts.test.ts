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

describe.each([
  ['flanders-labour-market-test', 'flanders-federal-contribution'],
  ['brussels-labour-market-test', 'federal-contribution'],
  ['wallonia-labour-market-test', 'federal-contribution'],
  ['german-speaking-community-labour-market-test', 'federal-contribution'],
])('the federal contribution on %s', (route, usual) => {
  const ofResident = 'federal-contribution-long-term-resident';
  const contributions = (kind: 'first' | 'renewal', resident?: boolean) =>
    partsOf(route, {
      'application-kind': kind,
      'stay-length': 'over-90-days',
      ...(resident !== undefined && { 'worker-eu-long-term-resident': resident }),
    })
      .fees.map(({ id }) => id)
      .filter((id) => id === usual || id === ofResident);

  it('is another one for long-term residents of another Member State', () => {
    expect(contributions('first', false)).toEqual([usual]);
    expect(contributions('first', true)).toEqual([ofResident]);
    expect(contributions('first')).toEqual(expect.arrayContaining([usual, ofResident]));
  });

  it('is not due for a renewal', () => {
    expect([...contributions('renewal', false), ...contributions('renewal', true)]).toEqual([]);
  });
});

describe('the federal contribution of who comes to work', () => {
  const contributions = (status: string) =>
    assess(law, {
      check: 'may-i-work',
      voice: 'worker',
      filedOn: '2026-11-21',
      answers: { 'residence-mention': 'no-title', 'residence-status': status },
    })
      .routes.find(({ route }) => route === 'federal-work-with-authorisation')
      ?.fees.map(({ id }) => id)
      .filter((id) => id.startsWith('federal-contribution'));

  it('goes by the status', () => {
    expect(contributions('outside-belgium')).toEqual(['federal-contribution']);
    expect(contributions('eu-long-term-resident-elsewhere')).toEqual([
      'federal-contribution-long-term-resident',
    ]);
    expect(contributions('cross-border-worker')).toEqual([]);
  });
});

describe.each(
  ['flanders', 'brussels', 'wallonia', 'german-speaking-community'].flatMap((place) =>
    ['highly-skilled', 'blue-card', 'manager', 'shortage-occupation'].map(
      (kind) => `${place}-${kind}`,
    ),
  ),
)('that there is no filing from Belgium without lawful stay: %s', (route) => {
  const isTold = (answers: Answers) =>
    partsOf(route, answers).consequences.some(({ id }) => id === 'federal-no-lawful-stay');
  const first = { 'application-kind': 'first' } as const;

  it('is told to whom it may concern', () => {
    expect(isTold({ ...first, 'worker-whereabouts': 'belgium-no-stay' })).toBe(true);
    expect(isTold(first)).toBe(true);
  });

  it('is not told to anybody else', () => {
    expect(isTold({ ...first, 'worker-whereabouts': 'outside-eu' })).toBe(false);
    expect(isTold({ ...first, 'worker-whereabouts': 'belgium-short-stay' })).toBe(false);
    expect(isTold({ 'application-kind': 'renewal' })).toBe(false);
  });
});

describe('the residence document in Brussels', () => {
  const isAsked = (route: string, whereabouts: string) =>
    partsOf(route, {
      'application-kind': 'first',
      'worker-whereabouts': whereabouts,
    }).documents.some(({ id }) => id.endsWith('stay-document'));

  it.each(['brussels-highly-skilled', 'brussels-shortage-occupation'])(
    'is asked of who has one: %s',
    (route) => {
      expect(isAsked(route, 'belgium-other-stay')).toBe(true);
      expect(isAsked(route, 'belgium-no-stay')).toBe(false);
      expect(isAsked(route, 'outside-eu')).toBe(false);
    },
  );
});

describe('the federal contribution of a researcher in Brussels', () => {
  const told = (move: 'researcher' | 'performing-artist') =>
    partsOf('brussels-other-category', { 'job-move': move })
      .consequences.map(({ id }) => id)
      .filter((id) => id.startsWith('brussels-other-researcher-contribution'));

  it('is told to researchers only', () => {
    expect(told('researcher')).toEqual([
      'brussels-other-researcher-contribution',
      'brussels-other-researcher-contribution-2026',
    ]);
    expect(told('performing-artist')).toEqual([]);
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
