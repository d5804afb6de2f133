import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { Voice } from '#rules/engine/check.ts';
import type { Verdict } from '#rules/engine/verdict.ts';
import { byTurns } from './extent.ts';
import { answer, answerAll, next, openCheck, type Said, verdictOf } from './interview.ts';
import { endsInJuly, newRight, futureNurse, studies, trainedInCompany } from './jobseekers.ts';
import { expect, test } from './portal.ts';

interface Journey {
  readonly name: string;
  readonly check: string;
  readonly locale: LocaleTag;
  readonly voice: Voice;
  readonly said: Said;
  readonly route: string;
  readonly verdict: Verdict['kind'];
  /** Words that the headline must show. */
  readonly headline: RegExp;
  /** What decides, as the route says it. */
  readonly reason: RegExp;
  /** Questions that were asked, with the one about the day. */
  readonly asked: number;
}

const journeys: readonly Journey[] = [
  {
    name: 'a bachelor in Brussels is exempted if it fits the action plan',
    check: 'training',
    locale: 'en',
    voice: 'worker',
    said: { ...studies, 'home-place': 'brussels' },
    route: 'brussels-exemption-request',
    verdict: 'eligibleSubjectToJudgement',
    headline: /open in Brussels if the service agrees/,
    reason: /individual action plan/,
    asked: 10,
  },
  {
    name: '27 new credits are enough in Flanders',
    check: 'training',
    locale: 'nl',
    voice: 'worker',
    said: { ...studies, 'home-place': 'flanders', 'training-new-credits': '27' },
    route: 'flanders-exemption-request',
    verdict: 'eligibleSubjectToJudgement',
    headline: /staat dit in Vlaanderen open/,
    reason: /Minstens 27/,
    asked: 12,
  },
  {
    name: 'training at IFAPME is exempted in Wallonia after 312 days with benefit',
    check: 'training',
    locale: 'fr',
    voice: 'employer',
    said: { ...studies, 'training-kind': 'self-employment', 'home-place': 'wallonia' },
    route: 'wallonia-exemption-self-employment',
    verdict: 'eligible',
    headline: /ouvert en Wallonie/,
    reason: /312/,
    asked: 8,
  },
  {
    name: 'in Eupen the order could not be read, and the page says whom to ask',
    check: 'training',
    locale: 'en',
    voice: 'worker',
    said: { ...studies, 'training-kind': 'service', 'home-place': 'german-speaking-community' },
    route: 'german-speaking-community-exemption',
    verdict: 'unconfirmed',
    headline: /We cannot say whether this is open in the German-speaking Community/,
    reason: /ask ADG/,
    asked: 5,
  },
  {
    name: 'benefit in its second period ends by 1 July 2026',
    check: 'benefit-end',
    locale: 'en',
    voice: 'worker',
    said: endsInJuly,
    route: 'federal-benefit-end-date',
    verdict: 'eligible',
    headline: /your benefit ends by the ordinary rule below/,
    reason: /the first day without benefit is 1 July 2026/,
    asked: 6,
  },
  {
    name: 'somebody of 57 with 32 years of career has benefit without an end date',
    check: 'benefit-end',
    locale: 'nl',
    voice: 'employer',
    said: {
      ...endsInJuly,
      'age-at-claim': '57',
      'claim-year': '2025-or-earlier',
      'career-years': '32',
    },
    route: 'federal-benefit-older-worker',
    verdict: 'eligible',
    headline: /geen einddatum/,
    reason: /Minstens 30 jaar/,
    asked: 6,
  },
  {
    name: 'an IBO is open in Ghent if the vacancy is real',
    check: 'in-company-training',
    locale: 'en',
    voice: 'employer',
    said: { ...trainedInCompany, 'job-place': 'flanders' },
    route: 'flanders-ibo',
    verdict: 'eligibleSubjectToJudgement',
    headline: /open in Flanders if the service agrees/,
    reason: /The vacancy is real/,
    asked: 14,
  },
  {
    name: 'a PFI is open in Namur',
    check: 'in-company-training',
    locale: 'fr',
    voice: 'worker',
    said: { ...trainedInCompany, 'job-place': 'wallonia', 'jobseeker-registration': 'forem' },
    route: 'wallonia-pfi',
    verdict: 'eligible',
    headline: /ouvert en Wallonie/,
    reason: /au plus 26 semaines/,
    asked: 10,
  },
];

for (const [at, { name, check, locale, voice, said, ...expected }] of journeys.entries()) {
  test(`${name} (${locale}, ${voice})`, byTurns(at), async ({ page }) => {
    await openCheck(page, locale, voice, check);
    await answerAll(page, said);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(expected.headline);
    const card = page.locator('article.verdict-card');
    await expect(card).toHaveCount(1);
    await expect(card).toHaveAttribute('data-route', expected.route);
    await expect(card).toHaveAttribute('data-verdict', expected.verdict);
    await expect(card).toContainText(expected.reason);
    await expect(page.locator('.told dl > div')).toHaveCount(expected.asked);
  });
}

test('where no exemption is open, the page first says whom to ask and where to go on', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'training');
  await answerAll(page, {
    ...studies,
    'training-kind': 'other-vocational',
    'home-place': 'flanders',
    'training-timetable': 'evening-or-weekend',
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('we know no exemption');
  await expect(page.locator('article.verdict-card')).toHaveCount(0);
  const whatNext = page.locator('.what-next');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Where you can go from here',
  );
  await expect(whatNext.getByRole('link', { name: 'VDAB' })).toHaveCount(1);
  await expect(verdictOf(page, 'flanders-exemption-request')).toContainText(
    'what VDAB asks of training that it does not recognise',
  );
  await whatNext.getByRole('link', { name: 'training in a company' }).click();
  await expect(page).toHaveURL(new RegExp(`${path('en', 'in-company-training', 'worker')}$`));
});

