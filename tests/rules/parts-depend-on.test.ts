import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);

/** A developer in Flanders with the pay for it, and nothing said about length or kind of application. */
const developer: Answers = {
  'job-move': 'ordinary',
  'job-place': 'flanders',
  'worker-citizenship': 'other',
  'residence-mention': 'no-title',
  'diploma-level': 'level-7',
  'job-level': 'level-5-or-higher',
  'pay-yearly': 9_000_000,
  'contract-employer': 'belgian',
};

const partsOf = (answers: Answers) => {
  const { routes } = assess(law, {
    ...{ check: 'work-permit', voice: 'employer', filedOn: '2026-01-15', answers },
  });
  const route = routes.find(({ route: id }) => id === 'flanders-highly-skilled');
  if (!route) throw new Error('no such route');
  return route;
};

describe('what papers, fees and steps still depend on', () => {
  it('names what was not said of the length and the kind of application', () => {
    const { verdict, partsDependOn } = partsOf(developer);
    expect(verdict.kind).toBe('eligible');
    expect(partsDependOn).toEqual(expect.arrayContaining(['stay-length', 'application-kind']));
  });

  it('is nothing once all is said, and only the steps of a single permit are left', () => {
    const said: Answers = {
      ...developer,
      ...{ 'stay-length': 'over-90-days', 'application-kind': 'first' },
    };
    expect(partsOf(said).partsDependOn).toEqual(['worker-eu-long-term-resident']);
    const { partsDependOn, steps } = partsOf({ ...said, 'worker-eu-long-term-resident': false });
    expect(partsDependOn).toEqual([]);
    const ids = steps.map(({ id }) => id);
    expect(ids).toContain('flanders-joint-decision');
    expect(ids).not.toContain('flanders-work-permit-decision');
  });

  it('is nothing for a route that is closed', () => {
    const { verdict, partsDependOn } = partsOf({ ...developer, 'diploma-level': 'none' });
    expect(verdict.kind).toBe('notEligible');
    expect(partsDependOn).toEqual([]);
  });
});
