import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { isStartKnown, type Parameter, type Slice } from '#rules/engine/parameter.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { figurePeriod } from '#site/check/figure-period.ts';
import { figurePeriod as guidePeriod } from '#site/guides/figure-period.ts';
import { periodText } from '#site/figures/figure-words.ts';
import { figurePeriod as statePeriod, stateUi } from '#site/state-of-the-law/state-ui.ts';

/** The first period of every figure of which no source says since when it holds, and of the others. */
const firsts = wholeLaw.parameters.map((parameter) => ({ parameter, slice: parameter.slices[0] }));
const unknown = firsts.filter(({ slice }) => !isStartKnown(slice));
const known = firsts.filter(({ slice }) => isStartKnown(slice));

describe.each(locales)('since when a figure holds, in $label', ({ tag }) => {
  const ui = buildUi(tag, 'employer');
  const said = ({ parameter, slice }: (typeof firsts)[number]): readonly string[] => [
    figurePeriod(ui, { parameter: parameter.id, ...slice }),
    periodText(ui, slice),
    statePeriod(stateUi(tag), slice),
  ];

  it('is said of every figure that has a first day', () => {
    const silent = known.flatMap((one) =>
      said(one).filter((text) => !text.includes(ui.date(one.slice.from))),
    );
    expect(known.length).toBeGreaterThan(40);
    expect(silent).toEqual([]);
  });

  it('is not said where no source gives it, but when it was read', () => {
    const wrong = unknown.flatMap((one) => {
      const { from, provenance } = one.slice;
      return said(one).filter(
        (text) => text.includes(ui.date(from)) || !text.includes(ui.date(provenance.checkedOn)),
      );
    });
    expect(unknown.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('is not said in guides either', () => {
    const wrong = unknown.flatMap(({ parameter, slice }) => {
      if (slice.to !== null) return [];
      const text = guidePeriod(ui, parameter);
      return text.includes(ui.date(slice.from)) ? [text] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a figure of which no source says since when', () => {
  const ui = buildUi('en', 'worker');
  const some = unknown.find(({ parameter }) => parameter.id === 'naric-level-fee');
  if (!some) throw new Error('no undated price');
  const text = (change: Partial<Slice>) =>
    figurePeriod(ui, { parameter: some.parameter.id, ...some.slice, ...change });

  it('is told with the day on which it was read', () => {
    expect(text({})).toBe('As read on 21 November 2026. No source says since when it holds.');
  });

  it('is told with its end where it is over', () => {
    expect(text({ to: '2027-01-01' })).toBe(
      'As read on 21 November 2026. No source says since when. In force until the day before 1 January 2027.',
    );
    expect(periodText(ui, { ...some.slice, to: '2027-01-01' })).toBe(
      'up to and including 31 December 2026, as read on 21 November 2026',
    );
  });

  it('is told with the day up to which it is confirmed, and with what is not known of it', () => {
    expect(text({ confirmedThrough: '2026-12-31' })).toBe(
      'As read on 21 November 2026. No source says since when it holds. Confirmed for filing dates up to and including 31 December 2026.',
    );
    expect(text({ value: { kind: 'atLeast', amount: 9_000 } })).toMatch(
      /^As read on 21 November 2026\. .* it is €90 or more\.$/u,
    );
    const confirmed: Parameter = {
      ...some.parameter,
      slices: [{ ...some.slice, confirmedThrough: '2026-12-31' }],
    };
    expect(guidePeriod(ui, confirmed)).toBe(
      'as read on 21 November 2026, confirmed up to and including 31 December 2026',
    );
  });
});
