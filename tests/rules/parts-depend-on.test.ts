import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { assess } from '#rules/engine/assess.ts';
import { all, is, onOrAfter } from '#rules/engine/condition.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Consequence } from '#rules/engine/route.ts';
import { birthDate, posted, smallLaw } from './small-law.ts';

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

describe('a day that follows', () => {
  const [skilled] = smallLaw.routes;
  const [ends] = skilled?.consequences ?? [];
  if (!skilled || !ends) throw new Error('the small law has a day on which something ends');
  const isPosted = is('ends-when', posted, true, skilled.competence);
  const waits = (consequence: Consequence, answers: Answers) => {
    const plain = { consequences: [consequence], documents: [], fees: [], steps: [] };
    const versions = [{ from: '2024-01-01', to: null, condition: isPosted }] as const;
    const small = indexLaw({ ...smallLaw, routes: [{ ...skilled, ...plain, versions }] });
    const { routes } = assess(small, {
      ...{ check: 'permit', voice: 'worker', filedOn: '2025-06-02', answers },
    });
    return routes[0]?.partsDependOn;
  };

  it('waits for what it is reckoned from, as long as nothing was said of that', () => {
    expect(waits(ends, {})).toEqual(['birth-date']);
    expect(waits(ends, { 'birth-date': '1990-01-01' })).toEqual([]);
    expect(waits(ends, { 'birth-date': { unknown: true } })).toEqual([]);
  });

  it('waits for it only where it is told for certain', () => {
    const perhaps = { ...ends, when: isPosted };
    expect(waits(perhaps, {})).toEqual([]);
    expect(waits(perhaps, { posted: true })).toEqual(['birth-date']);
  });

  it('waits for it also where the same answer tells whether it is told', () => {
    const young = onOrAfter('ends-young', birthDate, '1990-01-01', skilled.competence);
    expect(waits({ ...ends, when: young }, {})).toEqual(['birth-date']);
    expect(waits({ ...ends, when: young }, { 'birth-date': '1980-01-01' })).toEqual([]);
    expect(waits({ ...ends, when: all('ends-both', young, isPosted) }, {})).toEqual([]);
    const both = { ...ends, when: all('ends-both', young, isPosted) };
    expect(waits(both, { posted: true })).toEqual(['birth-date']);
  });
});
