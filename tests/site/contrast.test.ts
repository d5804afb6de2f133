import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Readonly<Record<string, string>>;

/** Text needs this contrast with what is behind it, graphics and edges of controls the other (WCAG 1.4.3, 1.4.11). */
const textContrast = 4.5;
const graphicContrast = 3;

const css = ['tokens', 'places']
  .map((name) => readFileSync(`site/src/styles/${name}.css`, 'utf8'))
  .join('\n');

const coloursIn = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const light = coloursIn([...css.matchAll(/^:root \{[^}]*\}/gm)].join(''));
const dark = coloursIn(
  [...css.matchAll(/prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/g)].join(''),
);

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const verdicts = ['open', 'depends', 'later', 'unconfirmed', 'closed'];
const grounds = ['--paper', '--surface', '--water'];

const texts = [
  ...grounds.flatMap((ground) =>
    ['--ink', '--ink-soft', '--bridge', '--bridge-strong'].map((text) => [text, ground]),
  ),
  ['--on-bridge', '--bridge'],
  ['--on-bridge', '--bridge-strong'],
  ...verdicts.flatMap((verdict) => [
    ...['--paper', '--surface', `--${verdict}-fill`].map((ground) => [`--${verdict}-text`, ground]),
    ...['--ink', '--ink-soft', '--bridge'].map((text) => [text, `--${verdict}-fill`]),
  ]),
];

const graphics = [
  ...grounds.flatMap((ground) => ['--edge', '--bridge'].map((graphic) => [graphic, ground])),
  ...verdicts.flatMap((verdict) =>
    ['--paper', '--surface', `--${verdict}-fill`].map((ground) => [`--${verdict}-line`, ground]),
  ),
  ...['a', 'b', 'c', 'd'].map((line) => [`--series-${line}`, '--surface']),
];

const tooFaint = (colours: Colours, pairs: readonly (readonly string[])[], least: number) =>
  pairs
    .map(([front = '', back = '']) => ({
      pair: `${front} on ${back}`,
      ratio: contrast(colours[front] ?? '', colours[back] ?? ''),
    }))
    .filter(({ ratio }) => !(ratio >= least));

it('names the same colours in both schemes', () => {
  expect(Object.keys(light).length).toBeGreaterThan(20);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

describe.each([
  { scheme: 'light', colours: light },
  { scheme: 'dark', colours: dark },
])('the $scheme scheme', ({ colours }) => {
  it(`sets text apart from its ground by ${textContrast} to 1`, () => {
    expect(tooFaint(colours, texts, textContrast)).toEqual([]);
  });

  it(`sets graphics and edges apart from their ground by ${graphicContrast} to 1`, () => {
    expect(tooFaint(colours, graphics, graphicContrast)).toEqual([]);
  });
});
