import type { LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { workPermit } from '#rules/checks/work-permit.ts';
import type { Voice } from '#rules/engine/check.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { byTurns } from './extent.ts';
import {
  answer,
  answerAll,
  flemishHire,
  next,
  openCheck,
  ordinaryHire,
  type Said,
  verdictOf,
} from './interview.ts';
import { expect, test } from './portal.ts';

interface Journey {
  readonly name: string;
  readonly locale: LocaleTag;
  readonly voice: Voice;
  readonly said: Said;
  readonly route: string;
  readonly verdict: Verdict['kind'];
  /** Words that the reasons must show. */
  readonly shows: readonly (string | RegExp)[];
  /** The other routes of the place are closed as well. */
  readonly isAllClosed?: boolean;
}

const journeys: readonly Journey[] = [
  {
    name: 'Flanders, pay exactly at the amount',
    locale: 'nl',
    voice: 'employer',
    said: { ...flemishHire, 'pay-monthly': '3.600', 'pay-yearly': '48.912' },
    route: 'flanders-highly-skilled',
    verdict: 'eligible',
    shows: [/48\.912/],
  },
  {
    name: 'Flanders, one cent under',
    locale: 'nl',
    voice: 'employer',
    said: { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48911,99' },
    route: 'flanders-highly-skilled',
    verdict: 'notEligible',
    shows: [/0,01/],
    isAllClosed: true,
  },
  {
    name: 'Flanders after the last confirmed amount',
    locale: 'en',
    voice: 'worker',
    said: {
      ...flemishHire,
      'filed-on': '22/11/2026',
      'job-level': 'level-5-or-higher',
      'pay-monthly': '4500',
      'pay-yearly': '62640',
    },
    route: 'flanders-highly-skilled',
    verdict: 'unconfirmed',
    shows: [/26 February 2026/],
  },
  {
    name: 'Brussels, basic monthly pay exactly at the amount',
    locale: 'fr',
    voice: 'employer',
    said: {
      ...ordinaryHire,
      'job-place-code': '1000',
      'filed-on': '2/6/2025',
      'diploma-level': 'level-7',
      'diploma-years': '5',
      'pay-monthly': '3 703,44',
      'pay-yearly': '',
    },
    route: 'brussels-highly-skilled',
    verdict: 'eligible',
    shows: [/3\s703,44/],
  },
  {
    name: 'Brussels, one cent under',
    locale: 'fr',
    voice: 'worker',
    said: {
      ...ordinaryHire,
      'job-place': 'brussels',
      'filed-on': '2/6/2025',
      'diploma-level': 'level-7',
      'diploma-years': '5',
      ...{ 'pay-monthly': '3703,43', 'pay-yearly': '60000' },
      ...{ 'job-ict': 'neither', 'experience-years': '2', 'contract-employer': 'belgian' },
    },
    route: 'brussels-highly-skilled',
    verdict: 'notEligible',
    shows: [/0,01/],
  },
  {
    name: 'Wallonia, exactly at the amount, by experience',
    locale: 'de',
    voice: 'employer',
    said: {
      ...ordinaryHire,
      'job-place': 'wallonia',
      'filed-on': '02.06.2025',
      'diploma-level': 'none',
      'job-ict': 'neither',
      'experience-years': '3',
      'pay-monthly': '3700',
      'pay-yearly': '51613',
    },
    route: 'wallonia-highly-skilled',
    verdict: 'eligible',
    shows: [/51\.613/],
  },
  {
    name: 'Wallonia, one cent under',
    locale: 'fr',
    voice: 'employer',
    said: {
      ...ordinaryHire,
      'job-place-code': 'liege',
      'filed-on': '02.06.2025',
      'diploma-level': 'level-6',
      'pay-monthly': '3700',
      'pay-yearly': '51612,99',
      'contract-employer': 'belgian',
      'worker-birth-date': '35',
    },
    route: 'wallonia-highly-skilled',
    verdict: 'notEligible',
    shows: [/0,01/],
  },
  {
    name: 'German-speaking Community, an exact hit is not confirmed',
    locale: 'de',
    voice: 'worker',
    said: {
      ...ordinaryHire,
      'job-place-code': 'Eupen',
      'filed-on': '2/6/2025',
      'diploma-level': 'level-6',
      // 4,265.00 over twelve months is exactly the amount.
      'pay-monthly': '4265',
      'pay-yearly': '',
      'contract-term': 'one-to-four-years',
      'contract-employer': 'belgian',
    },
    route: 'german-speaking-community-highly-skilled',
    verdict: 'unconfirmed',
    shows: [/51\.180/],
  },
];

const placeOf = (route: string) =>
  catalogue.routes.find(({ id }) => id === route)?.jurisdiction ?? '';

for (const [at, journey] of journeys.entries()) {
  const { name, locale, voice, said, route, verdict, shows, isAllClosed } = journey;
  test(`${name} (${locale}, ${voice})`, byTurns(at), async ({ page }) => {
    await openCheck(page, locale, voice);
    await answerAll(page, said);
    const card = verdictOf(page, route);
    await expect(card).toHaveAttribute('data-verdict', verdict);
    // Of several routes that are all closed, none stands out.
    await expect(page.locator('article.verdict-card')).toHaveCount(isAllClosed ? 0 : 1);
    await expect(page.locator('table.comparison').first().locator('thead th')).toHaveCount(5);
    // Every route of the place, once.
    const place = placeOf(route);
    for (const id of workPermit.routes) {
      const isHere = ['federal', place].includes(placeOf(id));
      await expect(verdictOf(page, id)).toHaveCount(isHere ? 1 : 0);
    }
    for (const text of shows) await expect(card).toContainText(text);
    // Also where the route is folded to one line.
    await expect(card.locator('a').first()).toHaveAttribute('href', /^https?:/);
  });
}

test('the same Flemish case has other reasons from 2026', async ({ page }) => {
  const said = {
    ...flemishHire,
    'pay-monthly': '4000',
    'pay-yearly': '55000',
    'job-level': 'below-higher-education',
  };
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...said, 'filed-on': '31/12/2025' });
  const card = verdictOf(page, 'flanders-highly-skilled');
  await expect(card).toHaveAttribute('data-verdict', 'eligible');
  await expect(card).not.toContainText('The job itself asks for');
  await next(page, 'change:filed-on');
  await answerAll(page, { ...said, 'filed-on': '2/1/2026' });
  await expect(card).toHaveAttribute('data-verdict', 'notEligible');
  await expect(card).toContainText('The job itself asks for');
});

