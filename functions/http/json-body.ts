import type { Context } from 'hono';
import { takenText } from './body-limit.ts';
import { problem } from './problem.ts';

export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly response: Response };

const jsonType = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads the body of a request, of which `bodyText` has taken the text, as JSON in UTF-8. Refused with 415 when it is declared to be anything else,
 * and with 400 when it is empty or not JSON.
 */
export const readJsonBody = (c: Context): JsonBody => {
  const encoding = c.req.header('Content-Encoding') ?? 'identity';
  if (!jsonType.test(c.req.header('Content-Type') ?? '') || encoding !== 'identity') {
    return {
      kind: 'refused',
      response: problem(c, 415, { headers: { Accept: 'application/json' } }),
    };
  }
  try {
    return { kind: 'json', value: JSON.parse(takenText(c)) as unknown };
  } catch {
    // The parser's message quotes the body, so it goes nowhere.
    return { kind: 'refused', response: problem(c, 400) };
  }
};
