import { readFile } from 'node:fs/promises';
import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { answer, answerAll, next, openCheck } from './interview.ts';
import { dismissedInGhent, movingUp, nurseInLiege } from './lists.ts';
import { expect } from './portal.ts';

test('somebody in work in Antwerp gets a list with what is open and what is uncertain', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'employment-measures');
  await answerAll(page, movingUp);
  await expect(page.locator('h1')).toHaveText(/Your list: \d+ measures in Flanders/);
  const list = page.locator('.your-list');
  await expect(list).toContainText('Moving on from a job below one’s level');
  await expect(list).toContainText('Career guidance voucher');
  await expect(list).toContainText('Flemish training leave');
  await expect(page.locator('.list-aside')).toContainText('Bottleneck premium');
  await page.getByRole('link', { name: /Who checks whether/ }).click();
  await expect(page).toHaveURL(new RegExp(`${path('en', 'availability')}$`));
});

test('a refugee nurse in Liège without papers sees what to do first and what waits', async ({
  page,
}) => {
  await openCheck(page, 'fr', 'worker', 'first-steps');
  await answerAll(page, nurseInLiege);
  await expect(page.locator('h1')).toHaveText(/Votre liste : \d+ étapes en Wallonie/);
  const list = page.locator('.your-list');
  const order = ['card', 'integration', 'language', 'employment', 'diploma-french', 'health-visa'];
  const places = order.map((kind) => new RegExp(`data-route="[a-z]+-first-${kind}"`));
  const html = await list.innerHTML();
  const found = places.map((route) => html.search(route));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((one, other) => one - other));
  await expect(list.locator('.list-plan')).toContainText('après');
});

test('somebody whose permit has ended reads the last day before the list, and whether it is past', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'first-steps');
  await answerAll(page, dismissedInGhent);
  const days = page.locator('.list-days');
  await expect(days).toContainText('we name the days that count');
  await next(page, 'also:parts:federal-first-new-employer');
  await answer(page, { 'permit-ended': '15/11/2026' }, ['permit-ended']);
  await expect(days).toContainText('at the latest on 13 February 2027');
  await expect(days).not.toContainText('This day is past');
  const toCalendar = page
    .locator('.your-list > .steps-calendar')
    .getByRole('button', { name: 'Put these days in a calendar' });
  const download = page.waitForEvent('download');
  await toCalendar.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('passerelle-first-steps.ics');
  const calendar = await readFile(await file.path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270213');
  expect(calendar).toContain('Last day for the new employer to apply for the permit');
  await expect(page.locator('[data-route="federal-first-new-employer"]')).toHaveAttribute(
    'open',
    '',
  );
  await next(page, 'change:permit-ended');
  await answer(page, { 'permit-ended': '15/3/2026' }, ['permit-ended']);
  await expect(days).toContainText('This day is past. With a single permit');
  await expect(toCalendar).toHaveCount(0);
});

test(
  'the page about availability has no fault that axe finds, in light and dark',
  { tag: '@js' },
  async ({ axePage: page }) => {
    await page.goto(path('de', 'availability'));
    await expectAccessible(page, 'availability');
  },
);