test('an unknown place shows all four and says that it depends', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, {
    ...ordinaryHire,
    'job-place': '~',
    'filed-on': '2/6/2025',
    'diploma-level': 'level-7',
    'diploma-years': '5',
    'pay-monthly': '8000',
    'pay-yearly': '111360',
    'contract-term': 'one-to-four-years',
    'contract-employer': 'belgian',
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('depends on where');
  await expect(page.locator('article.verdict-card')).toHaveCount(4);
});

test('a wrong answer is explained, kept and can be mended', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await next(page, 'change:filed-on');
  await answer(page, { 'filed-on': '31/02/2026' }, ['filed-on']);
  const summary = page.locator('#error-summary');
  await expect(summary).toContainText('This day does not exist');
  await expect(page.locator('#filed-on')).toHaveValue('31/02/2026');
  await summary.getByRole('link').click();
  await expect(page.locator('#filed-on')).toBeFocused();
  await answer(page, { 'filed-on': '2/6/2025' }, ['filed-on']);
  await expect(summary).toHaveCount(0);
  await expect(page.locator('.question-day')).toContainText('2 June 2025');
});

test('nothing chosen is no answer', async ({ page }) => {
  await openCheck(page, 'fr', 'worker');
  await next(page, 'next');
  await expect(page.locator('#error-summary')).toBeVisible();
});

test('an answer can be changed without losing the others', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' });
  await next(page, 'change:pay');
  await expect(page.locator('#pay-yearly')).toHaveValue('48912');
  await answer(page, { 'pay-monthly': '3600', 'pay-yearly': '40000' }, [
    'pay-monthly',
    'pay-yearly',
  ]);
  await answerAll(page, flemishHire);
  await expect(verdictOf(page, 'flanders-highly-skilled')).toHaveAttribute(
    'data-verdict',
    'notEligible',
  );
  await next(page, 'restart');
  await expect(page.locator('input[name=answers]')).toHaveValue('');
});

test('the button Back walks back through every question with its answer', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answer(page, ordinaryHire, ['job-move']);
  await answer(page, { 'job-place': 'flanders' }, ['job-place']);
  await answer(page, ordinaryHire, ['worker-citizenship']);
  await next(page, 'back');
  await expect(page.locator('input[value=other]')).toBeChecked();
  await next(page, 'back');
  await expect(page.locator('input[type=radio][value=flanders]')).toBeChecked();
  await next(page, 'back');
  await expect(page.locator('input[value=ordinary]')).toBeChecked();
});

test('another language opens at the same step with the same answers', async ({
  page,
  javaScriptEnabled,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' });
  if (javaScriptEnabled) {
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(/\/fr\/work-permit\/employer\/$/);
  } else {
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page).toHaveURL(/\/fr\/work-permit\/employer\/result\/$/);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(verdictOf(page, 'flanders-highly-skilled')).toHaveAttribute(
    'data-verdict',
    'eligible',
  );
});
