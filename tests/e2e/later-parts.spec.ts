import type { Page } from '@playwright/test';
import { answer, answerAll, openCheck } from './interview.ts';
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
    await page.locator('input[type=radio][value=wallonia]').check();
    await page.locator('#job-place-code').fill('90');
    const parts = page.waitForResponse(/occupations/);
    send();
    await parts;
    await expect(page.locator('input[type=radio][value=wallonia]')).toBeChecked();
    await expect(page.locator('#job-place-code')).toHaveValue('90');
  });

  test('every check asks for the same files, whatever is answered', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\/check\//.test(pathname)) asked.push(pathname.replace(/\.[0-9a-f]{16}\.json$/, ''));
    });
    await openCheck(page, 'en', 'employer');
    const first = [...new Set(asked)];
    const extras = '/check/work-permit.en.extras';
    expect(first).toEqual([
      ...['/check/work-permit.en.core', '/check/work-permit.rules'],
      ...[`${extras}.federal`, `${extras}.flanders`, `${extras}.brussels`],
      ...[`${extras}.wallonia`, `${extras}.german-speaking-community`],
      '/check/occupations',
    ]);
    for (const place of ['flanders', 'wallonia']) {
      asked.length = 0;
      await page.goto('/404/');
      await page.goto(decided.replace('flanders', place));
      await page.waitForLoadState('networkidle');
      expect([...new Set(asked)]).toEqual(first);
    }
  });

  test('a slow network lets the second question wait for the rules, and the focus goes on', async ({
    page,
  }) => {
    let send = () => {};
    const isAsked = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/check/*.rules.*', async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.goto(check);
    await expect(page.getByText('Your answers stay on this device')).toBeVisible();
    await answerAll(page, { 'job-move': 'ordinary' });
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('The next question is on its way.');
    await expect(title).toBeFocused();
    send();
    await expect(title).toContainText('Where will the work');
    await expect(title).toBeFocused();
    await expect(page).toHaveTitle(/Where will the work/);
  });
});

test.describe('when something does not come', { tag: '@js' }, () => {
  test.use({ mayComplain: true });

  test('the result says how to go on: again, or sent to be answered', async ({ page }) => {
    await lose(page, '**/check/*.extras.*');
    await page.goto(decided);
    await expect(
      page.getByRole('heading', { name: 'Something did not come through.' }),
    ).toBeVisible();
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

  test('a place that does not come is missed in its own result and in the comparison only', async ({
    page,
  }) => {
    const note = page.getByText('Part of the comparison with other places did not come through.');
    await lose(page, '**/check/*.extras.wallonia.*');
    await page.goto(decided);
    await expect(resultOf(page)).toBeVisible();
    await expect(note).toBeVisible();
    await expect(page.locator('.region-comparison')).toHaveCount(0);
    await page.goto('/404/');
    await page.goto(decided.replace('flanders', 'wallonia'));
    await expect(
      page.getByRole('heading', { name: 'Something did not come through.' }),
    ).toBeVisible();
    await page.unroute('**/check/*.extras.wallonia.*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(resultOf(page)).toBeVisible();
    await expect(note).toHaveCount(0);
    await expect(page.locator('.region-comparison')).toBeVisible();
  });

  test('what is still on its way is not said to have failed', async ({ page }) => {
    let send = () => {};
    const isSeen = new Promise<void>((resolve) => {
      send = resolve;
    });
    await lose(page, '**/check/*.extras.wallonia.*');
    await page.route('**/check/occupations.*', async (route) => {
      await isSeen;
      await route.continue();
    });
    const asked = page.waitForRequest(/check\/occupations/);
    await page.goto(decided);
    await asked;
    await expect(resultOf(page)).toBeVisible();
    const note = page.getByText('The comparison with other places is on its way.');
    await expect(note).toBeVisible();
    send();
    await expect(note).toHaveCount(0);
    await expect(page.getByText(/^Part of .* did not come through/)).toBeVisible();
  });

  test('without the rules the second question says how to go on', async ({ page }) => {
    await lose(page, '**/check/*.rules.*');
    await page.goto(check);
    await expect(page.getByText('Your answers stay on this device')).toBeVisible();
    await answerAll(page, { 'job-move': 'ordinary' });
    await expect(
      page.getByRole('heading', { name: 'Something did not come through.' }),
    ).toBeVisible();
    await page.unroute('**/check/*.rules.*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Where will the work');

    await lose(page, '**/check/*.rules.*');
    await page.reload();
    await page.getByRole('button', { name: 'Have our server answer' }).click();
    await expect(page).toHaveURL(/\/result\/$/);
    await expect(page.locator('input[name=answers]')).toHaveValue('job-move=ordinary');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Where will the work');
  });

  test('questions go on without sources, and say why without them', async ({ page }) => {
    await lose(page, '**/check/*.extras.*');
    await page.goto(check);
    await page.locator('input[value=ordinary]').check();
    await page.locator('button[value=next]').click();
    await page.locator('.why-asked summary').first().click();
    // Why a later question is asked is loaded when somebody opens it.
    await expect(page.locator('.why-asked p').first()).toContainText(/\w+ \w+/);
    await expect(page.locator('.why-asked .cited')).toHaveCount(0);
    await answer(page, { 'job-place': 'flanders' }, ['job-place']);
    const why = page.locator('.why-asked').first();
    await expect(why).not.toHaveAttribute('open');
    await why.locator('summary').click();
    await expect(why.locator('p')).toContainText(/\w+ \w+/);
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
