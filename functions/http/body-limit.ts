import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';

const drainedBytes = 1024 * 1024;

/**
 * Reads the body of a request before anything else does, and refuses one over `maxBytes` with 413. Whatever the
 * answer, the body is read to its end, up to 1 MiB: one left unread breaks the connection off, and the local
 * server then fails the next request that it sends over it. What counts is what arrives and not `Content-Length`,
 * which a body sent in chunks overrules.
 */
export const bodyLimit = (maxBytes: number) =>
  createMiddleware(async (c, next) => {
    const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
    if (body) {
      const bytes = await readBody(body, maxBytes);
      if (!bytes) throw new HTTPException(413);
      c.req.raw = new Request(c.req.raw, { body: bytes });
    }
    await next();
  });

/** The bytes of a body, `null` when there are more than `maxBytes`. */
const readBody = async (
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
