import {
  answer,
  answerAll,
  chooseDay,
  flemishHire,
  next,
  openCheck,
  type Said,
  verdictOf,
} from './interview.ts';
import { expect, test } from './portal.ts';

const said: Said = { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' };

test.describe('with JavaScript', { tag: '@js' }, () => {
  test('no request is made after the first question is there', async ({ page }) => {
    // What a page asks for last, whatever is answered.
    const last = page.waitForResponse(/offline-part/);
    await openCheck(page, 'nl', 'employer');
    await last;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await answerAll(page, said);
    await expect(verdictOf(page, 'flanders-highly-skilled')).toBeVisible();
    await next(page, 'change:diploma');
    await page.goBack();
    expect(requests).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a reload in the middle loses nothing', async ({ page }) => {
    await openCheck(page, 'en', 'employer');
    await chooseDay(page, said['filed-on'] ?? '');
    await answer(page, said, ['job-move']);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Where will the work');
    await answerAll(page, said);
    await page.reload();
    await expect(verdictOf(page, 'flanders-highly-skilled')).toHaveAttribute(
      'data-verdict',
      'eligible',
    );
  });

  test('the keyboard is enough, and the focus is on what is new', async ({ page }) => {
    await openCheck(page, 'en', 'employer');
    await page.locator('#job-move').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('h1')).toContainText('Where will the work');
    await expect(page).toHaveTitle(/Where will the work mainly be done/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('00000');
    await page.keyboard.press('Enter');
    await expect(page.locator('#error-summary')).toBeFocused();
    await expect(page).toHaveTitle(/^Please check your answer/);
  });

  test('what cannot be read from a link is set aside', async ({ page }) => {
    await page.goto(
      '/en/work-permit/employer/#v=1&check=work-permit&filed=2025-06-02&job-place=atlantis&diploma-level=level-6&__proto__=1',
    );
    await expect(page.getByRole('heading', { level: 1 })).toContainText('kind of job or move');
    expect(new URL(page.url()).hash).toBe('');
  });
});

test.describe('without JavaScript', { tag: '@no-js' }, () => {
  test('opening the address of a result starts the check', async ({ page }) => {
    await page.goto('/nl/work-permit/worker/result/');
    await expect(page).toHaveURL(/\/nl\/work-permit\/worker\/$/);
  });

  test('a page that holds answers says so to caches', async ({ page, request }) => {
    await openCheck(page, 'nl', 'employer');
    const response = page.waitForResponse(/\/result\/$/);
    await answer(page, said, ['job-move']);
    expect((await response).headers()['cache-control']).toBe('private, no-cache');
    expect((await request.get('/nl/work-permit/employer/')).status()).toBe(200);
  });
});
