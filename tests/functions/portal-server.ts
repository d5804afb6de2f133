import { afterAll, beforeAll } from 'vitest';
import { createTestHarness, type TestHarness } from 'wrangler';

/** As long as a test may take: machines are busy. */
const patience = 60_000;

/** Starts the built Worker with its files for the tests of one file. Callers are only counted when asked. */
export const portalServer = (limit: 'on' | 'off' = 'off'): TestHarness => {
  const server = createTestHarness({
    workers: [{ configPath: 'dist/server/wrangler.json', vars: { RATE_LIMIT: limit } }],
  });
  beforeAll(async () => {
    await server.listen();
  }, patience);
  afterAll(async () => {
    await server.close();
  });
  return server;
};
