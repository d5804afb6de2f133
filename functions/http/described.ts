import type { Context } from 'hono';
import type { LocaleTag } from '#content/locales.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { lawHash } from '#rules/law-hash.ts';
import { cacheable } from './cacheable.ts';

/**
 * Answers a document that is the same for everyone who asks in a language. Its `ETag` begins with the hash of the law;
 * words change without the law, so that hash alone would keep stale ones alive.
 */
export const described = (
  c: Context,
  document: object,
  language: LocaleTag | null = null,
): Response => {
  if (language !== null) c.header('Content-Language', language);
  // Written once: the hash is that of the bytes.
  const json = JSON.stringify(document);
  return cacheable(c, json, `${lawHash}-${contentHash(json)}`);
};
