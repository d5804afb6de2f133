import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type IsoDate } from '#rules/engine/date.ts';
import type { Law } from '#rules/engine/law.ts';
import type { ListSlice } from '#rules/engine/occupation-list.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import { provenance, type Source, unlocated } from '#rules/engine/provenance.ts';
import { statementsOf } from '#rules/engine/registry/statements.ts';
import { monthsUntilReread, reviewsOf } from '#rules/review/calendar.ts';
import { freshnessOn, windows } from '#rules/review/freshness.ts';
import { lapsesOf } from '#rules/review/lapses.ts';
import { periodGaps } from '#rules/review/period-gaps.ts';
import { placesOf } from '#rules/review/place-of.ts';
import { sourceUses } from '#rules/review/source-uses.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';

const checkedOn: IsoDate = '2026-01-10';
const source = (id: string): Source => ({
  id,
  kind: 'authority',
  title: id,
  publisher: 'a service',
  url: null,
  lang: 'en',
  dated: null,
  checkedOn,
});
const [page, other] = [source('page'), source('other')];
const rests = provenance('official', checkedOn, unlocated(page));
const doubted = provenance('unverified', checkedOn, unlocated(page));

const slice = (given: Partial<Slice>): Slice => ({
  from: '2025-01-01',
  to: null,
  value: { kind: 'exact', amount: 5 },
  provenance: rests,
  ...given,
});
const listSlice = (given: Partial<ListSlice>): ListSlice => ({
  from: '2025-01-01',
  to: null,
  isComplete: true,
  listed: ['baker'],
  removed: [],
  provenance: rests,
  ...given,
});

interface Series {
  readonly figures?: readonly (readonly [Slice, ...Slice[]])[];
  readonly lists?: readonly (readonly [ListSlice, ...ListSlice[]])[];
}

const lawWith = ({ figures = [], lists = [] }: Series): Law => ({
  facts: [],
  sources: [page, other],
  occupations: [],
  routes: [],
  checks: [],
  parameters: figures.map((slices, i) => ({ id: `figure-${i}`, unit: 'weeks', slices })),
  lists: lists.map((slices, i) => ({ id: `list-${i}`, slices })),
});

