import type { Page } from '@playwright/test';
import { answer, answerAll, flemishHire, openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

/* What was typed in the digits and signs of a language is said back as we understood it. */

/** What is said back of a question, in the list below the next one. */
const saidOf = async (page: Page, step: string) => {
  const soFar = page.locator('.so-far');
  await soFar.locator('summary').click();
  const line = soFar.locator('dl > div', { has: page.locator(`button[value="change:${step}"]`) });
  await expect(line).toBeVisible();
  return line.locator('dd').first().locator('span');
};

for (const [locale, writing, understood] of [
  ...(['3.703,44', '3703.44', '3 703,44'] as const).map(
    (pay) => ['nl', pay, 'Bruto basisloon per maand – € 3.703,44 per maand'] as const,
  ),
  ...(['۳۷۰۳٫۴۴', '۳٬۷۰۳٫۴۴'] as const).map(
    (pay) => ['fa', pay, /€\s3,703\.44\P{L}*در ماه$/u] as const,
  ),
] as const) {
  test(`pay is said back as it was understood, in ${locale}: ${writing}`, async ({ page }) => {
    await openCheck(page, locale, 'worker');
    await answerAll(page, flemishHire);
    await answer(page, { 'pay-monthly': writing, 'pay-yearly': '' }, ['pay-monthly', 'pay-yearly']);
    const said = await saidOf(page, 'pay');
    await expect(said.first()).toHaveText(understood);
  });
}

for (const writing of ['38:30', '38,5', '38.5']) {
  test(`hours and minutes a week are said back as hours: ${writing}`, async ({ page }) => {
    await openCheck(page, 'nl', 'worker', 'in-company-training');
    await answerAll(page, {
      'filed-on': '24/8/2026',
      'job-place': 'brussels',
      'jobseeker-registration': '~',
      'training-weeks': '13',
      'hiring-promise': 'yes',
      'training-hours': writing,
    });
    await expect(await saidOf(page, 'training-hours')).toHaveText('38,5 uur');
  });
}
