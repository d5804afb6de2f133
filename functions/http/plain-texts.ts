import { createMiddleware } from 'hono/factory';
import { withdrawnKeys } from '#content/withdrawn-keys.ts';
import { withoutMarks } from '#content/withdrawn.ts';

const isNeeded = Object.keys(withdrawnKeys).length > 0;

/** Takes out of an answer what tells pages that a text is in the source language; nothing while no translation is withdrawn. */
export const plainTexts = createMiddleware(async (c, next) => {
  await next();
  if (!isNeeded || c.res.body === null) return;
  c.res = new Response(withoutMarks(await c.res.text()), c.res);
});