describe('what has to be read again', () => {
  it('lets a source follow the first figure that rests on it, and no later than a year', () => {
    const law = lawWith({
      figures: [
        [slice({ reviewBy: '2026-06-01' })],
        [slice({ to: '2025-06-01' }), slice({ from: '2025-06-01', reviewBy: '2026-03-01' })],
      ],
    });
    expect(reviewsOf(law)).toEqual([
      { kind: 'figure', id: 'figure-1', due: '2026-03-01' },
      { kind: 'source', id: 'page', due: '2026-03-01' },
      { kind: 'figure', id: 'figure-0', due: '2026-06-01' },
      { kind: 'source', id: 'other', due: '2027-01-10' },
    ]);
  });

  it('holds every source, and every figure and list that has a day, of the whole law', () => {
    const ids = new Set(reviewsOf(wholeLaw).map(({ id }) => id));
    const dated = [...wholeLaw.parameters, ...wholeLaw.lists].filter(({ slices }) =>
      slices.some(({ reviewBy }) => reviewBy !== undefined),
    );
    const missing = [...wholeLaw.sources, ...dated].filter(({ id }) => !ids.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
    for (const { kind, id, due } of reviewsOf(wholeLaw)) {
      const read = wholeLaw.sources.find((one) => one.id === id)?.checkedOn;
      if (kind === 'source' && read) expect(due <= addMonths(read, monthsUntilReread)).toBe(true);
    }
  });
});

describe('how fresh the law is on a day', () => {
  const law = lawWith({ figures: [[slice({ reviewBy: '2026-03-01' })]] });

  it('counts the day itself as in time and the next one as overdue', () => {
    const overdueOn = (day: IsoDate) => freshnessOn(law, day).overdue.map(({ id }) => id);
    expect(overdueOn('2026-03-01')).toEqual([]);
    expect(overdueOn('2026-03-02')).toEqual(['figure-0', 'page']);
  });

  it('names what comes in the nearest window only', () => {
    for (const days of [0, 7, 8, 30, 31, 60, 61]) {
      const { coming } = freshnessOn(law, addDays('2026-03-01', -days));
      const named = coming.filter(({ due }) => due.some(({ id }) => id === 'figure-0'));
      expect([days, named.map((one) => one.days)]).toEqual([
        days,
        windows.filter((window) => window >= days).slice(0, 1),
      ]);
    }
  });

  it('tells what lapsed from what will, the last day included', () => {
    const lapsing = lawWith({ figures: [[slice({ confirmedThrough: '2026-03-01' })]] });
    expect(freshnessOn(lapsing, '2026-03-01').lapsed).toEqual([]);
    expect(freshnessOn(lapsing, '2026-03-02').lapsed.map(({ id }) => id)).toEqual(['figure-0']);
  });
});

describe('what decides up to a day only', () => {
  it('is what is confirmed up to it, and what ends without a successor', () => {
    const law = lawWith({
      figures: [
        [slice({ to: '2026-01-01' }), slice({ from: '2026-01-01' })],
        [slice({ confirmedThrough: '2026-02-01' })],
        [slice({ confirmedThrough: '2026-02-01', provenance: doubted })],
      ],
      lists: [[listSlice({ to: '2026-10-01' })]],
    });
    expect(lapsesOf(law)).toEqual([
      { kind: 'figure', id: 'figure-1', lastDay: '2026-02-01', then: 'unconfirmed' },
      { kind: 'list', id: 'list-0', lastDay: '2026-09-30', then: 'nothingKnown' },
    ]);
  });
});

describe('what we do not know of a figure or list', () => {
  const lacksOf = (series: Series) =>
    periodGaps(lawWith(series)).flatMap(({ lacks }) => lacks.map(({ what }) => what));

  it.each([
    ['nothing of a plain amount', slice({}), []],
    ['the amount', slice({ value: { kind: 'unknown' }, provenance: doubted }), ['amount']],
    ['its upper end', slice({ value: { kind: 'atLeast', amount: 5 } }), ['upperEnd']],
    ['the exact one', slice({ value: { kind: 'band', from: 3, to: 9 } }), ['exactAmount']],
    [
      'what holds at it',
      slice({ value: { kind: 'exact', amount: 5, exactHit: 'unsettled' } }),
      ['exactHit'],
    ],
    ['since when it holds', slice({ start: 'notKnown' }), ['start']],
    ['support', slice({ provenance: doubted, confirmedThrough: '2026-12-31' }), ['support']],
    ['what comes after a day', slice({ confirmedThrough: '2026-12-31' }), ['confirmation']],
    ['what follows', slice({ to: '2026-01-01' }), ['successor']],
  ] as const)('says that it is %s', (_, one, lacks) => {
    expect(lacksOf({ figures: [[one]] })).toEqual(lacks);
  });

  it.each([
    ['nothing of a complete list', listSlice({}), []],
    ['names', listSlice({ isComplete: false, unresolved: ['cook'] }), ['names']],
    ['what a name means', listSlice({ unresolved: ['cook'] }), ['meaning']],
  ] as const)('says that it is %s', (_, one, lacks) => {
    expect(lacksOf({ lists: [[one]] })).toEqual(lacks);
  });
});

describe('where sources are used', () => {
  it('finds a use for every source, and every citation once', () => {
    const uses = sourceUses(wholeLaw);
    expect(wholeLaw.sources.filter(({ id }) => uses.get(id)?.statements === 0)).toEqual([]);
    const first = statementsOf(wholeLaw).find(({ piece }) => piece.kind === 'route');
    const cited = first?.provenance.citations[0].source ?? '';
    expect(uses.get(cited)?.routes).toContain(first?.piece.id);
  });

  it('gives a source of one region to it, and one of several to Belgium', () => {
    const placeOf = placesOf(wholeLaw);
    expect(placeOf('flemish-decision-2018-12-07')).toBe('flanders');
    expect(placeOf('emn-labour-shortages-2026')).toBe('federal');
    expect(placeOf('wallonia-pfi-tax')).toBe('wallonia');
  });
});

it('the command ends with 1 where something is overdue, and with 2 where the day is none', () => {
  const run = (day: string) => {
    try {
      const args = ['rules/tools/freshness.ts', '--on', day];
      return { status: 0, out: execFileSync('node', args, { encoding: 'utf8', stdio: 'pipe' }) };
    } catch (error) {
      const { status, stdout } = error as { readonly status: number; readonly stdout: string };
      return { status, out: stdout };
    }
  };
  const late = run('2040-01-01');
  expect(late.status).toBe(1);
  expect(late.out).toContain('flanders-highly-skilled-full');
  expect(run('2026-02-30').status).toBe(2);
});
