import { answerAll, flemishHire, next, openCheck, verdictOf } from './interview.ts';
import { expect, test } from './portal.ts';

test('a route that was not asked about can be asked about after all', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' });
  const test = verdictOf(page, 'flanders-labour-market-test');
  await expect(test).toContainText('Not checked yet');
  await next(page, 'also:flanders-labour-market-test');
  await expect(page.locator('input[name=step]')).toHaveCount(1);
  await answerAll(page, { ...flemishHire, 'vacancy-channel': 'not-published' });
  await expect(test).toHaveAttribute('data-verdict', 'notEligible');
  await expect(test).not.toContainText('Not checked yet');
  // What was open stays open and first.
  await expect(page.locator('article.verdict-card')).toHaveAttribute(
    'data-route',
    'flanders-highly-skilled',
  );
});

test('where several routes are open, the first is shown in full and the others fold', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '6000', 'pay-yearly': '83520' });
  await expect(page.locator('article.verdict-card')).toHaveAttribute(
    'data-route',
    'flanders-highly-skilled',
  );
  await next(page, 'also:flanders-blue-card');
  await answerAll(page, flemishHire);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 routes are open');
  const card = page.locator('details[data-route="flanders-blue-card"]');
  await expect(card).toHaveAttribute('data-verdict', 'eligible');
  await expect(card.getByRole('heading', { name: 'Who decides' })).toBeVisible();
  await card.locator('summary').first().click();
  await expect(card.getByRole('heading', { name: 'Who decides' })).toBeHidden();
});

test('a citizen of the European Union is told at once that no permit is needed', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker');
  await answerAll(page, {
    'job-move': 'ordinary',
    'filed-on': '2/6/2026',
    'job-place': 'flanders',
    'worker-citizenship': 'eea-or-swiss',
  });
  await expect(page.locator('article.verdict-card')).toHaveAttribute(
    'data-route',
    'federal-no-authorisation',
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is open in Belgium');
});

test('what the last amounts known would open comes before what they have closed already', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, {
    ...flemishHire,
    'filed-on': '25/11/2026',
    'pay-monthly': '4200',
    'pay-yearly': '~',
    'contract-term': '~',
  });
  await expect(page.locator('article.verdict-card')).toHaveAttribute(
    'data-route',
    'flanders-highly-skilled',
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('would be open');
  await expect(verdictOf(page, 'flanders-blue-card')).toHaveAttribute(
    'data-verdict',
    'undetermined',
  );
});

test('the same case stands side by side, the place that decides first and with amounts in their unit', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, {
    ...flemishHire,
    'job-place': 'brussels',
    'diploma-length': '3',
    'diploma-years': '3',
    'pay-monthly': '4300',
    'pay-yearly': '~',
  });
  const table = page.getByRole('table', { name: 'The same case in the four parts of Belgium' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Topic',
    'BrusselsDecides here',
    'Flanders',
    'Wallonia',
    'German-speaking Community',
  ]);
  const pay = table.locator('tr[data-row=pay]');
  await expect(pay.getByRole('cell')).toContainText([
    '€3,703.44 gross basic pay a month',
    '€48,912 gross a year',
    '€51,613 gross a year',
    '€51,180 gross a year',
  ]);
  await expect(table.locator('tr[data-row=questions]')).toContainText(
    'None that changes the answer',
  );
  await expect(table.locator('[data-compared="brussels-highly-skilled"]').first()).toHaveAttribute(
    'data-verdict',
    'eligible',
  );
  // Rows are stacked on a narrow screen: each cell then names its place, and nothing sticks out.
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(pay.getByText('German-speaking Community')).toBeVisible();
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
});

test('what is federal and open needs no comparison', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'worker-citizenship': 'eea-or-swiss' });
  await expect(page.getByRole('heading', { name: 'The same case in the four' })).toBeVisible();
  await expect(page.locator('table.comparison')).toHaveCount(0);
});
