import type { APIRoute } from 'astro';
import { translator } from '#content/i18n.ts';
import { findLocale } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { site } from '#content/site.ts';
import { localePaths } from '#site/layouts/locale-paths.ts';

export const getStaticPaths = localePaths;

const square = (side: number) => ({ sizes: `${side}x${side}`, type: 'image/png' });

/** How a device shows the portal among its programs: it opens in the language it was taken in. */
export const GET: APIRoute = ({ params }) => {
  const locale = findLocale(params['locale']);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json({
    name: site.name,
    short_name: site.name,
    description: translator(locale.tag)('common.home.description'),
    lang: locale.tag,
    dir: locale.dir,
    id: path(locale.tag),
    start_url: path(locale.tag),
    // Wider than the language: its links lead to the others.
    scope: '/',
    // Keeps the browser's Back: a check rests on it.
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: '/icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/mark-192.png', ...square(192) },
      { src: '/icons/mark-512.png', ...square(512) },
      { src: '/icons/mark-maskable-512.png', ...square(512), purpose: 'maskable' },
    ],
  });
};
