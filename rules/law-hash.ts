import { catalogue } from './catalogue.ts';
import { contentHash } from './engine/content-hash.ts';

/** Names the exact law a verdict was given under. Computed where pages are built or the Worker starts, never in a browser. */
export const lawHash: string = contentHash(catalogue);
