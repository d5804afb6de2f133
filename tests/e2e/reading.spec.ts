import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

test('a guide leads to an office, and the directory finds it by postcode', async ({ page }) => {
  await page.goto(path('en', 'guides'));
  await page.getByRole('link', { name: 'Have your diploma recognised in Flanders' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Flanders');
  await page.goto(path('en', 'services'));
  await page.locator('#town').fill('9000');
  await page.locator('.service-form button[type=submit]').click();
  await expect(page).toHaveURL(/\/en\/services\/result\//);
  await expect(page.getByRole('main')).toContainText('VDAB');
});

test('what is written into the diary stays, and is erased', { tag: '@js' }, async ({ page }) => {
  await page.goto(path('en', 'interview-diary'));
  await page.locator('[name=who]').fill('Bakery Janssens, baker');
  await page.locator('.diary-form button[type=submit]').click();
  await expect(page.locator('.diary-table tbody')).toContainText('Bakery Janssens');
  await page.reload();
  await expect(page.locator('.diary-table tbody')).toContainText('Bakery Janssens');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.diary-table button').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.locator('[data-diary=erase]').click();
  await expect(page.locator('.diary-table tbody')).not.toContainText('Bakery Janssens');
});

test(
  'the diary says beside a field what is wrong with it, and how to mend it',
  { tag: '@js' },
  async ({ axePage: page }) => {
    await page.goto(path('en', 'interview-diary'));
    const [day, who] = [page.locator('#day'), page.locator('#who')];
    const submit = page.locator('.diary-form button[type=submit]');
    const year = /^Check the year\. .* before 2000 /;
    for (const mistyped of ['0206-11-20', '2062-11-20']) {
      await day.fill(mistyped);
      await submit.click();
      await expect(day).toBeFocused();
      await expect(day).toHaveAccessibleDescription(year);
      await expect(who).toHaveAccessibleDescription(/ Fill in with whom it was\.$/);
    }
    await expect(page.locator('.diary-form [aria-invalid=true]')).toHaveCount(2);
    await expectAccessible(page, 'the diary with faults');
    await who.fill('Bakery Janssens');
    await day.fill('');
    await submit.click();
    await expect(day).toHaveAccessibleDescription('Fill in the date: day, month and year.');
    await day.fill('2026-11-20');
    await submit.click();
    await expect(page.locator('.diary-table tbody tr')).toHaveCount(1);
    await expect(page.locator('.diary-form [aria-invalid=true]')).toHaveCount(0);
    await expect(day).toHaveAccessibleDescription('');
  },
);

test('axe finds nothing', { tag: '@js' }, async ({ axePage: page }) => {
  const pages = ['guides', 'guides/who-may-work', 'services/brussels', 'why', 'interview-diary'];
  for (const address of pages) {
    await page.goto(path('nl', ...address.split('/')));
    await expectAccessible(page, address);
  }
});
