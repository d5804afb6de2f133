import { locales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { site } from '#content/site.ts';
import { publicPages } from '../layouts/public-pages.ts';

/** The pages to be found by a search, each with its versions in the other languages. */
export const GET = (): Response =>
  new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...publicPages.flatMap((slugs) =>
        locales.map(
          ({ tag }) => `<url><loc>${absolute(path(tag, ...slugs))}</loc>${versions(slugs)}</url>`,
        ),
      ),
      '</urlset>',
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'application/xml' } },
  );

const versions = (slugs: readonly string[]): string =>
  [
    ...locales.map(({ tag }) => alternate(tag, path(tag, ...slugs))),
    alternate('x-default', '/'),
  ].join('');

const alternate = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(address)}"/>`;

const absolute = (address: string): string => new URL(address, site.origin).href;
