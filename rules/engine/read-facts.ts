import { type Answers, type CaseDates, isDontKnow, isNotApplicable } from './answer.ts';
import { fromEpochDay, type IsoDate } from './date.ts';
import { elapsed } from './elapsed.ts';
import {
  type ElapsedDerivation,
  type Factor,
  isConventionUnknown,
  type YearlyPayDerivation,
} from './fact.ts';
import type { Hole } from './hole.ts';
import { interval, isSettled, type Knowledge, type Possible, values } from './knowledge.ts';
import { type IndexedLaw, pieceOf } from './law.ts';
import { answerReader } from './read-answer.ts';

/** What the answers of a case say; each fact is read once, when it is first wanted, and has a place of its own. */
export interface Known {
  readonly answers: Answers;
  readonly facts: (Knowledge | undefined)[];
}

/** The facts of a law, derived ones included, for the dates of a case. */
export interface FactReaders {
  /** The place of a fact. Throws on an unknown id: a fault of the law. */
  readonly placeOf: (factId: string) => number;
  readonly know: (known: Known, place: number) => Knowledge;
}

type FactReader = (known: Known) => Knowledge;

/** Makes the readers of facts, each when its fact is first asked for. */
export function factReaders(
  law: Pick<IndexedLaw, 'facts' | 'occupations'>,
  dates: CaseDates,
): FactReaders {
  const places = new Map<string, number>();
  const readers: FactReader[] = [];
  const placeOf = (factId: string): number => {
    const found = places.get(factId);
    if (found !== undefined) return found;
    const reader = readerOf(factId);
    const place = readers.push(reader) - 1;
    places.set(factId, place);
    return place;
  };
  const know = (known: Known, place: number): Knowledge => {
    const found = known.facts[place] ?? readers[place]?.(known);
    if (!found) throw new Error(`no fact at place ${String(place)}`);
    known.facts[place] = found;
    return found;
  };
  const readerAt = (factId: string): FactReader => {
    const place = placeOf(factId);
    return (known) => know(known, place);
  };
  const readerOf = (factId: string): FactReader => {
    const fact = pieceOf(law.facts, factId);
    if (fact.kind !== 'derived') {
      const read = answerReader(fact, law.occupations);
      return ({ answers }) => read(answers[factId]);
    }
    const { derivation } = fact;
    return derivation.kind === 'elapsed'
      ? elapsedReader(derivation, readerAt(derivation.since), dates)
      : yearlyPayReader(fact.id, derivation, readerAt);
  };
  return { placeOf, know };
}

/** The start of the work as something still to be told; it is a date of the case and not a fact. */
export const startsOn = 'startsOn';

function elapsedReader(
  { until, unit }: ElapsedDerivation,
  readSince: FactReader,
  dates: CaseDates,
): FactReader {
  const day: IsoDate | undefined = dates[until];
  if (day === undefined) {
    return (known) => ({
      answer: null,
      possible: interval(-Infinity, Infinity),
      dependsOn: [...readSince(known).dependsOn, startsOn],
      holes: [],
    });
  }
  const units = (epochDay: number) => elapsed(fromEpochDay(epochDay), day, unit);
  return (known) => {
    const { possible, dependsOn } = readSince(known);
    const span = possible.members
      ? valuesOf(possible.members.map(units))
      : interval(units(possible.to), units(possible.from));
    return { answer: null, possible: span, dependsOn: isSettled(span) ? [] : dependsOn, holes: [] };
  };
}

/** Each of the numbers once, in rising order. */
function valuesOf(numbers: readonly number[]): Possible {
  return values([...new Set(numbers)].sort((a, b) => a - b));
}

const atLeastTwelveMonths: Factor = { from: 1200, to: null };

function yearlyPayReader(
  id: string,
  derivation: YearlyPayDerivation,
  readerAt: (factId: string) => FactReader,
): FactReader {
  const { monthly, yearly } = derivation;
  const readMonthly = readerAt(monthly);
  const readYearly = yearly === undefined ? null : readerAt(yearly);
  const readFactor = factorReader(derivation, readerAt);
  const holes: readonly Hole[] = isConventionUnknown(derivation)
    ? [{ kind: 'convention', fact: id }]
    : [];
  const nothingSaid = readYearly?.(answering({})).possible;
  return (known) => {
    if (readYearly && yearly !== undefined) {
      const { answer, possible, dependsOn, holes: none } = readYearly(known);
      if (possible !== nothingSaid) return { answer: null, possible, dependsOn, holes: none };
      // Not asked is no ground for falling back on the monthly pay: the total may still come.
      const isLeftOut = answer !== null && (isDontKnow(answer) || isNotApplicable(answer));
      if (!isLeftOut) return { answer: null, possible, dependsOn: [monthly, yearly], holes: none };
    }
    const base = readMonthly(known);
    const { factor, dependsOn } = readFactor(known);
    const isOpen = factor.to === null && yearly !== undefined;
    const isExact = factor.to === factor.from && base.possible.members !== null;
    const possible = isExact
      ? valuesOf(base.possible.members.map((cents) => yearlyCents(cents, factor.from)))
      : interval(
          yearlyCents(base.possible.from, factor.from),
          factor.to === null ? Infinity : yearlyCents(base.possible.to, factor.to),
        );
    return {
      answer: null,
      possible,
      dependsOn: [...base.dependsOn, ...dependsOn, ...(isOpen ? [yearly] : [])],
      holes,
    };
  };
}

/** Which factor holds for the answers: the law's, or only "at least twelve months" while or because it does not. */
function factorReader(
  { factor, factorHoldsIf }: YearlyPayDerivation,
  readerAt: (factId: string) => FactReader,
): (known: Known) => { readonly factor: Factor; readonly dependsOn: readonly string[] } {
  if (!factorHoldsIf) return () => ({ factor, dependsOn: [] });
  const read = readerAt(factorHoldsIf.fact);
  const holds = read(answering({ [factorHoldsIf.fact]: factorHoldsIf.is })).possible.from;
  return (known) => {
    const { possible, dependsOn } = read(known);
    return isSettled(possible) && possible.from === holds
      ? { factor, dependsOn }
      : {
          factor: atLeastTwelveMonths,
          dependsOn: possible.members?.includes(holds) ? dependsOn : [],
        };
  };
}

/** Answers of which nothing was read yet. */
export function answering(answers: Answers): Known {
  return { answers, facts: [] };
}

/**
 * Monthly cents times a factor in hundredths of a month, in whole cents. Rounding down is exact for every
 * comparison: amounts are whole cents, so `x >= n` and `floor(x) >= n` are the same.
 */
function yearlyCents(monthlyCents: number, factor: number): number {
  return Math.floor((monthlyCents * factor) / 100);
}
