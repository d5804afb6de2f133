import type { Page } from '@playwright/test';
import { catalogue } from '#rules/catalogue.ts';
import {
  answer,
  answerAll,
  dontKnow,
  next,
  openCheck,
  ordinaryHire,
  type Said,
} from './interview.ts';
import { newRight, studies, trainedInCompany } from './jobseekers.ts';
import { expectAccessible, test } from './axe.ts';
import { dismissedInGhent, movingUp, nurseInLiege } from './lists.ts';
import { expect } from './portal.ts';

/** A case that opens a route in each place, so that the result holds all that can follow from one. */
const openEverywhere: Said = {
  ...ordinaryHire,
  'filed-on': '2/6/2025',
  'job-place': '~',
  'diploma-level': 'level-7',
  'diploma-years': '5',
  'pay-monthly': '8000',
  'pay-yearly': '111360',
  'contract-employer': 'belgian',
  'experience-years': '~',
  'job-ict': 'neither',
  'job-group': 'other',
  'worker-birth-date': '14/3/1985',
};

const student: Said = {
  'residence-mention': 'limited',
  'filed-on': '2/6/2026',
  'residence-paper': 'card-a',
  'residence-status': 'student',
};

/** What leads to results that have to be looked at besides the one of knowing nothing. */
const cases: Readonly<Record<string, readonly Said[]>> = {
  'work-permit': [openEverywhere],
  'may-i-work': [student],
  training: [{ ...studies, 'home-place': 'brussels' }],
  'benefit-end': [newRight],
  'in-company-training': [{ ...trainedInCompany, 'job-place': 'flanders' }],
  'employment-measures': [movingUp],
  'first-steps': [nurseInLiege, dismissedInGhent],
};

/** A day whose law looks at everything that a check asks. */
const days: Readonly<Record<string, string>> = {
  'benefit-end': '20/8/2026',
  // The hours of work count for training leave until August, the contract for Impulsion until June.
  'employment-measures': '2/3/2026',
  'first-steps': '26/11/2026',
};

/** What a question says besides, once it is there. */
const whyAsked = async (page: Page) => {
  const all = page.locator('.why-asked summary');
  await all.first().waitFor();
  return all.all();
};

/** Says "I don't know" to every question of a check, each of them looked at; gives what was asked. */
const walkThrough = async (page: Page, day: string): Promise<readonly string[]> => {
  const asked: string[] = [];
  for (;;) {
    const step = page.locator('input[name=step]');
    if ((await step.count()) === 0) return asked;
    const id = await step.inputValue();
    asked.push(id);
    for (const why of await whyAsked(page)) await why.click();
    // What stands around the questions was looked at with the first of them, and is again with each result.
    await expectAccessible(page, id, { inside: 'main' });
    if (id === 'filed-on') await answer(page, { 'filed-on': day }, ['filed-on']);
    else await dontKnow(page);
  }
};

/** Goes on to the questions that only tell papers, steps or a day, where a result offers them. */
const walkFurther = async (page: Page, day: string): Promise<readonly string[]> => {
  const further = page.locator('.parts-left button');
  if ((await further.count()) === 0) return [];
  await further.first().click();
  await page.locator('input[name=step]').waitFor({ state: 'attached' });
  return walkThrough(page, day);
};

const openAll = (page: Page) =>
  page.evaluate("document.querySelectorAll('.result details').forEach((d) => (d.open = true))");

for (const { id: check, questions } of catalogue.checks) {
  test(
    `axe finds nothing on any question, error or result of ${check}, light and dark`,
    { tag: '@js' },
    async ({ axePage: page }) => {
      test.setTimeout(600_000);
      await openCheck(page, 'nl', 'worker', check);
      await next(page, 'next');
      await expectAccessible(page, 'error');
      await next(page, 'change:filed-on');
      const day = days[check] ?? '20/2/2026';
      const asked = [...(await walkThrough(page, day))];
      await openAll(page);
      await expectAccessible(page, 'result of knowing nothing');
      for (const said of cases[check] ?? []) {
        await next(page, 'restart');
        await answerAll(page, said);
        await expect(page.locator('article.verdict-card, .your-list').first()).toBeVisible();
        await openAll(page);
        await expectAccessible(page, 'result of a case');
        asked.push(...(await walkFurther(page, day)));
      }
      expect(new Set(asked)).toEqual(new Set([...questions.map(({ id }) => id), 'filed-on']));
    },
  );
}
