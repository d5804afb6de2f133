import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestGroup } from '#content/open-numbers.ts';
import { type Counted, publishable } from '#functions/numbers/publishable.ts';

const group = (total: number, some: Partial<Counted> = {}): Counted => ({
  ...{ check: 'work-permit', jurisdiction: 'flanders', route: 'flanders-highly-skilled' },
  ...{ verdict: 'eligible', language: 'nl', total },
  ...some,
});

const sumOf = (groups: readonly { readonly total: number }[]) =>
  groups.reduce((sum, { total }) => sum + total, 0);

/** Every group that could be, each with its own key. */
const anyCounts = fc.uniqueArray(
  fc.record({
    check: fc.constantFrom('work-permit', 'training'),
    jurisdiction: fc.constantFrom('flanders', 'brussels', 'wallonia'),
    route: fc.constantFrom('a', 'b'),
    verdict: fc.constantFrom('eligible', 'notEligible', 'undetermined'),
    language: fc.constantFrom('nl', 'fr', 'de', 'en'),
    total: fc.integer({ min: 1, max: 25 }),
  }),
  { selector: ({ total: _, ...key }) => JSON.stringify(key) },
);

describe('what may be shown of the counts of a month', () => {
  it('is a group of ten as it is, and nothing of one of nine', () => {
    const { total, ...ten } = group(10);
    expect(publishable([group(10), group(9, { language: 'fr' })])).toEqual([{ ...ten, total }]);
    expect(publishable([group(9)])).toEqual([]);
    expect(publishable([])).toEqual([]);
  });

  it('puts small groups together, the closest ones first', () => {
    const languages = ['nl', 'fr', 'de'] as const;
    const shown = publishable(languages.map((language) => group(4, { language })));
    expect(shown).toEqual([{ ...group(12), language: null }]);
    const apart = ['eligible', 'notEligible', 'undetermined'].map((verdict) =>
      group(5, { verdict }),
    );
    expect(publishable(apart)).toEqual([{ ...group(15), verdict: null, language: null }]);
  });

  it('does not put together two groups of nine: their sum would tell each of them', () => {
    expect(publishable([group(9), group(9, { language: 'fr' })])).toEqual([]);
  });

  it('never shows fewer than ten, never more than was counted, and every large group as it is', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const shown = publishable(counts);
        expect(shown.filter(({ total }) => total < smallestGroup)).toEqual([]);
        expect(sumOf(shown)).toBeLessThanOrEqual(sumOf(counts));
        const whole = shown.filter(({ language }) => language !== null);
        expect(new Set(whole.map((one) => JSON.stringify(one)))).toEqual(
          new Set(
            counts
              .filter(({ total }) => total >= smallestGroup)
              .map(({ check, jurisdiction, route, verdict, language, total }) =>
                JSON.stringify({ check, jurisdiction, route, verdict, language, total }),
              ),
          ),
        );
      }),
    );
  });

  /**
   * Whoever knows every shown number, and how it was made, and that no other group exists, still cannot say of any small
   * group that somebody is in it: all of its results could be in the others.
   */
  it('lets nobody find a small group by the difference of what is shown', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const small = counts.filter(({ total }) => total < smallestGroup);
        for (const put of publishable(counts).filter(({ language }) => language === null)) {
          const inIt = small.filter((one) =>
            (['check', 'jurisdiction', 'route', 'verdict'] as const).every(
              (field) => put[field] === null || put[field] === one[field],
            ),
          );
          const roomInOthers = (inIt.length - 1) * (smallestGroup - 1);
          expect(put.total).toBeLessThanOrEqual(roomInOthers);
        }
      }),
    );
  });

  it('is the same whatever the order of the counts', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(publishable([...counts].reverse())).toEqual(publishable(counts));
      }),
    );
  });
});
