import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { Environment } from '../environment.ts';
import { logFault } from '../log.ts';
import { failure } from './failure.ts';
import { problemStatus } from './problem.ts';

/** Answers where a handler threw: a refusal with its status, anything else with 500 and a line of log. */
export const failed: ErrorHandler<{ Bindings: Environment }> = (error, c) => {
  const status = error instanceof HTTPException ? problemStatus(error.status) : 500;
  if (status === 500) logFault('request', routePath(c), error);
  return failure(c, status);
};
