import { describe, expect, it } from 'vitest';
import { toEpochDay } from '#rules/engine/date.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import { moveApart, ticksWithin } from '#site/figures/chart-scale.ts';
import { seriesOf } from '#site/figures/chart-series.ts';
import { figureEntries } from '#site/figures/figure-entries.ts';

const [some] = figureEntries;
const provenance = some?.figure.slices[0].provenance;

/** What is drawn of one period, read on a day. */
const drawn = (slice: Partial<Slice>, lawDay: `${number}-${number}-${number}`) => {
  if (!some || !provenance) throw new Error('no figure');
  const whole: Slice = {
    ...{ from: '2025-01-01', to: null, value: { kind: 'exact', amount: 100 }, provenance },
    ...slice,
  };
  return seriesOf({ ...some, figure: { ...some.figure, slices: [whole] } }, lawDay);
};

describe('a line of a chart', () => {
  it('is thick as far as it is confirmed and thin from then to the day of reading', () => {
    const { stretches } = drawn({ confirmedThrough: '2026-02-26' }, '2026-11-21');
    expect(stretches).toMatchObject([
      { to: toEpochDay('2026-02-27'), isFirm: true, isStart: true },
      { from: toEpochDay('2026-02-27'), to: toEpochDay('2026-11-22'), isFirm: false },
    ]);
  });

  it('ends on the day of reading, or later where it is confirmed for longer', () => {
    expect(drawn({}, '2026-11-21').stretches).toMatchObject([{ to: toEpochDay('2026-11-22') }]);
    expect(drawn({ confirmedThrough: '2026-12-31' }, '2026-11-21').stretches).toMatchObject([
      { to: toEpochDay('2027-01-01'), isFirm: true },
    ]);
  });

  it('is thin all along where the source does not decide', () => {
    const press = provenance && { ...provenance, confidence: 'press' as const };
    expect(drawn({ ...(press && { provenance: press }) }, '2026-11-21').stretches).toMatchObject([
      { isFirm: false },
    ]);
  });

  it('is thin too where no source says since when', () => {
    expect(drawn({ start: 'notKnown' }, '2026-11-21').stretches).toMatchObject([{ isFirm: false }]);
  });

  it('is no line but a gap where no amount is known, and a band where it lies between two', () => {
    expect(drawn({ value: { kind: 'unknown' } }, '2026-11-21')).toMatchObject({
      stretches: [],
      gaps: [{ from: toEpochDay('2025-01-01') }],
    });
    const band = { kind: 'band', from: 3, to: 9 } as const;
    expect(drawn({ value: band }, '2026-11-21').stretches).toMatchObject([{ low: 3, high: 9 }]);
  });
});

describe('names beside lines', () => {
  it('keep their order, cover nothing and stay within the picture', () => {
    const wishes = [50, 52, 51, 190, 10].map((wanted) => ({ wanted, height: 30 }));
    const edges = moveApart(wishes, [0, 200]);
    const sorted = [...edges].sort((a, b) => a - b);
    expect(sorted.every((edge, at) => at === 0 || edge - (sorted[at - 1] ?? 0) >= 30)).toBe(true);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...edges) + 30).toBeLessThanOrEqual(200);
    expect(edges[0]).toBeLessThan(edges[2] ?? 0);
  });
});

describe('ticks', () => {
  it('are round numbers within the bounds, and none where there is no room', () => {
    expect(ticksWithin(4_500_000, 5_400_000, 4)).toEqual([4_500_000, 5_000_000]);
    expect(ticksWithin(0, 100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticksWithin(5, 5, 4)).toEqual([]);
  });
});
