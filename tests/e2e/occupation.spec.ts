import type { Page } from '@playwright/test';
import { path } from '#content/paths.ts';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { assess } from '#rules/engine/assess.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { next } from './interview.ts';
import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

const filed = '2026-02-02';
const law = indexLaw(catalogue);

/** An ordinary job in Flanders, and "I don't know" to every other question that comes before the occupation. */
const answersBefore = (answers: Answers): Answers => {
  const input = { check: workPermit.id, voice: 'employer', filedOn: filed, answers } as const;
  const { nextQuestion } = assess(law, input);
  if (nextQuestion === 'occupation') return answers;
  const question = workPermit.questions.find(({ id }) => id === nextQuestion);
  if (!question) throw new Error('the occupation is not asked');
  const unknown = question.facts.map((fact) => [fact, { unknown: true }] as const);
  return answersBefore({ ...Object.fromEntries(unknown), ...answers });
};
const before = encodeAnswers(answersBefore({ 'job-move': 'ordinary', 'job-place': 'flanders' }));

/** Opens the question about the occupation: through a link where a script reads it, else as a form would come to it. */
const toOccupation = async (page: Page, hasScript = true): Promise<void> => {
  const start = path('en', 'work-permit', 'employer');
  await page.goto(`${start}#v=1&check=work-permit&filed=${filed}&${before}`);
  if (!hasScript) {
    for (const [name, value] of Object.entries({ filed, answers: before })) {
      await page.evaluate(`document.querySelector('input[name=${name}]').value = '${value}'`);
    }
    await page.locator('input[value=ordinary]').check();
    await page.locator('button[value=next]').click();
  }
  await expect(field(page)).toBeVisible();
};

const field = (page: Page) => page.locator('#job-occupation-text');
const lookUp = async (page: Page, words: string): Promise<void> => {
  await field(page).fill(words);
  await page.locator('button[value=next]').click();
};
const choiceOf = (page: Page, occupation: string) =>
  page.locator(`input[type=radio][value=${occupation}]`);
const answered = (page: Page) => page.locator('input[name=answers]');

test('words are answered with what fits, and a choice is kept', async ({
  page,
  javaScriptEnabled,
}) => {
  await toOccupation(page, javaScriptEnabled);
  await lookUp(page, 'infirmiere');
  const choices = page.locator('fieldset.choices');
  await expect(choices).toContainText('You typed: infirmiere');
  await expect(choices).toContainText('Verpleegkundige');
  await expect(page.locator('#error-summary')).toHaveCount(0);
  await expect(answered(page)).not.toHaveValue(/job-occupation/);
  await choiceOf(page, 'nurse').check();
  await next(page, 'next');
  await expect(answered(page)).toHaveValue(/job-occupation=nurse/);
  await next(page, 'back');
  await expect(choiceOf(page, 'nurse')).toBeChecked();
  await expect(field(page)).toHaveValue('Nurse');
});

test('going on without a choice is a fault of the choices, and not of the words', async ({
  page,
  javaScriptEnabled,
}) => {
  await toOccupation(page, javaScriptEnabled);
  await lookUp(page, 'infirmiere');
  const choices = page.getByRole('group', { name: /^Which occupation is it\?/ });
  await expect(choices).toBeVisible();
  await page.locator('button[value=next]').click();
  await expect(page.locator('#error-summary')).toContainText('Choose one of the answers.');
  await expect(choices).toHaveAccessibleDescription('Choose one of the answers.');
  await expect(field(page)).not.toHaveAttribute('aria-invalid');
});

test('other words than those chosen for are looked up anew', async ({
  page,
  javaScriptEnabled,
}) => {
  await toOccupation(page, javaScriptEnabled);
  await lookUp(page, 'nurse');
  await choiceOf(page, 'nurse').check();
  await lookUp(page, 'bricklayer');
  await expect(choiceOf(page, 'bricklayer')).toBeVisible();
  await expect(answered(page)).not.toHaveValue(/job-occupation/);
});

test('what was found is there again with the words it was found for', async ({
  page,
  javaScriptEnabled,
}) => {
  await toOccupation(page, javaScriptEnabled);
  await lookUp(page, 'nurse');
  const nurse = choiceOf(page, 'nurse');
  await expect(nurse).toBeVisible();
  await field(page).fill('nurs');
  // Without a script nothing changes while one types.
  await expect(nurse).toHaveCount(javaScriptEnabled ? 0 : 1);
  await field(page).fill('nurse');
  await nurse.check();
  await next(page, 'next');
  await expect(answered(page)).toHaveValue(/job-occupation=nurse/);
});

test('words that nothing fits are said to, and none of these is an answer', async ({
  page,
  javaScriptEnabled,
}) => {
  await toOccupation(page, javaScriptEnabled);
  await lookUp(page, 'xyzzy');
  await expect(page.locator('#error-summary')).toContainText('We found no occupation');
  await expect(field(page)).toHaveValue('xyzzy');
  await choiceOf(page, 'other-occupation').check();
  await next(page, 'next');
  await expect(answered(page)).toHaveValue(/job-occupation=other-occupation/);
});

test('"I don\'t know" is an answer, nothing is none', async ({ page, javaScriptEnabled }) => {
  await toOccupation(page, javaScriptEnabled);
  await page.locator('button[value=next]').click();
  await expect(page.locator('#error-summary')).toBeVisible();
  await next(page, 'unknown');
  await expect(answered(page)).toHaveValue(/job-occupation=~/);
});

test.describe('with JavaScript', { tag: '@js' }, () => {
  test('the keyboard is enough to choose a suggestion', async ({ page }) => {
    await toOccupation(page);
    const control = page.getByRole('combobox', { name: 'Occupation' });
    await expect(control).toHaveAttribute('aria-expanded', 'false');
    await control.focus();
    await page.keyboard.type('chauffeur');
    const list = page.getByRole('listbox');
    await expect(list).toBeVisible();
    await expect(control).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('status').filter({ hasText: '6 occupations fit' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = list.getByRole('option').nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(control).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(control).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(list).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const words = await list.getByRole('option').first().locator('.choice-label').textContent();
    await page.keyboard.press('Enter');
    await expect(list).toBeHidden();
    await expect(control).toHaveValue(words ?? '');
    await expect(control).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(answered(page)).toHaveValue(/job-occupation=[a-z-]+/);
  });

  test('a suggestion is chosen with a pointer, and leaving the list closes it', async ({
    page,
  }) => {
    await toOccupation(page);
    await field(page).fill('verpleeg');
    await page.getByRole('option', { name: 'Nurse Verpleegkundige', exact: true }).click();
    await expect(field(page)).toHaveValue('Nurse');
    await expect(choiceOf(page, 'nurse')).toBeChecked();
    await field(page).fill('metser');
    await expect(page.locator('fieldset.choices')).toHaveCount(0);
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test('Tab goes on and chooses nothing', async ({ page }) => {
    await toOccupation(page);
    await field(page).focus();
    await page.keyboard.type('nurse');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(field(page)).toHaveValue('nurse');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.locator('button[value=next]')).toBeFocused();
  });

  test('axe finds nothing while typing and choosing', async ({ axePage: page }) => {
    await toOccupation(page);
    await expectAccessible(page, 'empty');
    await field(page).fill('chauffeur');
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page, 'suggestions');
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'picked');
    await field(page).fill('driver');
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'choices');
    await field(page).fill('xyzzy');
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'nothing fits');
  });
});
