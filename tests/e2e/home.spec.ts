import AxeBuilder from '@axe-core/playwright';
import { locales } from '#content/locales.ts';
import { expect, test } from './portal.ts';

for (const { tag, dir, label } of locales) {
  test(`the language chooser leads to the home page in ${tag}`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: label }).click();
    await expect(page).toHaveURL(new RegExp(`/${tag}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/nl/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('another language shows the same page', async ({ page }) => {
  await page.goto('/nl/');
  await page.getByRole('navigation').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/$/);
});

for (const path of ['/', '/nl/', '/nl/none/', '/fr/work-permit/worker/result/']) {
  test(`axe finds nothing at ${path}`, { tag: '@js' }, async ({ browser, portal }) => {
    // axe runs a script in the page, which the content security policy would stop.
    const context = await browser.newContext({ bypassCSP: true, baseURL: portal });
    const page = await context.newPage();
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await context.close();
  });
}
