import { afterAll, beforeAll } from 'vitest';
import { createTestHarness, type TestHarness } from 'wrangler';

/** Starts the built Worker with its files for the tests of one file. */
export const portalServer = (): TestHarness => {
  const server = createTestHarness({ workers: [{ configPath: 'dist/server/wrangler.json' }] });
  beforeAll(async () => {
    await server.listen();
  });
  afterAll(async () => {
    await server.close();
  });
  return server;
};
