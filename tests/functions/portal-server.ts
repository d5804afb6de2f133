import { afterAll, beforeAll } from 'vitest';
import { createTestHarness, type TestHarness } from 'wrangler';

/** As long as a test may take: machines are busy. */
const patience = 60_000;

export interface PortalOptions {
  /** Callers are only counted when asked. */
  readonly limit?: 'on' | 'off';
  /** Only where something is stored: without its tables, every question to the database fails. */
  readonly hasTables?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Starts the built Worker with its files for the tests of one file. */
export const portalServer = ({
  limit = 'off',
  hasTables = false,
  secrets = {},
}: PortalOptions = {}): TestHarness => {
  const configPath = 'dist/server/wrangler.json';
  const server = createTestHarness({
    workers: [{ configPath, vars: { RATE_LIMIT: limit }, secrets: { ...secrets } }],
  });
  beforeAll(async () => {
    await server.listen();
    if (hasTables) await server.getWorker().applyD1Migrations('DB');
  }, patience);
  afterAll(async () => {
    await server.close();
  });
  return server;
};
