import type { Page } from '@playwright/test';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { expectAccessible, test } from './axe.ts';
import { byTurns } from './extent.ts';
import { addressOf, expect } from './portal.ts';

type Said = Readonly<Record<string, string>>;

const usual: Said = { startsOn: '23/11/2026', wage: '2600', income: '1300' };

const open = async (page: Page, locale: LocaleTag) => {
  await page.goto(path(locale, 'in-company-training', 'premium'));
  await page.waitForLoadState('networkidle');
};

const fill = async (page: Page, scheme: string, said: Said) => {
  await page.locator(`input[name=scheme][value=${scheme}]`).check();
  for (const [name, text] of Object.entries(said)) await page.locator(`#${name}`).fill(text);
};

/** Fills in and presses the button, which a script answers at once and the Worker otherwise. */
const workOut = async (page: Page, scheme: string, said: Said) => {
  await fill(page, scheme, said);
  await page.locator('.premium-fields button[type=submit]').click();
};

const card = (page: Page) => page.locator('.premium-card');

const examples = [
  ['nl', 'ibo', { percentage: '80' }, ['768,14', '682,80'], '(2.600,00 − 339,82 − 1.300,00) × 80'],
  ['en', 'fpie', {}, ['768.14', '864.16', '960.18'], '(2,600.00 − 339.82 − 1,300.00) × 90'],
  ['fr', 'pfi', { percentage: '60' }, ['780', '693,34'], '(2 600,00 − 1 300,00) × 60'],
  ['de', 'ibu', {}, ['1.300', 'nicht gefunden'], '2.600,00 − 1.300,00 = 1.300,00'],
] as const;

for (const [locale, scheme, more, amounts, formula] of examples) {
  test(`${scheme} in ${locale}: amounts, formula and sources`, async ({ page }) => {
    await open(page, locale);
    await workOut(page, scheme, { ...usual, ...more });
    await expect(card(page)).toHaveAttribute('data-scheme', scheme);
    for (const amount of amounts) await expect(card(page)).toContainText(amount);
    // Spaces between digits are of several kinds.
    const written = (await card(page).locator('.premium-formulas').innerText()).replaceAll(
      /\s/g,
      ' ',
    );
    expect(written).toContain(formula);
    await expect(page.locator('.premium-comparison tbody')).toHaveCount(4);
    await card(page).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`#figures-${scheme}$`));
    await expect(page.locator(`#figures-${scheme} a[href^=http]`).first()).toBeAttached();
    // Nothing typed is ever in an address.
    expect(addressOf(page)).not.toMatch(/2600|1300|\?/);
  });
}

test('all four stand side by side, with what is not known as a range', async ({ page }) => {
  await open(page, 'en');
  await workOut(page, 'all', usual);
  await expect(card(page)).toHaveCount(0);
  const rows = (scheme: string) => page.locator(`.premium-comparison [data-scheme=${scheme}]`);
  await expect(rows('ibo').locator('strong')).toHaveCount(4);
  await expect(rows('fpie').locator('strong')).toHaveCount(3);
  await expect(rows('pfi')).toContainText('€780 to €1,300');
  await expect(rows('ibu')).toContainText('€1,300');
});

test('a wage that is not known gives no amount, an income that is not known a range', async ({
  page,
}) => {
  const say = async (amount: string) => {
    await page.locator(`details:has(input[name=${amount}-unknown]) summary`).click();
    await page.locator(`input[name=${amount}-unknown]`).check();
    await page.locator('.premium-fields button[type=submit]').click();
  };
  await open(page, 'en');
  await fill(page, 'pfi', { ...usual, wage: '' });
  await say('wage');
  await expect(card(page)).toContainText('we cannot say without the wage');
  await open(page, 'en');
  await fill(page, 'pfi', { ...usual, income: '' });
  await say('income');
  await expect(card(page)).toContainText('from €0 to €2,600');
});

test('older rules are refused with the reason, never counted with the new ones', async ({
  page,
}) => {
  await open(page, 'en');
  await workOut(page, 'ibo', { ...usual, startsOn: '31/12/2025' });
  await expect(card(page)).toContainText('Other rules hold for a training that starts before');
  await expect(card(page)).not.toContainText('768');
  await expect(card(page)).toContainText('1 January 2026');
});

