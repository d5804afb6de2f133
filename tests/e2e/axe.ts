import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { isWhole } from './extent.ts';
import { expect, test as portalTest } from './portal.ts';
import { partsOf } from '../site/page-parts.ts';

const source = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')}; undefined`;

/** The rules that read colours: all that the dark scheme changes is colours. */
const rulesAboutColour = ['color-contrast', 'link-in-text-block'];

interface Axe {
  /** A page as wide as an old phone, in which axe may run: its script is what the content security policy would stop. */
  readonly axePage: Page;
}

export const test = portalTest.extend<Axe>({
  axePage: async ({ browser, portal }, use, testInfo) => {
    // Several states of a page, each looked at by every rule, on whatever machine.
    testInfo.setTimeout(180_000);
    const context = await browser.newContext({
      bypassCSP: true,
      baseURL: portal,
      viewport: { width: 360, height: 800 },
      // What fades in is not to be looked at half way.
      reducedMotion: 'reduce',
    });
    await use(await context.newPage());
    await context.close();
  },
});

type Scheme = 'light' | 'dark';

/** The part of a page to look at, where the rest repeats what was looked at elsewhere. */
interface Part {
  readonly inside?: string;
  readonly without?: string;
}

/** What to look at of a page, and in which colours: in both schemes, unless others hold the colours of its parts. */
interface Look extends Part {
  readonly schemes?: readonly Scheme[];
}

/** What was looked at of a page: of what has every part of it again there is no more to say in the time of the gate. */
const seenOf = new WeakMap<Page, Set<string>>();

const hasNewPart = async (page: Page, inside: string): Promise<boolean> => {
  const seen = seenOf.get(page) ?? new Set();
  seenOf.set(page, seen);
  const known = seen.size;
  const html = await page.evaluate<string>(
    `document.querySelector(${JSON.stringify(inside)}).outerHTML`,
  );
  for (const found of partsOf(html)) seen.add(found);
  return seen.size > known || isWhole;
};

/**
 * Of all texts and fields the first of each look that has not been seen since the page was loaded: what it is, and all that
 * its contrast depends on. Comparing the colours of one takes longer than all other rules. Run in the page.
 */
const newLooks = ({ inside = 'html', without = '#none' }: Part, scheme: string) => `(() => {
  const grounds = new Map([[null, '']]);
  const groundOf = (one) => {
    if (!grounds.has(one)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
      const own = [backgroundColor, backgroundImage, opacity].join();
      grounds.set(one, groundOf(one.parentElement) + (own === 'rgba(0, 0, 0, 0),none,1' ? '' : own + ' '));
    }
    return grounds.get(one);
  };
  const hasWords = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const lookOf = (one) => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(one);
    return [
      ${JSON.stringify(scheme)}, one.tagName, one.className, one.type, one.closest(':disabled, [aria-disabled=true]') !== null,
      color, fontSize, fontWeight, textShadow, textDecorationLine, groundOf(one),
      hasWords(one.parentElement), getComputedStyle(one.parentElement).color,
    ].join('|');
  };
  const seen = (window.looksSeen ??= new Set());
  return [...document.querySelectorAll(${JSON.stringify(`${inside}, ${inside} *`)})].filter((one) => {
    if (!one.matches('input, select, textarea') && !hasWords(one)) return false;
    const { width, height } = one.getBoundingClientRect();
    if (width <= 1 || height <= 1 || !one.checkVisibility() || one.closest(${JSON.stringify(without)})) return false;
    const look = lookOf(one);
    return !seen.has(look) && seen.add(look);
  });
})()`;

const allOf = ({ inside = 'html', without }: Part): string =>
  JSON.stringify({ include: inside, ...(without !== undefined && { exclude: without }) });

/**
 * Leaves of the page only some of its elements, and what stands over or around them; gives what brings the rest back. Where
 * all is there, most of the time goes into what lies where. Run in the page.
 */
const leaveOnly = `((left) => {
  const around = new Set();
  for (const one of left) for (let up = one; up && !around.has(up); up = up.parentElement) around.add(up);
  const emptied = [...document.body.querySelectorAll('*')]
    .filter(
      (one) =>
        around.has(one.parentElement) && !around.has(one) && !left.includes(one.parentElement) &&
        /static|relative/.test(getComputedStyle(one).position),
    )
    .map((one) => [one, [...one.childNodes]]);
  for (const [one] of emptied) {
    one.style.setProperty('display', 'none', 'important');
    one.replaceChildren();
  }
  return () => {
    for (const [one, nodes] of emptied) {
      one.append(...nodes);
      one.style.removeProperty('display');
    }
  };
})`;

type Found = AxeResults['violations'];

/** Runs axe in the page, which has no frames: once loaded it stays for all that the page shows until it goes. */
async function run(page: Page, call: string): Promise<Found> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  return page.evaluate<Found>(call);
}

const axeRun = (context: string, more: RunOptions): string => {
  // With the places of faults only: naming every element in order takes most of the time of a long page.
  const options: RunOptions = { resultTypes: ['violations'], ...more };
  return `axe.run(${context}, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
};

const structure = (page: Page, part: Part): Promise<Found> => {
  const rules = Object.fromEntries(rulesAboutColour.map((rule) => [rule, { enabled: false }]));
  return run(page, axeRun(allOf(part), { rules }));
};

const colours = async (page: Page, part: Part, colorScheme: Scheme): Promise<Found> => {
  await page.emulateMedia({ colorScheme });
  const options = { runOnly: rulesAboutColour };
  if (isWhole) return run(page, axeRun(allOf(part), options));
  return run(
    page,
    `(async () => {
      const include = ${newLooks(part, colorScheme)};
      if (include.length === 0) return [];
      const bringBack = ${leaveOnly}(include);
      const violations = await ${axeRun('{ include }', options)};
      bringBack();
      return violations;
    })()`,
  );
};

/** Every rule, those about colour in the light scheme and in the dark one; and nothing wider than the window. */
export async function expectAccessible(
  page: Page,
  where: string,
  { schemes = ['light', 'dark'], ...part }: Look = {},
): Promise<void> {
  if (await hasNewPart(page, part.inside ?? 'html')) {
    expect(await structure(page, part), where).toEqual([]);
  }
  for (const scheme of schemes) {
    expect(await colours(page, part, scheme), `${where}, ${scheme}`).toEqual([]);
  }
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, where).toBeLessThanOrEqual(0);
}
