import type { Page } from '@playwright/test';
import { path } from '#content/paths.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import {
  answer,
  answerAll,
  chooseDay,
  flemishHire,
  next,
  openCheck,
  ordinaryHire,
  type Said,
  verdictOf,
} from './interview.ts';
import { fragmentOf, kindsOfStep } from './kinds-of-step.ts';
import { expect, test } from './portal.ts';

/** A hire of whom little has to be told: the card says it all but one thing. */
const blueCardHolder: Said = {
  'residence-mention': 'not-found',
  'residence-paper': 'card-h',
  'residence-status': 'blue-card-holder',
  'residence-same-job': 'yes',
};

const onDay: Said = { ...blueCardHolder, 'filed-on': '2/6/2026' };

const step = (page: Page) => page.locator('input[name=step]');

test('the answers so far are said back as they were understood, and can be changed', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await chooseDay(page, '٢/٦/٢٠٢٥');
  await answer(page, { 'job-move': 'ordinary' }, ['job-move']);
  const soFar = page.locator('.so-far');
  await soFar.locator('summary').click();
  await expect(soFar.locator('dd').first()).toHaveText('2 June 2025');
  await next(page, 'change:filed-on');
  await expect(page.locator('#filed-on')).toHaveValue('02/06/2025');
});

test('an early answer that is changed sets aside what it decides, keeps the rest, and takes it back', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, onDay);
  await expect(verdictOf(page, 'federal-work-limited')).toHaveAttribute('data-verdict', 'eligible');
  const aside = page.locator('.told-aside');
  await expect(aside).toHaveCount(0);

  // The card says it all now: what was told besides plays no part, and is neither lost nor passed over in silence.
  await next(page, 'change:residence-mention');
  await answer(page, { 'residence-mention': 'unlimited' }, ['residence-mention']);
  await expect(page.getByRole('status').filter({ hasText: 'You changed an answer' })).toBeVisible();
  await expect(verdictOf(page, 'federal-work-unlimited')).toHaveAttribute(
    'data-verdict',
    'eligible',
  );
  await expect(aside).toBeVisible();
  const changes = await page.locator('.told button[value^="change:"]').all();
  expect(await Promise.all(changes.map((one) => one.getAttribute('value')))).toEqual([
    ...['change:filed-on', 'change:residence-mention'],
    ...['change:residence-paper', 'change:residence-status', 'change:same-job'],
  ]);

  // Back to what it was: nothing is asked a second time.
  await next(page, 'change:residence-mention');
  await answer(page, { 'residence-mention': 'not-found' }, ['residence-mention']);
  await expect(verdictOf(page, 'federal-work-limited')).toHaveAttribute('data-verdict', 'eligible');
  await expect(aside).toHaveCount(0);
});

test('a reload in the middle stays at the question, with what was answered', async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, { 'residence-mention': 'not-found', 'filed-on': '2/6/2026' });
  await expect(step(page)).toHaveValue('residence-paper');
  await page.reload();
  await expect(step(page)).toHaveValue('residence-paper');
  await answerAll(page, onDay);
  await expect(verdictOf(page, 'federal-work-limited')).toHaveAttribute('data-verdict', 'eligible');
});

test('who does not know is told where to look', async ({ page, javaScriptEnabled }) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  // The drawing stands there with the first question.
  await expect(page.getByRole('img', { name: /^Drawing of the two sides/ })).toBeVisible();
  await answerAll(page, { 'residence-mention': 'not-found', 'filed-on': '2/6/2026' });
  await expect(page.getByRole('img', { name: /^Drawing of the two sides/ })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const help = page.locator('details', { hasText: 'What if I do not know?' });
  await help.locator('summary').click();
  await expect(help).toContainText('The municipality that gave it can tell.');
  // Loaded when it is opened, and not before.
  if (javaScriptEnabled) expect(asked.some((path) => path.includes('.en.take.'))).toBe(true);
});

test('the question about pay shows which line of a pay slip to take', async ({
  page,
  request,
  portal,
  javaScriptEnabled,
}) => {
  const pay = kindsOfStep.find(({ kind }) => kind.startsWith('number of EUR/month'));
  if (!pay) throw new Error('nobody is asked about pay');
  if (javaScriptEnabled) await page.goto(path('en', pay.check, 'worker') + fragmentOf(pay));
  else {
    const form = { filed: pay.filedOn, answers: encodeAnswers(pay.answers), action: 'show' };
    const headers = { origin: new URL(portal).origin };
    const sent = await request.post(path('en', pay.check, 'worker', 'result'), { form, headers });
    await page.setContent(await sent.text());
  }
  const help = page.locator('details', { hasText: 'What if I do not know?' });
  await help.locator('summary').click();
  const wanted = help.locator('.payslip [data-wanted]');
  await expect(wanted).toContainText('Brutomaandloon / Salaire mensuel brut / Bruttomonatslohn');
  await expect(wanted).toContainText('this line');
  await expect(wanted.locator('dd')).toHaveText('3.703,44');
  await expect(help.locator('figcaption')).toContainText('before anything is taken off');
});

/** The controls of a question that are lower than a finger needs, each by the beginning of its text; run in the page. */
const tooSmall = `
  [...document.querySelectorAll('form.check :is(button, summary, .choice, input[type=text])')]
    .filter((control) => control.checkVisibility())
    .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
    .map((control) => control.outerHTML.slice(0, 80))`;

