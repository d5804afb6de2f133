import { defineConfig } from 'vitest/config';

/** The tests of the rules alone: what mutation testing runs for every mutant. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['tests/rules/**/*.test.ts'],
    setupFiles: ['tests/config/fast-check.setup.ts'],
    testTimeout: 60_000,
    // Hundreds of mutants, a few cases of each property for each.
    env: { SHARE: '0.03' },
  },
});
