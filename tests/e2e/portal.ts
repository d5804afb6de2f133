import { type Page, test as base } from '@playwright/test';
import { createTestHarness } from 'wrangler';

export { expect } from '@playwright/test';

interface Portal {
  /** Fails the test when the page logs an error or asks another site for something. */
  readonly quietPage: undefined;
  /** Set where a test keeps files from the page: then the page may complain. */
  readonly mayComplain: boolean;
}

interface PortalWorker {
  readonly portal: string;
}

/** A test against the built site, served as in production by one Worker for each test process. */
export const test = base.extend<Portal, PortalWorker>({
  portal: [
    // Playwright reads the fixtures a function needs from this pattern, so it stays, though empty.
    async ({}, use) => {
      const server = createTestHarness({
        workers: [{ configPath: 'dist/server/wrangler.json', vars: { RATE_LIMIT: 'off' } }],
      });
      const { url } = await server.listen();
      await server.getWorker().applyD1Migrations('DB');
      await use(url.href);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, use) => {
    await use(portal);
  },
  mayComplain: [false, { option: true }],
  quietPage: [
    async ({ page, portal, mayComplain }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // Chromium logs a form that comes back to be mended as if a file were missing.
        const isMended = message.text().includes('status of 422');
        if (message.type() === 'error' && !isMended && !mayComplain) {
          complaints.push(`console: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => {
        if (!mayComplain) complaints.push(`error: ${error.message}`);
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== new URL(portal).origin) {
          complaints.push(`request: ${origin}`);
        }
      });
      await use(undefined);
      if (complaints.length > 0)
        throw new Error(`The page was not quiet:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Where a page is in the portal; before it stands a port, which may hold any number. */
export const addressOf = (page: Page): string => {
  const { origin, href } = new URL(page.url());
  return href.slice(origin.length);
};
