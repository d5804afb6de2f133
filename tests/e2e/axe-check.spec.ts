import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { workPermit } from '#rules/checks/work-permit.ts';
import { answer, next, openCheck, type Said } from './interview.ts';
import { expect, test } from './portal.ts';

/** The place is not known, so the questions of all four jurisdictions are asked. */
const everyQuestion: Said = {
  'job-place': '~',
  'diploma-level': 'level-unknown',
  'diploma-years': '3',
  'experience-years': '1',
  'job-ict': 'specialist',
  'pay-yearly': '',
  'contract-term': 'one-to-four-years',
  'contract-employer': 'belgian',
  'job-group': 'other',
  'worker-birth-date': '14/3/1998',
  'job-level': 'level-5-or-higher',
};

/** Filing date and monthly pay: no single case leads through every question. */
const passes = [
  ['2/6/2025', '3500'],
  ['2/1/2026', '4000'],
] as const;

const expectNothing = async (page: Page, where: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations, where).toEqual([]);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `axe finds nothing on any question, error or result, ${colorScheme}`,
    { tag: '@js' },
    async ({ browser, portal }) => {
      test.setTimeout(120_000);
      // axe runs a script in the page, which the content security policy would stop.
      const context: BrowserContext = await browser.newContext({
        bypassCSP: true,
        baseURL: portal,
        colorScheme,
        viewport: { width: 360, height: 800 },
      });
      const page = await context.newPage();
      const asked: string[] = [];
      for (const [filedOn, pay] of passes) {
        await openCheck(page, 'nl', 'worker');
        await next(page, 'next');
        await expectNothing(page, 'error');
        for (;;) {
          const step = page.locator('input[name=step]');
          if ((await step.count()) === 0) break;
          const id = await step.inputValue();
          asked.push(id);
          await page.locator('.why-asked summary').click();
          await expectNothing(page, id);
          const facts = workPermit.questions.find((question) => question.id === id)?.facts;
          await answer(
            page,
            { ...everyQuestion, 'filed-on': filedOn, 'pay-monthly': pay },
            facts ?? ['filed-on'],
          );
        }
        await expect(page.locator('article.verdict-card')).toHaveCount(4);
        for (const summary of await page.locator('.result summary').all()) await summary.click();
        await expectNothing(page, `result for ${filedOn}`);
        await next(page, 'restart');
      }
      expect(new Set(asked)).toEqual(
        new Set([...workPermit.questions.map(({ id }) => id), 'filed-on']),
      );
      await context.close();
    },
  );
}
