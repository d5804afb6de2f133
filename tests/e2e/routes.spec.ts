import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

test('from all routes to one, its check, and the figure it asks for', async ({ page }) => {
  await page.goto(path('en', 'routes'));
  await page.locator('a[href="/en/routes/flanders-blue-card/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Blue Card');
  await page.locator('#how').scrollIntoViewIfNeeded();
  await expect(page.locator('.diagram svg')).toBeVisible();
  await page.locator('.route-page-head a.ds-button').click();
  await expect(page).toHaveURL(/\/en\/work-permit\//);
});

test('axe finds nothing', { tag: '@js' }, async ({ axePage: page }) => {
  await page.goto(path('fr', 'routes'));
  await expectAccessible(page, 'all routes', { without: 'footer' });
  await page.goto(path('de', 'routes', 'wallonia-shortage-occupation'));
  await expectAccessible(page, 'a route');
});
