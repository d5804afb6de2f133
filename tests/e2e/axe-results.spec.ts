import type { Page } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { routeCode } from '#site/check/verdict-code.ts';
import { expectAccessible, test } from './axe.ts';
import { answer, next, verdictOf } from './interview.ts';
import { fragmentOf, type KindOfStep, kindsOfStep } from './kinds-of-step.ts';
import { expect } from './portal.ts';

/* Results and notices that none of the walks of axe-check.spec.ts comes by, each in a language and a scheme of its own. */

const kindOf = (kind: string): KindOfStep => {
  const found = kindsOfStep.find((one) => one.kind === kind);
  if (!found) throw new Error(`nobody sees "${kind}"`);
  return found;
};

const hire = kindOf('result of a hire with its plan');

/** Under the amount of every route of Flanders that looks at pay, and nothing that opens another one. */
const closedHire: KindOfStep = {
  ...hire,
  answers: {
    ...hire.answers,
    ...{ 'pay-monthly': 360_000, 'pay-yearly': 4_891_199, 'diploma-level': 'level-6' },
    ...{ 'contract-term': 'one-to-four-years', 'worker-whereabouts': 'outside-eu' },
    ...{ 'job-manager': false, 'job-full-time-share': 100 },
    ...{ 'vacancy-channel': 'not-published', 'vacancy-service-search': 'not-asked' },
    ...{ 'worker-eu-long-term-resident': false, 'vacancy-nobody-suitable': false },
    ...{ 'job-occupation': { unknown: true }, 'pay-skilled-grade': { unknown: true } },
    ...{ 'worker-qualified': { unknown: true }, 'pay-sector-scale': { unknown: true } },
    ...{ 'contract-commitments': { unknown: true } },
  },
};

/** A hire whose card says all that counts but one thing. */
const blueCardHolder: KindOfStep = {
  kind: 'result',
  check: 'may-i-work',
  filedOn: '2026-06-02',
  answers: {
    ...{ 'residence-mention': 'not-found', 'residence-paper': 'card-h' },
    ...{ 'residence-status': 'blue-card-holder', 'residence-same-job': true },
  },
};

const open = async (page: Page, locale: LocaleTag, step: KindOfStep, more = '') => {
  await page.goto(path(locale, step.check, 'worker') + fragmentOf(step) + more);
  await page.locator('.result').waitFor();
  // What comes later has come.
  await expect(page.locator('.result > p[role="status"]')).toHaveCount(0);
};

const unfold = (page: Page) =>
  page.evaluate("document.querySelectorAll('.result details').forEach((d) => (d.open = true))");

test.describe('axe finds nothing on', { tag: '@js' }, () => {
  test('a work permit of which every route is closed', async ({ axePage: page }) => {
    await open(page, 'fr', closedHire);
    await expect(page.locator('.result [data-route]').first()).toBeVisible();
    await expect(page.locator('.result [data-route]:not([data-verdict=notEligible])')).toHaveCount(
      0,
    );
    await unfold(page);
    await expectAccessible(page, 'all closed', { inside: 'main', schemes: ['light'] });
  });

  test('a result that begins with what opens later', async ({ axePage: page }) => {
    await open(page, 'ar', kindOf('result of may-i-work: notYet'));
    await expect(page.locator('article.verdict-card[data-verdict=notYet]')).toBeVisible();
    await unfold(page);
    await expectAccessible(page, 'not yet', { inside: 'main', schemes: ['dark'] });
  });

  test('a result that is only supposed', async ({ axePage: page }) => {
    await open(page, 'nl', blueCardHolder, '&suppose=residence-same-job');
    await expect(page.locator('.supposed li')).toHaveCount(1);
    await unfold(page);
    await expectAccessible(page, 'supposed', { inside: 'main', schemes: ['dark'] });
  });

  test('what is different on another date', async ({ axePage: page }) => {
    await open(page, 'de', hire);
    const section = page.locator('.other-date');
    await section.getByRole('textbox').fill('2/1/2026');
    await section.locator('button[value="other-date"]').click();
    await expect(section.locator('.date-differences li').first()).toBeVisible();
    await expectAccessible(page, 'other date', { inside: '.other-date', schemes: ['light'] });
    await section.getByRole('textbox').fill('1/9/2035');
    await section.locator('button[value="done-by"]').click();
    await expect(section.locator('button[value^="take-date:"]').first()).toBeVisible();
    await expectAccessible(page, 'counted back', { inside: '.other-date', schemes: ['light'] });
  });

  test('the notice of a link that is not as it was', async ({ axePage: page }) => {
    const was = `${routeCode('federal-work-limited')}n`;
    await open(page, 'ar', blueCardHolder, `&law=0&was=${was}&no-such-thing=1`);
    await expect(page.locator('.notice[role=status] .moved-verdicts li').first()).toBeVisible();
    await expectAccessible(page, 'link', { inside: 'main', schemes: ['light'] });
  });

  test('the notice of answers that no longer count', async ({ axePage: page }) => {
    await open(page, 'de', blueCardHolder);
    await next(page, 'change:residence-mention');
    await answer(page, { 'residence-mention': 'unlimited' }, ['residence-mention']);
    await expect(verdictOf(page, 'federal-work-unlimited')).toBeVisible();
    await expect(page.locator('.notice[role=status]')).toBeVisible();
    await expect(page.locator('.told-aside')).toBeVisible();
    await expectAccessible(page, 'set aside', { inside: 'main', schemes: ['dark'] });
  });
});
