import type { Page } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { fragmentOf, type KindOfStep, kindsOfStep } from './kinds-of-step.ts';
import { expect, test } from './portal.ts';

/**
 * What is wrong with the page for a finger, a keyboard in colours that the system forces, and whoever wants nothing to
 * move; run in the page.
 */
const faultsInPage = `(() => {
  const faults = [];
  const paper = getComputedStyle(document.body).backgroundColor;
  const say = (what, element) => faults.push(what + ': ' + element.outerHTML.slice(0, 90));
  const seen = (selector) =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const out = (one) => one.getBoundingClientRect().right > width || one.getBoundingClientRect().left < 0;
    say('sticks out', seen('main *').find(out) ?? document.body);
  }
  const touched = 'button, summary, .choice, select, input[type=text], label:has(input), .paper-label';
  for (const control of seen('main :is(' + touched + '), :is(.site-header, .breadcrumbs, .site-footer) li a')) {
    // The button that Enter presses is for nobody to touch.
    if (control.ariaHidden === 'true') continue;
    if (Math.round(control.getBoundingClientRect().height) < 44) say('too small', control);
  }
  for (const control of seen('main :is(a[href], button, summary, input:not([type=hidden]), select)')) {
    control.focus();
    const text = control.parentElement.querySelector('.choice-text');
    const rings = [getComputedStyle(control), ...(text ? [getComputedStyle(text, '::before')] : [])];
    const isSeen = rings.some((ring) => ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2);
    if (!isSeen) say('no focus', control);
  }
  // Two thirds of a date and of the largest number that is asked.
  for (const control of seen('input[type=text]')) {
    if (control.getBoundingClientRect().width < 100) say('too narrow', control);
  }
  for (const one of seen('body *')) {
    const { transitionDuration, animationName, color, forcedColorAdjust } = getComputedStyle(one);
    const hasWords = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    // Behind words a browser lays the paper of the system, whatever the background.
    if (hasWords && color === paper && forcedColorAdjust === 'auto') say('unreadable', one);
    if (animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)) {
      say('moves', one);
    }
  }
  if (document.getAnimations().length > 0) faults.push('moves: something');
  return faults;
})()`;

/** Opens a page of a check; of the same check nothing is loaded again. */
const open = async (
  page: Page,
  locale: LocaleTag,
  step: KindOfStep,
  before: KindOfStep | undefined,
) => {
  const fragment = fragmentOf(step);
  if (before?.check === step.check)
    await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
  else await page.goto(path(locale, step.check, 'worker') + fragment);
  await expect(page.locator('input[name=answers]')).toHaveValue(encodeAnswers(step.answers));
  const isResult = step.kind.startsWith('result');
  await page.locator(isResult ? '.result' : 'input[name=step]').waitFor({ state: 'attached' });
  await expect(page.locator('.result p[role="status"]')).toHaveCount(0);
};

const unfoldAll = "document.querySelectorAll('main details').forEach((one) => (one.open = true))";

/** What is wrong with each page of a language, by check and kind; empty where nothing is. */
const faultsOf = async (
  page: Page,
  locale: LocaleTag,
  steps: readonly KindOfStep[],
  isUnfolded = false,
) => {
  const found: Record<string, unknown> = {};
  for (const [index, step] of steps.entries()) {
    await open(page, locale, step, steps[index - 1]);
    if (isUnfolded) await page.evaluate(unfoldAll);
    // The last thing touched is the keyboard, so that the focus is drawn.
    await page.keyboard.press('Shift');
    const faults = await page.evaluate<readonly string[]>(faultsInPage);
    if (faults.length > 0) found[`${step.check}, ${step.kind}`] = faults;
  }
  return found;
};

/** A page of each look: one answer, a number of two, several on one page, names to look for, a card, a list and a plan. */
const kindsFromRightToLeft: readonly string[] = [
  ...['long choice', 'choice with municipality', 'choice and choice and choice', 'occupation'],
  ...['number of EUR/month and number of EUR/year', 'number of days and boolean'],
  ...['result of first-steps: list', 'result of may-i-work: notYet'],
  'result of a hire with its plan',
];

const fromRightToLeft = kindsOfStep.filter(({ kind }) => kindsFromRightToLeft.includes(kind));

test.describe('every kind of question and result', { tag: '@js' }, () => {
  // 1280 pixels wide at 400 %.
  test.use({
    viewport: { width: 320, height: 256 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });

  test('fits a narrow screen and a finger, shows the focus in forced colours, and does not move', async ({
    page,
  }) => {
    expect(await faultsOf(page, 'de', kindsOfStep)).toEqual({});
  });

  test('and so does a part of them from right to left, with all unfolded', async ({ page }) => {
    expect(fromRightToLeft).toHaveLength(kindsFromRightToLeft.length);
    expect(await faultsOf(page, 'ar', fromRightToLeft, true)).toEqual({});
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});
