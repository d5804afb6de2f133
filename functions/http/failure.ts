import type { Context } from 'hono';
import { defaultLocale } from '#content/locales.ts';
import { parsePath, path } from '#content/paths.ts';
import type { Environment } from '../environment.ts';
import { logFault } from '../log.ts';
import { problem, type ProblemStatus } from './problem.ts';

type EnvironmentContext = Context<{ Bindings: Environment }>;

/**
 * The answer to a request that failed with `status`: a problem document under `/api/`, elsewhere the error page
 * in the language of the address. Without its files the Worker has no page and answers the document everywhere.
 */
export const failure = async (c: EnvironmentContext, status: ProblemStatus): Promise<Response> => {
  const page = c.req.path.startsWith('/api/') ? undefined : await errorPage(c);
  if (!page?.ok) return problem(c, status);
  return new Response(page.body, {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' },
  });
};

/** Never throws: it stands where something has failed already. */
const errorPage = async (c: EnvironmentContext): Promise<Response | undefined> => {
  const locale = parsePath(c.req.path)?.locale.tag ?? defaultLocale;
  try {
    return await c.env.ASSETS?.fetch(new URL(path(locale, 'error'), c.req.url));
  } catch (error) {
    logFault('files', 'error page', error);
    return undefined;
  }
};
