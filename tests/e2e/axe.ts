import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test as portalTest } from './portal.ts';

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

/** The part of a page to look at, where the rest repeats what was looked at elsewhere. */
interface Part {
  readonly inside?: string;
  readonly without?: string;
}

/** Runs axe in the page, which has no frames: once loaded it stays for all that the page shows until it goes. */
async function violations(
  page: Page,
  { inside, without }: Part,
  rules?: readonly string[],
): Promise<AxeResults['violations']> {
  const context = {
    ...(inside !== undefined && { include: inside }),
    ...(without !== undefined && { exclude: without }),
  };
  const options: RunOptions = {
    // With the places of faults only: naming every element in order takes most of the time of a long page.
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
  };
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const call = `axe.run(${(inside ?? without) ? JSON.stringify(context) : 'document'}, ${JSON.stringify(options)})`;
  return (await page.evaluate<AxeResults>(call)).violations;
}

/** Every rule in the light scheme, then those about colour in the dark one; and nothing wider than the window. */
export async function expectAccessible(page: Page, where: string, part: Part = {}): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page, part), where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, part, rulesAboutColour), `${where}, dark`).toEqual([]);
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, where).toBeLessThanOrEqual(0);
}
