import type { Parameter } from '../engine/parameter.ts';
import type { LocalJurisdiction } from '../engine/route.ts';

export const schemeIds = ['ibo', 'fpie', 'pfi', 'ibu'] as const;
export type SchemeId = (typeof schemeIds)[number];

/** What we did not find and a reader of the amount has to know. */
export type NotFound =
  | 'workBonus'
  | 'percentageKey'
  | 'signedBefore'
  | 'thirds'
  | 'startOfRules'
  | 'undatedPage'
  | 'changesOf2026'
  | 'taxableWage'
  | 'tax'
  | 'incomeTax'
  | 'partTime'
  | 'rounding';

/** How the percentage of a scheme comes about. */
export type Percentage =
  /** One of these, agreed at the start. */
  | { readonly kind: 'oneOf'; readonly options: Percents }
  /** One from the least to the most, chosen by the company. */
  | { readonly kind: 'between'; readonly least: Percent; readonly most: Percent }
  /** The least percentage of each third of the training, one after the other. */
  | { readonly kind: 'thirds'; readonly thirds: readonly [Percent, Percent, Percent] }
  /** The same for everybody. */
  | { readonly kind: 'fixed'; readonly percentage: Percent };

type Percent = Parameter<'percent'>;
type Percents = readonly [Percent, ...Percent[]];

/**
 * How one scheme counts its premium. Each has a base of its own: what belongs to one region says nothing about
 * another.
 */
export interface Scheme {
  readonly id: SchemeId;
  /** The route of the check that says whether the training is possible. */
  readonly route: string;
  readonly jurisdiction: LocalJurisdiction;
  /** The wage it starts from: gross after hiring, or the taxable one of the pay scale. */
  readonly wage: 'gross' | 'taxable';
  /** The worker's own contribution that comes off the wage first, in basis points; `null` where none does. */
  readonly contribution: Parameter<'basis-points'> | null;
  readonly percentage: Percentage;
  /** Withholding tax on the premium, in basis points; `null` where nothing about it was found. */
  readonly tax: Parameter<'basis-points'> | null;
  /** What is known of trainings that start before the first figure: other rules held, or we do not hold any. */
  readonly before: 'otherRules' | 'notHeld';
  readonly notFound: readonly NotFound[];
}

/** Every figure that a scheme counts with, the percentages last. */
export function figuresOf(scheme: Scheme): readonly Parameter[] {
  const { contribution, tax, percentage } = scheme;
  return [
    ...(contribution ? [contribution] : []),
    ...(tax ? [tax] : []),
    ...percentagesOf(percentage),
  ];
}

/** The percentages of a scheme, from the lowest or the first. */
export function percentagesOf(percentage: Percentage): readonly Percent[] {
  switch (percentage.kind) {
    case 'oneOf':
      return percentage.options;
    case 'between':
      return [percentage.least, percentage.most];
    case 'thirds':
      return percentage.thirds;
    case 'fixed':
      return [percentage.percentage];
  }
}
