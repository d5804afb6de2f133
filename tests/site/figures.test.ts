import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { leavesOf } from '#rules/engine/condition.ts';
import { isMoney } from '#rules/engine/fact.ts';
import { valueOn } from '#rules/engine/parameter.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { conditionText } from '#site/check/condition-text.ts';

/** Conditions that are held against a figure, with the day from which their version holds. */
const tested = catalogue.routes.flatMap(({ versions }) =>
  versions.flatMap(({ from, condition, exclusions = [] }) =>
    [condition, ...exclusions]
      .flatMap(leavesOf)
      .flatMap((leaf) =>
        leaf.kind === 'compare' && 'parameter' in leaf.against
          ? [{ leaf, from, parameter: leaf.against.parameter }]
          : [],
      ),
  ),
);

describe.each(locales)('figures in $label', ({ tag }) => {
  const ui = buildUi(tag, 'employer');

  it('are money where they are money, and weeks, days or percent where they are those', () => {
    const wrong = tested.flatMap(({ leaf, from, parameter }) => {
      const figure = catalogue.parameters.find(({ id }) => id === parameter);
      const unit = figure?.unit;
      // An amount that no source gives is said in words.
      if (figure && valueOn(figure, from).slice?.value.kind === 'unknown') return [];
      const text = conditionText(ui, leaf, from);
      return unit && isMoney(unit) === text.includes('€') && /\d/.test(text)
        ? []
        : [`${leaf.id}: ${text}`];
    });
    expect(tested.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
