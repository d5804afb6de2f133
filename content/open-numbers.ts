/** Stands for a route where a check answers with a whole list. */
export const wholeList = 'list';

/** Groups with fewer results are never shown. */
export const smallestGroup = 10;

/** A result as it is counted: what the person is shown, and all that is sent. */
export interface CountedResult {
  readonly check: string;
  readonly route: string;
  readonly jurisdiction: string;
  readonly verdict: string;
  readonly language: string;
}

/** A group of counted results; `null` where small groups stand together. */
export interface PublishedCount {
  readonly check: string | null;
  readonly jurisdiction: string | null;
  readonly route: string | null;
  readonly verdict: string | null;
  readonly language: string | null;
  readonly total: number;
}

/** What may be shown of the results that people let us count. */
export interface Statistics {
  readonly smallest: number;
  /** Months that are over, the newest first. */
  readonly months: readonly {
    readonly month: string;
    readonly counts: readonly PublishedCount[];
  }[];
  /** The month that is not over: how many results at least, in whole tens. */
  readonly running: { readonly month: string; readonly atLeast: number };
}

/** What became of a result that a form asked us to count. */
export type CountOutcome = 'counted' | 'countedBefore' | 'unavailable' | 'limited' | 'refused';
