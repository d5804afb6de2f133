import type { Answers, CaseDates } from '#rules/engine/answer.ts';
import type { Condition } from '#rules/engine/condition.ts';
import { evaluate } from '#rules/engine/evaluate.ts';
import type { DerivedFact, ElapsedDerivation, YearlyPayDerivation } from '#rules/engine/fact.ts';
import { indexLaw, type IndexedLaw } from '#rules/engine/law.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import type { Outcome } from '#rules/engine/outcome.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import type { Confidence } from '#rules/engine/provenance.ts';
import { provenanceOf } from './arbitrary-condition.ts';
import { askedFacts, occupationIds } from './arbitrary-law.ts';

/** The filing date of table cases that name none. */
export const filedOn = '2026-11-21';
/** What every leaf has. */
export const leafBase = (fact: string, confidence: Confidence = 'official') => ({
  ...{ id: `${fact}-${confidence}`, fact },
  provenance: provenanceOf(confidence),
});

/** What a table case wants to be otherwise in the law it tests an operator under. */
export interface DerivedParts {
  readonly elapsed?: Pick<ElapsedDerivation, 'unit' | 'until'>;
  readonly pay?: Partial<YearlyPayDerivation>;
  /** The only period of the parameter `figure`, in years. */
  readonly parameter?: Slice;
  /** The only period of the list `list`. */
  readonly list?: ListSlice;
}

/** A law with one fact of every kind, one figure and one list. */
export const lawOfOperators = ({ elapsed, pay, parameter, list }: DerivedParts): IndexedLaw => {
  const derived: readonly DerivedFact[] = [
    {
      ...{ id: 'elapsed', kind: 'derived', unit: 'years' },
      derivation: {
        kind: 'elapsed',
        since: 'since',
        ...(elapsed ?? { unit: 'years', until: 'filedOn' }),
      },
    },
    {
      ...{ id: 'pay', kind: 'derived', unit: 'EUR/year' },
      derivation: {
        ...{ kind: 'yearlyPay', monthly: 'monthly', yearly: 'yearly' },
        factor: { from: 1392, to: 1392 },
        provenance: provenanceOf('official'),
        ...pay,
      },
    },
  ];
  return indexLaw({
    facts: [...askedFacts, ...derived],
    sources: [],
    parameters: parameter ? [{ id: 'figure', unit: 'years', slices: [parameter] }] : [],
    occupations: occupationIds.map((id) => ({ id })),
    lists: list ? [{ id: 'list', slices: [list] }] : [],
    routes: [],
    checks: [],
  });
};

type Parts = DerivedParts & { readonly dates?: CaseDates };

/** What a condition comes to under the law that its operators are tested in. */
export const outcomeOf = (
  condition: Condition,
  answers: Answers,
  { dates = { filedOn }, ...parts }: Parts = {},
): Outcome => evaluate(condition, lawOfOperators(parts), answers, dates);

/** Evaluates a condition: `truth/provisional`, with `?` for unknown. */
export const outcome = (condition: Condition, answers: Answers, parts: Parts = {}): string => {
  const { truth, provisional } = outcomeOf(condition, answers, parts);
  const sign = { true: 'T', false: 'F', unknown: '?' } as const;
  return `${sign[truth]}/${sign[provisional]}`;
};
