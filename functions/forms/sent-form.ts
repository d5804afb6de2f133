import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

const formType = 'application/x-www-form-urlencoded';

/** The fields of a form that was sent; 415 for anything else. The page after it can read the request again. */
export const sentForm = async (c: Context): Promise<URLSearchParams> => {
  if (!c.req.header('Content-Type')?.startsWith(formType)) throw new HTTPException(415);
  return new URLSearchParams(await c.req.raw.clone().text());
};