test('the day a new right ends is counted once its first day and the days of work are told', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'benefit-end');
  await answerAll(page, newRight);
  const card = page.locator('article.verdict-card');
  await expect(card).toHaveAttribute('data-route', 'federal-benefit-end-date');
  await next(page, 'also:parts:federal-benefit-end-date');
  await answerAll(page, { 'right-from': '15/4/2026', 'days-for-right': '624' });
  await expect(card).toContainText('the first day without benefit is 15 July 2027');
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Put these days in a calendar' }).click();
  const calendar = await readFile(await (await download).path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270714');
  expect(calendar).toContain('Last day with unemployment benefit');
  await expect(page.locator('.parts-left')).toHaveCount(0);
});

test('a home that is not known leaves open which service decides', async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'training');
  await answerAll(page, { ...studies, 'home-place': '~', 'training-shortage': 'yes' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'It depends on the official home: its employment service decides.',
  );
});

const beside = (page: Page, check: string) => page.locator(`.beside[data-check="${check}"]`);

test('the two questions about training and benefit are answered apart, and answers go to and fro', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'training');
  await answerAll(page, { ...studies, 'home-place': 'brussels' });
  const other = beside(page, 'benefit-end');
  await expect(
    other.getByRole('heading', {
      name: 'Does your benefit go on after its end date because you train?',
    }),
  ).toBeVisible();
  await expect(other).toContainText('We cannot say yet when the benefit ends');
  await expect(other).toContainText('At most 13 questions left');
  await other.getByRole('button').click();
  await expect(page).toHaveURL(/\/en\/benefit-end\/worker\//);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await expect(page.locator('input[name=step]')).toHaveValue('age-at-claim');
  await answerAll(page, futureNurse);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'We cannot say whether this applies: “Training as nurse or care assistant”',
  );
  // The other question was answered before.
  const back = beside(page, 'training');
  await expect(back).toContainText('open in Brussels if the service agrees');
  await back.getByRole('button', { name: 'See this answer in full' }).click();
  await expect(page.locator('article.verdict-card')).toHaveAttribute(
    'data-route',
    'brussels-exemption-request',
  );
  await expect(other).toContainText('the law leaves it open');
});

test('the four schemes stand side by side, by the place of the company', async ({ page }) => {
  await openCheck(page, 'en', 'employer', 'in-company-training');
  await answerAll(page, { ...trainedInCompany, 'job-place': 'flanders' });
  const table = page.getByRole('table', { name: 'The schemes side by side' });
  await expect(table.locator('tr[data-row=best]').getByRole('cell')).toContainText([
    'IBO',
    'FPIE',
    'PFI',
    'IBU',
  ]);
  await expect(page.locator('.region-comparison')).toContainText(
    'The place of the company decides',
  );
  await expect(page.getByRole('link', { name: 'Work out the premium' })).toBeVisible();
  // The trainee on benefit has to be freed from looking for work.
  await expect(page.getByRole('link', { name: 'training with benefit' })).toBeVisible();
  // Of two answers to one question, each says to what.
  await expect(page.locator('.told')).toContainText('Calendar days in the company before – 0 days');
});

test('the end of benefit is the same everywhere: nothing is compared', async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'benefit-end');
  await answerAll(page, endsInJuly);
  await expect(page.locator('.region-comparison')).toHaveCount(0);
  await expect(beside(page, 'training')).toContainText('It depends on the official home');
});

const refused: readonly (readonly [field: string, text: string, sentence: string])[] = [
  ['training-starts-on', '7/9/1990', 'Type a date from 01/01/2018 to 31/12/2035.'],
  ['training-weeks', '500', 'Type full weeks from 1 to 312.'],
  ['training-new-credits', '120', 'Type the credits of one year, from 0 to 90.'],
];

test('what cannot be is refused with a sentence that says what to type', async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'training');
  const said: Said = { ...studies, 'home-place': 'flanders' };
  for (const [field, text, sentence] of refused) {
    await answerAll(page, Object.fromEntries(Object.entries(said).filter(([id]) => id !== field)));
    await answer(page, { [field]: text }, [field]);
    await expect(page.locator('#error-summary')).toContainText(sentence);
    await answer(page, said, [field]);
  }
  await next(page, 'back');
  await expect(page.locator('#error-summary')).toHaveCount(0);
});

test('a week has no sixty hours', async ({ page }) => {
  await openCheck(page, 'en', 'worker', 'training');
  await answerAll(page, {
    ...{ 'training-kind': 'service', 'filed-on': '20/8/2026', 'home-place': 'flanders' },
    ...{ 'benefit-kind': 'unemployment', 'training-weeks': '20' },
  });
  await answer(page, { 'training-hours': '60' }, ['training-hours']);
  await expect(page.locator('#error-summary')).toContainText(
    'Type the hours of one week, from 0 to 50.',
  );
});

test('the page for jobseekers leads to each check and to the premium', async ({ page }) => {
  const doors = [
    [/^Can I train and keep/, ['training', 'worker']],
    [/^When does my benefit end/, ['benefit-end', 'worker']],
    [/^Can I be trained/, ['in-company-training', 'worker']],
    [/^Work out the premium/, ['in-company-training', 'premium']],
  ] as const;
  for (const [name, slugs] of doors) {
    await page.goto(path('en', 'jobseekers'));
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`${path('en', ...slugs)}$`));
  }
});
