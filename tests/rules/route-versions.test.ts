import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseDates } from '#rules/engine/answer.ts';
import { assess, type RouteAssessment } from '#rules/engine/assess.ts';
import { counterfactuals } from '#rules/engine/counterfactual.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { faultsOf } from '#rules/engine/registry.ts';
import type { Route } from '#rules/engine/route.ts';
import { joinLaw, splitLaw } from '#rules/engine/split-law.ts';
import { proveLaw } from '#rules/proof/prove.ts';
import { conditionsOf, interpret } from '#rules/proof/reference.ts';
import { madeUpCases } from './arbitrary-case.ts';
import { runs, share } from './runs.ts';
import { smallLaw } from './small-law.ts';

const byFiling = smallLaw.routes[0] as Route;
const made = { ...smallLaw, routes: [{ ...byFiling, versionsFollow: 'startsOn' as const }] };
const law = indexLaw(made);

/** A diploma opens the route of 2024; that of 2025 asks more, and is closed for who is not posted. */
const answers = { diploma: 'master', posted: false };
const judged = (dates: CaseDates): RouteAssessment => {
  const [route] = assess(law, { check: 'permit', voice: 'worker', answers, ...dates }).routes;
  if (!route) throw new Error('no route');
  return route;
};

describe('a route whose law goes by the first day of the work', () => {
  it.each([
    ['2024-12-31', '2024-12-31', 'eligible'],
    ['2024-12-31', '2025-01-01', 'notEligible'],
    ['2025-01-01', '2024-12-31', 'eligible'],
    ['2025-01-01', '2025-01-01', 'notEligible'],
  ] as const)('filed on %s, begun on %s: %s', (filedOn, startsOn, kind) => {
    expect(judged({ filedOn, startsOn }).verdict.kind).toBe(kind);
  });

  it('waits for that day, whatever else is known, and asks for nothing meanwhile', () => {
    const route = judged({ filedOn: '2025-06-02' });
    expect(route.verdict).toEqual({ kind: 'undetermined', dependsOn: ['startsOn'] });
    expect(route).toMatchObject({ dependsOn: ['startsOn'], holes: [], explanation: null });
    expect(route.questionsLeft).toBe(0);
    const dates = { filedOn: '2025-06-02' } as const;
    expect(counterfactuals(law, law.routes.get('skilled') as Route, answers, dates)).toEqual([]);
  });

  it('is not held for a start before its first version', () => {
    const { verdict } = judged({ filedOn: '2025-06-02', startsOn: '2023-12-31' });
    expect(verdict).toEqual({
      kind: 'unconfirmed',
      holes: [{ kind: 'notHeld', route: 'skilled', knownFrom: '2024-01-01' }],
      provisional: null,
    });
  });

  it('goes by it still when its law comes in parts', () => {
    const { core, rules } = splitLaw(made);
    expect(joinLaw(core, rules, []).routes[0]?.versionsFollow).toBe('startsOn');
    expect(joinLaw(core, splitLaw(smallLaw).rules, []).routes[0]).not.toHaveProperty(
      'versionsFollow',
    );
  });

  it('is a sound law, of which the proofs say that they cannot follow it', () => {
    expect(faultsOf(made)).toEqual([]);
    expect(() => proveLaw(law)).toThrow('skilled: proofs know no start of the work yet');
  });

  it('comes to what the naive reading of its conditions comes to', () => {
    let following = 0;
    let waiting = 0;
    fc.assert(
      fc.property(madeUpCases, ({ law: drawn, check, dates, answers: told }) => {
        const { routes } = assess(drawn, {
          check: check.id,
          voice: 'worker',
          ...dates,
          answers: told,
        });
        for (const { route: id, verdict, explanation } of routes) {
          const route = drawn.routes.get(id) as Route;
          const condition = conditionsOf(route, dates);
          expect(explanation === null).toBe(condition === null);
          if (route.versionsFollow) following += 1;
          if (!condition) {
            if (route.versionsFollow && dates.startsOn === undefined) {
              waiting += 1;
              expect(verdict.kind).toBe('undetermined');
            } else expect(verdict.kind).toBe('unconfirmed');
            continue;
          }
          const { truth, provisional } = interpret(condition, drawn, told, dates);
          expect(explanation).toMatchObject({ truth, provisional });
        }
      }),
      { numRuns: runs(1000, 100) },
    );
    expect(following).toBeGreaterThan(200 * share);
    expect(waiting).toBeGreaterThan(50 * share);
  });
});