// With a script every kind of page is looked at: feel.spec.ts.
test(
  'every control is large enough for a finger, and nothing sticks out of a narrow screen',
  { tag: '@no-js' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openCheck(page, 'de', 'worker', 'may-i-work');
    for (const [field, value] of Object.entries(blueCardHolder)) {
      expect(await page.evaluate(tooSmall)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
      await answer(page, { [field]: value }, [field]);
    }
    await page.locator('.result').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
  },
);

test("the browser's Back and Forward do what people expect", async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  const title = page.getByRole('heading', { level: 1 });
  await next(page, 'change:filed-on');
  await expect(title).toContainText('file the application');
  await page.goBack();
  await expect(title).toContainText('kind of job or move');
  await answer(page, ordinaryHire, ['job-move']);
  await answer(page, { 'job-place': 'flanders' }, ['job-place']);
  await expect(title).not.toContainText('Where will the work');
  await page.goBack();
  await expect(title).toContainText('Where will the work');
  await page.goBack();
  await expect(title).toContainText('kind of job or move');
  await page.goForward();
  await expect(title).toContainText('Where will the work');
});

test("the browser's Back goes through a whole walk, question by question", async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await chooseDay(page, '2/6/2026');
  const walked: string[] = [];
  for (const [field, value] of Object.entries(blueCardHolder)) {
    walked.push(await step(page).inputValue());
    await answer(page, { [field]: value }, [field]);
  }
  await expect(verdictOf(page, 'federal-work-limited')).toHaveAttribute('data-verdict', 'eligible');
  for (const before of walked.reverse()) {
    await page.goBack();
    await expect(step(page)).toHaveValue(before);
  }
  for (let n = 0; n < walked.length; n += 1) await page.goForward();
  await expect(verdictOf(page, 'federal-work-limited')).toHaveAttribute('data-verdict', 'eligible');
});

// From right to left, with the digits of its keyboards, and in a third script.
for (const [locale, day] of [
  ['ar', '٢/٦/٢٠٢٦'],
  ['uk', '2.6.2026'],
] as const) {
  test(`the keyboard is enough for a whole walk in ${locale}`, async ({ page }) => {
    await openCheck(page, locale, 'worker', 'may-i-work');
    const tabTo = async (selector: string) => {
      for (let n = 0; n < 40; n += 1) {
        if ((await page.locator(`${selector}:focus`).count()) > 0) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${selector} is not reached with the keyboard`);
    };
    await tabTo('.question-day button');
    await page.keyboard.press('Enter');
    await expect(step(page)).toHaveValue('filed-on');
    for (const [field, value] of Object.entries({ 'filed-on': day, ...blueCardHolder })) {
      const asked = await step(page).inputValue();
      await tabTo(`.question-fields [name="${field}"]`);
      const radios = page.locator(`input[type=radio][name="${field}"]`);
      if ((await radios.count()) > 0) {
        await page.keyboard.press('Space');
        const wanted = page.locator(`input[name="${field}"][value="${value}"]`);
        for (let n = 0; n < 60 && !(await wanted.isChecked()); n += 1) {
          await page.keyboard.press('ArrowDown');
        }
      } else {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(value);
      }
      await page.keyboard.press('Enter');
      await expect(page.locator(`input[name=step][value="${asked}"]`)).toHaveCount(0);
    }
    await expect(verdictOf(page, 'federal-work-limited')).toHaveAttribute(
      'data-verdict',
      'eligible',
    );
  });
}

test.describe('answers kept on a device', { tag: '@js' }, () => {
  const stored = 'JSON.stringify(Object.keys(localStorage))';

  test('are kept when asked, gone on with later, and erased with everything', async ({ page }) => {
    await openCheck(page, 'en', 'worker', 'may-i-work');
    await answerAll(page, { 'residence-mention': 'not-found', 'filed-on': '2/6/2026' });
    expect(await page.evaluate<string>(stored)).toBe('[]');
    await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
    await expect(page.getByText('Your answers are kept in this browser')).toBeVisible();
    await answerAll(page, { 'residence-paper': 'card-h' });
    expect(await page.evaluate<string>(stored)).toBe('["passerelle.case.may-i-work"]');

    // Another day: a new visit in a new tab, with a page of its own.
    const later = await page.context().newPage();
    await openCheck(later, 'en', 'worker', 'may-i-work');
    await later.getByRole('button', { name: 'Go on with them' }).click();
    await expect(step(later)).toHaveValue('residence-status');
    expect(new URL(later.url()).hash).toBe('');
    await next(later, 'erase');
    expect(await later.evaluate<string>(stored)).toBe('[]');
    await later.reload();
    await expect(later.getByRole('button', { name: 'Go on with them' })).toHaveCount(0);
  });
});

test('paper takes few pages, and all of it when asked', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' });
  const pages = async () => {
    // The sheet is the one that the page asks for.
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...paper.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
      box.split(' ').map(Number).map(Math.round).join(' '),
    );
    expect(new Set(sheets)).toEqual(new Set(['0 0 595 842']));
    return [...paper.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  };
  const short = await pages();
  await page.getByLabel('Print everything').check();
  const whole = await pages();
  test
    .info()
    .annotations.push({ type: 'pages', description: `${String(short)}, ${String(whole)}` });
  expect(short).toBeLessThanOrEqual(8);
  expect(whole).toBeGreaterThan(short);
});
