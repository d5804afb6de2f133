import AxeBuilder from '@axe-core/playwright';
import { path } from '#content/paths.ts';
import { answerAll, openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

test('somebody in work in Antwerp gets a list with what is open and what is uncertain', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'employment-measures');
  await answerAll(page, {
    'employment-situation': 'in-work',
    'filed-on': '26/11/2026',
    'home-place': 'flanders',
    'job-place': 'flanders',
    'private-sector': 'yes',
    'work-years': '9',
    'voucher-used': 'no',
  });
  const list = page.locator('.your-list');
  await expect(list).toContainText('Moving on from a job below your level');
  await expect(list).toContainText('Career guidance voucher');
  await expect(list).toContainText('Flemish training leave');
  await expect(page.locator('.list-aside')).toContainText('Bottleneck premium');
  await page.getByRole('link', { name: /Who checks whether/ }).click();
  await expect(page).toHaveURL(new RegExp(`${path('en', 'availability')}$`));
});

test('the page about availability has no fault that axe finds, in light and dark', async ({
  page,
}) => {
  await page.goto(path('de', 'availability'));
  const light = await new AxeBuilder({ page }).analyze();
  expect(light.violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(dark.violations).toEqual([]);
});
