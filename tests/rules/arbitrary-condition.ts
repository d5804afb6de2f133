import fc from 'fast-check';
import type { Condition, Leaf } from '#rules/engine/condition.ts';
import { type Confidence, confidences, type Provenance } from '#rules/engine/provenance.ts';

/** A provenance of the one source that made-up laws rest on. */
export const provenanceOf = (confidence: Confidence): Provenance => ({
  citations: [{ source: 'source', locator: 'notKnown' }],
  confidence,
  checkedOn: '2026-11-21',
});

type Several = readonly [Condition, ...Condition[]];

/**
 * A condition on the facts of a made-up law: every kind of leaf and group, nested up to three deep, with facts
 * that return in several leaves. Ids are unique and start with `id`.
 */
export const arbitraryCondition = (id: string): fc.Arbitrary<Condition> =>
  nested(2).map((condition) => withIds(condition, id));

const leafBase = (fact: string) =>
  fc
    .oneof(
      { arbitrary: fc.constant<Confidence>('official'), weight: 6 },
      fc.constantFrom(...confidences),
    )
    .map((confidence) => ({ id: '', fact, provenance: provenanceOf(confidence) }));

const compare = (fact: string, literals: readonly number[], parameter: string) =>
  fc
    .tuple(
      leafBase(fact),
      fc.constantFrom('atLeast' as const, 'atMost' as const, 'over' as const, 'under' as const),
      fc.oneof(
        fc.constantFrom(...literals).map((literal) => ({ literal })),
        fc.constant({ parameter }),
      ),
    )
    .map(([base, operator, against]): Leaf => ({ kind: 'compare', ...base, operator, against }));

const between = (fact: string, literals: readonly number[]) =>
  fc
    .tuple(leafBase(fact), fc.constantFrom(...literals), fc.constantFrom(...literals))
    .map(([base, one, other]): Leaf => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return { kind: 'between', ...base, from, to };
    });

const oneOf = (fact: string, values: readonly (string | boolean)[]) =>
  fc
    .tuple(leafBase(fact), fc.subarray([...values], { minLength: 1 }))
    .map(([base, wanted]): Leaf => ({ kind: 'oneOf', ...base, values: wanted }));

const years = [2, 3, 5];
const monthlyPays = [2000, 2001, 3000];
const yearlyPays = [24_000, 27_840, 40_000];
const times = [1, 12, 18, 30];

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  oneOf('yes-or-no', [true, false]),
  oneOf('choice', ['a', 'b', 'c']),
  compare('years', years, 'years-figure'),
  between('years', years),
  compare('monthly', monthlyPays, 'monthly-figure'),
  compare('pay', yearlyPays, 'yearly-figure'),
  between('pay', yearlyPays),
  compare('elapsed', times, 'years-figure'),
  between('elapsed', times),
  fc
    .tuple(
      leafBase('since'),
      fc.constantFrom('onOrBefore' as const, 'onOrAfter' as const),
      fc.constantFrom('filedOn' as const, 'startsOn' as const, '2005-06-30' as const),
    )
    .map(([base, operator, day]): Leaf => ({ kind: 'date', ...base, operator, day })),
  fc
    .tuple(leafBase('occupation'), fc.constantFrom('list', 'other-list'))
    .map(([base, list]): Leaf => ({ kind: 'listMembership', ...base, list })),
  fc.constant<Condition>({ kind: 'judgement', id: '', provenance: provenanceOf('official') }),
  fc.constant<Condition>({ kind: 'referral', id: '', provenance: provenanceOf('official') }),
);

const nested = (depth: number): fc.Arbitrary<Condition> => {
  if (depth === 0) return leaf;
  const deeper = nested(depth - 1);
  const several = fc
    .array(deeper, { minLength: 1, maxLength: 3 })
    .map((of) => of as unknown as Several);
  return fc.oneof(
    leaf,
    several.map((of): Condition => ({ kind: 'all', id: '', of })),
    several.map((of): Condition => ({ kind: 'any', id: '', of })),
    deeper.map((of): Condition => ({ kind: 'not', id: '', of: [of] })),
    fc.tuple(several, fc.integer({ min: 1, max: 3 })).map(([of, count]): Condition => ({
      ...{ kind: 'atLeastOf', id: '', of },
      count: Math.min(count, of.length),
    })),
  );
};

const withIds = (condition: Condition, id: string): Condition => {
  if (!('of' in condition)) return { ...condition, id };
  const of = condition.of.map((child, i) => withIds(child, `${id}-${i}`));
  return { ...condition, id, of } as unknown as Condition;
};
