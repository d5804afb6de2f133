import { readFile } from 'node:fs/promises';
import { catalogue } from '#rules/catalogue.ts';
import { decodeAnswers } from '#rules/engine/answers.ts';
import { answer, answerAll, flemishHire, next, openCheck, verdictOf } from './interview.ts';
import { expect, test } from './portal.ts';

const textOf = (file: string) => readFile(file, 'utf8');
/** The answers of a form as the API takes them. */
const answersOf = (text: string) =>
  decodeAnswers(
    catalogue.facts.filter((fact) => fact.kind !== 'derived'),
    text,
  ).answers;

const said = { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' };
const route = 'flanders-highly-skilled';

test.describe('what is taken along from a result', { tag: '@js' }, () => {
  test('the link opens the same case, and leaves nothing in the address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    await openCheck(page, 'en', 'employer');
    await answerAll(page, said);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    // The page itself may not look into the clipboard: somebody pastes.
    const paste = page.getByRole('textbox').last();
    await paste.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    const link = await paste.inputValue();
    expect(link).toContain('#v=1&check=work-permit&law=');
    await page.goto('/404/');
    await page.goto(link);
    await expect(verdictOf(page, route)).toHaveAttribute('data-verdict', 'eligible');
    await expect(page.locator('.notice')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');

    // The same in the page that is open, of another law, with a verdict that is another one since.
    const [code] = /was=([0-9a-f]{4})/.exec(link)?.slice(1) ?? [''];
    const older = link.replace(/law=\w+/, 'law=0').replace(`was=${code}n`, `was=${code}e`);
    await page.goto(`${older}&no-such-thing=1`);
    await expect(page.getByText('The rules we hold changed after this link')).toBeVisible();
    await expect(page.getByText('1 answer in this link could not be read')).toBeVisible();
    await expect(page.locator('.moved-verdicts li')).toHaveText(
      'No authorisation needed: Open, now Closed',
    );
  });

  test('a link that cannot be read says so', async ({ page }) => {
    await page.goto('/en/work-permit/worker/#v=9&check=work-permit');
    await expect(page.getByText('We cannot read this link.')).toBeVisible();
    await answer(page, said, ['job-move']);
  });
});

test.describe('ticks', { tag: '@js' }, () => {
  const inStorage = 'JSON.stringify(Object.keys(localStorage))';

  test('are kept in the browser from the first one on, until everything is erased', async ({
    page,
  }) => {
    await openCheck(page, 'en', 'employer');
    await answerAll(page, said);
    const paper = page.getByRole('checkbox', { name: /^Copy of a valid passport/ });
    expect(await page.evaluate<string>(inStorage)).toBe('[]');
    await paper.check();
    expect(await page.evaluate<string>(inStorage)).toBe('["passerelle.ticks.work-permit"]');
    await page.reload();
    await expect(paper).toBeChecked();
    await next(page, 'erase');
    await expect(page.getByText('kept on this device is erased')).toBeVisible();
    expect(await page.evaluate<string>(inStorage)).toBe('[]');
    // The entries of the history before it count for nothing.
    await page.goBack();
    await expect(page.locator('input[name=answers]')).toHaveValue('');
  });

  test('say that the diary goes with them, to whoever writes one', async ({ page }) => {
    const note = page.getByText('“Erase everything” also erases the diary');
    const entry = { id: '1', day: '2026-11-20', kind: 'other', who: 'A', how: '', result: '' };
    await openCheck(page, 'en', 'employer');
    await answer(page, said, ['job-move']);
    await expect(page.getByRole('button', { name: 'Keep my answers' })).toBeVisible();
    await expect(note).toBeHidden();
    await page.evaluate(`localStorage.setItem('passerelle.diary', '${JSON.stringify([entry])}')`);
    await page.reload();
    await expect(note).toBeVisible();
    await next(page, 'erase');
    await expect(note).toBeHidden();
    expect(await page.evaluate<string>(inStorage)).toBe('[]');
  });
});

test(
  'without a script everything is erased by the browser',
  { tag: '@no-js' },
  async ({ page }) => {
    await openCheck(page, 'en', 'employer');
    await answerAll(page, said);
    const response = page.waitForResponse(/\/result\/$/);
    await next(page, 'erase');
    expect((await (await response).allHeaders())['clear-site-data']).toBe('"cache", "storage"');
    await expect(page.locator('input[name=answers]')).toHaveValue('');
  },
);

test('without a script the link is there to copy', { tag: '@no-js' }, async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  await expect(page.getByRole('link', { name: 'Link to this result' })).toHaveAttribute(
    'href',
    /^http:\/\/.*\/en\/work-permit\/employer\/#v=1&check=work-permit&law=/,
  );
});

test('the plan is a calendar file and the result a file of data, with a script or without', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const asked: string[] = [];
  page.on('request', (made) => asked.push(made.method()));
  const fileOf = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).first().click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await textOf(await file.path()) };
  };
  const calendar = await fileOf('Put these days in a calendar');
  expect(calendar.name).toBe(`passerelle-${route}.ics`);
  expect(calendar.text).toContain(`UID:${route}.flanders-file.2025-06-02@`);
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20250602');
  const data = await fileOf('Save as data');
  expect(data.name).toBe('passerelle-work-permit-2025-06-02.json');
  // Nothing is sent where the page makes the file: only what makes it is asked for.
  if (javaScriptEnabled) expect(asked.every((method) => method === 'GET')).toBe(true);
  const sent = await page.locator('input[name=answers]').inputValue();
  const response = await request.post('/api/v1/assess?lang=en', {
    data: {
      ...{ check: 'work-permit', voice: 'employer', filedOn: '2025-06-02', detail: 'full' },
      answers: answersOf(sent),
    },
  });
  expect(JSON.parse(data.text)).toEqual(await response.json());
});

