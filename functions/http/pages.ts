import type { Context, Handler } from 'hono';
import { routePath } from 'hono/route';
import { handedOver } from '#content/hand-over.ts';
import type { Environment } from '../environment.ts';
import { logFault } from '../log.ts';
import { failure } from './failure.ts';

type EnvironmentContext = Context<{ Bindings: Environment }>;

/** Answers with what `draw` makes of a request, or with the error page where that fails. */
export const pages =
  (
    draw: (c: EnvironmentContext) => Response | Promise<Response>,
  ): Handler<{ Bindings: Environment }> =>
  async (c) => {
    const response = await draw(c);
    if (response.status !== 500) return response;
    logFault('page', routePath(c), handedOver(c.req.raw).fault);
    return failure(c, 500);
  };
