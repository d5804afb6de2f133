import { path } from '#content/paths.ts';
import { fragmentOf } from './kinds-of-step.ts';
import { answerAll, flemishHire, openCheck, verdictOf } from './interview.ts';
import { listedPersonas } from './personas.ts';
import { expect, test } from './portal.ts';

/* What stands in a result beside the verdict and its conditions. */

const route = 'flanders-highly-skilled';

test('an open route says what it costs, when each step comes, and since when its figures hold', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' });
  const card = verdictOf(page, route);
  await expect(card).toHaveAttribute('data-verdict', 'eligible');

  // An amount that no source settles never stands beside the name alone.
  const fee = card
    .locator('.fee-list > li')
    .filter({ hasText: 'Federal contribution for the residence part' });
  await expect(fee).toHaveCount(1);
  await expect(fee.locator('.fee-amount')).toHaveCount(0);
  await expect(fee).toContainText('Not confirmed. The last amount we know is €148.');
  await expect(fee.locator('.reason-figure')).toHaveText(
    'In force from 1 January 2025 until the day before 1 January 2026.',
  );
  await expect(fee.locator('.cited a')).toHaveAttribute('href', /^https:/);

  // A row for each step, in the same order as the list, and a mark in the row of each that has a day.
  const rows = card.locator('.timeline-row');
  const steps = card.locator('.step-list > li');
  await expect(rows).toHaveCount(await steps.count());
  const dated: string[] = [];
  for (const [place, step] of (await steps.all()).entries()) {
    const row = rows.nth(place);
    await expect(row.locator('span')).toHaveText(String(place + 1));
    if ((await step.locator('.step-date').count()) === 0) continue;
    dated.push((await step.locator('.step-date').textContent()) ?? '');
    const mark = row.locator(':is(.timeline-bar, .timeline-limit, .timeline-open)');
    await expect(mark, dated.at(-1)).toHaveCount(1);
  }
  expect(dated.length).toBeGreaterThan(2);
  expect(dated[0]).toContain('2 June 2025');
  await expect(card.locator('circle.timeline-bar')).toHaveCount(1);

  // A reason with its figure: the amount, since when and until when, where it stands, and when that was read.
  const reason = card
    .locator('.reasons .reason', { has: page.locator(':scope > .reason-figure') })
    .filter({ hasText: '€48,912' });
  await expect(reason.locator('.reason-figure')).toHaveText(
    'In force since 1 January 2025. Confirmed for filing dates up to and including 26 February 2026.',
  );
  await expect(reason.locator('.cited a')).toHaveAttribute('href', /^https:/);
  await expect(reason.locator('.cited-checked')).toHaveText(
    /source, last checked on \d{1,2} \w+ \d{4}$/,
  );

  // A reason without one: the article is the link.
  const diploma = card.locator('.reasons .reason').filter({ hasText: 'Higher-education diploma' });
  await expect(diploma.first().locator('.reason-figure')).toHaveCount(0);
  await expect(diploma.first().locator('.cited a')).toHaveText(/^art\. 17, 1°,/);
  await expect(diploma.first().locator('.cited a')).toHaveAttribute('href', /^https:/);
  await expect(diploma.first().locator('.cited-checked')).toContainText('last checked on');
});

test('what closes a route and can be otherwise is named in it', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48911,99' });
  const closed = verdictOf(page, route);
  await expect(closed).toHaveAttribute('data-verdict', 'notEligible');
  await expect(closed.locator('.would-change li')).toHaveText('At least €48,912 gross a year');
  // What nobody can change is not held out to anybody.
  const citizens = verdictOf(page, 'federal-no-authorisation');
  await expect(citizens).toHaveAttribute('data-verdict', 'notEligible');
  await expect(citizens.locator('.would-change')).toHaveCount(0);
  await expect(page.locator('.fees')).toHaveCount(0);
});

test('a fee that is settled has its amount beside its name', { tag: '@js' }, async ({ page }) => {
  const name = 'a care assistant in Namur who works below level';
  const assistant = listedPersonas.find((one) => one.name === name);
  if (!assistant) throw new Error('nobody has a higher diploma compared in Wallonia');
  const { check, filedOn, answers } = assistant;
  await page.goto(
    path('en', check.id, 'worker') + fragmentOf({ kind: '', check: check.id, filedOn, answers }),
  );
  const fee = verdictOf(page, 'wallonia-first-diploma-french').locator('.fee-list > li').first();
  await expect(fee.locator('.fee-name')).toContainText('Equivalence of a higher diploma');
  await expect(fee.locator('.fee-amount')).toHaveText('€200');
  await expect(fee.locator('.not-confirmed')).toHaveCount(0);
  await expect(fee.locator('.reason-figure')).toHaveText(
    'As read on 21 November 2026. No source says since when it holds.',
  );
});
