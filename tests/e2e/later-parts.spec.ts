import type { Page } from '@playwright/test';
import { openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

const check = '/en/work-permit/employer/';
/** A case that is decided: the highly skilled route in Flanders, and nothing else asked. */
const decided = `${check}#v=1&check=work-permit&filed=2019-06-03&job-place=flanders&job-move=ordinary`;

const resultOf = (page: Page) => page.locator('.result');

/** Chromium logs a file that does not come as an error, which these tests bring about. */
const lose = (page: Page, files: string) =>
  page.route(files, (route) => route.fulfill({ status: 404, body: '' }));

test.describe('with JavaScript', { tag: '@js' }, () => {
  test('a slow network asks at once and lets the result wait', async ({ page }) => {
    let send = () => {};
    const isAsked = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/check/*.extras.*', async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.goto(check);
    await expect(page.getByText('Your answers stay on this device')).toBeVisible();
    await page.goto('/404/');
    await page.goto(decided);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your result is on its way.');
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 10_000 });
    send();
    await expect(resultOf(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/on its way/);
  });

  test('what comes later leaves a choice and a text alone', async ({ page }) => {
    let send = () => {};
    const isChosen = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/check/*.extras.*', async (route) => {
      await isChosen;
      await route.continue();
    });
    await page.goto(`${check}#v=1&check=work-permit&filed=2026-02-02&job-move=ordinary`);
    await expect(page.getByText('Your answers stay on this device')).toBeVisible();
    await page.locator('input[value=wallonia]').check();
    await page.locator('#job-place-code').fill('90');
    const parts = page.waitForResponse(/occupations/);
    send();
    await parts;
    await expect(page.locator('input[value=wallonia]')).toBeChecked();
    await expect(page.locator('#job-place-code')).toHaveValue('90');
  });

  test('every check asks for the same files, whatever is answered', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/check\//.test(request.url())) asked.push(new URL(request.url()).pathname);
    });
    await openCheck(page, 'en', 'employer');
    const first = asked.map((path) => path.replace(/\.[0-9a-f]{16}\.json$/, ''));
    expect([...new Set(first)]).toEqual([
      ...['/check/work-permit.en.core', '/check/work-permit.en.extras', '/check/occupations'],
    ]);
  });
});

test.describe('when something does not come', { tag: '@js' }, () => {
  test.use({ mayComplain: true });

  test('the result says how to go on: again, or sent to be answered', async ({ page }) => {
    await lose(page, '**/check/*.extras.*');
    await page.goto(decided);
    await expect(page.getByText('Something did not come through.')).toBeVisible();
    await expect(page.getByText('Then your answers are sent to our server')).toBeVisible();
    await page.unroute('**/check/*.extras.*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(resultOf(page)).toBeVisible();

    await lose(page, '**/check/*.extras.*');
    await page.reload();
    await page.getByRole('button', { name: 'Have our server answer' }).click();
    await expect(page).toHaveURL(/\/result\/$/);
    await expect(resultOf(page)).toBeVisible();
  });

  test('questions go on without sources, and say why without them', async ({ page }) => {
    await lose(page, '**/check/*.extras.*');
    await page.goto(check);
    await page.locator('input[value=ordinary]').check();
    await page.locator('button[value=next]').click();
    await page.locator('.why-asked summary').click();
    await expect(page.locator('.why-asked p').first()).toBeVisible();
    await expect(page.locator('.why-asked .cited')).toHaveCount(0);
  });

  test('without the law of the check the form is sent, and the page says so', async ({ page }) => {
    await lose(page, '**/check/*.core.*');
    await page.goto(check);
    await expect(page.locator('#check-alone')).toBeVisible();
    await page.locator('input[value=ordinary]').check();
    await page.locator('button[value=next]').click();
    await expect(page).toHaveURL(/\/result\/$/);
    await expect(page.locator('input[name=answers]')).toHaveValue('job-move=ordinary');
  });
});
