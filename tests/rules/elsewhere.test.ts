import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { openElsewhere } from '#rules/engine/elsewhere.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Route } from '#rules/engine/route.ts';
import { conditionsOf, interpret } from '#rules/proof/reference.ts';
import { nearWorkedCase } from './near-worked-case.ts';
import { runs, share } from './runs.ts';

const law = indexLaw(catalogue);
const filedOn = '2025-06-02';
const routeOf = (id: string): Route => {
  const route = law.routes.get(id);
  if (!route) throw new Error(id);
  return route;
};
const elsewhere = (id: string, answers: Answers) =>
  openElsewhere(law, workPermit, routeOf(id), answers, { filedOn });

/** A bachelor of three years with pay that is enough in Brussels and not in Flanders. */
const bachelor: Answers = {
  ...{ 'job-place': 'flanders', 'job-move': 'ordinary', 'diploma-level': 'level-6' },
  ...{ 'diploma-years': 3, 'pay-monthly': 380_000, 'pay-yearly': 4_560_000 },
  ...{ 'contract-employer': 'belgian', 'job-group': 'other', 'worker-birth-date': '1980-01-01' },
  'job-level': 'level-5-or-higher',
};

describe('what would be open in another jurisdiction', () => {
  it('is the route of the same kind, with its own verdict', () => {
    expect(elsewhere('flanders-highly-skilled', bachelor)).toEqual([
      {
        ...{ route: 'brussels-highly-skilled', jurisdiction: 'brussels' },
        verdict: { kind: 'eligible' },
      },
    ]);
  });

  it('is the same wherever the case says that the work is', () => {
    const told = (place: string) =>
      elsewhere('flanders-highly-skilled', { ...bachelor, 'job-place': place });
    expect(told('wallonia')).toEqual(told('flanders'));
    expect(told('brussels')).toEqual(told('flanders'));
  });

  it('is nothing for a route that is open, undecided, federal or before our law', () => {
    expect(elsewhere('brussels-highly-skilled', bachelor)).toEqual([]);
    expect(elsewhere('flanders-highly-skilled', {})).toEqual([]);
    const federal = catalogue.routes.filter(
      ({ id, jurisdiction }) => jurisdiction === 'federal' && workPermit.routes.includes(id),
    );
    expect(federal.length).toBeGreaterThan(0);
    for (const { id } of federal) expect(elsewhere(id, bachelor)).toEqual([]);
    const long = { filedOn: '2020-06-02' } as const;
    expect(
      openElsewhere(law, workPermit, routeOf('flanders-highly-skilled'), bachelor, long),
    ).toEqual([]);
  });

  it('is what the naive reading of every other route finds open', () => {
    let found = 0;
    fc.assert(
      fc.property(nearWorkedCase(law, workPermit), ({ route: id, filedOn: day, answers }) => {
        const route = routeOf(id);
        const dates = { filedOn: day };
        const read = (other: Route, told: Answers) => {
          const condition = conditionsOf(other, dates);
          return condition && interpret(condition, law, told, dates);
        };
        const isClosed = read(route, answers)?.provisional === 'false';
        const isLocal = route.jurisdiction !== 'federal';
        const expected = catalogue.routes.filter((other) => {
          if (other.kind !== route.kind || other.jurisdiction === route.jurisdiction) return false;
          if (!workPermit.routes.includes(other.id) || other.jurisdiction === 'federal')
            return false;
          const there = read(other, { ...answers, 'job-place': other.jurisdiction });
          return there?.truth === 'true' || (there?.ifAgreed === 'true' && !there.isOpen);
        });
        const ids = openElsewhere(law, workPermit, route, answers, dates).map((one) => one.route);
        found += ids.length;
        expect(ids.sort()).toEqual(isClosed && isLocal ? expected.map((one) => one.id).sort() : []);
      }),
      { numRuns: runs(1000, 100) },
    );
    expect(found).toBeGreaterThan(20 * share);
  });
});
