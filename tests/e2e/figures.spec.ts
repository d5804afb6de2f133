import type { Page } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { addressOf, expect } from './portal.ts';

interface Said {
  readonly amount: string;
  readonly period?: 'month' | 'year';
  readonly employer?: 'belgian' | 'posted';
  readonly day?: string;
}

const open = async (page: Page, locale: LocaleTag) => {
  await page.goto(path(locale, 'figures', 'salary-converter'));
  await page.waitForLoadState('networkidle');
};

/** Fills in and presses the button, which a script answers at once and the Worker otherwise. */
const convert = async (page: Page, { amount, period, employer, day = '2/6/2025' }: Said) => {
  await page.locator('#amount').fill(amount);
  if (period) await page.locator(`input[name=period][value=${period}]`).check();
  if (employer) await page.locator(`input[name=employer][value=${employer}]`).check();
  await page.locator('#day').fill(day);
  await page.locator('.converter-fields button[type=submit]').click();
};

const place = (page: Page, id: string) => page.locator(`.converter-place[data-place=${id}]`);
const standing = (page: Page, figure: string) => page.locator(`[data-figure=${figure}]`);

test('one pay in four places, each by its own way of counting', async ({ page }) => {
  await open(page, 'nl');
  await convert(page, { amount: '3.703,44', period: 'month', employer: 'belgian' });
  await expect(page.locator('.converter-result')).toContainText('3703.44');
  await expect(place(page, 'flanders')).toContainText('51.551,88');
  await expect(place(page, 'wallonia')).toContainText('minstens € 44.441,28');
  await expect(place(page, 'german-speaking-community')).toContainText('44.441,28 tot');
  await expect(standing(page, 'brussels-highly-skilled-basic')).toHaveAttribute(
    'data-standing',
    'above',
  );
  await expect(standing(page, 'flanders-highly-skilled-full')).toContainText('3.513,80 per maand');
  await expect(standing(page, 'wallonia-highly-skilled-full')).toHaveAttribute(
    'data-standing',
    'open',
  );
  await expect(place(page, 'brussels').locator('a[href^=http]').first()).toBeAttached();
  // Nothing typed is ever in an address.
  expect(addressOf(page)).not.toMatch(/3703|3\.703|\?/);
});

for (const [wrong, field, sentence] of [
  [{ amount: 'a pasted essay '.repeat(40), period: 'month' }, 'amount', 'Type the amount in digit'],
  [{ amount: '', period: 'month' }, 'amount', 'Type an amount in digits'],
  [{ amount: '200000', period: 'month' }, 'amount', 'For a year, choose'],
  [{ amount: '-1', period: 'year' }, 'amount', 'Type a number from'],
  [{ amount: '3700' }, 'period', 'a month or a year'],
  [{ amount: '3700', period: 'month', day: '31/2/2026' }, 'day', 'This day does not exist'],
] as const) {
  test(`${JSON.stringify(wrong).slice(0, 50)} is refused at its field`, async ({ page }) => {
    await open(page, 'en');
    await convert(page, wrong);
    const summary = page.locator('#error-summary');
    await expect(summary).toContainText(sentence);
    await expect(page.locator('.converter-place')).toHaveCount(0);
    await summary.getByRole('link').click();
    await expect(page.locator(`#${field}`)).toBeFocused();
  });
}

test('another language keeps what was typed', async ({ page, javaScriptEnabled }) => {
  await open(page, 'en');
  await convert(page, { amount: '52000', period: 'year' });
  if (javaScriptEnabled) await page.getByRole('link', { name: 'Français' }).click();
  else await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(place(page, 'brussels')).toContainText('au plus');
  expect(addressOf(page)).not.toContain('52000');
});

test('follows what is typed without sending it', { tag: '@js' }, async ({ page }) => {
  await open(page, 'en');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  // A fault that appears when the amount is left must not move the choice away from under the pointer.
  await page.locator('#amount').fill('much');
  await page.locator('input[name=period][value=month]').click();
  await expect(page.locator('input[name=period][value=month]')).toBeChecked();
  await expect(page.locator('#amount-error')).toBeVisible();
  await page.locator('#amount').fill('5000');
  await expect(place(page, 'brussels')).toBeVisible();
  expect(sent).toEqual([]);
});

test('from the overview to a figure, its place and its file', async ({ page }) => {
  await page.goto(path('en', 'figures'));
  await page.locator('#pay .amount-value').first().click();
  await expect(page).toHaveURL(/highly-skilled\/#flanders-highly-skilled-full$/);
  const file = page.locator('#flanders-highly-skilled-full a[download]');
  const response = await page.request.get((await file.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  expect(await response.text()).toContain('flanders-highly-skilled-full,flanders,');
});

test('axe finds nothing', { tag: '@js' }, async ({ axePage: page }) => {
  await page.goto(path('de', 'figures', 'blue-card'));
  await expectAccessible(page, 'a group');
  await page.goto(path('de', 'figures'));
  // The long lists of links at its end are all of one kind, and take most of the time.
  await expectAccessible(page, 'overview', { without: '#by-route' });
  await open(page, 'de');
  await convert(page, { amount: '-1', period: 'month' });
  await convert(page, { amount: '4000', period: 'month', day: '1/1/1900' });
  await expectAccessible(page, 'faults');
  await convert(page, { amount: '4000' });
  await expectAccessible(page, 'answer');
});
