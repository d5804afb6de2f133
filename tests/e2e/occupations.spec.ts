import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

const control = '#occupation';

test('an occupation is looked up, opened, and taken along to a check', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/en/occupations/');
  if (javaScriptEnabled) await expect(page.getByText('Nothing is sent.')).toBeVisible();
  await page.locator(control).fill('bricklayr');
  await page.getByRole('button', { name: 'Look it up' }).click();
  const match = page.locator('.match').first();
  await expect(match).toContainText('Metselaar');
  await expect(match.locator('[data-list=flanders-shortage-list]')).toContainText('On the list');
  await match.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bricklayer');
  await expect(page.locator('#brussels')).toContainText('Not known to us');
  await page.getByText('Earlier').first().click();
  await expect(page.locator('#flanders')).toContainText('before 1 September 2023');
  await page.getByRole('link', { name: 'Can I hire this person from abroad?' }).click();
  await expect(page.locator('input[name=answers]')).toHaveValue(
    javaScriptEnabled ? 'job-occupation=bricklayer' : '',
  );
});

test('nothing typed and a day that does not exist are asked for again', async ({ page }) => {
  await page.goto('/en/occupations/');
  await page.getByText('Only on a certain day').click();
  await page.locator('#day').fill('31/2/2026');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.locator('#error-summary')).toContainText('This day does not exist.');
  await expect(page.locator('#error-summary')).toContainText('Type the name of an occupation');
  await expect(page.locator('#day')).toHaveValue('31/2/2026');
});

test.describe('with JavaScript', { tag: '@js' }, () => {
  test('typing asks nobody, and a suggestion opens its page', async ({ page }) => {
    await page.goto('/nl/occupations/');
    await expect(page.getByText('Er wordt niets verstuurd.')).toBeVisible();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator(control).pressSequentially('infirmiere');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.suggestion[aria-selected=true]')).toContainText('Verpleegkundige');
    expect(requests).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/occupations/nurse/');
  });

  test('what was looked up is there on the way back, and in another language', async ({ page }) => {
    await page.goto('/en/occupations/');
    await expect(page.getByText('Nothing is sent.')).toBeVisible();
    await page.locator(control).fill('roofer');
    await page.keyboard.press('Enter');
    await page.locator('.match a').first().click();
    await page.goBack();
    await expect(page.locator('.match').first()).toContainText('Roofer');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.locator('.match').first()).toContainText('Dakwerker');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('axe finds nothing', async ({ axePage }) => {
    for (const path of ['', 'tower-crane-operator/', 'lists/wallonia-shortage-list/']) {
      await axePage.goto(`/en/occupations/${path}`);
      if (path === '') {
        await expect(axePage.getByText('Nothing is sent.')).toBeVisible();
        await axePage.locator(control).fill('nurse');
        await axePage.keyboard.press('Enter');
        await expect(axePage.locator('.match')).not.toHaveCount(0);
      }
      // Three hundred links that are alike would take most of the time.
      await expectAccessible(axePage, path, { without: '.az-columns' });
    }
  });
});
