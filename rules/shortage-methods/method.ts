import type { IsoDate } from '../engine/date.ts';
import type { Slice } from '../engine/parameter.ts';
import type { Provenance } from '../engine/provenance.ts';
import type { LocalJurisdiction } from '../engine/route.ts';

/*
 * How a list of shortage occupations is made: what is counted, who is asked, who decides, and what the list opens.
 * Nothing here decides a route: the lists themselves do, in `lists/`.
 */

/** What a reader can be asked for a method. Counts are whole; the others are in hundredths. */
export const measures = [
  'offers',
  'jobseekers',
  'fillRate',
  'fillRateOverall',
  'duration',
  'durationOverall',
  'tension1',
  'tension2',
  'tension3',
  'tension4',
] as const;
export type Measure = (typeof measures)[number];

/** A published limit with its periods: of offers, or of a ratio in hundredths (150 is 1.5). */
export interface Threshold {
  readonly id: string;
  readonly unit: 'offers' | 'hundredths';
  readonly slices: readonly [Slice, ...Slice[]];
}

/** What is known of a comparison with all occupations together, or of a number whose limit was not found. */
export interface Held {
  /** `null` where the source carries no date. */
  readonly from: IsoDate | null;
  /** The last day for which a source speaks; left out in what stands until it is changed. */
  readonly confirmedThrough?: IsoDate;
  readonly provenance: Provenance;
}

/** What stands for all occupations together. */
export type Overall = 'average' | 'median';

/** How a criterion compares a number of one occupation. */
export type Comparison =
  /** At least so many offers. */
  | { readonly kind: 'offersAtLeast'; readonly threshold: Threshold }
  /** Fewer jobseekers for so many offers (`per`) than the limit. */
  | { readonly kind: 'jobseekersBelow'; readonly per: 1 | 10; readonly threshold: Threshold }
  /** A smaller share of offers filled than over all occupations. */
  | { readonly kind: 'fillRateBelow'; readonly of: Overall; readonly held: Held }
  /** Offers open for longer than over all occupations. */
  | { readonly kind: 'durationAbove'; readonly of: Overall; readonly held: Held }
  /** So many jobseekers for an offer, or more, in each of four months. */
  | { readonly kind: 'tensionAtLeast'; readonly threshold: Threshold }
  /** Jobseekers for an offer count, but from where on was not found. */
  | { readonly kind: 'jobseekersWithoutLimit'; readonly held: Held };

export interface Criterion {
  readonly id: CriterionId;
  readonly comparison: Comparison;
}

/** In a group one criterion is enough. */
export type CriterionGroup = readonly [Criterion, ...Criterion[]];

/** One statistical step of a method: every group has to hold, or the service only weighs them. */
export interface StatisticalTest {
  readonly id: TestId;
  readonly groups: readonly [CriterionGroup, ...CriterionGroup[]];
  /** `weighed`: no source says how many of them have to hold, so nothing follows from them together. */
  readonly outcome: 'all' | 'weighed';
}

/** A step from the numbers to the list. */
export interface MethodStep {
  readonly id: StepId;
  readonly kind: 'numbers' | 'experts' | 'list' | 'decision';
  /** How many people or organisations take part, where a source says. */
  readonly number?: number;
  /** It begins anew: no source says that it follows from the step before. */
  readonly isApart?: true;
  readonly provenance: Provenance;
}

/** A list that comes out of a method. */
export interface MadeList {
  readonly id: ListId;
  /** Whether it is for permits, or the wider one that shows where people are lacking. */
  readonly use: 'permit' | 'wider';
  readonly rhythm: 'yearly' | 'twoYearly' | 'notKnown';
  /** How many occupations its newest edition known to us has; `null` where no source says. */
  readonly entries: Entries | null;
  /** Whether it is made, how often, and what it opens. */
  readonly provenance: Provenance;
}

export interface Entries {
  readonly number: number;
  readonly from: IsoDate;
  readonly provenance: Provenance;
}

/** How one region, or the German-speaking Community, makes its lists. */
export interface ShortageMethod {
  readonly place: LocalJurisdiction;
  /** Who counts first. */
  readonly steps: readonly [MethodStep, ...MethodStep[]];
  readonly tests: readonly [StatisticalTest, ...StatisticalTest[]];
  readonly lists: readonly [MadeList, ...MadeList[]];
  readonly notFound: readonly NotFoundId[];
}

export type CriterionId =
  | 'flanders-fill-rate'
  | 'flanders-duration'
  | 'flanders-jobseekers'
  | 'flanders-local-tension'
  | 'brussels-offers'
  | 'brussels-fill-rate'
  | 'brussels-duration'
  | 'brussels-tension'
  | 'wallonia-offers'
  | 'wallonia-jobseekers'
  | 'german-speaking-community-offers'
  | 'german-speaking-community-fill-rate'
  | 'german-speaking-community-duration'
  | 'german-speaking-community-jobseekers';

export type TestId =
  | 'flanders-study'
  | 'flanders-presumption'
  | 'brussels-first'
  | 'brussels-second'
  | 'wallonia-numbers'
  | 'german-speaking-community-numbers'
  | 'german-speaking-community-weighed';

export type StepId =
  | 'flanders-count'
  | 'flanders-specialists'
  | 'flanders-study'
  | 'flanders-draft'
  | 'flanders-advice'
  | 'flanders-minister'
  | 'brussels-count'
  | 'brussels-advisers'
  | 'brussels-sectors'
  | 'brussels-critical'
  | 'brussels-permits'
  | 'wallonia-count'
  | 'wallonia-advisers'
  | 'wallonia-partners'
  | 'wallonia-forem'
  | 'wallonia-minister'
  | 'german-speaking-community-count'
  | 'german-speaking-community-experts'
  | 'german-speaking-community-adg';

export type ListId =
  | 'flanders-study'
  | 'flanders-minister'
  | 'brussels-critical'
  | 'brussels-permits'
  | 'wallonia-forem'
  | 'wallonia-minister'
  | 'german-speaking-community-adg'
  | 'german-speaking-community-permits';

export type NotFoundId =
  | 'flanders-weight'
  | 'flanders-newer'
  | 'flanders-minister'
  | 'brussels-together'
  | 'brussels-averages'
  | 'brussels-signs'
  | 'wallonia-eighty-two'
  | 'wallonia-order'
  | 'wallonia-2026'
  | 'german-speaking-community-newer'
  | 'german-speaking-community-jobseekers'
  | 'german-speaking-community-permits';
