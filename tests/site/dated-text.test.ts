import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { datedText } from '#site/check/dated-text.ts';

describe.each(locales)('the date of a source in $label', ({ tag }) => {
  const ui = buildUi(tag, 'worker');

  it('names a day in words', () => {
    expect(datedText(ui, '2021-02-19')).toBe(ui.date('2021-02-19'));
  });

  it('names a month without a day', () => {
    const text = datedText(ui, '2021-02');
    expect(text).toMatch(/^\p{L}[\p{L}\p{M}]+ 2021(?: року)?$/u);
    expect(ui.date('2021-02-19')).toContain(text);
  });

  it.each(['2021', '2019-2020', 'about 2008'])('leaves %s as it stands', (dated) => {
    expect(datedText(ui, dated)).toBe(dated);
  });
});
