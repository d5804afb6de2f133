import type { Answer, CaseDates } from './answer.ts';
import { birthDatesOfAge, isIsoDate, type IsoDate } from './date.ts';
import type { Occupations } from './read-answer.ts';
import { optionNamed } from './fold-name.ts';
import { type ChoiceFact, type DateFact, type Fact, isMoney } from './fact.ts';
import type { NumberFact, NumberUnit, PostcodeRange } from './fact.ts';

/** What a person typed or chose that cannot be used, and what would be accepted. Key of the error sentence. */
export type InputFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notAnOption' }
  | { readonly kind: 'unknownPostcode' }
  | { readonly kind: 'unknownMunicipality' }
  | { readonly kind: 'unknownOccupation' }
  | { readonly kind: 'notANumber'; readonly unit: NumberUnit }
  | { readonly kind: 'notWhole'; readonly unit: NumberUnit }
  | { readonly kind: 'notAnAmount' }
  | {
      readonly kind: 'outOfRange';
      readonly unit: NumberUnit;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'notADate' }
  | { readonly kind: 'impossibleDate' }
  | { readonly kind: 'dateOutOfRange'; readonly min: IsoDate; readonly max: IsoDate };

/** A fault that says everything by its kind. */
type PlainFault = Exclude<
  InputFault['kind'],
  'notANumber' | 'notWhole' | 'outOfRange' | 'dateOutOfRange'
>;

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: InputFault };

/** The value of a form control that says "I don't know". */
const dontKnowValue = '~';

/**
 * Reads what a person typed or chose for a fact. Accepts numbers and dates the way people write them in
 * Belgium (`3.703,44`, `3703.44`, `21/11/2026`), in any decimal digits. Never throws.
 */
export function readInput(
  fact: Fact,
  raw: string,
  dates: CaseDates,
  occupations: Occupations = new Map(),
): Read<Answer> {
  const text = latinDigits(raw).trim();
  if (text === dontKnowValue) return accept({ unknown: true });
  if (text === '') {
    return 'optional' in fact ? accept({ unknown: true }) : fault('missing');
  }
  switch (fact.kind) {
    case 'boolean':
      return text === 'yes' || text === 'no' ? accept(text === 'yes') : fault('notAnOption');
    case 'choice':
      return readChoice(fact, text);
    case 'occupation':
      return occupations.has(text) ? accept(text) : fault('notAnOption');
    case 'number':
      return readNumber(fact, text);
    case 'date':
      return readBirthDate(fact, text, dates);
  }
}

/** Reads a date typed as day, month, year (`21/11/2026`, `21-11-2026`, `21.11.2026`) or as `2026-11-21`. */
export function readDate(raw: string, min: IsoDate, max: IsoDate): Read<IsoDate> {
  const text = latinDigits(raw).trim();
  if (text === '') return fault('missing');
  const isIso = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text);
  const isDayFirst = /^\d{1,2}[\s/.-]+\d{1,2}[\s/.-]+\d{4}$/.test(text);
  if (!isIso && !isDayFirst) return fault('notADate');
  const parts = text.split(/[\s/.-]+/).map((part) => part.padStart(2, '0'));
  const date = (isIso ? parts : parts.reverse()).join('-');
  if (!isIsoDate(date)) return fault('impossibleDate');
  return date < min || date > max
    ? { ok: false, fault: { kind: 'dateOutOfRange', min, max } }
    : { ok: true, value: date };
}

function readChoice(fact: ChoiceFact, text: string): Read<Answer> {
  if (fact.options.includes(text)) return accept(text);
  const vague = Object.entries(fact.vague ?? {}).find(([id]) => id === text)?.[1];
  if (vague) return accept({ anyOf: vague });
  return fact.postcodes ? readPlace(fact, fact.postcodes, text) : fault('notAnOption');
}

/** A postcode, or the name of a municipality that the fact knows. */
function readPlace(
  { municipalities }: ChoiceFact,
  postcodes: readonly PostcodeRange[],
  text: string,
): Read<Answer> {
  if (municipalities && !/\d/.test(text)) {
    const option = optionNamed(text, municipalities);
    return option === undefined ? fault('unknownMunicipality') : accept(option);
  }
  const range = rangeOfPostcode(text, postcodes);
  return range ? accept(range.option) : fault('unknownPostcode');
}