test('paper has the case in short, and all of it when asked', async ({
  page,
  javaScriptEnabled,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const code = page.locator('.paper-code svg');
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const place = page.locator('.region-comparison');
  const closed = page.locator('[data-route="flanders-blue-card"]');
  await expect(verdictOf(page, route).getByText('Copy of a valid passport')).toBeVisible();
  await expect(closed.getByText('Closed')).toBeVisible();
  await expect(closed.getByRole('heading', { name: 'Who decides' })).toBeHidden();
  await expect(place).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print everything').check();
  if (javaScriptEnabled) await page.getByRole('button', { name: 'Print' }).click();
  await expect(code).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(closed.getByRole('heading', { name: 'Who decides' })).toBeVisible();
  await expect(place).toBeVisible();
  await expect(code).toBeVisible();
});

test('another date shows what is different then, and can be gone on with', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const section = page.locator('.other-date');
  const field = section.getByRole('textbox');
  await field.fill('31/2/2026');
  await field.press('Enter');
  await expect(section).toContainText('This day does not exist');
  await field.fill('2/1/2026');
  await section.getByRole('button', { name: 'See what is different' }).click();
  await expect(section).toContainText('Federal contribution for a single permit: €148, then €152');
  await expect(section).toContainText(
    'Condition that is added then: The job itself asks for a higher-education level',
  );
  await section.getByRole('button', { name: 'Go on with 2 January 2026' }).click();
  await expect(page.locator('input[name=filed]')).toHaveValue('2026-01-02');
});

test('from the day on which all is to be done it is counted back to when to file', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const section = page.locator('.other-date');
  const field = section.getByRole('textbox');
  const button = section.getByRole('button', { name: 'When to file, to be done by then' });
  await field.fill('1 of June');
  await button.click();
  await expect(section).toContainText('Type the date as day, month and year');
  await field.fill('1/9/2035');
  await button.click();
  await expect(section).toContainText('To have everything done by 1 September 2035');
  await expect(section).toContainText('Application: on 8 April 2035 at the latest.');
  await expect(section.getByText('Flanders checks that the file is complete')).toBeVisible();
  await expect(page.locator('#other-date-news')).toBeInViewport();
  await section.getByRole('button', { name: 'Go on with 8 April 2035' }).click();
  await expect(page.locator('input[name=filed]')).toHaveValue('2035-04-08');
});

test('a day that is too near to count back from says so, and when all is done at the soonest', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const section = page.locator('.other-date');
  await section.getByRole('textbox').fill('1/9/2025');
  await section.getByRole('button', { name: 'When to file, to be done by then' }).click();
  await expect(section).toContainText('That day has passed. Begun today, everything is done by');
  await expect(section.getByRole('button', { name: 'Go on with' })).toHaveCount(0);
});

test('an answer can be supposed past "I don\'t know", and is marked as such', async ({ page }) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, { ...said, 'diploma-level': '~', 'contract-term': '~' });
  const card = verdictOf(page, route);
  await expect(card).toHaveAttribute('data-verdict', 'undetermined');
  await next(page, 'suppose:diploma');
  await expect(page.getByText('You only suppose this answer.')).toBeVisible();
  await answerAll(page, { ...said, 'diploma-level': 'level-6' });
  await expect(page.locator('.supposed')).toContainText('Bachelor (level 6)');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('If that is so:');
  await expect(card).toContainText('You suppose: Bachelor (level 6).');
  await next(page, 'unsuppose:diploma');
  await expect(page.locator('.supposed')).toHaveCount(0);
  await expect(card).toHaveAttribute('data-verdict', 'undetermined');
});

test('of a question of yes or no, yes can be supposed at once and left out again', async ({
  page,
}) => {
  await openCheck(page, 'en', 'worker', 'may-i-work');
  await answerAll(page, {
    'filed-on': '2/6/2026',
    'residence-mention': 'not-found',
    'residence-paper': 'card-h',
    'residence-status': 'blue-card-holder',
    'residence-same-job': '~',
  });
  const card = verdictOf(page, 'federal-work-limited');
  await expect(card).toHaveAttribute('data-verdict', 'undetermined');
  await expect(page.locator('button[value="suppose:same-job"]').first()).toContainText(
    'Suppose yes',
  );
  // Nothing is asked: what is supposed is said already.
  await next(page, 'suppose:same-job');
  await expect(page.locator('input[name=step]')).toHaveCount(0);
  await expect(card).toHaveAttribute('data-verdict', 'eligible');
  await expect(page.locator('.supposed li')).toHaveCount(1);
  await expect(page.locator('.supposed li')).toContainText(': Yes');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('If that is so:');
  await expect(card).toContainText('You suppose: Yes.');
  await expect(page.locator('.told')).toContainText('(only supposed)');
  await next(page, 'unsuppose:same-job');
  await expect(page.locator('.supposed')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('If that is so:');
  await expect(page.locator('.told')).not.toContainText('(only supposed)');
  await expect(card).toHaveAttribute('data-verdict', 'undetermined');
});

test('the employer and the worker see the same case, each with their own list first', async ({
  page,
}) => {
  await openCheck(page, 'en', 'employer');
  await answerAll(page, said);
  const lists = verdictOf(page, route).locator('.to-do-person');
  await expect(lists).toHaveText(['You', 'The worker']);
  await next(page, 'voice:worker');
  await expect(page).toHaveURL(/\/en\/work-permit\/worker\//);
  await expect(lists).toHaveText(['You', 'The employer']);
  await expect(verdictOf(page, route)).toHaveAttribute('data-verdict', 'eligible');
});
