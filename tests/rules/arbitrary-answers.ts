import fc from 'fast-check';
import type { Answer, Answers, AnswerValue } from '#rules/engine/answer.ts';
import type { Check } from '#rules/engine/check.ts';
import { addDays, fromEpochDay, type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import type { DateFact, Fact, NumberFact } from '#rules/engine/fact.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import { amountsIn as sliceAmounts } from '#rules/engine/parameter.ts';

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
  const changes = changesOf(law);
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 1 }))
    .map(([day, days]) => addDays(day, days));
  return fc.oneof({ arbitrary: near, weight: 2 }, anyDay(filedOnRange.min, filedOnRange.max));
};

/** The days on which the law changes, within the filing dates that a case may carry. */
const changesOf = (law: IndexedLaw): readonly IsoDate[] =>
  [
    ...[...law.routes.values()].flatMap(({ versions }) => versions),
    ...[...law.parameters.values(), ...law.lists.values()].flatMap(
      ({ slices }): readonly { readonly from: IsoDate; readonly to: IsoDate | null }[] => slices,
    ),
  ]
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .filter((day) => day > filedOnRange.min && day < filedOnRange.max);

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
    case 'occupation':
      return fc.constantFrom(...law.occupations.keys());
    case 'number':
    case 'date':
      return arbitraryScalar(law, fact);
  }
};

const arbitraryScalar = (
  law: IndexedLaw,
  fact: NumberFact | DateFact,
): fc.Arbitrary<number | IsoDate> => {
  if (fact.kind === 'date') return arbitraryDay(law, fact);
  const { min, max } = fact;
  const anywhere = fc.integer({ min, max });
  const figures = figuresIn(law, fact.unit).filter((amount) => amount > min && amount < max);
  if (figures.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...figures), fc.integer({ min: -1, max: 1 }))
    .map(([amount, cents]) => amount + cents);
  return fc.oneof({ arbitrary: near, weight: 3 }, anywhere);
};

/** A day of the fact, often an anniversary of a day on which the law changes, or one day off. */
const arbitraryDay = (law: IndexedLaw, { min, max }: DateFact): fc.Arbitrary<IsoDate> => {
  const [firstYear, lastYear] = [min, max].map((day) => Number(day.slice(0, 4)));
  const anniversary = fc
    .tuple(
      fc.constantFrom(...changesOf(law)),
      fc.integer({ min: firstYear ?? 0, max: lastYear ?? 0 }),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([day, year, days]) => addDays(`${year}-${day.slice(5)}` as IsoDate, days))
    .filter((day) => day >= min && day <= max);
  return fc.oneof(anniversary, anyDay(min, max));
};

/**
 * The amounts of the law in a unit, in figures and in conditions; for monthly pay also what reaches a yearly amount.
 */
const figuresIn = (law: IndexedLaw, unit: NumberFact['unit']): readonly number[] => {
  if (unit !== 'EUR/month') return amountsIn(law, unit);
  return [
    ...amountsIn(law, unit),
    ...amountsIn(law, 'EUR/year').flatMap((amount) => [
      Math.ceil(amount / 12),
      Math.ceil((amount * 100) / 1392),
    ]),
  ];
};

const amountsIn = (law: IndexedLaw, unit: NumberFact['unit']): readonly number[] => [
  ...[...law.parameters.values()]
    .filter((parameter) => parameter.unit === unit)
    .flatMap(({ slices }) => slices.flatMap(({ value }) => sliceAmounts(value))),
  ...[...law.routes.values()]
    .flatMap(({ versions }) => versions)
    .flatMap(({ condition }) => leavesOf(condition))
    .filter((leaf) => {
      const fact = law.facts.get(leaf.fact);
      return fact !== undefined && 'unit' in fact && fact.unit === unit;
    })
    .flatMap((leaf) => {
      if (leaf.kind === 'between') return [leaf.from, leaf.to];
      return leaf.kind === 'compare' && 'literal' in leaf.against ? [leaf.against.literal] : [];
    }),
];

const anyDay = (min: IsoDate, max: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: toEpochDay(min), max: toEpochDay(max) }).map(fromEpochDay);
