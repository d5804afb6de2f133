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
import {
  interval,
  isSettled,
  type Knowledge,
  type KnowFact,
  type Possible,
  values,
} from './knowledge.ts';
import type { IndexedLaw } from './law.ts';
import { answerReader } from './read-answer.ts';

/** Reads what the answers of a case say about a fact. */
export type FactReader = (answers: Answers) => Knowledge;

/**
 * Makes the readers of some facts, derived ones included, for the dates of a case. The result reads answers and
 * gives what is known of each fact, each worked out at most once. Throws on an unknown id: a fault of the law.
 */
export function factReaders(
  law: Pick<IndexedLaw, 'facts' | 'occupations'>,
  factIds: readonly string[],
  dates: CaseDates,
): (answers: Answers) => KnowFact {
  const readers = new Map(factIds.map((id) => [id, readerOf(law, id, dates)]));
  return (answers) => {
    const known = new Map<string, Knowledge>();
    return (factId) => {
      let knowledge = known.get(factId);
      if (!knowledge) {
        knowledge = (readers.get(factId) ?? readerOf(law, factId, dates))(answers);
        known.set(factId, knowledge);
      }
      return knowledge;
    };
  };
}

function readerOf(
  law: Pick<IndexedLaw, 'facts' | 'occupations'>,
  factId: string,
  dates: CaseDates,
): FactReader {
  const fact = law.facts.get(factId);
  if (!fact) throw new Error(`no fact "${factId}" in the catalogue`);
  if (fact.kind !== 'derived') {
    const read = answerReader(fact, law.occupations);
    return (answers) => read(Object.hasOwn(answers, factId) ? answers[factId] : undefined);
  }
  const { derivation } = fact;
  return derivation.kind === 'elapsed'
    ? elapsedReader(derivation, readerOf(law, derivation.since, dates), dates)
    : yearlyPayReader(
        fact.id,
        derivation,
        readerOf(law, derivation.monthly, dates),
        derivation.yearly === undefined ? null : readerOf(law, derivation.yearly, dates),
        factorReader(derivation, law, dates),
      );
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
    return (answers) => ({
      possible: interval(-Infinity, Infinity),
      dependsOn: [...readSince(answers).dependsOn, startsOn],
      holes: [],
    });
  }
  const units = (epochDay: number) => elapsed(fromEpochDay(epochDay), day, unit);
  return (answers) => {
    const { possible, dependsOn } = readSince(answers);
    const span = possible.members
      ? valuesOf(possible.members.map(units))
      : interval(units(possible.to), units(possible.from));
    return { possible: span, dependsOn: isSettled(span) ? [] : dependsOn, holes: [] };
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
  readMonthly: FactReader,
  readYearly: FactReader | null,
  readFactor: ReturnType<typeof factorReader>,
): FactReader {
  const { monthly, yearly } = derivation;
  const holes: readonly Hole[] = isConventionUnknown(derivation)
    ? [{ kind: 'convention', fact: id }]
    : [];
  const nothingSaid = readYearly?.({}).possible;
  return (answers) => {
    if (readYearly && yearly !== undefined) {
      const total = readYearly(answers);
      if (total.possible !== nothingSaid) return total;
      // Not asked is no ground for falling back on the monthly pay: the total may still come.
      const isLeftOut = isDontKnow(answers[yearly]) || isNotApplicable(answers[yearly]);
      if (!isLeftOut) return { ...total, dependsOn: [monthly, yearly] };
    }
    const base = readMonthly(answers);
    const { factor, dependsOn } = readFactor(answers);
    const isOpen = factor.to === null && yearly !== undefined;
    const isExact = factor.to === factor.from && base.possible.members !== null;
    const possible = isExact
      ? valuesOf(base.possible.members.map((cents) => yearlyCents(cents, factor.from)))
      : interval(
          yearlyCents(base.possible.from, factor.from),
          factor.to === null ? Infinity : yearlyCents(base.possible.to, factor.to),
        );
    return {
      possible,
      dependsOn: [...base.dependsOn, ...dependsOn, ...(isOpen ? [yearly] : [])],
      holes,
    };
  };
}

/** Which factor holds for the answers: the law's, or only "at least twelve months" while or because it does not. */
function factorReader(
  { factor, factorHoldsIf }: YearlyPayDerivation,
  law: Pick<IndexedLaw, 'facts' | 'occupations'>,
  dates: CaseDates,
): (answers: Answers) => { readonly factor: Factor; readonly dependsOn: readonly string[] } {
  if (!factorHoldsIf) return () => ({ factor, dependsOn: [] });
  const read = readerOf(law, factorHoldsIf.fact, dates);
  const holds = read({ [factorHoldsIf.fact]: factorHoldsIf.is }).possible.from;
  return (answers) => {
    const { possible, dependsOn } = read(answers);
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
