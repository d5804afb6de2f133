import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

/** Every rule in the light scheme, then those about colour in the dark one; and nothing wider than the window. */
export async function expectAccessible(page: Page, where: string, part: Part = {}): Promise<void> {
  const axe = () => {
    // With the places of faults only: naming every element in order takes most of the time of a long page.
    const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    if (part.inside !== undefined) builder.include(part.inside);
    return part.without === undefined ? builder : builder.exclude(part.without);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().analyze();
  expect(light.violations, where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(rulesAboutColour).analyze();
  expect(dark.violations, `${where}, dark`).toEqual([]);
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, where).toBeLessThanOrEqual(0);
}
