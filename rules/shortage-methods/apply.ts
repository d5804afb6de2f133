import type { IsoDate } from '../engine/date.ts';
import type { Provenance } from '../engine/provenance.ts';
import type { Numbers } from './inputs.ts';
import { measuresIn } from './inputs.ts';
import type {
  Comparison,
  Criterion,
  Measure,
  ShortageMethod,
  StatisticalTest,
  Threshold,
} from './method.ts';

/** How the reader's numbers stand to a published criterion. Never whether an occupation is a shortage occupation. */
export type Standing = 'met' | 'notMet' | 'notKnown';

/** Why nothing can be said: a number is missing, there are no offers to divide by, or no limit was found. */
export type Why = 'notGiven' | 'noOffers' | 'noLimit';

/** A ratio in hundredths, rounded down, and whether that left something off. */
export interface Ratio {
  readonly hundredths: number;
  readonly isExact: boolean;
}

export interface CriterionResult {
  readonly criterion: Criterion;
  readonly standing: Standing;
  readonly why: Why | null;
  /** Jobseekers for one offer, or for ten, as the criterion counts them. */
  readonly ratio: Ratio | null;
  /** The limit in force at the last day we know of; `null` where numbers are compared with all occupations. */
  readonly limit: number | null;
  readonly from: IsoDate | null;
  /** The last day for which a source speaks; `null` in what stands. */
  readonly confirmedThrough: IsoDate | null;
  readonly provenance: Provenance;
}

export interface TestResult {
  readonly test: StatisticalTest;
  readonly groups: readonly (readonly CriterionResult[])[];
  /** `null` where the service weighs the criteria, so that nothing follows from them together. */
  readonly standing: Standing | null;
}

/** Holds the numbers against every published criterion of a method. */
export function applyMethod({ tests }: ShortageMethod, numbers: Numbers): readonly TestResult[] {
  return tests.map((test) => {
    const groups = test.groups.map((group) => group.map((one) => applyCriterion(one, numbers)));
    const standings = groups.map((group) => some(group.map(({ standing }) => standing)));
    return { test, groups, standing: test.outcome === 'all' ? every(standings) : null };
  });
}

/** Holds the numbers against one criterion. */
export function applyCriterion(criterion: Criterion, numbers: Numbers): CriterionResult {
  const { comparison } = criterion;
  const basis = basisOf(comparison);
  const ratio = ratioOf(comparison, numbers);
  const why = whyNot(comparison, numbers, basis);
  const standing =
    why === null ? stand(comparison, numbers, basis.limit) : early(comparison, numbers, basis);
  return {
    ...{ criterion, standing, ratio, ...basis },
    why: standing === 'notKnown' ? why : null,
  };
}

type Basis = Pick<CriterionResult, 'limit' | 'from' | 'confirmedThrough' | 'provenance'>;

/** What a comparison rests on: the newest slice of its limit, or what is held of all occupations. */
function basisOf(comparison: Comparison): Basis {
  if ('held' in comparison) {
    const { from, confirmedThrough = null, provenance } = comparison.held;
    return { limit: null, from, confirmedThrough, provenance };
  }
  const { from, value, provenance, confirmedThrough = null } = newest(comparison.threshold);
  const limit = value.kind === 'exact' ? value.amount : null;
  return { limit, from, confirmedThrough, provenance };
}

function newest({ slices }: Threshold): Threshold['slices'][0] {
  return slices.at(-1) ?? slices[0];
}

function whyNot(comparison: Comparison, numbers: Numbers, { limit }: Basis): Why | null {
  if (comparison.kind === 'jobseekersWithoutLimit') return 'noLimit';
  if ('threshold' in comparison && limit === null) return 'noLimit';
  if (measuresIn(comparison).some((measure) => numbers[measure] === undefined)) return 'notGiven';
  return comparison.kind === 'jobseekersBelow' && numbers.offers === 0 ? 'noOffers' : null;
}

/** One month under the limit settles that it was not there in all four, whatever the others were. */
function early(comparison: Comparison, numbers: Numbers, { limit }: Basis): Standing {
  if (comparison.kind !== 'tensionAtLeast' || limit === null) return 'notKnown';
  const months = measuresIn(comparison).map((measure) => numbers[measure]);
  return months.some((month) => month !== undefined && month < limit) ? 'notMet' : 'notKnown';
}

function stand(comparison: Comparison, numbers: Numbers, limit: number | null): Standing {
  const of = (measure: Measure) => numbers[measure] ?? 0;
  const bound = limit ?? 0;
  switch (comparison.kind) {
    case 'offersAtLeast':
      return holds(of('offers') >= bound);
    case 'jobseekersBelow':
      // Multiplied out: a quotient would round.
      return holds(of('jobseekers') * comparison.per * 100 < bound * of('offers'));
    case 'fillRateBelow':
      return holds(of('fillRate') < of('fillRateOverall'));
    case 'durationAbove':
      return holds(of('duration') > of('durationOverall'));
    case 'tensionAtLeast':
      return holds(measuresIn(comparison).every((month) => of(month) >= bound));
    case 'jobseekersWithoutLimit':
      return 'notKnown';
  }
}

/** Rounded down, so that what is shown stands on the same side of the limit as what is compared. */
function ratioOf(comparison: Comparison, { jobseekers, offers }: Numbers): Ratio | null {
  const counts = comparison.kind.startsWith('jobseekers');
  if (!counts || jobseekers === undefined || offers === undefined || offers === 0) return null;
  const whole = jobseekers * 100 * (comparison.kind === 'jobseekersBelow' ? comparison.per : 1);
  return { hundredths: Math.floor(whole / offers), isExact: whole % offers === 0 };
}

function holds(isMet: boolean): Standing {
  return isMet ? 'met' : 'notMet';
}

function every(standings: readonly Standing[]): Standing {
  if (standings.includes('notMet')) return 'notMet';
  return standings.includes('notKnown') ? 'notKnown' : 'met';
}

function some(standings: readonly Standing[]): Standing {
  if (standings.includes('met')) return 'met';
  return standings.includes('notKnown') ? 'notKnown' : 'notMet';
}
