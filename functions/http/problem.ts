import type { Context } from 'hono';
import type { Permitted } from '../contract/permitted.ts';

const titles = {
  400: 'The request is not well-formed.',
  401: 'This address asks for a key.',
  403: 'The request came from another site.',
  404: 'There is nothing at this address.',
  405: 'This address does not take this method.',
  413: 'The request is too large.',
  415: 'The request is not of a type this address reads.',
  422: 'The request has values that cannot be used.',
  429: 'Too many requests. Try again later.',
  500: 'Something failed on our side.',
  503: 'This part does not work now. Everything else does.',
} as const;

export type ProblemStatus = keyof typeof titles;

/** Something wrong in a request: a JSON Pointer (RFC 6901) into its body, a parameter of its query or a header. */
export type ProblemIssue = ({ readonly pointer: string } | { readonly parameter: string }) & {
  /** Our own word for what is wrong, never the message of a library. */
  readonly code: string;
  /** What this place takes instead. */
  readonly permitted?: Permitted;
};

/** Narrows any HTTP status to one that has a problem document; everything else becomes 500. */
export const problemStatus = (status: number): ProblemStatus =>
  status in titles ? (status as ProblemStatus) : 500;

/**
 * The one error answer of the API: a problem document (RFC 9457). It repeats nothing of the request, so that
 * answers of a person end up neither in a log nor in a screenshot.
 */
export const problem = (
  c: Context,
  status: ProblemStatus,
  options: {
    readonly issues?: readonly ProblemIssue[];
    /** What is special about this one; never anything of the request. */
    readonly detail?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Response => {
  const document = {
    type: 'about:blank',
    title: titles[status],
    status,
    ...(options.detail !== undefined && { detail: options.detail }),
    ...(options.issues && { issues: options.issues }),
  };
  return c.body(JSON.stringify(document), status, {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json',
    ...options.headers,
  });
};
