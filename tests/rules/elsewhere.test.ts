import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import type { Answers } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { openElsewhere } from '#rules/engine/elsewhere.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Route } from '#rules/engine/route.ts';
import { conditionsOf, interpret } from '#rules/proof/reference.ts';
import { nearWorkedCase } from './near-worked-case.ts';
import { runs, share } from './runs.ts';
import { bachelor, isYoung, master, placesLaw } from './side-by-side-law.ts';

const law = indexLaw(catalogue);
const filedOn = '2025-06-02';
const routeOf = (id: string): Route => {
  const route = law.routes.get(id);
  if (!route) throw new Error(id);
  return route;
};
const elsewhere = (id: string, answers: Answers) =>
  openElsewhere(law, workPermit, routeOf(id), answers, { filedOn });

/** A check that does not ask where the work is. */
const withoutPlace = ({ placeFact: _, ...check }: Check): Check => check;

/** A bachelor of three years with pay that is enough in Brussels and not in Flanders. */
const educated: Answers = {
  ...{ 'job-place': 'flanders', 'job-move': 'ordinary', 'diploma-level': 'level-6' },
  ...{ 'diploma-years': 3, 'pay-monthly': 380_000, 'pay-yearly': 4_560_000 },
  ...{ 'contract-employer': 'belgian', 'job-group': 'other', 'worker-birth-date': '1980-01-01' },
  'job-level': 'level-5-or-higher',
};

describe('what would be open in another jurisdiction', () => {
  it('is the route of the same kind, with its own verdict', () => {
    expect(elsewhere('flanders-highly-skilled', educated)).toEqual([
      {
        ...{ route: 'brussels-highly-skilled', jurisdiction: 'brussels' },
        verdict: { kind: 'eligible' },
      },
    ]);
  });

  it('is the same wherever the case says that the work is', () => {
    const told = (place: string) =>
      elsewhere('flanders-highly-skilled', { ...educated, 'job-place': place });
    expect(told('wallonia')).toEqual(told('flanders'));
    expect(told('brussels')).toEqual(told('flanders'));
  });

  it('is nothing for a route that is open, undecided, federal or before our law', () => {
    expect(elsewhere('brussels-highly-skilled', educated)).toEqual([]);
    expect(elsewhere('flanders-highly-skilled', {})).toEqual([]);
    const federal = catalogue.routes.filter(
      ({ id, jurisdiction }) => jurisdiction === 'federal' && workPermit.routes.includes(id),
    );
    expect(federal.length).toBeGreaterThan(0);
    for (const { id } of federal) expect(elsewhere(id, educated)).toEqual([]);
    const long = { filedOn: '2020-06-02' } as const;
    expect(
      openElsewhere(law, workPermit, routeOf('flanders-highly-skilled'), educated, long),
    ).toEqual([]);
  });

  it('is nothing where a check asks for no place, nor in the same place or in federal law', () => {
    const made = placesLaw({
      federal: { condition: master('m') },
      flanders: { condition: isYoung },
      brussels: { condition: bachelor('b') },
    });
    const check = made.checks.get('permit');
    if (!check) throw new Error('a check of permits');
    const open = (id: string, answers: Answers, asked: Check = check) => {
      const route = made.routes.get(id);
      const found = route
        ? openElsewhere(made, asked, route, answers, { filedOn: '2026-06-01' })
        : [];
      return found.map((one) => one.route);
    };
    const old = { diploma: 'master', young: false };
    expect(open('flanders-route', old)).toEqual(['brussels-route']);
    expect(open('flanders-route', old, withoutPlace(check))).toEqual([]);
    expect(open('federal-route', { diploma: 'bachelor', young: true })).toEqual([]);
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
