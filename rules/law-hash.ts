import { catalogue } from './catalogue.ts';
import { contentHash } from './engine/content-hash.ts';

/**
 * Names the exact law a verdict was given under. Computed where pages are built or the Worker starts, never in a
 * browser. Parts go by id: bundlers list the exports of a module in different orders, and order is not law.
 */
export const lawHash: string = contentHash(Object.values(catalogue).map(byId));

function byId(items: readonly { readonly id: string }[]): Readonly<Record<string, object>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
