import fc from 'fast-check';
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';
import type { Check } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import { allCases } from './all-cases.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';

/** A route with answers to its check and a filing date. */
export interface NearCase {
  readonly route: string;
  readonly filedOn: IsoDate;
  readonly answers: Answers;
}

const mostChanged = 3;

/**
 * Worked cases of a check with up to three answers of somebody else, and at times another filing date. Answers drawn
 * one by one hardly ever make a whole person: of a long check they leave nearly every route undecided or closed.
 */
export const nearWorkedCase = (law: IndexedLaw, check: Check): fc.Arbitrary<NearCase> => {
  const cases: readonly LawCase[] = allCases.filter(({ route }) => check.routes.includes(route));
  return fc
    .tuple(
      fc.constantFrom(...cases),
      arbitraryAnswers(law, check),
      fc.infiniteStream(fc.nat(1_000_000)),
      fc.nat(mostChanged),
      fc.option(arbitraryFiledOn(law), { freq: 3 }),
    )
    .map(([{ route, filedOn, answers }, others, places, changed, otherDay]) => {
      const theirs = Object.entries(others);
      const drawn = [...places.take(changed)].flatMap((place) =>
        theirs.slice(place % theirs.length).slice(0, 1),
      );
      return {
        route,
        filedOn: otherDay ?? filedOn,
        answers: { ...answers, ...Object.fromEntries(drawn) },
      };
    });
};
