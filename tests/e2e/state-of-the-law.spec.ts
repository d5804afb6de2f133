import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

const state = (...more: readonly string[]) => path('en', 'state-of-the-law', ...more);

test('a number leads to the sources that it counts, and a source to what rests on it', async ({
  page,
}) => {
  await page.goto(state('sources'));
  await page.getByRole('link', { name: /Texts of law, Flanders$/ }).click();
  await expect(page).toHaveURL(/\/sources\/flanders\/#kind-law$/);
  const source = page.locator('#flemish-decision-2018-12-07');
  await source.locator('summary').click();
  await source.getByRole('link', { name: 'EU Blue Card', exact: true }).click();
  await expect(page).toHaveURL(/\/routes\/flanders-blue-card\/$/);
});

const mark = '#flanders-highly-skilled-full .due-mark';

test(
  'what is past is marked as of the day the page was made',
  { tag: '@no-js' },
  async ({ page }) => {
    await page.goto(state('figures'));
    await expect(page.locator(mark).first()).toHaveText('no longer confirmed');
    await expect(page.locator(mark).first()).toBeVisible();
  },
);

test('what is past is marked as of the day of the reader', { tag: '@js' }, async ({ page }) => {
  await page.clock.setFixedTime('2026-02-26T12:00:00Z');
  await page.goto(state('figures'));
  await expect(page.locator(mark).first()).toBeHidden();
  await page.clock.setFixedTime('2031-01-01T12:00:00Z');
  await page.reload();
  await expect(page.locator(mark).first()).toBeVisible();
  await expect(page.locator(mark).last()).toHaveText('overdue');
  await expect(page.locator(mark).last()).toBeVisible();
});

test('axe finds nothing', { tag: '@js' }, async ({ axePage }) => {
  // One of each kind, and of long pages a part: the rest repeats it.
  const pages = [
    ['state-of-the-law', 'main'],
    ['state-of-the-law/changes', '#year-2025'],
    ['state-of-the-law/gaps', '#brussels'],
    ['state-of-the-law/sources/german-speaking-community', '#kind-law'],
    ['corrections', 'main'],
    ['partners', 'main'],
  ] as const;
  for (const [one, inside] of pages) {
    await axePage.goto(path('de', ...one.split('/')));
    await expectAccessible(axePage, one, { inside });
  }
});
