import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate } from '../engine/date.ts';
import type { Law } from '../engine/law.ts';
import {
  type Confidence,
  confidences,
  isDecisive,
  provenance,
  type Source,
} from '../engine/provenance.ts';
import type { ListSlice } from '../engine/occupation-list.ts';
import { jurisdictions } from '../engine/route.ts';
import { nearestNames } from './nearest-names.ts';

export const usage = `npm run law:import-list -- --jurisdiction <j> --list <id> --valid-from <date> --source <id> file.csv
  --jurisdiction  ${jurisdictions.join(', ')}
  --list          id of the list, registered in rules/catalogue.ts
  --valid-from    first filing date that the list holds for, as 2027-01-01
  --valid-to      first filing date that it no longer holds for; left out: until further notice
  --source        id of the text or page it was copied from, registered in rules/sources
  --article       where in that source the list stands
  --confidence    ${confidences.join(', ')}; left out: that of the source
  --confirmed-through  last filing date that the source speaks for, where a newer list is expected
  --review-by     day to look for a newer list; needed without --valid-to
  --partial       the file does not hold every name: an occupation it leaves out stays unresolved
  --replace       put it in the place of the list that begins on the same day
  --dry-run       say what would change, and change nothing`;

const options = {
  jurisdiction: { type: 'string' },
  list: { type: 'string' },
  'valid-from': { type: 'string' },
  'valid-to': { type: 'string' },
  source: { type: 'string' },
  article: { type: 'string' },
  confidence: { type: 'string' },
  'confirmed-through': { type: 'string' },
  'review-by': { type: 'string' },
  partial: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** What somebody wants imported: where it goes, and what is said of it. */
export interface ImportRequest {
  readonly file: string;
  readonly jurisdiction: string;
  readonly list: string;
  readonly about: Omit<ListSlice, 'listed' | 'removed' | 'unresolved'>;
  readonly isReplacement: boolean;
  readonly isDryRun: boolean;
}

/** Reads the arguments of the command. Gives sentences instead where they cannot be carried out. */
export function readRequest(args: readonly string[], law: Law): ImportRequest | readonly string[] {
  const parsed = parse(args);
  if (typeof parsed === 'string') return [parsed];
  const { values, positionals } = parsed;
  const problems: string[] = [];
  const need = (name: 'jurisdiction' | 'list' | 'valid-from' | 'source') => {
    const value = values[name];
    if (value === undefined) problems.push(`--${name} is missing`);
    return value;
  };
  const known = (name: string, value: string | undefined, all: readonly string[]) => {
    if (value === undefined || all.includes(value)) return;
    problems.push(
      `--${name} "${value}" is not known; did you mean ${nearestNames(value, all).join(', ')}?`,
    );
  };
  const date = (name: 'valid-from' | 'valid-to' | 'confirmed-through' | 'review-by') => {
    const value = values[name];
    if (value === undefined || isIsoDate(value)) return value;
    problems.push(`--${name} "${value}" is no date of the calendar; write it as 2027-01-01`);
    return undefined;
  };
  const [jurisdiction, list, sourceId] = [need('jurisdiction'), need('list'), need('source')];
  need('valid-from');
  known('jurisdiction', jurisdiction, jurisdictions);
  known(
    'list',
    list,
    law.lists.map(({ id }) => id),
  );
  known(
    'source',
    sourceId,
    law.sources.map(({ id }) => id),
  );
  known('confidence', values.confidence, confidences);
  if (jurisdiction !== undefined && list?.startsWith(`${jurisdiction}-`) === false) {
    problems.push(
      `--list "${list}" is not one of ${jurisdiction}: its id begins with its jurisdiction`,
    );
  }
  const dates = {
    from: date('valid-from'),
    to: date('valid-to'),
    confirmedThrough: date('confirmed-through'),
    reviewBy: date('review-by'),
  };
  problems.push(...periodProblems(dates, values['valid-to'] !== undefined));
  const source = law.sources.find(({ id }) => id === sourceId);
  const confidence = confidences.find((one) => one === values.confidence) ?? confidenceOf(source);
  if (source && isTooSure(confidence, source)) {
    problems.push(
      `--confidence "${confidence}" is more than the source "${source.id}" (${source.kind}) can give`,
    );
  }
  const [file, ...more] = positionals;
  if (file === undefined) problems.push('the file to import is missing; give it last');
  if (more.length > 0) problems.push(`one file at a time; found also: ${more.join(', ')}`);
  const { from, to, confirmedThrough, reviewBy } = dates;
  if (problems.length > 0 || !file || !from || !source || !jurisdiction || !list) return problems;
  const citation = {
    source: source.id,
    locator: values.article === undefined ? ('notKnown' as const) : { article: values.article },
  };
  return {
    ...{ file, jurisdiction, list },
    about: {
      ...{ from, to: to ?? null, isComplete: !values.partial },
      provenance: provenance(confidence, source.checkedOn, citation),
      ...(confirmedThrough && { confirmedThrough }),
      ...(reviewBy && { reviewBy }),
    },
    isReplacement: values.replace,
    isDryRun: values['dry-run'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function periodProblems(
  dates: Readonly<Record<'from' | 'to' | 'confirmedThrough' | 'reviewBy', IsoDate | undefined>>,
  hasEnd: boolean,
): readonly string[] {
  const { from, to, confirmedThrough, reviewBy } = dates;
  return [
    ...(from && to && to <= from
      ? [`the period from ${from} until ${to} holds no day; --valid-to is the first day after it`]
      : []),
    ...(from && confirmedThrough && confirmedThrough < from
      ? [`--confirmed-through ${confirmedThrough} lies before --valid-from ${from}`]
      : []),
    ...(!reviewBy && !hasEnd
      ? ['--review-by is missing: a list without an end needs a day to look for a newer one']
      : []),
  ];
}

/** What a text or page of this kind can support by itself. */
function confidenceOf(source: Source | undefined): Confidence {
  switch (source?.kind) {
    case 'law':
    case 'authority':
      return 'official';
    case 'professional':
    case 'report':
    case 'press':
      return source.kind;
    case 'compilation':
    case undefined:
      return 'unverified';
  }
}

function isTooSure(confidence: Confidence, source: Source): boolean {
  const most = confidenceOf(source);
  return isDecisive(confidence) && confidences.indexOf(confidence) < confidences.indexOf(most);
}
