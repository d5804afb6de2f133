import { site } from '#content/site.ts';

/** Everything may be found but the API; pages that are one person's say so themselves. */
export const GET = (): Response =>
  new Response(
    ['User-agent: *', 'Disallow: /api/', `Sitemap: ${site.origin}/sitemap.xml`, ''].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
