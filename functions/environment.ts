/** What `wrangler.toml` binds to the Worker. Optional, so that no code counts on a binding that a set-up lacks. */
export interface Environment {
  readonly ASSETS?: Fetcher;
  readonly API_LIMIT?: RateLimit;
  /** `off` leaves callers uncounted: for tests and load. */
  readonly RATE_LIMIT?: string;
}
