import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers, CaseDates } from '#rules/engine/answer.ts';
import { type Change, counterfactuals } from '#rules/engine/counterfactual.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import { elapsed } from '#rules/engine/elapsed.ts';
import type { ElapsedDerivation } from '#rules/engine/fact.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import { conditionsOf, interpret } from '#rules/proof/reference.ts';
import { nearWorkedCase } from './near-worked-case.ts';
import { runs, share } from './runs.ts';

const law = indexLaw(catalogue);

/** The answers of somebody for whom the change has come about; `null` where no answer of theirs could say so. */
const changed = (answers: Answers, change: Change, dates: CaseDates): Answers | null => {
  const fact = law.facts.get(change.fact);
  if (fact?.kind !== 'derived') return { ...answers, [change.fact]: answerOf(change) };
  const { derivation } = fact;
  if (derivation.kind === 'elapsed') {
    return { ...answers, [derivation.since]: dayOf(change, derivation, dates) };
  }
  return derivation.yearly === undefined
    ? null
    : { ...answers, [derivation.yearly]: answerOf(change) };
};

const answerOf = ({ to }: Change): Answer => {
  if (to.kind === 'anyOf') return { anyOf: to.values };
  return { ...(to.from !== null && { from: to.from }), ...(to.to !== null && { to: to.to }) };
};

/** The last day since which so much time has passed. */
const dayOf = ({ to }: Change, { until, unit }: ElapsedDerivation, dates: CaseDates): IsoDate => {
  const last = dates[until];
  const count = to.kind === 'range' ? Number(to.from ?? 0) : 0;
  if (last === undefined) throw new Error('nothing passes until a day that is not known');
  let since = last;
  while (elapsed(since, last, unit) < count) since = addDays(since, -1);
  return since;
};

const partsOf = <T>(set: readonly T[]): readonly (readonly T[])[] =>
  set.reduce<readonly (readonly T[])[]>(
    (parts, one) => [...parts, ...parts.map((part) => [...part, one])],
    [[]],
  );

describe.each(catalogue.checks)('what would change a closed route of $id', (check) => {
  it('opens it for the naive reading, told as answers, and no part of it does', () => {
    let tried = 0;
    fc.assert(
      fc.property(nearWorkedCase(law, check), ({ route: id, filedOn, answers }) => {
        const route = law.routes.get(id);
        const dates = { filedOn, startsOn: filedOn };
        const condition = route && conditionsOf(route, dates);
        if (!route || !condition) return;
        const opens = (told: Answers) =>
          interpret(condition, law, told, dates).provisional === 'true';
        const found = counterfactuals(law, route, answers, dates);
        for (const { changes } of found) {
          for (const part of partsOf(changes)) {
            const told = part.reduce<Answers | null>(
              (before, change) => before && changed(before, change, dates),
              answers,
            );
            if (told === null) continue;
            tried += 1;
            expect(opens(told), JSON.stringify(part)).toBe(part.length === changes.length);
          }
        }
        const isClosed = interpret(condition, law, answers, dates).provisional === 'false';
        expect(found.length > 0 && !isClosed).toBe(false);
        if (!isClosed) return;
        const tested = [...new Set(leavesOf(condition).map(({ fact }) => fact))];
        const options = tested.flatMap((name): readonly Answers[] => {
          const fact = law.facts.get(name);
          if (fact?.kind === 'derived' || fact?.change !== 'changeable') return [];
          if (fact.kind === 'boolean') return [true, false].map((to) => ({ [name]: to }));
          return fact.kind === 'choice' ? fact.options.map((to) => ({ [name]: to })) : [];
        });
        // One answer that would do alone is never missed for two.
        if (options.some((one) => opens({ ...answers, ...one }))) {
          expect(found[0]?.changes.length).toBe(1);
        }
      }),
      { numRuns: runs(400) },
    );
    expect(tried).toBeGreaterThan(10 * share);
  }, 120_000);
});
