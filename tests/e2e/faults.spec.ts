import type { Page } from '@playwright/test';
import { answerAll, flemishHire, openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

const check = '/en/work-permit/employer/';
const decided = `${check}#v=1&check=work-permit&filed=2019-06-03&job-place=flanders&job-move=ordinary`;
const said = { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' };
const lostText = 'Something did not come through.';

const resultOf = (page: Page) => page.locator('.result');

test.describe('when something fails', { tag: '@js' }, () => {
  test.use({ mayComplain: true });

  test('a check goes on without network and Worker, to its result, and says what it cannot do then', async ({
    page,
    context,
  }) => {
    await openCheck(page, 'en', 'employer');
    await answerAll(page, { 'job-move': 'ordinary' });
    await context.setOffline(true);
    await answerAll(page, said);
    await expect(resultOf(page)).toBeVisible();
    const count = page.getByText('Count this result', { exact: true });
    await count.click();
    await expect(page.getByText(`${lostText} Try again.`)).toBeVisible();
    await context.setOffline(false);
    await count.click();
    const send = page.getByRole('button', { name: 'Send it now' });
    const failed = page.getByText('Your result could not be counted now.');
    await send.click();
    await expect(page.getByText('Your result is counted. Thank you.')).toBeVisible();
    // The same again, of a result that is drawn anew.
    await page.reload();
    for (const [status, body, text] of [
      [500, '', failed],
      [200, '{"outcome":', failed],
      [200, '{}', failed],
      [429, '', page.getByText('That was too often. Wait a minute and try again.')],
    ] as const) {
      await page.route('**/api/v1/counts', (route) => route.fulfill({ status, body }));
      if (!(await send.isVisible())) await count.click();
      await send.click();
      await expect(text).toBeVisible();
      await expect(resultOf(page)).toBeVisible();
    }
  });

  for (const [what, files, body] of [
    ['a file that is broken', '**/check/*.extras.*', '{"law":{'],
    ['a script that does not come', '**/_astro/result-part*', null],
  ] as const) {
    test(`${what} is said, and the way without a script offered`, async ({ page }) => {
      await page.route(files, (route) =>
        body === null ? route.abort() : route.fulfill({ status: 200, body }),
      );
      await page.goto(decided);
      await expect(page.getByRole('heading', { name: lostText })).toBeVisible();
      await page.getByRole('button', { name: 'Have our server answer' }).click();
      await expect(page).toHaveURL(/\/result\/$/);
      await expect(resultOf(page)).toBeVisible();
    });
  }

  test('what is loaded when it is opened says that it did not come', async ({ page }) => {
    await page.route(/\/_astro\/(?:take|terms)-part/, (route) => route.abort());
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, { 'residence-mention': 'not-found' });
    const help = page.locator('details', { hasText: 'What if I do not know?' });
    await help.locator('summary').click();
    await expect(help.getByText(lostText)).toBeVisible();
    const terms = page.locator('#check-terms');
    await terms.locator('summary').click();
    await expect(terms.getByText(lostText)).toBeVisible();
    await expect(terms.getByRole('link', { name: /glossary/i })).toBeVisible();
    // Opened again, it is asked for again.
    await page.unroute(/\/_astro\/(?:take|terms)-part/);
    await terms.locator('summary').click();
    await terms.locator('summary').click();
    await expect(terms.getByText(lostText)).toBeHidden();
  });
});
