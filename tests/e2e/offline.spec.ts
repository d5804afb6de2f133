import type { Page } from '@playwright/test';
import { answerAll, flemishHire, next, verdictOf } from './interview.ts';
import { Line } from './line.ts';
import { test as base, expect } from './portal.ts';

const line = new Line();
const test = base.extend<object, { readonly portal: string }>({
  portal: [
    async ({ portal }, use) => {
      const { url, close } = await line.open(portal);
      await use(url);
      close();
    },
    { scope: 'worker' },
  ],
});
// Browsers complain of what does not come, which these tests bring about.
test.use({ serviceWorkers: 'allow', mayComplain: true });
test.beforeEach(() => {
  line.reset();
});

const check = '/en/work-permit/employer/';
const guide = '/en/guides/who-may-work/';
const diary = '/en/interview-diary/';
/** Amounts that stand in no file of ours. */
const said = { ...flemishHire, 'pay-monthly': '3613', 'pay-yearly': '48917' };
const told = /3613|48917/;

const inBrowser = <Value>(page: Page, script: string) => page.evaluate<Value>(script);
const stores = (page: Page) => inBrowser<readonly string[]>(page, 'caches.keys()');
/** All that is kept: addresses as they are written down, and what stands there. */
const kept = (page: Page) =>
  inBrowser<readonly { key: string; url: string; text: string }[]>(
    page,
    `caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => {
      const store = await caches.open(name);
      return Promise.all((await store.keys()).map(async (request) => {
        const answer = await store.match(request);
        return { key: request.url.slice(location.origin.length), url: answer.url, text: await answer.text() };
      }));
    }))).flat())`,
  );
const untilKept = (page: Page, path: string) =>
  expect.poll(async () => (await kept(page)).map(({ key }) => key)).toContain(path);

test(
  'once visited, checks, guides and the diary work without a connection',
  { tag: '@js' },
  async ({ page }) => {
    line.change = (path, text) =>
      path === guide ? text.replace(/data-old-from="[\d-]+"/, 'data-old-from="2026-01-31"') : text;
    await page.goto(check);
    await untilKept(page, check);
    await page.goto(guide);
    await untilKept(page, guide);
    const old = page.locator('.old-page');
    await expect(old).toBeHidden();
    await page.goto(diary);
    await untilKept(page, diary);
    // A link with answers, as somebody was given it.
    await page.goto(`${check}#v=1&check=work-permit&filed=2025-06-02&pay-monthly=361300`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    line.isCut = true;
    await page.goto(diary);
    await page.locator('[name=who]').fill('Bakery Janssens');
    await page.locator('.diary-form button[type=submit]').click();
    await expect(page.locator('.diary-table tbody')).toContainText('Bakery Janssens');
    await page.goto(check);
    await answerAll(page, said);
    const route = verdictOf(page, 'flanders-highly-skilled');
    await expect(route).toHaveAttribute('data-verdict', 'eligible');
    await page.reload();
    await expect(route).toHaveAttribute('data-verdict', 'eligible');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as data' }).click();
    await download;
    await page.locator('#check-terms > summary').click();
    await expect(page.locator('#check-terms dl')).toBeVisible();

    // In the language of the address, with what is kept, and nothing that was answered.
    await page.goto(`/ar/guides/who-may-work/`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('بلا اتصال');
    await page.locator(`main a[href="${guide}"]`).click();
    await expect(old).toContainText('Rules and amounts may have changed since');
    await page.locator('details:has(form[action*="/feedback/"]) > summary').click();
    await page.locator('form[action*="/feedback/"] button').click();
    await expect(page.getByText('What you wanted to send did not go out')).toBeVisible();

    await page.goto(check);
    await answerAll(page, said);
    await expect(route).toBeVisible();
    for (const { key, url, text } of await kept(page)) {
      expect(key).toMatch(/^\/(?:(?:_astro|check|search)\/[\w.-]+|[a-z]+\/[a-z/-]*)$/);
      expect(key).not.toContain('/result/');
      expect(url).not.toMatch(/[?#]/);
      expect(told.test(text), key).toBe(false);
    }
    await next(page, 'erase');
    await expect.poll(() => stores(page)).toEqual([]);
    const left = 'navigator.serviceWorker.getRegistrations().then((all) => all.length)';
    expect(await inBrowser(page, left)).toBe(0);

    // Nor does anything begin again with a check that stands in another page.
    line.reset();
    await page.goto('/en/partners/widget/demo/');
    const loaded = `performance.getEntriesByType('resource').map(({ name }) => name).join()`;
    await expect
      .poll(() => page.frame({ url: /\/widget\/work-permit\// })?.evaluate<string>(loaded))
      .toContain('offline-part');
    await page.waitForLoadState('networkidle');
    expect(await inBrowser(page, left)).toBe(0);
  },
);

test('a newer version is offered, and never comes by itself', { tag: '@js' }, async ({ page }) => {
  await page.goto(check);
  await untilKept(page, check);
  await answerAll(page, { 'job-move': 'ordinary' });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Where will the work');
  const core = () => page.locator('#check').getAttribute('data-core');
  const before = await core();
  const bar = page.locator('#check-newer');
  await expect(bar).toBeHidden();

  // Another version is there by the time the same person opens another page.
  line.change = (path, text) =>
    path === '/sw.js'
      ? text.replace('"version":"', '"version":"next-')
      : text.replace(/\/check\/(work-permit\.en\.core)/g, '/check/next-$1');
  const other = await page.context().newPage();
  await other.goto(guide);
  await expect(bar).toBeVisible();
  await expect(title).toContainText('Where will the work');
  expect(await core()).toBe(before);
  expect(await stores(page)).toHaveLength(2);

  await bar.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(core).toContain('next-');
  await expect(title).toContainText('Where will the work');
  await expect(bar).toBeHidden();
  // What the older version keeps goes when no other page can need it any more.
  await other.close();
  await page.reload();
  await expect.poll(() => stores(page)).toEqual([expect.stringContaining('next-')]);
  line.delay = 60_000;
  await page.reload({ waitUntil: 'commit' });
  await expect(title).toContainText('Where will the work');
});
