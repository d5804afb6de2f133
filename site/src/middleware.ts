import { defineMiddleware } from 'astro:middleware';
import { translator } from '#content/i18n.ts';
import { parsePath } from '#content/paths.ts';
import { withdrawnKeys } from '#content/withdrawn-keys.ts';
import { withoutMarks } from '#content/withdrawn.ts';
import { wholePage } from './whole-page.ts';
import { markInHtml } from './withdrawn/mark-in-html.ts';

const isNeeded = Object.keys(withdrawnKeys).length > 0;

/** Lets a page say of its texts in the source language that they are; does nothing while no translation is withdrawn. */
export const onRequest = defineMiddleware(async ({ url, request, isPrerendered }, next) => {
  // A fault in a file stops the build.
  const response = await (isPrerendered ? next() : wholePage(request, next));
  const locale = parsePath(url.pathname)?.locale.tag;
  if (!isNeeded || !locale) return response;
  const type = response.headers.get('Content-Type') ?? '';
  if (/^text\/html/.test(type)) {
    const note = withoutMarks(translator(locale)('common.translated.withdrawn'));
    return new Response(markInHtml(await response.text(), note), response);
  }
  // A name in a manifest is a name and nothing else.
  return /manifest/.test(type)
    ? new Response(withoutMarks(await response.text()), response)
    : response;
});
