import { test } from './portal.ts';
const shot = async (page, name) => page.screenshot({ path: `/tmp/calcshots/${name}.png`, fullPage: true });
for (const [w, scheme, l, cs] of [[1280,'ibo','en','light'],[360,'fpie','de','light'],[1280,'all','fr','dark'],[360,'ibo','nl','dark'],[1280,'ibu','de','light']] as const)
test(`shot ${w} ${scheme} @js`, { tag: '@js' }, async ({ browser, portal }) => {
  const c = await browser.newContext({ baseURL: portal, colorScheme: cs, viewport: { width: w, height: 900 } });
  const page = await c.newPage();
  await page.goto(`/${l}/in-company-training/premium/`); await page.waitForLoadState('networkidle');
  await page.locator(`input[value=${scheme}]`).check();
  await page.locator('#startsOn').fill('23/11/2026');
  await page.locator('#wage').fill('2600'); await page.locator('#income').fill('1300');
  if (scheme === 'fpie') await page.locator('#endsOn').fill('22/5/2027');
  await page.waitForTimeout(200);
  await shot(page, `${w}-${scheme}-${l}-${cs}`);
  if (scheme === 'ibo' && w === 1280) { await page.emulateMedia({ media: 'print' }); await shot(page, 'print'); await page.pdf({path:'/tmp/calcshots/print.pdf'});
    await page.emulateMedia({ media: 'screen' }); await page.locator('#wage').fill('-1'); await page.locator('button[type=submit]').first().click(); await shot(page, 'fault');
    await page.evaluate("document.documentElement.dir='rtl'"); await page.locator('#wage').fill('2600'); await shot(page, 'rtl'); }
  await c.close();
});
