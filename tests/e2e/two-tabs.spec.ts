import type { Page } from '@playwright/test';
import { path } from '#content/paths.ts';
import { expect, test } from './portal.ts';

const write = async (tab: Page, who: string) => {
  await tab.locator('#who').fill(who);
  await tab.locator('.diary-form button[type=submit]').click();
};
const rowsOf = (tab: Page) => tab.locator('.diary-table tbody tr');
const rowOf = (tab: Page, who: string) => rowsOf(tab).filter({ hasText: who });

test(
  'a diary open in two tabs loses nothing, and what is erased stays so',
  { tag: '@js' },
  async ({ page, context }) => {
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto(path('en', 'interview-diary'));
    await write(page, 'Bakery Janssens');
    await write(other, 'Garage Peeters');
    await write(page, 'Florist Maes');
    // Each shows at once what the other wrote, and has it after it is loaded again.
    for (const tab of [page, other]) await expect(rowsOf(tab)).toHaveCount(3);
    await page.reload();
    await expect(rowsOf(page)).toHaveCount(3);

    // What is put back stands where it stood, beside what the other tab did meanwhile.
    await rowOf(page, 'Garage').locator('[data-diary=delete]').click();
    await expect(rowsOf(other)).toHaveCount(2);
    await rowOf(other, 'Florist').locator('[data-diary=edit]').click();
    await write(other, 'Florist De Smet');
    await page.locator('[data-diary=undo]').click();
    for (const tab of [page, other]) {
      await expect(rowsOf(tab)).toContainText(['De Smet', 'Peeters', 'Janssens']);
    }

    // Erased as "Erase everything" below a check does it, while this tab is open and changes an entry.
    await rowOf(page, 'Bakery').locator('[data-diary=edit]').click();
    await other.evaluate("localStorage.removeItem('passerelle.diary')");
    await expect(rowsOf(page)).toHaveCount(0);
    await expect(page.locator('#who')).toHaveValue('');
    await write(page, 'Library');
    await expect(rowsOf(page)).toHaveCount(1);
    expect(await page.evaluate<string>("localStorage.getItem('passerelle.diary')")).not.toContain(
      'Bakery',
    );
  },
);
