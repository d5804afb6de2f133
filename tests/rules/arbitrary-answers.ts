import fc from 'fast-check';
import type { Answer, Answers, AnswerValue } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { addDays, fromEpochDay, type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import type { DateFact, Fact, NumberFact } from '#rules/engine/fact.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';

/**
 * Answers to the facts of a check, each fact on its own: left out, unknown, not applicable where that exists,
 * a value, a range, or any of several. Amounts of pay lie mostly around the figures of the law, where verdicts turn.
 */
export const arbitraryAnswers = (law: IndexedLaw, check: Check): fc.Arbitrary<Answers> => {
  const facts = check.questions
    .flatMap((question) => question.facts)
    .map((id) => law.facts.get(id))
    .filter((fact): fact is Fact => fact !== undefined && fact.kind !== 'derived');
  return fc
    .tuple(...facts.map((fact) => fc.option(arbitraryAnswer(law, fact), { nil: undefined })))
    .map(
      (answers) =>
        Object.fromEntries(
          answers.flatMap((answer, i) => (answer === undefined ? [] : [[facts[i]?.id, answer]])),
        ) as Answers,
    );
};

/** A filing date that a case may carry, mostly near a day on which the law changes. */
export const arbitraryFiledOn = (law: IndexedLaw): fc.Arbitrary<IsoDate> => {
  const changes = [
    ...[...law.routes.values()].flatMap(({ versions }) => versions),
    ...[...law.parameters.values()].flatMap(({ slices }) => slices),
  ]
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .filter((day) => day > filedOnRange.min && day < filedOnRange.max);
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 1 }))
    .map(([day, days]) => addDays(day, days));
  return fc.oneof({ arbitrary: near, weight: 2 }, anyDay(filedOnRange.min, filedOnRange.max));
};

const arbitraryAnswer = (law: IndexedLaw, fact: Fact): fc.Arbitrary<Answer> => {
  const values = arbitraryValue(law, fact);
  const forms: readonly fc.Arbitrary<Answer>[] = [
    fc.constant({ unknown: true }),
    fc.uniqueArray(values, { minLength: 1, maxLength: 4 }).map((anyOf) => ({ anyOf })),
    ...(fact.kind === 'number' || fact.kind === 'date' ? [arbitraryRange(law, fact)] : []),
    ...(fact.kind === 'number' && fact.optional ? [fc.constant({ notApplicable: true })] : []),
  ];
  return fc.oneof({ arbitrary: values, weight: 2 * forms.length }, ...forms);
};

const arbitraryRange = (law: IndexedLaw, fact: NumberFact | DateFact): fc.Arbitrary<Answer> =>
  fc
    .tuple(
      arbitraryScalar(law, fact),
      arbitraryScalar(law, fact),
      fc.constantFrom('from', 'to', 'both'),
    )
    .map(([one, other, ends]) => {
      const [from, to] = one <= other ? [one, other] : [other, one];
      return ends === 'from' ? { from } : ends === 'to' ? { to } : { from, to };
    });

const arbitraryValue = (law: IndexedLaw, fact: Fact): fc.Arbitrary<AnswerValue> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...fact.options);
    case 'number':
    case 'date':
      return arbitraryScalar(law, fact);
  }
};

const arbitraryScalar = (
  law: IndexedLaw,
  fact: NumberFact | DateFact,
): fc.Arbitrary<number | IsoDate> => {
  if (fact.kind === 'date') return anyDay(fact.min, fact.max);
  const { min, max } = fact;
  const anywhere = fc.integer({ min, max });
  const figures = figuresIn(law, fact.unit).filter((amount) => amount > min && amount < max);
  if (figures.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...figures), fc.integer({ min: -1, max: 1 }))
    .map(([amount, cents]) => amount + cents);
  return fc.oneof({ arbitrary: near, weight: 3 }, anywhere);
};

/** The amounts of the law in a unit of pay; for monthly pay also what reaches a yearly amount. */
const figuresIn = (law: IndexedLaw, unit: NumberFact['unit']): readonly number[] =>
  [...law.parameters.values()].flatMap((parameter) => {
    const amounts = parameter.slices.map(({ value }) => value.amount);
    if (parameter.unit === unit) return amounts;
    if (unit !== 'EUR/month' || parameter.unit !== 'EUR/year') return [];
    return amounts.flatMap((amount) => [Math.ceil(amount / 12), Math.ceil((amount * 100) / 1392)]);
  });

const anyDay = (min: IsoDate, max: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: toEpochDay(min), max: toEpochDay(max) }).map(fromEpochDay);
