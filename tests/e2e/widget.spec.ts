import type { Page } from '@playwright/test';
import { expectAccessible, test } from './axe.ts';
import { openForeignPage } from './foreign-page.ts';
import { expect } from './portal.ts';

/** Lines as the page for partners shows them, with the address of this site for the one that is not known yet. */
const copied = async (page: Page, portal: string): Promise<(id: string) => Promise<string>> => {
  await page.goto('/nl/partners/widget/');
  return async (id) =>
    ((await page.locator(`#${id}`).textContent()) ?? '').replaceAll(
      'https://…',
      new URL(portal).origin,
    );
};

const shownFrame = "document.querySelector('passerelle-check').shadowRoot.querySelector('iframe')";

const keepButton = /^Bewaar mijn antwoorden/;

test.describe(
  'on the page of somebody else, with the lines that partners copy',
  { tag: '@js' },
  () => {
    test('the keyboard leads to a result, and nothing leaves the frame or stays', async ({
      page,
      browser,
      portal,
    }) => {
      const lines = await copied(page, portal);
      const body = await lines('element');
      const policy = (await lines('policy')).replaceAll('\n', ' ');
      const foreign = await openForeignPage(browser, portal, {
        ...{ body, policy, viewport: { width: 800, height: 600 } },
      });
      const { page: around, asked, complaints } = foreign;
      const element = around.locator('passerelle-check iframe');
      const frame = around.frameLocator('passerelle-check iframe');
      const heading = frame.locator('h1');
      await expect(element).toHaveAttribute('title', /\(Passerelle\)$/);
      await expect(frame.locator('.check-foot p').first()).toBeVisible();
      const height = () => around.evaluate<number>(`${shownFrame}.clientHeight`);
      await expect.poll(height).not.toBe(640);
      await around.waitForLoadState('networkidle');
      const entries = await around.evaluate<number>('history.length');

      await around.keyboard.press('Tab');
      await expect(around.getByRole('link', { name: 'Start' })).toBeFocused();
      await around.keyboard.press('Tab');
      await around.keyboard.press('Space');
      await around.keyboard.press('Enter');
      await expect(heading).toBeFocused();
      // The place is filled in: what comes next is who the person is.
      await expect(frame.locator('#worker-citizenship')).toBeVisible();
      await around.keyboard.press('Tab');
      await around.keyboard.press('Space');
      await around.keyboard.press('Enter');
      await expect(frame.locator('[data-verdict="eligible"]').first()).toBeVisible();

      // As high as what it holds, whoever else on the page says something else.
      await around.evaluate('postMessage({ passerelle: 1, height: 1 }, "*")');
      const inner = around.frames()[1] ?? around.mainFrame();
      const extra = async () =>
        (await height()) - (await inner.evaluate<number>('document.documentElement.scrollHeight'));
      await expect.poll(extra).toBe(0);

      // Keeping is not offered; asked for all the same, it keeps nothing.
      await expect(frame.getByRole('button', { name: keepButton })).toHaveCount(0);
      await frame.locator('button.check-foot-button[type=button]').dispatchEvent('click');
      await expect(frame.locator('.keep-here')).toBeAttached();
      // A fresh document of the same place shows what the frame itself cannot reach.
      const kept = await inner.evaluate<readonly unknown[]>(`(() => {
        const fresh = document.body.appendChild(document.createElement('iframe'));
        const { localStorage, sessionStorage } = fresh.contentWindow;
        const found = [localStorage.length, sessionStorage.length, document.cookie];
        fresh.remove();
        return found;
      })()`);
      expect(kept).toEqual([0, 0, '']);
      expect(await around.evaluate<number>('history.length')).toBe(entries);

      const opened = foreign.page.context().waitForEvent('page');
      await frame.locator('.frame-foot a').click();
      const full = await opened;
      await expect(full.locator('[data-verdict="eligible"]').first()).toBeVisible();
      await expect(full.getByRole('button', { name: keepButton })).toBeVisible();
      expect(new URL(full.url()).pathname).toBe('/nl/work-permit/worker/');
      expect(await full.evaluate<boolean>('opener === null')).toBe(true);

      expect([...asked].toSorted()).toEqual(
        [new URL(portal).origin, new URL(around.url()).origin].toSorted(),
      );
      expect(complaints).toEqual([]);
      await foreign.close();
    });

    test('a mistake is said in words, and axe finds nothing', async ({
      browser,
      portal,
      axePage,
    }) => {
      const foreign = await openForeignPage(browser, portal, {
        body: `<script type="module" src="${portal}widget/v1.js"></script>
        <passerelle-check check="work-permits" lang="fr"></passerelle-check>
        <passerelle-check></passerelle-check>
        <passerelle-check check="in-company-training" jurisdiction="brussels"></passerelle-check>`,
        policy: `script-src ${portal}; frame-src ${portal}`,
        isOtherSite: true,
        ...{ viewport: { width: 360, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' },
      });
      const faults = foreign.page.locator('passerelle-check p');
      await expect(faults.first()).toContainText('« work-permits », que Passerelle n’a pas');
      await expect(faults.last()).toContainText('De pagina zegt niet welke');
      await expect(foreign.page.locator('passerelle-check iframe')).toHaveCount(1);
      // The place answers the first question: the check goes on from there, by the law of today.
      const inCompany = foreign.page.frameLocator('passerelle-check iframe');
      await expect(inCompany.locator('input[name=step]')).not.toHaveValue(
        /^(?:company-place|filed-on)$/,
      );
      await expectAccessible(foreign.page, 'the page around');
      expect(foreign.complaints).toEqual([]);
      await foreign.close();
      // What is in a frame is the check, which has been looked at; around it there is what this page has too.
      await axePage.goto('/de/widget/none/');
      await expectAccessible(axePage, 'frame that does not exist');
      await axePage.goto('/fr/partners/widget/');
      await expectAccessible(axePage, 'lines to copy', { inside: 'main' });
    });
  },
);

test(
  'without JavaScript a plain frame goes on in a new tab',
  { tag: '@no-js' },
  async ({ page, browser, portal }) => {
    const lines = await copied(page, portal);
    const body = await lines('frame');
    const policy = (await lines('policy')).split('\n')[1] ?? '';
    const foreign = await openForeignPage(browser, portal, {
      ...{ body, policy, javaScriptEnabled: false },
    });
    const frame = foreign.page.frameLocator('iframe');
    await frame.locator('input[type=radio]').first().check();
    const opened = foreign.page.context().waitForEvent('page');
    await frame.locator('button[value=next]').click();
    const full = await opened;
    await expect(full).toHaveURL(/\/nl\/work-permit\/worker\/result\/$/);
    await expect(full.locator('input[name=step]')).toHaveValue('place');
    expect(foreign.complaints).toEqual([]);
    await foreign.close();
  },
);
