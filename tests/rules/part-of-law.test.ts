import { describe, expect, it } from 'vitest';
import { atLeast, is, under } from '#rules/engine/condition.ts';
import type { Law } from '#rules/engine/law.ts';
import { partOfLaw } from '#rules/engine/part-of-law.ts';
import type { Route } from '#rules/engine/route.ts';
import { age, diploma, posted, smallLaw, weeks } from './small-law.ts';

const [skilled] = smallLaw.routes;
const [permit] = smallLaw.checks;
if (!skilled || !permit) throw new Error('the small law has a route and a check');
const rule = skilled.competence;
const plain = (id: string, condition: Route['versions'][number]['condition']): Route => ({
  ...{ ...skilled, id, consequences: [], documents: [], fees: [], steps: [] },
  versions: [{ from: '2024-01-01', to: null, condition }],
});
const idsOf = (pieces: readonly { readonly id: string }[]) => pieces.map(({ id }) => id);

describe('the part of a law that a check rests on', () => {
  it('has what its routes name, and step by step what that is computed from', () => {
    const law: Law = {
      ...smallLaw,
      routes: [plain('young', under('young-age', age, 30, rule))],
      checks: [{ ...permit, routes: ['young'], questions: [{ id: 'place', facts: ['place'] }] }],
    };
    const part = partOfLaw(law, 'permit');
    expect(idsOf(part.facts)).toEqual(['place', 'birth-date', 'age']);
    expect([...part.parameters, ...part.lists, ...part.occupations]).toEqual([]);
  });

  it('has of a check beside it the questions by which that is decided, and the first', () => {
    const law: Law = {
      ...smallLaw,
      routes: [
        plain('own', is('own-diploma', diploma, 'master', rule)),
        plain('beside', is('beside-posted', posted, true, rule)),
        plain('other', atLeast('other-weeks', weeks, 9, rule)),
      ],
      checks: [
        { ...permit, id: 'asked', routes: ['own'], beside: 'answered' },
        {
          ...{ ...permit, id: 'answered', routes: ['beside'] },
          questions: [
            { id: 'first', facts: ['monthly'] },
            // Of one of its facts nothing is decided, and of the other something.
            { id: 'both', facts: ['birth-date', 'posted'] },
            { id: 'shown', facts: ['birth-date'] },
            { id: 'of-another-check', facts: ['weeks'] },
          ],
        },
      ],
    };
    const { checks, routes } = partOfLaw(law, 'asked');
    expect(checks.map(({ questions }) => idsOf(questions))).toEqual([
      idsOf(permit.questions),
      ['first', 'both'],
    ]);
    expect(idsOf(routes)).toEqual(['own', 'beside']);
  });
});
