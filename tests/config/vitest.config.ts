import { defineConfig } from 'vitest/config';
import { guideHeads } from '#guide-heads';
import { withdrawnTexts } from '#withdrawn-texts';

const folder = (name: string, settings: { readonly fileParallelism?: boolean } = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...settings },
});

export default defineConfig({
  root: process.cwd(),
  plugins: [guideHeads(), withdrawnTexts()],
  test: {
    setupFiles: ['tests/config/fast-check.setup.ts'],
    // Properties try thousands of cases, and machines are busy.
    testTimeout: 60_000,
    // Left alone, one processor stays free: on a machine with two, the files would wait for each other.
    maxWorkers: '100%',
    // The law is frozen and the engine keeps nothing but what follows from it, so files read both once and share them: a fifth
    // of the time. A test that changes something of its process puts it back.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'architecture', include: ['tests/*.test.ts'] } },
      folder('rules'),
      folder('content'),
      // Each file starts a Worker of its own.
      folder('functions', { fileParallelism: false }),
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/budget.test.ts'],
        },
      },
      { extends: true, test: { name: 'budget', include: ['tests/site/budget.test.ts'] } },
    ],
  },
});
