import { describe, expect, it } from 'vitest';
import { premiumFigures } from '#rules/calculators/schemes.ts';
import { catalogue } from '#rules/catalogue.ts';
import { isStartKnown } from '#rules/engine/parameter.ts';
import { entriesOf, figureEntries, placeOf } from '#site/figures/figure-entries.ts';
import { figuresCsv } from '#site/figures/figure-csv.ts';
import { figureGroups, notedFigures } from '#site/figures/figure-groups.ts';

const figures = [...catalogue.parameters, ...premiumFigures];
const ids = figures.map(({ id }) => id).sort();

describe('the groups of figures', () => {
  it('hold every figure of the law and of the premiums once', () => {
    expect(figureEntries.map(({ figure }) => figure.id).sort()).toEqual(ids);
  });

  it('draw rows that they have, in units that belong together', () => {
    for (const group of figureGroups) {
      const rows: readonly string[] = group.rows.map(({ id }) => id);
      for (const chart of group.charts) {
        expect(chart.rows.filter((row) => !rows.includes(row))).toEqual([]);
        const units = new Set(entriesOf(group, chart.rows).map(({ figure }) => figure.unit));
        const isMoney = [...units].every((unit) => unit.startsWith('EUR'));
        expect([chart.id, isMoney || units.size === 1]).toEqual([chart.id, true]);
        expect([chart.id, chart.kind]).toEqual([chart.id, isMoney ? 'steps' : 'bars']);
      }
    }
  });

  it('know the place of every figure, and the routes of those that decide', () => {
    expect(() => ids.map(placeOf)).not.toThrow();
    const idle = figureEntries.filter(({ routes }) => routes.length === 0);
    // A source gives it, and no condition of a route compares with it.
    expect(idle.map(({ figure }) => figure.id)).toEqual([
      'german-speaking-community-head-office-amount',
    ]);
  });

  it('note only figures that there are', () => {
    expect(notedFigures.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('name their files apart from those of single figures', () => {
    const names = [...figureGroups.map(({ id }) => id), ...ids];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the CSV file of all figures', () => {
  const [header = '', ...rows] = figuresCsv(figureEntries).trimEnd().split('\r\n');

  it('has a row for each period of each figure', () => {
    expect(rows).toHaveLength(figures.flatMap(({ slices }) => slices).length);
  });

  it('says in its header what amounts are in, and in each row the unit', () => {
    expect(header).toContain('lowest_in_cents_or_units,highest_in_cents_or_units,unit');
    const flemish = rows.find((row) => row.startsWith('flanders-highly-skilled-full,'));
    expect(flemish).toContain(',exact,4663200,4663200,EUR cents per year,');
    const unknown = rows.find((row) => row.startsWith('german-speaking-community-blue-card'));
    expect(unknown).toContain(',unknown,,,EUR cents per year,');
  });

  it('says in each row whether a source gives its first day', () => {
    expect(header.endsWith(',valid_from_known')).toBe(true);
    const lastCell = (start: string) =>
      rows
        .find((row) => row.startsWith(start))
        ?.split(',')
        .at(-1);
    expect(lastCell('naric-level-fee,')).toBe('false');
    expect(lastCell('flanders-highly-skilled-full,')).toBe('true');
    const unknown = rows.filter((row) => row.endsWith(',false'));
    const expected = figures.filter(({ slices: [first] }) => !isStartKnown(first));
    expect(unknown).toHaveLength(expected.length);
    expect(unknown.length).toBeGreaterThan(0);
  });
});
