import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { withdrawnKeys } from '#content/withdrawn-keys.ts';
import { withoutMarks } from '#content/withdrawn.ts';

const isNeeded = Object.keys(withdrawnKeys).length > 0;

/** Takes out of an answer what tells pages that a text is in the source language; nothing while no translation is withdrawn. */
export const plainTexts = createMiddleware((c, next) => (isNeeded ? cleaned(c, next) : next()));

const cleaned: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.body === null) return;
  c.res = new Response(withoutMarks(await c.res.text()), c.res);
};
