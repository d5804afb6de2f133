import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { datedText } from '#site/check/dated-text.ts';

/** A month by itself: Ukrainian has another form of it behind a day. */
const february = {
  ...{ nl: 'februari 2021', fr: 'février 2021', de: 'Februar 2021', en: 'February 2021' },
  ...{ ar: 'فبراير 2021', uk: 'лютий 2021 року', tr: 'Şubat 2021', fa: 'فوریهٔ 2021' },
} as const;

describe.each(locales)('the date of a source in $label', ({ tag }) => {
  const ui = buildUi(tag, 'worker');

  it('names a day in words', () => {
    expect(datedText(ui, '2021-02-19')).toBe(ui.date('2021-02-19'));
  });

  it('names a month without a day', () => {
    const text = datedText(ui, '2021-02');
    expect(text).toMatch(/^\p{L}[\p{L}\p{M}]+ 2021(?: року)?$/u);
    expect(text).toBe(february[tag]);
  });

  it.each(['2021', '2019-2020', 'about 2008'])('leaves %s as it stands', (dated) => {
    expect(datedText(ui, dated)).toBe(dated);
  });
});
