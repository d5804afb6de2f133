import { expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { parsePath, path } from '#content/paths.ts';
import { builtFile, builtPages } from './built-pages.ts';

const sitemap = builtFile('/sitemap.xml').toString('utf8');
const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

it('lists exactly the pages that searches may find', () => {
  const found = builtPages
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map((page) => page.path)
    .filter((address) => parsePath(address) !== undefined);
  expect(listed.toSorted()).toEqual(found.toSorted());
});

it('names with each page its version in every language', () => {
  const entries = sitemap.match(/<url>.*<\/url>/g) ?? [];
  const incomplete = entries.filter((entry) => {
    const slugs = parsePath(new URL(/<loc>([^<]*)/.exec(entry)?.[1] ?? '').pathname)?.segments;
    return !locales.every(({ tag }) =>
      entry.includes(`hreflang="${tag}" href="https://example.org${path(tag, ...(slugs ?? []))}"`),
    );
  });
  expect(entries.length).toBeGreaterThan(0);
  expect(incomplete).toEqual([]);
});
