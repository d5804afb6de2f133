import type { IsoDate } from './date.ts';
import type { Provenance } from './provenance.ts';

/** Units of numbers that are asked, all whole: money in cents per period, hours of a week in minutes. */
export const numberUnits = [
  'EUR',
  'EUR/month',
  'EUR/year',
  'years',
  'months',
  'weeks',
  'days',
  'percent',
  'minutes/week',
  'credits',
] as const;
export type NumberUnit = (typeof numberUnits)[number];
/** Units of figures: also rates with decimals, in basis points (1,307 are 13.07 %), which nobody is asked. */
export type FigureUnit = NumberUnit | 'basis-points';
/** Whether numbers of a unit are amounts of money, in cents. */
export function isMoney(unit: FigureUnit): unit is Extract<NumberUnit, `EUR${string}`> {
  return unit.startsWith('EUR');
}
/** Units of time that pass between two days. */
export type ElapsedUnit = 'years' | 'months' | 'weeks' | 'days';

interface FactBase<Id extends string> {
  readonly id: Id;
  readonly knownBy: 'worker' | 'employer';
  /** What a person can do about it: change it, wait, or neither. */
  readonly change: 'changeable' | 'comesWithTime' | 'fixed';
}

export interface BooleanFact<Id extends string = string> extends FactBase<Id> {
  readonly kind: 'boolean';
}

export interface ChoiceFact<
  Id extends string = string,
  Option extends string = string,
> extends FactBase<Id> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** Vaguer things a person may say, each standing for several options ("a degree, I do not know the level"). */
  readonly vague?: Readonly<Record<string, readonly Option[]>>;
  /** Postcodes that mean an option; the first range that holds a code wins. */
  readonly postcodes?: readonly PostcodeRange<Option>[];
  /** Names of municipalities that mean an option, typed in place of a postcode: folded, each between two `;`. */
  readonly municipalities?: Readonly<Record<string, string>>;
}

export interface PostcodeRange<Option extends string = string> {
  readonly from: number;
  readonly to: number;
  readonly option: Option;
}

export interface NumberFact<
  Id extends string = string,
  Unit extends NumberUnit = NumberUnit,
> extends FactBase<Id> {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Asked beside another number and may be left empty, which says "I don't know". */
  readonly optional?: true;
}

export interface DateFact<Id extends string = string> extends FactBase<Id> {
  readonly kind: 'date';
  readonly min: IsoDate;
  readonly max: IsoDate;
  /** Accepts an age in full years on the filing date in place of the day. */
  readonly orAge?: true;
}

/** An occupation of the law's register, by its id. */
export interface OccupationFact<Id extends string = string> extends FactBase<Id> {
  readonly kind: 'occupation';
}

/** Something a person can be asked. */
export type Fact = BooleanFact | ChoiceFact | NumberFact | DateFact | OccupationFact;

/**
 * Full units of time between a date and the filing date or the start: the age of a person in years, the weeks
 * that a vacancy has been open. Negative before the date.
 */
export interface ElapsedDerivation {
  readonly kind: 'elapsed';
  readonly since: string;
  readonly until: 'filedOn' | 'startsOn';
  readonly unit: ElapsedUnit;
}

/**
 * Yearly pay: the total guaranteed in writing where it is known, else monthly pay times a factor
 * in hundredths of a month (1392 = 13.92 months). `to: null` means "at least".
 */
export interface YearlyPayDerivation {
  readonly kind: 'yearlyPay';
  readonly monthly: string;
  /** Left out where the jurisdiction's way of counting a yearly total is not known to us. */
  readonly yearly?: string;
  readonly factor: Factor;
  /** Where the factor holds for one answer only: any other leaves the total open above twelve months' pay. */
  readonly factorHoldsIf?: { readonly fact: string; readonly is: string };
  readonly provenance: Provenance;
}

export interface Factor {
  readonly from: number;
  readonly to: number | null;
}

/** A number computed from answers by one of the declared derivations. */
export interface DerivedFact<Id extends string = string, Unit extends NumberUnit = NumberUnit> {
  readonly id: Id;
  readonly kind: 'derived';
  readonly unit: Unit;
  readonly derivation: ElapsedDerivation | YearlyPayDerivation;
}

/** The factor is a range because the convention itself is not known to us, not because of the case. */
export function isConventionUnknown(derivation: YearlyPayDerivation): boolean {
  return derivation.factor.to !== null && derivation.factor.to !== derivation.factor.from;
}
