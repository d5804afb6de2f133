import { translator } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

const doors = [
  { door: 'jobseeker', slugs: ['jobseekers'] },
  { door: 'trainer', slugs: ['in-company-training', 'employer'] },
  { door: 'employer', slugs: ['work-permit', 'employer'] },
  { door: 'newcomer', slugs: ['work-permit', 'worker'] },
  { door: 'resident', slugs: ['may-i-work', 'worker'] },
] as const;

for (const { tag, dir, label } of locales) {
  const t = translator(tag);

  test(`the language chooser leads to the home page in ${tag}`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: label }).click();
    await expect(page).toHaveURL(new RegExp(`/${tag}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`each door of the home page opens in ${tag}`, async ({ page }) => {
    for (const { door, slugs } of doors) {
      await page.goto(path(tag));
      await page.getByRole('link', { name: t(`common.home.doors.${door}.title`) }).click();
      await expect(page).toHaveURL(new RegExp(`${path(tag, ...slugs)}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test(
    `an address without a page leads home in ${tag}`,
    { tag: '@js' },
    async ({ browser, portal }) => {
      // A page of its own: browsers log a missing page as an error, which the shared one takes as a fault.
      const page = await browser.newPage({ baseURL: portal });
      await page.goto(path(tag, 'none', 'at', 'all'));
      await expect(
        page.getByRole('heading', { level: 1, name: t('common.notFound.title') }),
      ).toBeVisible();
      await page.getByRole('link', { name: t('common.notFound.home'), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${path(tag)}$`));
      await page.close();
    },
  );
}

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/nl/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the keyboard reaches everything in the order of the page and opens a door', async ({
  page,
}) => {
  await page.goto('/en/');
  const stops = page.locator('a, input, button');
  for (let place = 0; place < (await stops.count()); place += 1) {
    await page.keyboard.press('Tab');
    await expect(stops.nth(place)).toBeFocused();
  }
  await page.getByRole('link', { name: 'I am looking for work' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/jobseekers\/$/);
});

test('another language shows the same page', async ({ page }) => {
  await page.goto('/nl/about/');
  await page.getByRole('navigation').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/about\/$/);
});

test(
  'the language links of a missing page lead to the home pages',
  { tag: '@js' },
  async ({ browser, portal }) => {
    const page = await browser.newPage({ baseURL: portal });
    await page.goto('/nl/none/');
    await page.getByRole('navigation').getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL(/\/de\/$/);
    await page.close();
  },
);

for (const { tag } of locales) {
  test(`no page in ${tag} is wider than the narrowest window`, { tag: '@js' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const slugs = [
      ...[[], ['jobseekers'], ['work-permit'], ['may-i-work'], ['about'], ['privacy']],
      ...[['accessibility'], ['checks'], ['search']],
    ];
    for (const address of ['/', ...slugs.map((parts) => path(tag, ...parts))]) {
      await page.goto(address);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width, address).toBeLessThanOrEqual(320);
    }
  });
}

test(
  'text of twice the size moves no page sideways on a phone',
  { tag: '@js' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const addresses = ['/nl/', '/nl/interview-diary/', '/nl/occupations/buyer/'];
    for (const address of [...addresses, '/de/services/brussels/', '/uk/first-steps/worker/']) {
      await page.goto(address);
      const width = await page.evaluate<number>(
        `(document.documentElement.style.fontSize = '200%', document.documentElement.scrollWidth)`,
      );
      expect(width, address).toBeLessThanOrEqual(360);
    }
  },
);

const inspected = [
  ...['/', '/none/', '/nl/', '/nl/none/', '/nl/error/', '/fr/work-permit/worker/result/'],
  ...['/de/may-i-work/', '/fr/work-permit/'],
  ...['/fr/jobseekers/', '/de/about/', '/en/privacy/', '/nl/accessibility/'],
];

for (const address of inspected) {
  test(`axe finds nothing at ${address}`, { tag: '@js' }, async ({ axePage }) => {
    await axePage.goto(address);
    await expectAccessible(axePage, address);
  });
}
