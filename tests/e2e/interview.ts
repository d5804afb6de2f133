import { expect, type Locator, type Page, test } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { Voice } from '#rules/engine/check.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { readDate } from '#rules/engine/raw-input.ts';

/** Answers as a person gives them: field name to the option chosen or the text typed. */
export type Said = Readonly<Record<string, string>>;

/** Fields that are asked on one page with the field named. */
const together: Readonly<Record<string, readonly string[]>> = {
  'pay-monthly': ['pay-monthly', 'pay-yearly'],
  'worker-birth-date': ['worker-birth-date', 'youngest-child'],
  'diploma-country': ['diploma-country', 'diploma-papers', 'diploma-profession'],
  'contract-term': ['contract-term', 'contract-employer'],
  'permanent-contract-in-company': ['permanent-contract-in-company', 'days-in-company'],
};

/** What an ordinary hire from abroad says before anything that the journeys are about; "~" is "I don't know". */
export const ordinaryHire: Said = {
  'job-move': 'ordinary',
  'worker-citizenship': 'other',
  'residence-mention': 'no-title',
  'application-kind': 'first',
  'worker-whereabouts': 'outside-eu',
  'stay-length': 'over-90-days',
  'job-manager': 'no',
  'job-level': 'level-5-or-higher',
  'job-full-time-share': '100',
  'contract-term': 'one-to-four-years',
  'contract-employer': 'belgian',
  'job-occupation-text': '~',
  'pay-skilled-grade': '~',
  'worker-qualified': '~',
  'vacancy-channel': 'not-published',
  'vacancy-service-search': 'not-asked',
  'vacancy-nobody-suitable': '~',
  'worker-eu-long-term-resident': 'no',
  'pay-sector-scale': '~',
  'contract-commitments': '~',
};

/** A hire in Flanders in 2025; pay decides it. */
export const flemishHire: Said = {
  ...ordinaryHire,
  'job-place': 'flanders',
  'filed-on': '02/06/2025',
  'diploma-level': 'level-6',
  'job-group': 'other',
  'worker-birth-date': '14/3/1985',
};

/** Whether all that a page asks for after its first question has come; run in the page. */
const hasLaterParts = `(() => {
  const { rules, extras, occupations = '' } = document.getElementById('check').dataset;
  const come = performance.getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd > 0)
    .map(({ name }) => new URL(name).pathname);
  const asked = [rules, ...extras.split(' '), occupations].filter((address) => address !== '');
  return asked.every((address) => come.includes(address)) &&
    document.querySelectorAll('.question > .why-asked').length > 1;
})()`;

/** Waits for what comes to everybody, whatever is answered; a busy machine pauses between two parts of it. */
async function laterParts(page: Page): Promise<void> {
  // What waits in the page itself would run a text there, which its security policy stops.
  await expect.poll(() => page.evaluate<boolean>(hasLaterParts), { intervals: [50] }).toBe(true);
}

/** Opens the first question of a check, and waits for all that a script brings to it. */
export async function openCheck(
  page: Page,
  locale: LocaleTag,
  voice: Voice,
  check = 'work-permit',
): Promise<void> {
  await page.goto(path(locale, check, voice));
  if (test.info().project.use.javaScriptEnabled !== false) await laterParts(page);
}

/** Answers question after question from what is said, until a question is not in it or the result is there. */
export async function answerAll(page: Page, said: Said): Promise<void> {
  if (said['filed-on'] !== undefined) await chooseDay(page, said['filed-on']);
  for (let step = 0; step < 40; step += 1) {
    const field = await askedField(page, said);
    if (field === undefined) return;
    await answer(page, said, together[field] ?? [field]);
  }
  throw new Error('the interview does not end');
}

/** Where a check begins: chooses the day whose law it goes by, unless it is that day already. */
export async function chooseDay(page: Page, day: string): Promise<void> {
  if ((await page.locator('.question-day').count()) === 0) return;
  const read = readDate(day, filedOnRange.min, filedOnRange.max);
  if (read.ok && (await page.locator('input[name=filed]').inputValue()) === read.value) return;
  await next(page, 'change:filed-on');
  await answer(page, { 'filed-on': day }, ['filed-on']);
}

/** Fills the fields of the question on the page and goes on. */
export async function answer(page: Page, said: Said, fields: readonly string[]): Promise<void> {
  const isTyped = (await page.locator('.question-fields input[type=radio]').count()) === 0;
  if (isTyped && fields.every((field) => said[field] === '~')) return next(page, 'unknown');
  for (const field of fields) {
    const value = said[field];
    if (value === undefined) continue;
    const choice = page.locator(`input[type=radio][name="${field}"][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else await page.locator(`input[type=text][name="${field}"]`).fill(value);
  }
  await next(page, 'next');
}

/** Says "I don't know" to the question on the page: with the button beside a typed answer, or among its choices. */
export async function dontKnow(page: Page): Promise<void> {
  const button = page.locator('button[name=action][value="unknown"]');
  if ((await button.count()) > 0) return next(page, 'unknown');
  const choices = page.locator('.question-fields input[type=radio][value="~"]');
  for (const choice of await choices.all()) await choice.check();
  await next(page, 'next');
}

/** Presses a button of the form by its action and waits for what comes next. */
export async function next(page: Page, action: string): Promise<void> {
  const form = page.locator('form.check');
  const before = (await form.textContent()) ?? '';
  await page.locator(`button[name=action][value="${action}"]`).first().click();
  await expect(form).not.toHaveText(before);
}

/** The verdict of a route on the result page. */
export function verdictOf(page: Page, route: string): Locator {
  return page.locator(`[data-route="${route}"]`);
}

/** The first field of the question on the page that something was said about. */
async function askedField(page: Page, said: Said): Promise<string | undefined> {
  for (const input of await page.locator('.question-fields input[name]').all()) {
    const name = await input.getAttribute('name');
    if (name !== null && name in said) return name;
  }
  return undefined;
}