test('an income above the wage leaves no premium, and says why', async ({ page }) => {
  await open(page, 'en');
  await workOut(page, 'ibo', { ...usual, income: '2500', percentage: '80' });
  await expect(card(page)).toContainText('IBO: no premium');
  await expect(card(page)).toContainText('The formula leaves nothing');
});

const faults = [
  ['ibo', { wage: '-1' }, 'wage', 'Type the amount of one month'],
  ['ibo', { wage: '31200' }, 'wage', 'An amount of a year is too much'],
  ['ibo', { income: 'much' }, 'income', 'Type the amount in digits'],
  ['ibo', { wage: '' }, 'wage', 'Type an amount, or say below it'],
  ['ibo', { percentage: '75' }, 'percentage', '70%, 80%, 90%, 100%'],
  ['pfi', { percentage: '59' }, 'percentage', 'from 60% to 100%'],
  ['fpie', { endsOn: '22/11/2026' }, 'endsOn', 'before the first day'],
  ['fpie', { startsOn: '31/02/2026' }, 'startsOn', 'This day does not exist'],
] as const;

for (const [at, [scheme, wrong, field, sentence]] of faults.entries()) {
  test(
    `${scheme} with ${JSON.stringify(wrong)} is refused at its field`,
    byTurns(at),
    async ({ page }) => {
      await open(page, 'en');
      await workOut(page, scheme, { ...usual, ...wrong });
      const summary = page.locator('#error-summary');
      await expect(summary).toContainText(sentence);
      await expect(page.locator(`#${field}`)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator(`#${field}`)).toHaveValue(Object.values(wrong)[0] ?? '');
      await expect(card(page)).toHaveCount(0);
      await summary.getByRole('link').click();
      await expect(page.locator(`#${field}`)).toBeFocused();
    },
  );
}

test('another language keeps what was typed', async ({ page, javaScriptEnabled }) => {
  await open(page, 'en');
  await workOut(page, 'ibo', { ...usual, percentage: '80' });
  if (javaScriptEnabled) await page.getByRole('link', { name: 'Français' }).click();
  else await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(card(page)).toContainText('768,14');
  expect(addressOf(page)).not.toContain('2600');
});

test('follows what is typed and asks only what counts', { tag: '@js' }, async ({ page }) => {
  const sent: string[] = [];
  await open(page, 'en');
  page.on('request', (request) => sent.push(request.url()));
  await fill(page, 'ibo', usual);
  await expect(card(page)).toContainText('from €672.13 to €960.18');
  await expect(page.locator('#endsOn')).toBeHidden();
  await page.locator('#percentage').fill('90');
  await expect(card(page)).toContainText('€864.16 a month');
  await page.locator('input[name=scheme][value=fpie]').check();
  await expect(page.locator('#percentage')).toBeHidden();
  await page.locator('#endsOn').fill('22/5/2027');
  await expect(card(page)).toContainText('23 November 2026');
  expect(sent).toEqual([]);
});

test('works by the keyboard alone', { tag: '@js' }, async ({ page }) => {
  await open(page, 'en');
  await page.locator('input[name=scheme][value=all]').focus();
  for (const key of ['ArrowUp', 'Tab', 'Tab']) await page.keyboard.press(key);
  await expect(page.locator('#wage')).toBeFocused();
  await page.keyboard.type('2600');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1300');
  await page.keyboard.press('Enter');
  await expect(page.locator('#premium-result-title')).toBeFocused();
  await expect(card(page)).toContainText('IBU: €1,300 a month');
});

test('axe finds nothing', { tag: '@js' }, async ({ axePage: page }) => {
  await open(page, 'de');
  await expectAccessible(page, 'empty');
  await workOut(page, 'ibo', { ...usual, wage: '-1', startsOn: '1/1/1900' });
  await expectAccessible(page, 'faults');
  for (const scheme of ['ibo', 'fpie', 'pfi', 'ibu']) {
    await workOut(page, scheme, usual);
    await expectAccessible(page, scheme);
  }
});
