import { Hono } from 'hono';
import * as z from 'zod';

/** What an assessment takes, without anything of the law. */
const request = z.strictObject({
  check: z.string(),
  voice: z.string(),
  filedOn: z.iso.date(),
  answers: z.record(z.string(), z.unknown()),
});

interface Environment {
  /** An assessment as JSON, to send again and again. */
  readonly ASSESSMENT: string;
}

let assessment: object | undefined;

/** The least that a resource of the portal can be: reads a body, checks its shape, answers a little or something large. */
const app = new Hono<{ Bindings: Environment }>()
  .post('/little', async (c) => {
    const read = request.safeParse(await c.req.json());
    return read.success ? c.json({ check: read.data.check }) : c.json({}, 422);
  })
  .post('/as-much', async (c) => {
    const read = request.safeParse(await c.req.json());
    assessment ??= JSON.parse(c.env.ASSESSMENT) as object;
    return read.success ? c.json(assessment) : c.json({}, 422);
  });

export { app as default };
