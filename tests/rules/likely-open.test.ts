import { describe, expect, it } from 'vitest';
import type { Answers } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { all, any, atLeast, type Condition, is, judgement } from '#rules/engine/condition.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { provenance, unlocated } from '#rules/engine/provenance.ts';
import type { Route } from '#rules/engine/route.ts';
import { askedIn } from './asked-in.ts';
import { age, birthDate, posted, smallLaw } from './small-law.ts';

describe('below a route that is open on the last figures known', () => {
  const [skilled] = smallLaw.routes;
  const [permit] = smallLaw.checks;
  const [decree] = smallLaw.sources;
  if (!skilled || !permit || !decree)
    throw new Error('the small law has a route, a check and a source');
  const said = provenance('official', '2026-11-21', unlocated(decree));
  const reported = provenance('press', '2026-11-21', unlocated(decree));
  const route = (
    id: string,
    condition: Condition,
    jurisdiction: Route['jurisdiction'] = 'flanders',
  ): Route => ({
    ...skilled,
    ...{ id, jurisdiction, consequences: [], documents: [], fees: [], steps: [] },
    versions: [{ from: '2024-01-01', to: null, condition }],
  });
  const asked = (routes: readonly [Route, ...Route[]], answers: Answers, more = {}) => {
    const [first, ...others] = routes.map(({ id }) => id);
    const check: Check = {
      ...permit,
      routes: [first ?? '', ...others],
      questions: [
        { id: 'posted', facts: [posted.id] },
        { id: 'born', facts: [birthDate.id] },
      ],
      ...more,
    };
    const small = indexLaw({ ...smallLaw, routes, checks: [check] });
    return askedIn(small, { check: check.id, filedOn: '2025-06-02', answers });
  };
  const here = { place: 'flanders' } as const;
  const likely = route('likely', is('not-posted', posted, false, reported));
  const grown = (id: string, how = said) => route(id, atLeast(`${id}-age`, age, 40, how));

  it('nothing is asked that cannot open a route for certain', () => {
    expect(asked([likely, grown('reported', reported)], here)).toEqual(['posted', 2]);
    expect(asked([likely, grown('reported', reported)], { ...here, posted: false })).toEqual([
      null,
      0,
    ]);
    expect(asked([likely, grown('reported', reported)], { ...here, posted: true })).toEqual([
      'born',
      1,
    ]);
  });

  it('all is asked that can', () => {
    expect(asked([likely, grown('sure')], { ...here, posted: false })).toEqual(['born', 1]);
    const judged = route(
      'judged',
      all('both', judgement('agreed', said), atLeast('judged-age', age, 40, said)),
    );
    expect(asked([likely, judged], { ...here, posted: false })).toEqual(['born', 1]);
  });

  it('what ranks above it is asked first, and what an answer may still close covers nothing', () => {
    const reportedAge = grown('reported', reported);
    expect(asked([reportedAge, likely], { ...here, posted: false })).toEqual(['born', 1]);
    const either = route(
      'either',
      any('either', is('e', posted, false, reported), atLeast('e-age', age, 40, said)),
    );
    expect(asked([either, reportedAge], { ...here, posted: false })).toEqual(['born', 1]);
  });

  it('a federal one covers every place, a local one its own, and a list none', () => {
    const federal = { ...likely, jurisdiction: 'federal' } as const;
    const reportedAge = grown('reported', reported);
    const there = { ...reportedAge, id: 'there', jurisdiction: 'brussels' } as const;
    expect(asked([federal, reportedAge, there], { posted: false })).toEqual([null, 0]);
    expect(asked([likely, there], { ...here, posted: false })).toEqual([null, 0]);
    expect(asked([likely, there], { place: 'brussels', posted: false })).toEqual(['born', 1]);
    const list = { answers: 'all' } as const;
    expect(asked([likely, reportedAge], { ...here, posted: false }, list)).toEqual(['born', 1]);
  });
});
