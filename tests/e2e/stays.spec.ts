import type { Page } from '@playwright/test';
import { answerAll, next, openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

/* What a person ended stays ended, and what they began stays where it was. */

const step = (page: Page) => page.locator('input[name=step]');
const stored = 'JSON.stringify(Object.keys(localStorage))';
const begun = { 'residence-mention': 'not-found', 'filed-on': '2/6/2026' };
const keep = (page: Page) =>
  page.getByRole('button', { name: 'Keep my answers on this device' }).click();

test.describe('answers that were kept', { tag: '@js' }, () => {
  test.beforeEach(async ({ page }) => {
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, begun);
    await keep(page);
    await expect(page.getByText('Your answers are kept in this browser')).toBeVisible();
  });

  for (const ending of ['erase', 'restart']) {
    test(`are not kept again after "${ending}" until that is asked for`, async ({ page }) => {
      await next(page, ending);
      expect(await page.evaluate<string>(stored)).toBe('[]');
      await answerAll(page, begun);
      await expect(page.getByRole('button', { name: 'Keep my answers' })).toBeVisible();
      await expect(page.getByText('This browser does not keep them')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Keep my answers' })).not.toBeFocused();
      expect(await page.evaluate<string>(stored)).toBe('[]');
      await keep(page);
      expect(await page.evaluate<string>(stored)).toBe('["passerelle.case.may-i-work"]');
    });
  }

  test('are not kept again after that was ended and the first question asked anew', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Stop keeping' }).click();
    await page.goBack();
    await page.goBack();
    await answerAll(page, begun);
    expect(await page.evaluate<string>(stored)).toBe('[]');
  });

  test('are not kept again when another tab has erased everything', async ({ page }) => {
    const other = await page.context().newPage();
    await openCheck(other, 'en', 'worker', 'may-i-work');
    await answerAll(other, begun);
    await next(other, 'erase');
    await answerAll(page, { 'residence-paper': 'card-h' });
    expect(await page.evaluate<string>(stored)).toBe('[]');
  });
});

test(
  'answers that the browser does not keep are not said to be kept',
  { tag: '@js' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, begun);
    await keep(page);
    await expect(page.getByText('This browser does not keep them')).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Keep my answers on this device' }),
    ).toBeFocused();
    await keep(page);
    await expect(page.getByText('Your answers are kept in this browser')).toHaveCount(0);
  },
);

test(
  'a page put aside by the browser comes back without what was erased meanwhile',
  {
    tag: '@js',
  },
  async ({ page }) => {
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, begun);
    const comesBack = () =>
      page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await comesBack();
    await expect(step(page)).toHaveValue('residence-paper');
    await page.evaluate("sessionStorage.setItem('passerelle.era', '1')");
    await comesBack();
    await expect(step(page)).not.toHaveValue('residence-paper');
    await expect(page.getByText('Your answers so far')).toHaveCount(0);
  },
);

test('the link to the content changes nothing of the answers', { tag: '@js' }, async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, begun);
  await expect(step(page)).toHaveValue('residence-paper');
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(step(page)).toHaveValue('residence-paper');
  await page.goBack();
  await expect(step(page)).toHaveValue('residence-mention');
});

test(
  'a place put into the address changes nothing of the answers',
  { tag: '@js' },
  async ({ page }) => {
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, begun);
    await page.evaluate("location.hash = 'main'");
    await expect(page).toHaveURL(/\/worker\/$/);
    await page.reload();
    await expect(step(page)).toHaveValue('residence-paper');
  },
);

test('another language opens at the question that somebody went back to', async ({
  page,
  javaScriptEnabled,
}) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, begun);
  await next(page, 'back');
  await expect(step(page)).toHaveValue('residence-mention');
  await page.getByRole(javaScriptEnabled ? 'link' : 'button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(step(page)).toHaveValue('residence-mention');
});

test(
  'erased answers do not come back where a browser keeps nothing',
  { tag: '@js' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('kept from us', 'SecurityError');
        },
      };
      Object.defineProperty(globalThis, 'localStorage', refuse);
      Object.defineProperty(globalThis, 'sessionStorage', refuse);
    });
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, begun);
    await next(page, 'erase');
    await expect(page.getByText('kept on this device is erased')).toBeVisible();
    await page.goBack();
    await expect(page.locator('input[name=answers]')).toHaveValue('');
  },
);
