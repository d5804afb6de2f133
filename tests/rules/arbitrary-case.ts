import fc from 'fast-check';
import { catalogue } from '#rules/catalogue.ts';
import type { Answer, Answers, AnswerValue, CaseDates } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { indexLaw, type IndexedLaw, type Law } from '#rules/engine/law.ts';
import { arbitraryAnswers, arbitraryFiledOn } from './arbitrary-answers.ts';
import { arbitraryLaw, arbitraryLawDay } from './arbitrary-law.ts';

/** A law with a case under it, and answers of somebody else to draw from. */
export interface SampleCase {
  readonly made: Law;
  readonly law: IndexedLaw;
  readonly check: Check;
  readonly dates: CaseDates;
  readonly answers: Answers;
  readonly others: Answers;
}

const catalogueLaw = indexLaw(catalogue);

/** Cases under the law that the portal holds; what draws them is made once, not for every case. */
export const catalogueCases: fc.Arbitrary<SampleCase> = fc.oneof(
  ...catalogue.checks.map((check) =>
    fc.record({
      made: fc.constant(catalogue),
      law: fc.constant(catalogueLaw),
      check: fc.constant(check),
      dates: fc.record({ filedOn: arbitraryFiledOn(catalogueLaw) }),
      answers: arbitraryAnswers(catalogueLaw, check),
      others: arbitraryAnswers(catalogueLaw, check),
    }),
  ),
);

/** Cases under made-up laws. */
export const madeUpCases: fc.Arbitrary<SampleCase> = arbitraryLaw.chain((made) => {
  const law = indexLaw(made);
  const [check] = made.checks as readonly [Check];
  return fc.record({
    made: fc.constant(made),
    law: fc.constant(law),
    check: fc.constant(check),
    dates: fc.record(
      { filedOn: arbitraryLawDay, startsOn: arbitraryLawDay },
      { requiredKeys: ['filedOn'] },
    ),
    answers: arbitraryAnswers(law, check),
    others: arbitraryAnswers(law, check),
  });
});

/**
 * The answers, told more exactly with the help of somebody else's: what was not asked is, a set or range gets
 * smaller. "I don't know" and single values stay.
 */
export const refined = (answers: Answers, others: Answers): Answers => ({
  ...others,
  ...Object.fromEntries(
    Object.entries(answers).map(([fact, answer]) => [fact, narrower(answer, others[fact])]),
  ),
});

const narrower = (answer: Answer, other: Answer | undefined): Answer => {
  if (typeof answer !== 'object' || other === undefined) return answer;
  const offered = typeof other === 'object' && 'anyOf' in other ? other.anyOf : [other];
  const fitting = offered.filter(
    (value): value is AnswerValue => typeof value !== 'object' && isWithin(answer, value),
  );
  const [first, ...more] = fitting;
  if (first === undefined) return answer;
  return more.length === 0 ? first : { anyOf: fitting };
};

const isWithin = (answer: Exclude<Answer, AnswerValue>, value: AnswerValue): boolean => {
  if ('anyOf' in answer) return answer.anyOf.includes(value);
  if ('unknown' in answer || 'notApplicable' in answer) return false;
  const { from = value, to = value } = answer;
  return from <= value && value <= to;
};
