import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatCents, formatDate, formatMoney, formatNumber } from '#content/format.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { readInput } from '#rules/engine/raw-input.ts';
import { payMonthly } from '#rules/facts/contract.ts';

/** Tags as the table has them, and those that README gives for languages with digits or a calendar of their own. */
const formats = [
  ...locales.map(({ tag }) => tag),
  ...['ar-u-ca-gregory-nu-latn', 'fa-u-ca-gregory-nu-latn', 'uk-BE', 'tr-BE'],
] as readonly string[] as readonly LocaleTag[];

describe.each(formats)('dates and amounts in %s', (tag) => {
  const date = formatDate('2026-11-26', tag);
  const all = [
    ...[date, formatDate('2026-01-01', tag), formatNumber(1234.5, tag), formatCents(370_344, tag)],
    ...[formatMoney(370_344, tag), formatMoney(370_300, tag)],
  ];

  it('are in the Gregorian calendar and in Latin digits, as on Belgian papers', () => {
    expect(date).toMatch(/\b26\b/);
    expect(date).toContain('2026');
    for (const text of all) expect(text).toMatch(/^[^\p{Nd}]*(?:[0-9][^\p{Nd}]*)+$/u);
  });

  it('write the euro with its sign, and the amount whole', () => {
    expect(formatMoney(370_344, tag)).toMatch(/€/);
    expect(formatMoney(370_344, tag).replace(/\D/g, '')).toBe('370344');
    expect(formatMoney(370_300, tag).replace(/\D/g, '')).toBe('3703');
  });

  it.each([370_344, 370_340, 370_300, 99_900])(
    'write %d cents as an answer may be copied from them',
    (cents) => {
      for (const text of [formatMoney(cents, tag), formatCents(cents, tag)]) {
        // Sentences keep what they are given apart from their own direction.
        for (const copied of [text, `\u2068${text}\u2069`]) {
          expect(readInput(payMonthly, copied, { filedOn: '2026-11-22' })).toEqual({
            ...{ ok: true, value: cents },
          });
        }
      }
    },
  );

  it('end in no full stop, which a sentence adds', () => {
    expect(all.filter((text) => text.endsWith('.'))).toEqual([]);
  });
});

it('are asked of Intl only with the tag of the table', () => {
  const files = globSync('{content,functions,site/src}/**/*.{ts,tsx,astro}');
  const calls = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /Intl\.(?:NumberFormat|DateTimeFormat|DisplayNames|ListFormat|RelativeTimeFormat)\(\s*([^,)]+\)?)/g,
      ),
    ].map(([, asked = '']) => `${file}: ${asked}`),
  );
  const known = /: (?:formatTag\((?:ui\.)?locale\)|locale\.format\)?|format|'sv-SE')$/;
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => !known.test(call))).toEqual([]);
});
