import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { Voice } from '#rules/engine/check.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { byTurns } from './extent.ts';
import { answer, answerAll, next, openCheck, type Said, verdictOf } from './interview.ts';
import { expect, test } from './portal.ts';

interface Journey {
  readonly name: string;
  readonly locale: LocaleTag;
  readonly voice: Voice;
  readonly said: Said;
  readonly route: string;
  readonly verdict: Verdict['kind'];
  /** Words that the headline must show. */
  readonly headline: string | RegExp;
}

const applicant: Said = {
  'residence-mention': 'not-found',
  'residence-paper': 'orange-card',
  'residence-status': 'asylum-applicant',
  'asylum-decision': 'none',
  'asylum-lodged-on': '15/1/2026',
};

const journeys: readonly Journey[] = [
  {
    name: 'a recognised refugee may work for any employer',
    locale: 'nl',
    voice: 'worker',
    said: {
      'residence-mention': 'unlimited',
      'filed-on': '2/6/2026',
      'residence-paper': 'card-a',
      'residence-status': 'recognised-refugee',
    },
    route: 'federal-work-unlimited',
    verdict: 'eligible',
    headline: /voor elke werkgever/,
  },
  {
    name: 'an applicant for protection may not work yet on the day before four months',
    locale: 'fr',
    voice: 'worker',
    said: { ...applicant, 'filed-on': '14/5/2026' },
    route: 'federal-work-unlimited',
    verdict: 'notYet',
    headline: /pas encore travailler.*15 mai 2026/,
  },
  {
    name: 'an applicant for protection may work after four months',
    locale: 'de',
    voice: 'employer',
    said: { ...applicant, 'filed-on': '15/5/2026' },
    route: 'federal-work-unlimited',
    verdict: 'eligible',
    headline: /für jeden Arbeitgeber/,
  },
  {
    name: 'a student may work within limits',
    locale: 'en',
    voice: 'employer',
    said: {
      'residence-mention': 'limited',
      'filed-on': '2/6/2026',
      'residence-paper': 'card-a',
      'residence-status': 'student',
    },
    route: 'federal-work-limited',
    verdict: 'eligible',
    headline: /within limits/,
  },
];

for (const [at, journey] of journeys.entries()) {
  const { name, locale, voice, said, route, verdict, headline } = journey;
  test(`${name} (${locale}, ${voice})`, byTurns(at), async ({ page }) => {
    await openCheck(page, locale, voice, 'may-i-work');
    await answerAll(page, said);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
    const card = page.locator('article.verdict-card');
    await expect(card).toHaveCount(1);
    await expect(card).toHaveAttribute('data-route', route);
    await expect(card).toHaveAttribute('data-verdict', verdict);
    // Federal law: there is no other place to compare with.
    await expect(page.locator('.region-comparison')).toHaveCount(0);
  });
}

test('papers to show and duties of an employer come with the right to work', async ({ page }) => {
  await openCheck(page, 'en', 'employer', 'may-i-work');
  await answerAll(page, { 'residence-mention': 'unlimited', 'filed-on': '2/6/2026' });
  const card = verdictOf(page, 'federal-work-unlimited');
  await expect(card).toHaveAttribute('data-verdict', 'eligible');
  await expect(card.getByRole('heading', { name: 'Papers that prove it' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'What an employer has to do' })).toBeVisible();
});

test('where nothing is open, the first thing to read is who helps', async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, {
    'residence-mention': 'no-title',
    'filed-on': '2/6/2026',
    'residence-paper': 'other-or-none',
    'residence-status': 'no-residence',
    'residence-same-job': '~',
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'lets you work in Belgium now',
  );
  await expect(page.locator('article.verdict-card')).toHaveCount(0);
  await expect(page.locator('details.route-row')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Where you can go from here',
  );
  await expect(page.getByRole('link', { name: 'FAIRWORK Belgium' })).toBeVisible();
});

test('where an authorisation is needed, the result leads to the check of work permits', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, {
    'residence-mention': 'no-title',
    'filed-on': '2/6/2026',
    'residence-paper': 'other-or-none',
    'residence-status': 'outside-belgium',
    'residence-same-job': 'no',
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'only with a work authorisation',
  );
  await page.getByRole('link', { name: 'Check which work permit is open' }).click();
  await expect(page).toHaveURL(new RegExp(`${path('en', 'work-permit', 'worker')}$`));
});

test('the day is asked in words of its own, and its result does not speak of an application', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await expect(page.locator('.question-day')).toContainText('Day: today.');
  await next(page, 'change:filed-on');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'For which day do you want to know?',
  );
  await answer(page, { 'filed-on': '2/6/2026' }, ['filed-on']);
  await expect(page.locator('.question-day')).toContainText('Day: 2 June 2026.');
  await answer(page, { 'residence-mention': 'unlimited' }, ['residence-mention']);
  await expect(page.locator('.overline').first()).toHaveText('Your answer for 2 June 2026');
});
