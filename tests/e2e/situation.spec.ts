import type { Page } from '@playwright/test';
import { answer, answerAll, next, openCheck, ordinaryHire } from './interview.ts';
import { expect, test } from './portal.ts';

const step = (page: Page) => page.locator('input[name=step]');
const option = (page: Page, value: string) =>
  page.locator(`input[name="worker-citizenship"][value="${value}"]`);
const choose = (page: Page, value: string) =>
  answer(page, { 'worker-citizenship': value }, ['worker-citizenship']);

/** Goes to the question about the citizenship. */
const openCitizenship = async (page: Page) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { 'job-move': 'ordinary', 'job-place': 'flanders' });
  await expect(step(page)).toHaveValue('citizenship');
};

/** Shows the answers so far, which a question keeps folded. */
const unfold = async (page: Page) => {
  const folded = page.locator('.so-far:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
};

const change = async (page: Page, question: string) => {
  await unfold(page);
  await next(page, `change:${question}`);
};

/** What the page says was told, question by question. */
const told = async (page: Page) => {
  await unfold(page);
  const rows = await page.locator('.so-far dl > div').all();
  return Promise.all(
    rows.map(async (row) => [
      await row.locator('dt').textContent(),
      await row.locator('dd').first().textContent(),
    ]),
  );
};

test('a situation answers three questions at once, and each can be changed', async ({ page }) => {
  await openCitizenship(page);
  await choose(page, 'renewal');
  await expect(step(page)).toHaveValue('diploma');
  expect((await told(page)).slice(3)).toEqual([
    ['Citizenship', 'Another country'],
    ['Mention on the title', 'Labour market: limited'],
    ['Kind of application', 'A renewal'],
  ]);

  // One of them alone: then it is another situation.
  await change(page, 'application-kind');
  await expect(page.locator('input[value="renewal"]')).toBeChecked();
  await answer(page, { 'application-kind': 'change-of-employer' }, ['application-kind']);
  await expect(step(page)).toHaveValue('diploma');
  await change(page, 'citizenship');
  await expect(option(page, 'change-of-employer')).toBeChecked();
});

test('a press on what was just unfolded is not lost', async ({ page }) => {
  await openCitizenship(page);
  await choose(page, 'renewal');
  await expect(step(page)).toHaveValue('diploma');
  await unfold(page);
  // As long as a finger stays on a button.
  await page.locator('button[value="change:citizenship"]').click({ delay: 120 });
  await expect(step(page)).toHaveValue('citizenship');
});

test('who takes a situation back is asked what it said', async ({ page }) => {
  await openCitizenship(page);
  await choose(page, 'first-permit');
  await expect(step(page)).toHaveValue('diploma');
  await next(page, 'back');
  await expect(step(page)).toHaveValue('citizenship');
  await expect(option(page, 'first-permit')).toBeChecked();
  await choose(page, 'other');
  await expect(step(page)).toHaveValue('residence-mention');
  await expect(page.locator('.question-fields input:checked')).toHaveCount(0);
});

test('another citizenship keeps what a situation said of the rest, and another situation replaces it', async ({
  page,
}) => {
  await openCitizenship(page);
  await choose(page, 'first-permit');
  await change(page, 'citizenship');
  await choose(page, 'eea-or-swiss');
  await expect(page.locator('.result')).toBeVisible();
  await change(page, 'citizenship');
  await expect(option(page, 'eea-or-swiss')).toBeChecked();
  await choose(page, 'renewal');
  await expect(step(page)).toHaveValue('diploma');
  expect((await told(page)).at(-1)).toEqual(['Kind of application', 'A renewal']);
});

test('a hire from abroad comes to a result in seven questions', async ({ page }) => {
  await openCitizenship(page);
  let asked = 3;
  await choose(page, 'first-permit');
  const said = {
    ...ordinaryHire,
    'diploma-level': 'level-6',
    'pay-monthly': '6000',
    'pay-yearly': '',
    'contract-term': 'longer-or-permanent',
  };
  for (; (await page.locator('.result').count()) === 0; asked += 1) {
    const fields = await page.locator('.question-fields input[name]').all();
    const names = await Promise.all(fields.map((field) => field.getAttribute('name')));
    await answer(page, said, [...new Set(names.filter((name) => name !== null))]);
  }
  expect(asked).toBeLessThanOrEqual(7);
  await expect(page.locator('.result [data-verdict="eligible"]').first()).toBeVisible();
});
