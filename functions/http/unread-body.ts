import { createMiddleware } from 'hono/factory';

const maxBytes = 1024 * 1024;

/**
 * Reads what the answer left unread of the request body, up to 1 MiB, and throws it away. Otherwise the
 * connection breaks off, and the local server fails the next request that it sends over it.
 */
export const unreadBody = createMiddleware(async (c, next) => {
  await next();
  const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
  if (!body || c.req.raw.bodyUsed || body.locked) return;
  const reader = body.getReader();
  let bytesLeft = maxBytes;
  while (bytesLeft > 0) {
    const chunk = await reader.read();
    if (chunk.done) return;
    bytesLeft -= chunk.value.byteLength;
  }
  await reader.cancel();
});
