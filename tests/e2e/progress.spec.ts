import type { Page } from '@playwright/test';
import { answer, chooseDay, dontKnow, flemishHire, openCheck, type Said } from './interview.ts';
import { nurseInLiege } from './lists.ts';
import { expect, test } from './portal.ts';

/** The picture of the bridge and its sentence: planks laid, planks still to come, and how many the sentence says. */
const progressOf = async (page: Page) => {
  const bridge = page.locator('.progress-bridge');
  const planks = await bridge.locator('.progress-plank').count();
  const laid = await bridge.locator('.progress-plank[data-laid]').count();
  const sentence = (await bridge.locator('p').textContent()) ?? '';
  return { laid, left: planks - laid, said: Number(/\d+/.exec(sentence)?.[0]) };
};

/** Answers the question on the page from what is said, and "I don't know" where that says nothing of it. */
const goOn = async (page: Page, said: Said): Promise<void> => {
  const names = await page.evaluate<readonly string[]>(
    "[...document.querySelectorAll('.question-fields input[name]')].map((one) => one.name)",
  );
  const fields = [...new Set(names)];
  if (fields.every((field) => said[field] === undefined)) await dontKnow(page);
  else await answer(page, said, fields);
};

const walks: Readonly<Record<string, Said>> = {
  'work-permit': { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' },
  'first-steps': nurseInLiege,
};

for (const [check, said] of Object.entries(walks)) {
  test(`the bridge and its sentence count the same questions of ${check}, never more than before`, async ({
    page,
  }) => {
    await openCheck(page, 'en', 'worker', check);
    await chooseDay(page, said['filed-on'] ?? '');
    const step = page.locator('input[name=step]');
    const walked: { readonly step: string; readonly laid: number; readonly left: number }[] = [];
    for (let asked = await step.inputValue(); ; asked = await step.inputValue()) {
      const { laid, left, said: told } = await progressOf(page);
      expect(told, asked).toBe(left);
      const before = walked.at(-1);
      walked.push({ step: asked, laid, left });
      if (before) {
        expect(left, `left at ${asked}`).toBeLessThan(before.left);
        expect(laid, `laid at ${asked}`).toBe(before.laid + 1);
      }
      await goOn(page, said);
      if ((await step.count()) === 0) break;
    }
    expect(walked.length).toBeGreaterThan(3);
    expect(walked.at(-1)?.left).toBeGreaterThanOrEqual(1);
  });
}
