import { isIsoDate, type IsoDate } from '../date.ts';
import type { Law } from '../law.ts';
import type { ListSlice } from '../occupation-list.ts';
import { amountsIn, type Parameter, type Slice } from '../parameter.ts';
import { fault, type LawFault } from './law-fault.ts';
import { clausesOf } from './statements.ts';

interface Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Gaps, overlaps and ends: amounts, lists and versions tile the time we hold, and say how long they are sure. */
export function timeFaults(law: Law): readonly LawFault[] {
  return [
    ...impossibleDates(law, []),
    ...law.parameters.flatMap((parameter) => [
      ...seriesFaults(`parameter ${parameter.id}`, parameter.slices),
      ...confirmationFaults(parameter),
    ]),
    ...law.lists.flatMap(({ id, slices }) => seriesFaults(`list ${id}`, slices)),
    ...law.routes.flatMap(({ id, versions }) => [
      ...tilingFaults(`route ${id}, versions`, versions),
      ...openEndFaults(`route ${id}, versions`, versions.at(-1)?.to ?? null),
    ]),
    ...law.routes
      .flatMap(clausesOf)
      .flatMap(({ at, clause }) => (clause.during ? emptyFaults(at, clause.during) : [])),
  ];
}

function seriesFaults(at: string, slices: readonly (Slice | ListSlice)[]): readonly LawFault[] {
  return [...tilingFaults(at, slices), ...slices.flatMap((slice) => reviewFaults(at, slice))];
}

function tilingFaults(at: string, spans: readonly (Span & { from: IsoDate })[]): LawFault[] {
  return spans.flatMap((span, i) => {
    const before = spans[i - 1];
    return [...emptyFaults(at, span), ...(before ? seamFaults(at, before, span) : [])];
  });
}

function seamFaults(at: string, before: Span, { from }: { from: IsoDate }): readonly LawFault[] {
  if (before.to === from) return [];
  if (before.to === null) {
    return [
      fault(
        'overlap',
        at,
        `what begins on ${String(before.from)} has no end, yet ${from} begins anew`,
      ),
    ];
  }
  return before.to < from
    ? [fault('gap', at, `nothing from ${before.to} until ${from}`)]
    : [fault('overlap', at, `twice from ${from} until ${before.to}`)];
}

function emptyFaults(at: string, { from, to }: Span): readonly LawFault[] {
  return from !== null && to !== null && to <= from
    ? [
        fault(
          'emptyPeriod',
          at,
          `the period from ${from} to ${to} holds no day ("to" is not included)`,
        ),
      ]
    : [];
}

function openEndFaults(at: string, end: IsoDate | null): readonly LawFault[] {
  return end === null
    ? []
    : [
        fault(
          'noOpenEnd',
          at,
          `the last one ends on ${end}; add what holds from then on, or leave it open`,
        ),
      ];
}

function reviewFaults(at: string, slice: Slice | ListSlice): readonly LawFault[] {
  const { from, to, confirmedThrough, reviewBy } = slice;
  const faults: LawFault[] = [];
  if (reviewBy === undefined && (to === null || confirmedThrough !== undefined)) {
    const why =
      to === null ? 'has no end' : `is confirmed through ${String(confirmedThrough)} only`;
    faults.push(fault('noReviewDate', at, `the slice from ${from} ${why} and needs "reviewBy"`));
  }
  if (confirmedThrough !== undefined && confirmedThrough < from) {
    const text = `confirmed through ${confirmedThrough}, before the slice begins on ${from}`;
    faults.push(fault('confirmedBeforeStart', at, text));
  }
  return faults;
}

/** An amount of pay that was replaced before will be replaced again: its open end is no standing law. */
function confirmationFaults({ id, unit, slices }: Parameter): readonly LawFault[] {
  const last = slices.at(-1);
  const isPay = unit === 'EUR/month' || unit === 'EUR/year';
  if (!isPay || last?.to !== null || last.value.kind !== 'exact' || last.confirmedThrough)
    return [];
  const amounts = new Set(slices.flatMap(({ value }) => amountsIn(value)));
  if (amounts.size === 1) return [];
  const text = `the amount changed before; the open slice from ${last.from} needs "confirmedThrough"`;
  return [fault('notConfirmed', `parameter ${id}`, text)];
}

/** Texts that look like a date and are none: 30 February, month 13. The type of dates lets them pass. */
function impossibleDates(value: unknown, path: readonly string[]): readonly LawFault[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
      impossibleDates(part, [...path, nameOf(part) ?? key]),
    );
  }
  if (typeof value !== 'string' || !/^\d+-\d+-\d+$/.test(value) || isIsoDate(value)) return [];
  return [fault('impossibleDate', path.join(', '), `${value} is not a date of the calendar`)];
}

function nameOf(part: unknown): string | undefined {
  return typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : undefined;
}
