import type { Page } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { addressOf, expect } from './portal.ts';

type Said = Readonly<Record<string, string>>;

/** Opens the form of a place, fills it in and presses the button: a script answers at once, the Worker otherwise. */
const hold = async (page: Page, locale: LocaleTag, place: string, said: Said) => {
  await page.goto(path(locale, 'shortage-lists'));
  await page.waitForLoadState('networkidle');
  await page.locator(`#${place}-try > summary`).click();
  for (const [name, text] of Object.entries(said)) {
    await page.locator(`#${place}-${name}`).fill(text);
  }
  await form(page, place).locator('button[type=submit]').first().click();
};

const form = (page: Page, place: string) =>
  page.locator('.method-form').filter({ has: page.locator(`input[value=${place}]`) });

const standing = (page: Page, test: string) => page.locator(`[data-test=${test}]`);

test('numbers are held against each criterion, with formula, limit and source', async ({
  page,
}) => {
  await hold(page, 'nl', 'brussels', { offers: '20', jobseekers: '30', fillRate: '74,5' });
  const second = standing(page, 'brussels-second');
  await expect(second).toHaveAttribute('data-standing', 'notMet');
  await expect(second).toContainText('30 ÷ 20 = 1,5 ≥ 1,5');
  await second.getByRole('link', { name: 'Waar het staat' }).click();
  await expect(page.locator('#brussels-second-source a[href^=http]').first()).toBeInViewport();
  await expect(standing(page, 'brussels-first')).toHaveAttribute('data-standing', 'notKnown');
  await expect(form(page, 'brussels')).toContainText('zegt niets over de vraag of het beroep');
  // Nothing typed is ever in an address.
  expect(addressOf(page)).not.toMatch(/74|\?/);
});

test('what is presumed in Flanders is told apart from any list', async ({ page }) => {
  const months = { tension1: '12', tension2: '12.5', tension3: '13', tension4: '12' };
  await hold(page, 'en', 'flanders', months);
  await expect(standing(page, 'flanders-presumption')).toContainText(
    'This is not part of any list',
  );
  await expect(standing(page, 'flanders-study')).toHaveAttribute('data-standing', 'weighed');
});

test('numbers that cannot be are refused at their fields, and nothing is worked out', async ({
  page,
}) => {
  await hold(page, 'en', 'wallonia', { offers: '-1', jobseekers: 'a pasted essay '.repeat(40) });
  const summary = form(page, 'wallonia').locator('.ds-error-summary');
  await expect(summary).toContainText('a number below zero cannot be');
  await expect(summary).toContainText('type a number in digits');
  await expect(page.locator('#wallonia-offers')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.method-test')).toHaveCount(0);
  await summary.getByRole('link').first().click();
  await expect(page.locator('#wallonia-offers')).toBeFocused();
});

test('an empty form is asked for one number', async ({ page }) => {
  await hold(page, 'fr', 'german-speaking-community', {});
  await expect(form(page, 'german-speaking-community').locator('.ds-error-summary')).toContainText(
    'Tapez au moins un chiffre',
  );
});

test('another language keeps what was typed', async ({ page, javaScriptEnabled }) => {
  await hold(page, 'en', 'wallonia', { offers: '82', jobseekers: '122' });
  if (javaScriptEnabled) await page.getByRole('link', { name: 'Deutsch' }).click();
  else await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(standing(page, 'wallonia-numbers')).toContainText('122 ÷ 82 × 10 = 14,87… < 15');
  expect(addressOf(page)).not.toContain('122');
});

test('follows what is typed and asks nobody', { tag: '@js' }, async ({ page }) => {
  await hold(page, 'en', 'wallonia', { offers: '82', jobseekers: '122' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const numbers = standing(page, 'wallonia-numbers');
  await expect(numbers).toHaveAttribute('data-standing', 'met');
  await page.locator('#wallonia-jobseekers').fill('123');
  await expect(numbers).toHaveAttribute('data-standing', 'notMet');
  expect(sent).toEqual([]);
});

test('axe finds nothing', { tag: '@js' }, async ({ axePage }) => {
  await hold(axePage, 'de', 'brussels', { offers: '20', jobseekers: '31' });
  await axePage.locator('#wallonia-try > summary').click();
  await form(axePage, 'wallonia').locator('button[type=submit]').click();
  await expectAccessible(axePage, 'one answer, one fault');
});
