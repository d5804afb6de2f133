import { answer, answerAll, flemishHire, next, openCheck, verdictOf } from './interview.ts';
import { expect, test } from './portal.ts';

const said = { ...flemishHire, 'pay-monthly': '3600', 'pay-yearly': '48912' };
const route = 'flanders-highly-skilled';

test.describe('what is taken along from a result', { tag: '@js' }, () => {
  test('the link opens the same case, and leaves nothing in the address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCheck(page, 'en', 'employer');
    await answerAll(page, said);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
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
    await expect(page.getByText('The rules that we hold have changed')).toBeVisible();
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
    await expect(page.getByText('Everything is erased')).toBeVisible();
    expect(await page.evaluate<string>(inStorage)).toBe('[]');
    // The entries of the history before it count for nothing.
    await page.goBack();
    await expect(page.locator('input[name=answers]')).toHaveValue('');
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
