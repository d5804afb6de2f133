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
    const { raw } = c.req;
    const bytes = await boundedBody(raw, maxBytes);
    if (bytes) c.req.raw = unread(raw, bytes);
    await next();
  });

/** A request that was read, as it came; what only asks for an address has no use for a body, and may not be made with one. */
const unread = (request: Request, body: ArrayBuffer): Request => {
  const { method, url, headers } = request;
  return method === 'GET' || method === 'HEAD'
    ? new Request(url, { method, headers })
    : new Request(request, { body });
};

/**
 * The same for what wants the text alone and finds it with `takenText`: a request that is made anew and read again takes
 * as long as all of this once more.
 */
export const bodyText = (maxBytes: number) =>
  createMiddleware<{ Variables: { [takenAs]: string } }>(async (c, next) => {
    const text = await boundedText(c.req.raw, maxBytes);
    if (text !== null) c.set(takenAs, text);
    await next();
  });

const takenAs = 'bodyText';
const utf8 = new TextDecoder();

/** What `bodyText` took of a request; nothing where there was no body. */
export const takenText = (c: Context): string => (c.get(takenAs) as string | undefined) ?? '';

/**
 * The text of a body that says it fits is taken at once; the runtime ends it where it says it ends. Bytes in between
 * would take a tenth of the time that a small answer takes.
 */
const boundedText = async (request: Request, maxBytes: number): Promise<string | null> => {
  if (!saysItFits(request, maxBytes)) {
    const bytes = await piecemeal(request.body, maxBytes);
    return bytes && utf8.decode(bytes);
  }
  const text = await request.text();
  if (text.length > maxBytes) throw new HTTPException(413);
  return text;
};

/** The body of a request, `null` when it has none. Throws 413 where there is more than `maxBytes`. */
const boundedBody = async (request: Request, maxBytes: number): Promise<ArrayBuffer | null> => {
  if (!saysItFits(request, maxBytes)) return piecemeal(request.body, maxBytes);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > maxBytes) throw new HTTPException(413);
  return bytes;
};

/** Whether no more can arrive than fits; then the body need not be taken piece by piece, which takes three times as long. */
const saysItFits = ({ headers }: Request, maxBytes: number): boolean => {
  const length = headers.get('Content-Length') ?? '';
  return !headers.has('Transfer-Encoding') && /^\d+$/.test(length) && Number(length) <= maxBytes;
};

/** The bytes of a body, piece by piece; `null` when there is none. Throws 413 when there are more than `maxBytes`. */
const piecemeal = async (
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<ArrayBuffer | null> => {
  if (!body) return null;
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= drainedBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= maxBytes) chunks.push(value);
  }
  if (size > drainedBytes) await reader.cancel();
  if (size > maxBytes) throw new HTTPException(413);
  return await new Blob(chunks).arrayBuffer();
};
