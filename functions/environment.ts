import type { Database } from './database.ts';

/**
 * What `wrangler.toml` binds to the Worker: of each only what is used. Optional, so that no code counts on a binding that
 * a set-up lacks.
 */
export interface Environment {
  readonly ASSETS?: { readonly fetch: (address: URL) => Promise<Response> };
  /** Counted results and what people say of pages. */
  readonly DB?: Database;
  /** What was deployed, and when. */
  readonly VERSION?: { readonly id: string; readonly timestamp: string };
  readonly API_LIMIT?: Limiter;
  /** For forms that store something. */
  readonly FORM_LIMIT?: Limiter;
  /** `off` leaves callers uncounted: for tests and load. */
  readonly RATE_LIMIT?: string;
  /** Opens what people said of pages, for maintainers; a secret. Without it that address is off. */
  readonly FEEDBACK_KEY?: string;
}

/** Counts by key, and says whether this one is still within its limit. */
export interface Limiter {
  readonly limit: (counted: { readonly key: string }) => Promise<{ readonly success: boolean }>;
}
