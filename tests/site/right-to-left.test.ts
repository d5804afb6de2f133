import { expect, it } from 'vitest';
import { parsePath } from '#content/paths.ts';
import { builtPages } from './built-pages.ts';
import { latinMarks, turnedParts } from './right-to-left.ts';

const pages = builtPages.filter(({ path }) => parsePath(path)?.locale.dir === 'rtl');

it('finds pages that run from right to left', () => {
  expect(pages.length).toBeGreaterThan(0);
});

it.each([
  ['between Arabic words stand Arabic marks', latinMarks],
  ['what is filled in twice keeps its order', turnedParts],
])('%s', (_, look) => {
  const faults = pages.flatMap(({ path, html }) => look(html).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
});

it.each([
  ['<b>مصدر رسمي</b>, آخر تحقق', 1],
  ['(\u2068بروكسل\u2069); لغات', 1],
  ['<b>مصدر رسمي</b>، آخر تحقق', 0],
  ['1,200 يورو, VDAB', 0],
])('knows Latin marks between Arabic words: %s', (html, count) => {
  expect(latinMarks(html)).toHaveLength(count);
});

it.each([
  ['في \u2068\u2068بروكسل\u2069 (\u2068منذ \u20682026\u2069\u2069)\u2069', 1],
  ['في \u2068\u200f\u2068بروكسل\u2069 (\u2068منذ \u20682026\u2069\u2069)\u2069', 0],
  ['في \u2068\u2068بروكسل\u2069\u2069', 0],
  ['\u2068منذ \u20682026\u2069\u2069', 0],
])('knows parts that are turned round: %s', (html, count) => {
  expect(turnedParts(html)).toHaveLength(count);
});
