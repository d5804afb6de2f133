import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';

/** No request of ours comes near it. */
export const maxBodyBytes = 16 * 1024;

const drainedBytes = 1024 * 1024;

/**
 * Reads the body of a request before anything else does, and refuses one over `maxBytes` with 413. Whatever the
 * answer, the body is read to its end, up to 1 MiB: one left unread breaks the connection off, and the local
 * server then fails the next request that it sends over it. What counts is what arrives and not `Content-Length`,
 * which a body sent in chunks overrules. What comes after finds the request as if nobody had read it.
 */
export const bodyLimit = (maxBytes: number) =>
  createMiddleware(async (c, next) => {
    const bytes = await boundedBody(c, maxBytes);
    if (bytes) c.req.raw = new Request(c.req.raw, { body: bytes });
    await next();
  });

const taken = new WeakMap<Request, ArrayBuffer>();

/**
 * The same for what wants the bytes alone and finds them with `takenBytes`: a request that is made anew and read again takes
 * as long as all of this once more.
 */
export const bodyBytes = (maxBytes: number) =>
  createMiddleware(async (c, next) => {
    const bytes = await boundedBody(c, maxBytes);
    if (bytes) taken.set(c.req.raw, bytes);
    await next();
  });

/** What `bodyBytes` took of a request; `undefined` where there was no body. */
export const takenBytes = (request: Request): ArrayBuffer | undefined => taken.get(request);

/** The body of a request, `undefined` when it has none. Throws 413 where there is more than `maxBytes`. */
const boundedBody = async (c: Context, maxBytes: number): Promise<ArrayBuffer | undefined> => {
  const { raw } = c.req;
  const body: ReadableStream<Uint8Array> | null = raw.body;
  if (!body) return undefined;
  const bytes = saysItFits(raw, maxBytes)
    ? await raw.arrayBuffer()
    : await piecemeal(body, maxBytes);
  if (!bytes || bytes.byteLength > maxBytes) throw new HTTPException(413);
  return bytes;
};

/** Whether no more can arrive than fits; then the body need not be taken piece by piece, which takes three times as long. */
const saysItFits = ({ headers }: Request, maxBytes: number): boolean => {
  const length = headers.get('Content-Length') ?? '';
  return !headers.has('Transfer-Encoding') && /^\d+$/.test(length) && Number(length) <= maxBytes;
};

/** The bytes of a body, `null` when there are more than `maxBytes`. */
const piecemeal = async (
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<ArrayBuffer | null> => {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= drainedBytes) {
    const { done, value } = await reader.read();
    if (done) return size > maxBytes ? null : await new Blob(chunks).arrayBuffer();
    size += value.byteLength;
    if (size <= maxBytes) chunks.push(value);
  }
  await reader.cancel();
  return null;
};
