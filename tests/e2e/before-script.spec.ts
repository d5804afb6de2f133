import type { Page } from '@playwright/test';
import { expect, test } from './portal.ts';

/** A page with a form that a script takes over. */
interface FormPage {
  readonly path: string;
  /** The control in which somebody types while the script comes. */
  readonly control: string;
  /** What is chosen and typed before. */
  readonly before?: (page: Page) => Promise<void>;
  /** What the page makes of it, with nothing touched since. */
  readonly after: (page: Page) => Promise<void>;
}

const pages: readonly FormPage[] = [
  {
    path: '/en/occupations/',
    control: '#day',
    before: async (page) => {
      await page.locator('#occupation').fill('roofer');
      await page.getByText('Only on a certain day').click();
    },
    after: async (page) => {
      await page.keyboard.press('Enter');
      await expect(page.locator('.match').first()).toContainText('Roofer');
    },
  },
  {
    path: '/en/search/',
    control: '#q',
    after: (page) => expect(page.locator('#found-title')).toBeVisible(),
  },
  {
    path: '/en/figures/salary-converter/',
    control: '#day',
    before: async (page) => {
      await page.locator('#amount').fill('4200');
      await page.locator('input[name=period][value=month]').check();
    },
    after: (page) => expect(page.locator('#converter-result-title')).toBeVisible(),
  },
  {
    path: '/en/in-company-training/premium/',
    control: '#startsOn',
    before: (page) => page.locator('input[name=scheme][value=fpie]').check(),
    // Asked of this scheme only.
    after: (page) => expect(page.locator('#endsOn')).toBeVisible(),
  },
  {
    path: '/en/shortage-lists/',
    control: '#flanders-offers',
    before: (page) => page.locator('#flanders-try > summary').click(),
    after: (page) => expect(page.locator('#flanders-try')).toHaveAttribute('open'),
  },
];

/** Holds back every script until it is told to let them come. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

const typed = '01/02/2026';

test.describe('before the script has come', { tag: '@js' }, () => {
  for (const { path, control, before, after } of pages) {
    test(`what is typed on ${path} stays, and so does the focus`, async ({ page }) => {
      const release = await holdScripts(page);
      await page.goto(path, { waitUntil: 'commit' });
      const field = page.locator(control);
      await before?.(page);
      await field.click();
      await page.keyboard.type(typed.slice(0, 3));
      release();
      // Letter by letter while the script takes the form over.
      await page.keyboard.type(typed.slice(3), { delay: 60 });
      await page.locator('.check-foot p, #site-search .small').first().waitFor();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(typed);
      await after(page);
    });
  }

  test('what is chosen in a check stays', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/en/may-i-work/worker/', { waitUntil: 'commit' });
    const choice = page.locator('input[type=radio][value=limited]');
    await choice.check();
    release();
    await page.locator('.check-foot p').waitFor();
    await expect(choice).toBeFocused();
    await page.locator('button[name=action][value=next]').click();
    await expect(page.locator('input[name=step]')).toHaveValue('residence-status');
    await expect(page.locator('input[name=answers]')).toHaveValue('residence-mention=limited');
  });
});
