import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers, CaseDates } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { type Condition } from '#rules/engine/condition.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import { indexLaw, type IndexedLaw } from '#rules/engine/law.ts';
import { dayOfVersion, versionOn } from '#rules/engine/route.ts';
import { verdictOf } from '#rules/engine/verdict.ts';
import { interpret } from '#rules/proof/reference.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import { arbitraryLaw, arbitraryLawDay } from './arbitrary-law.ts';
import { nearWorkedCase } from './near-worked-case.ts';
import { runs } from './runs.ts';

const catalogueLaw = indexLaw(catalogue);

/** Conditions of the routes of a check and of what hangs on them that are in force on the filing date. */
const conditionsOn = (law: IndexedLaw, check: Check, dates: CaseDates): readonly Condition[] =>
  check.routes.flatMap((id) => {
    const route = law.routes.get(id);
    if (!route) return [];
    const day = dayOfVersion(route, dates);
    const version = day === undefined ? undefined : versionOn(route, day);
    return [
      ...(version ? [version.condition, ...(version.exclusions ?? [])] : []),
      ...[...route.consequences, ...route.documents].flatMap(({ when }) => (when ? [when] : [])),
    ];
  });

const agree = (condition: Condition, law: IndexedLaw, answers: Answers, dates: CaseDates) => {
  const outcome = evaluate(condition, law, answers, dates);
  const { truth, provisional } = outcome;
  const expected = interpret(condition, law, answers, dates);
  expect({ truth, provisional }).toEqual({
    truth: expected.truth,
    provisional: expected.provisional,
  });
  const { kind } = verdictOf(outcome, null);
  if (kind === 'eligibleSubjectToJudgement') expect(expected.ifAgreed).toBe('true');
  // Without a start the reference cannot tell what naming one would change.
  if (expected.isOpen && dates.startsOn !== undefined && expected.truth === 'unknown') {
    expect(kind).toBe('undetermined');
  }
};

describe('the engine and the reference agree', () => {
  for (const check of catalogue.checks) {
    it(`on every condition of ${check.id}`, { timeout: 120_000 }, () => {
      fc.assert(
        fc.property(nearWorkedCase(catalogueLaw, check), ({ filedOn, answers }) => {
          const dates = { filedOn, startsOn: filedOn };
          for (const condition of conditionsOn(catalogueLaw, check, dates)) {
            agree(condition, catalogueLaw, answers, dates);
          }
        }),
        { numRuns: runs(1000) },
      );
    });
  }

  it('on made-up laws', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryCases, ({ law, check, cases }) => {
        for (const { dates, answers } of cases) {
          for (const condition of conditionsOn(law, check, dates))
            agree(condition, law, answers, dates);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

const arbitraryCases = arbitraryLaw.chain((made) => {
  const law = indexLaw(made);
  const [check] = made.checks as readonly [Check];
  const aCase = fc.record({
    dates: fc.record(
      { filedOn: arbitraryLawDay, startsOn: arbitraryLawDay },
      { requiredKeys: ['filedOn'] },
    ),
    answers: arbitraryAnswers(law, check),
  });
  return fc.record({
    law: fc.constant(law),
    check: fc.constant(check),
    cases: fc.array(aCase, { minLength: 3, maxLength: 3 }),
  });
});
