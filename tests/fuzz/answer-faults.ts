import { problemDocument } from '#functions/contract/shapes/problem-shapes.ts';
import type { BadRequest } from './bad-request.ts';
import { marker } from './hostile-text.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What is wrong with an answer to a bad request, in words that are the same each time; nothing where it is as it should be. */
export function answerFaults(bad: BadRequest, answer: Answer): readonly string[] {
  const { method } = bad;
  const { status, type, body } = answer;
  const path = resolved(bad.path);
  if (!isExpected(method, path, status)) return [`status ${status}`];
  if (!path.startsWith('/api/') || status < 400 || method === 'HEAD') return [];
  return [
    ...(type.startsWith('application/problem+json') ? [] : ['a refusal of another type']),
    ...(isProblem(body, status) ? [] : ['a refusal that is no problem document']),
    ...(body.includes(marker) ? ['a refusal that repeats what was sent'] : []),
  ];
}

/** The address that the Worker sees: `/api/../x` is none of the API. */
const resolved = (path: string): string => new URL(`http://passerelle.test${path}`).pathname;

/** Of what the runtime alone has no database for, it may say so. */
const stored = /^\/api\/v1\/(?:counts|statistics)\b/;

/**
 * An answer or a refusal: that nothing changed, and the way from a form without anything in it to where it is, are answers.
 * The limiter is off, so that a 429 would hide what lies behind it.
 */
function isExpected(method: string, path: string, status: number): boolean {
  if (status === 503) return stored.test(path);
  if (status === 304) return path.startsWith('/api/') && (method === 'GET' || method === 'HEAD');
  if (status === 303) return !path.startsWith('/api/');
  return ((status >= 200 && status < 300) || (status >= 400 && status < 500)) && status !== 429;
}

function isProblem(body: string, status: number): boolean {
  try {
    const read = problemDocument.safeParse(JSON.parse(body));
    return read.success && read.data.status === status;
  } catch {
    return false;
  }
}
