import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { parsePath, path } from '#content/paths.ts';
import { publicPages } from '#site/layouts/public-pages.ts';
import { builtPages, linksOf } from './built-pages.ts';

/** Every built file by the address that answers it without a redirect. */
const files = new Set(
  globSync('**/*.*', { cwd: 'dist/client' }).map((file) => `/${file.replace(/index\.html$/, '')}`),
);
const pages = new Map(builtPages.map((page) => [page.path, page]));

/** The addresses within the site that a page links to, each once. */
const targets = new Map(
  builtPages.map((page) => [
    page.path,
    [
      ...new Set(
        linksOf(page).flatMap(({ href }) =>
          /^[/#]/.test(href) ? [new URL(href, `https://site.invalid${page.path}`)] : [],
        ),
      ),
    ].map(({ pathname, hash }) => ({ pathname, id: decodeURIComponent(hash.slice(1)) })),
  ]),
);

const ids = new Map<string, ReadonlySet<string>>();
/** The ids of a page, read once: hundreds of pages lead to the same one. */
const idsOf = (address: string): ReadonlySet<string> => {
  const known = ids.get(address);
  if (known) return known;
  const html = pages.get(address)?.html ?? '';
  const found = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  ids.set(address, found);
  return found;
};

it('links to files that exist, in the form that needs no redirect', () => {
  const broken = [...targets].flatMap(([from, found]) =>
    found.flatMap(({ pathname }) => (files.has(pathname) ? [] : [`${from} -> ${pathname}`])),
  );
  expect(broken).toEqual([]);
});

it('links to places in pages that are there', () => {
  const broken = [...targets].flatMap(([from, found]) =>
    found.flatMap(({ pathname, id }) =>
      // With `=` it holds answers for a check, and names no place.
      id === '' || id.includes('=') || idsOf(pathname).has(id)
        ? []
        : [`${from} -> ${pathname}#${id}`],
    ),
  );
  expect([...new Set(broken)]).toEqual([]);
});

describe.each(locales)('from the home page in $label', ({ tag }) => {
  it('everything is at most three clicks away', () => {
    const clicks = new Map([[path(tag), 0]]);
    for (const [from, depth] of clicks) {
      for (const { pathname } of targets.get(from) ?? []) {
        const isOwn = parsePath(pathname)?.locale.tag === tag;
        if (isOwn && !clicks.has(pathname)) clicks.set(pathname, depth + 1);
      }
    }
    const far = publicPages
      .map((slugs) => path(tag, ...slugs))
      .filter((address) => (clicks.get(address) ?? Infinity) > 3);
    expect(far).toEqual([]);
  });

  it('every page leads back home, and every page below another to the one above', () => {
    const lost = publicPages.flatMap((slugs) => {
      const address = path(tag, ...slugs);
      const found = new Set((targets.get(address) ?? []).map(({ pathname }) => pathname));
      const above = path(tag, ...slugs.slice(0, 1));
      return found.has(path(tag)) && found.has(above) ? [] : [address];
    });
    expect(lost).toEqual([]);
  });
});
