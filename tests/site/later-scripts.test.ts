import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtFile, builtPages, importedBy, scriptsOf } from './built-pages.ts';

/** As transferred, in bytes: a twentieth of a second on a slow line. */
const most = 3000;

const readers = globSync('listening.*.js', { cwd: 'dist/client/_astro' }).map(
  (file) => `/_astro/${file}`,
);

it(`what reads aloud weighs at most ${most} bytes`, () => {
  expect(readers).toHaveLength(1);
  const weights = importedBy(readers).map((path) => gzipSync(builtFile(path)).length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(most);
});

it('no page asks for it by itself, and every guide offers it', () => {
  const eager = builtPages.filter((page) => scriptsOf(page).some((path) => readers.includes(path)));
  expect(eager.map(({ path }) => path)).toEqual([]);
  const silent = builtPages.filter(
    ({ path, html }) =>
      /^\/[a-z]+\/guides\/[a-z\d-]+\/$/.test(path) && !html.includes('data-parts="'),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

it('no part that comes later has a style sheet of its own, which nothing would load', () => {
  const styled = globSync('*.js', { cwd: 'dist/client/_astro' }).filter((file) =>
    /\.css["'`]/.test(builtFile(`/_astro/${file}`).toString('utf8')),
  );
  expect(styled).toEqual([]);
});
