/**
 * What `wrangler.toml` binds to the Worker: of each only what is used. Optional, so that no code counts on a binding that
 * a set-up lacks.
 */
export interface Environment {
  readonly ASSETS?: { readonly fetch: (address: URL) => Promise<Response> };
  readonly API_LIMIT?: Limiter;
  /** `off` leaves callers uncounted: for tests and load. */
  readonly RATE_LIMIT?: string;
}

/** Counts by key, and says whether this one is still within its limit. */
export interface Limiter {
  readonly limit: (counted: { readonly key: string }) => Promise<{ readonly success: boolean }>;
}
