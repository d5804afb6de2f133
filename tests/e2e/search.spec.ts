import { expectAccessible, test } from './axe.ts';
import { expect } from './portal.ts';

test('words are looked up, and what is found opens', async ({ page, javaScriptEnabled }) => {
  await page.goto('/en/search/');
  if (javaScriptEnabled) await expect(page.getByText('Nothing is sent.')).toBeVisible();
  await page.locator('#q').fill('bleu card');
  await page.locator('#q').press('Enter');
  await expect(page.locator('#found-title')).toContainText('“bleu card”');
  await page
    .getByRole('region', { name: 'Routes' })
    .getByRole('link', { name: /Blue Card/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Blue Card');
});

test('a search of another page is answered, also in another language', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('#q').fill('nurse');
  await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/result\/\?q=nurse$/);
  await expect(page.getByRole('link', { name: 'Nurse', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/search\/result\/\?q=nurse$/);
  await expect(page.locator('.found a[href="/de/occupations/nurse/"]')).toBeVisible();
});

test('nothing found is answered with what to do', async ({ page, javaScriptEnabled }) => {
  await page.goto('/nl/search/');
  if (javaScriptEnabled) await expect(page.getByText('Er wordt niets verstuurd.')).toBeVisible();
  await page.locator('#q').fill('xqzvw');
  await page.locator('#q').press('Enter');
  await expect(page.locator('#found-title')).toContainText('Geen pagina');
  await expect(page.getByText('Probeer een ander woord')).toBeVisible();
});

test('on a phone the menu opens in its place and covers nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de/about/');
  const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
  await expect(menu).toBeHidden();
  const before = await page.getByRole('heading', { level: 1 }).boundingBox();
  await page.locator('.menu summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  const after = await page.getByRole('heading', { level: 1 }).boundingBox();
  const list = await menu.boundingBox();
  expect(after?.y).toBeGreaterThan(before?.y ?? 0);
  expect(after?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
  await menu.getByRole('link', { name: 'Wege' }).click();
  await expect(page).toHaveURL(/\/de\/routes\/$/);
});

test('a page below others says where it is', async ({ page }) => {
  await page.goto('/fr/work-permit/employer/');
  const trail = page.getByRole('navigation', { name: 'Où vous êtes' });
  await expect(trail.getByRole('link')).toHaveText([
    ...['Accueil', 'Questionnaires', 'Permis pour travailler'],
  ]);
});

test.describe('with JavaScript', { tag: '@js' }, () => {
  test('typing asks nobody, and what was looked for is there on the way back', async ({ page }) => {
    await page.goto('/fr/search/');
    await expect(page.getByText('Rien n’est envoyé.')).toBeVisible();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('#q').pressSequentially('infirmiere');
    await expect(page.locator('#found-title')).toContainText('infirmiere');
    expect(requests).toEqual([]);
    await page.locator('.found a[href="/fr/occupations/nurse/"]').click();
    await page.goBack();
    await expect(page.locator('#q')).toHaveValue('infirmiere');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('#found-title')).toContainText('infirmiere');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('axe finds nothing', async ({ axePage }) => {
    const addresses = [
      ...['/en/search/', '/en/search/result/?q=work', '/en/search/result/'],
      ...['/en/checks/', '/nl/occupations/none/'],
    ];
    for (const address of addresses) {
      await axePage.goto(address);
      await axePage.locator('.menu summary').click();
      await expectAccessible(axePage, address);
    }
  });
});
