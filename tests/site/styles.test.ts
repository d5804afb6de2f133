import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Sides of the screen. What they are for is said by `start` and `end`, which follow the direction of the text. */
const physical = [
  /^(?:(?:margin|padding|border|scroll-(?:margin|padding))-)?(?:left|right)(?:-\w+)?$/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
] as const;
const physicalValue = /(?:^|\s)(?:left|right)(?:\s|$)/;

/** What holds a direction for a reason, each with it. */
const declared: Readonly<Record<string, string>> = {
  'figures.css direction: ltr':
    'time runs from left to right in a chart, and its names stand beside it',
  'result.css border-width: 0 0.15em 0.15em 0': 'two sides of a square, turned into an arrow down',
};

/** Properties whose value may name a side. */
const sided =
  /^(?:text-align|float|clear|background(?:-position)?|transform-origin|object-position|justify-\w+)$/;

/** Four values of a shorthand run around the box: right and left differ in them. */
const differs = (value: string): boolean => {
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return left !== undefined && left !== right;
};

const files = globSync('site/src/**/*.{css,astro}').toSorted();

/** The declarations of a style sheet as "file property: value". */
const declarations = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const styles = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
  return [
    ...styles
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/(?<=[{;\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g),
  ].map(([, property = '', value = '']) => ({
    property,
    value: value.trim(),
    said: `${file.replace(/^.*\//, '')} ${property}: ${value.trim().replaceAll(/\s+/g, ' ')}`,
  }));
});

const isPhysical = ({ property, value }: (typeof declarations)[number]): boolean =>
  physical.some((pattern) => pattern.test(property)) ||
  property === 'direction' ||
  (sided.test(property) && physicalValue.test(value)) ||
  (/^(?:margin|padding|border-width|inset|scroll-margin|scroll-padding)$/.test(property) &&
    differs(value));

it('reads the style sheets', () => {
  expect(declarations.length).toBeGreaterThan(1000);
  const faults = [
    ...['margin-left: 1rem', 'left: 0', 'border-top-left-radius: 1px', 'text-align: right'],
    ...['margin: 0 1rem 0 2rem', 'background: url(x) left center', 'direction: rtl'],
  ];
  const found = faults.map((fault) => {
    const [property = '', value = ''] = fault.split(/: (.*)/);
    return isPhysical({ property, value, said: fault });
  });
  expect(found).toEqual(faults.map(() => true));
});

it('names no side of the screen in a style sheet, except with a reason', () => {
  const found = declarations.filter(isPhysical).map(({ said }) => said);
  expect(found.filter((said) => !(said in declared))).toEqual([]);
  expect(Object.keys(declared).filter((said) => !found.includes(said))).toEqual([]);
});
