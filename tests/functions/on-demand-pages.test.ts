import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface WorkerConfig {
  readonly assets: { readonly run_worker_first: readonly string[] };
}

const config = JSON.parse(readFileSync('dist/server/wrangler.json', 'utf8')) as WorkerConfig;
const workerFirst = config.assets.run_worker_first.map(
  (pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`),
);

const pages = globSync('site/src/pages/**/*.astro')
  .filter((file) => /^export const prerender = false;/m.test(readFileSync(file, 'utf8')))
  .map((file) => file.replace('site/src/pages', '').replace(/index\.astro$/, ''));

it('finds on-demand pages: without one the build would leave the Worker out', () => {
  expect(pages.length).toBeGreaterThan(0);
});

it.each(pages)('%s runs the Worker, with and without its last slash', (page) => {
  const address = page.replaceAll(/\[[^\]]+\]/g, 'x');
  const missing = [address, address.replace(/\/$/, '')].filter(
    (path) => !workerFirst.some((pattern) => pattern.test(path)),
  );
  expect(missing).toEqual([]);
});

it('leaves the language chooser and the home pages to the file store, which has no request quota', () => {
  const caught = ['/', '/nl/', '/nl', '/ar/guides/'].filter((path) =>
    workerFirst.some((pattern) => pattern.test(path)),
  );
  expect(caught).toEqual([]);
});
