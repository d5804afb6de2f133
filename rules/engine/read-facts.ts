import { type Answers, type CaseDates, isDontKnow, isNotApplicable } from './answer.ts';
import type { IsoDate } from './date.ts';
import { elapsedUntil } from './elapsed.ts';
import {
  type DerivedFact,
  type ElapsedDerivation,
  type Fact,
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

/** Reads what the answers say about one fact, asked or derived. */
export interface FactReader {
  readonly place: number;
  readonly read: (known: Known) => Knowledge;
}

/** Answers of which nothing was read yet. */
export function answering(answers: Answers): Known {
  return { answers, facts: [] };
}

/** What is known of a fact. */
export function know(known: Known, { place, read }: FactReader): Knowledge {
  return (known.facts[place] ??= read(known));
}

/** Gives the readers of the facts of a law for the dates of a case, one for each fact. */
export function factReaders(
  law: Pick<IndexedLaw, 'facts' | 'occupations'>,
  dates: CaseDates,
): (factId: string) => FactReader {
  const readers = new Map<string, FactReader>();
  const readerOf = (factId: string): FactReader => {
    const found = readers.get(factId);
    if (found) return found;
    const read = readOf(pieceOf(law.facts, factId));
    const reader = { place: readers.size, read };
    readers.set(factId, reader);
    return reader;
  };
  const readOf = (fact: Fact | DerivedFact): FactReader['read'] => {
    if (fact.kind !== 'derived') {
      const read = answerReader(fact, law.occupations);
      // What a name means without having been said, such as "constructor", is no answer to any fact.
      return ({ answers }) => read(answers[fact.id]);
    }
    const { derivation } = fact;
    return derivation.kind === 'elapsed'
      ? elapsedReader(derivation, readerOf(derivation.since), dates)
      : yearlyPayReader(fact.id, derivation, readerOf);
  };
  return readerOf;
}

/** The start of the work as something still to be told; it is a date of the case and not a fact. */
export const startsOn = 'startsOn';

function elapsedReader(
  { until, unit }: ElapsedDerivation,
  since: FactReader,
  dates: CaseDates,
): FactReader['read'] {
  const day: IsoDate | undefined = dates[until];
  if (day === undefined) {
    const anyTime = interval(-Infinity, Infinity);
    return (known) => computed(anyTime, [...know(known, since).dependsOn, startsOn]);
  }
  const units = elapsedUntil(day, unit);
  const spanOf = ({ from, to, members }: Possible) =>
    members ? valuesOf(members.map(units)) : interval(units(to), units(from));
  // Of whoever has not told the day, all the same is known: it is counted once.
  const anyDay = know(answering({}), since).possible;
  const anySpan = spanOf(anyDay);
  return (known) => {
    const { possible, dependsOn } = know(known, since);
    const span = possible === anyDay ? anySpan : spanOf(possible);
    return computed(span, isSettled(span) ? none : dependsOn);
  };
}

const none: readonly never[] = [];

/** What is known of a fact that nobody is asked about. */
function computed(
  possible: Possible,
  dependsOn: readonly string[],
  holes: readonly Hole[] = none,
): Knowledge {
  return { answer: null, possible, dependsOn, holes };
}

/** Each of the numbers once, in rising order. */
function valuesOf(numbers: readonly number[]): Possible {
  return values([...new Set(numbers)].sort((a, b) => a - b));
}

const atLeastTwelveMonths: Factor = { from: 1200, to: null };

function yearlyPayReader(
  id: string,
  derivation: YearlyPayDerivation,
  readerOf: (factId: string) => FactReader,
): FactReader['read'] {
  const { monthly, yearly } = derivation;
  const month = readerOf(monthly);
  const total = yearly === undefined ? null : readerOf(yearly);
  const readFactor = factorReader(derivation, readerOf);
  const holes: readonly Hole[] = isConventionUnknown(derivation)
    ? [{ kind: 'convention', fact: id }]
    : none;
  const nothingSaid = total && know(answering({}), total).possible;
  return (known) => {
    if (total && yearly !== undefined) {
      const { answer, possible, dependsOn } = know(known, total);
      if (possible !== nothingSaid) return computed(possible, dependsOn);
      // Not asked is no ground for falling back on the monthly pay: the total may still come.
      const isLeftOut = answer !== null && (isDontKnow(answer) || isNotApplicable(answer));
      if (!isLeftOut) return computed(possible, [monthly, yearly]);
    }
    const base = know(known, month);
    const { factor, dependsOn } = readFactor(known);
    const isOpen = factor.to === null && yearly !== undefined;
    const isExact = factor.to === factor.from && base.possible.members !== null;
    const possible = isExact
      ? valuesOf(base.possible.members.map((cents) => yearlyCents(cents, factor.from)))
      : interval(
          yearlyCents(base.possible.from, factor.from),
          factor.to === null ? Infinity : yearlyCents(base.possible.to, factor.to),
        );
    const facts = [...base.dependsOn, ...dependsOn];
    return computed(possible, isOpen ? [...facts, yearly] : facts, holes);
  };
}

/** Which factor holds for the answers: the law's, or only "at least twelve months" while or because it does not. */
function factorReader(
  { factor, factorHoldsIf }: YearlyPayDerivation,
  readerOf: (factId: string) => FactReader,
): (known: Known) => { readonly factor: Factor; readonly dependsOn: readonly string[] } {
  if (!factorHoldsIf) return () => ({ factor, dependsOn: [] });
  const fact = readerOf(factorHoldsIf.fact);
  const holds = know(answering({ [factorHoldsIf.fact]: factorHoldsIf.is }), fact).possible.from;
  return (known) => {
    const { possible, dependsOn } = know(known, fact);
    return isSettled(possible) && possible.from === holds
      ? { factor, dependsOn }
      : {
          factor: atLeastTwelveMonths,
          dependsOn: possible.members?.includes(holds) ? dependsOn : [],
        };
  };
}

/**
 * Monthly cents times a factor in hundredths of a month, in whole cents. Rounding down is exact for every
 * comparison: amounts are whole cents, so `x >= n` and `floor(x) >= n` are the same.
 */
function yearlyCents(monthlyCents: number, factor: number): number {
  return Math.floor((monthlyCents * factor) / 100);
}