/** Where a postcode lies, which may have its country before it and its place behind: `B-9000`, `9000 Gent`. */
export function rangeOfPostcode<Range extends PostcodeRange>(
  text: string,
  postcodes: readonly Range[],
): Range | undefined {
  const code = Number(/^(?:B[- ]?)?(\d{4})\b\D*$/i.exec(latinDigits(text))?.[1]);
  return postcodes.find(({ from, to }) => code >= from && code <= to);
}

function readNumber(fact: NumberFact, text: string): Read<Answer> {
  const number = parseNumber(text, fact.unit);
  return typeof number === 'number' ? within(number, fact) : number;
}

type Bounds = Pick<NumberFact, 'unit' | 'min' | 'max'>;

function within(number: number, { unit, min, max }: Bounds): Read<number> {
  return number < min || number > max
    ? { ok: false, fault: { kind: 'outOfRange', unit, min, max } }
    : { ok: true, value: number };
}

function parseNumber(text: string, unit: NumberUnit): number | Read<never> {
  if (isMoney(unit)) return parseCents(text);
  return unit === 'minutes/week' ? parseHours(text) : parseWhole(text, unit);
}

/** Minutes of a number of hours: `17,5`, `17.5`, `17:30`, `17h30`, `17`. */
function parseHours(text: string): number | Read<never> {
  const clock = /^(\d{1,3})\s*[:hu]\s*([0-5]\d)$/i.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,3}(?:[.,]\d{1,2})?\s*[hu]?$/i.test(text)
    ? Math.round(parseFloat(text.replace(',', '.')) * 60)
    : { ok: false, fault: { kind: 'notANumber', unit: 'minutes/week' } };
}

function parseWhole(text: string, unit: NumberUnit): number | Read<never> {
  const plain = unit === 'percent' ? text.replace(/\s*[%\u066a]$/, '') : text;
  if (/^-?\d{1,9}$/.test(plain)) return Number(plain);
  const kind = /^-?\d{1,9}[.,]\d+$/.test(plain) ? 'notWhole' : 'notANumber';
  return { ok: false, fault: { kind, unit } };
}

/**
 * EUR cents of an amount. A last separator followed by one or two digits is the decimal one; separators
 * followed by exactly three digits group thousands.
 */
function parseCents(text: string): number | Read<never> {
  const plain = text.replace(/[\s'’]/g, '').replace(/€|eur(os?)?/gi, '');
  const match =
    /^(?<sign>-?)(?<whole>\d{1,3}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*|\d+)(?:[.,](?<decimals>\d{1,2})|[.,]-)?$/.exec(
      plain,
    );
  const { sign, whole, decimals = '' } = match?.groups ?? {};
  if (whole === undefined) return fault('notAnAmount');
  const cents = Number(whole.replace(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return sign ? -cents : cents;
}

/** The ages that a person may tell. */
const ages: Bounds = { unit: 'years', min: 14, max: 90 };

/** A day, or where the fact allows it an age in years, which stands for a year of birth dates. */
function readBirthDate(fact: DateFact, text: string, { filedOn }: CaseDates): Read<Answer> {
  if (fact.orAge && /^\d{1,3}$/.test(text)) {
    const age = within(Number(text), ages);
    return age.ok ? accept(birthDatesOfAge(age.value, filedOn)) : age;
  }
  const { min, max } = fact;
  return readDate(text, min, max);
}

/**
 * Writes Arabic-Indic (U+0660) and Persian (U+06F0) digits as 0 to 9, and their separators as ours; leaves out the
 * marks of direction that come along when text is copied.
 */
export function latinDigits(text: string): string {
  return text
    .replace(/\p{Bidi_C}/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, '.');
}

function accept(value: Answer): Read<Answer> {
  return { ok: true, value };
}

function fault(kind: PlainFault): Read<never> {
  return { ok: false, fault: { kind } };
}
