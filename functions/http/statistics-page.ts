import { handle } from '@astrojs/cloudflare/handler';
import type { Context, MiddlewareHandler } from 'hono';
import { handedOver, handOver } from '#content/hand-over.ts';
import { parsePath, path } from '#content/paths.ts';
import type { Environment } from '../environment.ts';
import { logFault } from '../log.ts';
import { readStatistics } from '../numbers/read-statistics.ts';

type EnvironmentContext = Context<{ Bindings: Environment }>;

/**
 * The page of the open numbers: a file that says that they cannot be shown now, into which they are put when they can. So
 * it answers whatever becomes of the database, and has one address.
 */
export const statisticsPage: MiddlewareHandler<{ Bindings: Environment }> = async (c, next) => {
  const locale = parsePath(c.req.path)?.locale;
  const file =
    locale && (await c.env.ASSETS?.fetch(new URL(path(locale.tag, 'statistics'), c.req.url)));
  if (!locale || !file?.ok) return next();
  const numbers = await drawnNumbers(c, path(locale.tag, 'statistics', 'numbers', 'result'));
  if (numbers === null) return file;
  return new HTMLRewriter()
    .on('#numbers', {
      element: (place) => {
        place.setInnerContent(numbers, { html: true });
      },
    })
    .transform(file);
};

/** The numbers as a piece of the page; `null` where they cannot be read or drawn. */
const drawnNumbers = async (c: EnvironmentContext, address: string): Promise<string | null> => {
  const found = await readStatistics(c.env, {}, new Date());
  if (found.kind === 'unavailable' || found.value === 'tooMany') return null;
  const request = new Request(new URL(address, c.req.url));
  handOver(request, { statistics: found.value });
  // Hono types the execution context as the part that all its platforms share.
  const part = await handle(request, c.env, c.executionCtx as ExecutionContext);
  if (part.ok) return part.text();
  logFault('page', 'statistics', handedOver(request).fault);
  return null;
};
