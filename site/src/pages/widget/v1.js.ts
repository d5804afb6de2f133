import { elementScript } from '#site/widget/element-script.ts';

/** The element for other sites. */
export const GET = (): Response =>
  new Response(elementScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
