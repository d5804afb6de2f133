import { expectAccessible, test } from './axe.ts';
import { answerAll, flemishHire, openCheck, type Said } from './interview.ts';
import { expect } from './portal.ts';

const hire: Said = { ...flemishHire, 'pay-monthly': '5000', 'pay-yearly': '~' };

test('the official words of each step are explained when somebody asks', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, hire);
  const terms = page.locator('#check-terms');
  await expect(terms.locator('dt').first()).toBeHidden();
  await terms.locator('summary').click();
  await expect(terms.locator('dt', { hasText: 'single permit' })).toBeVisible();
  await expect(terms.getByText('gecombineerde vergunning')).toBeVisible();
});

test('@js the list follows the step, and loads nothing before somebody asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openCheck(page, 'nl', 'worker', 'may-i-work');
  const fileOfTerms = (path: string) => /^\/check\/.*\.terms\.[0-9a-f]+\.json$/.test(path);
  expect(asked.filter(fileOfTerms)).toEqual([]);
  const terms = page.locator('#check-terms');
  await terms.locator('summary').click();
  await expect.poll(() => asked.filter(fileOfTerms)).toHaveLength(1);
  const before = await terms.locator('dt').allTextContents();
  await answerAll(page, { 'residence-mention': 'limited' });
  await expect.poll(() => terms.locator('dt').allTextContents()).not.toEqual(before);
});

test('@js the list of official words is accessible', async ({ axePage }) => {
  await openCheck(axePage, 'en', 'employer');
  await answerAll(axePage, hire);
  await axePage.locator('#check-terms summary').click();
  await expect(axePage.locator('#check-terms dt').first()).toBeVisible();
  await expectAccessible(axePage, 'official words of a result', { inside: '#check-terms' });
});
