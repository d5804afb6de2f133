/** What can fail. */
export type FailingPart = 'request' | 'page' | 'files' | 'limiter' | 'database';

/** A name of an error is a word of a program; anything else could be somebody's. */
const errorName = /^[A-Z][A-Za-z0-9]{0,39}$/;

/**
 * The one line of log there is: which part failed, at which of our own routes or tasks, and the kind of error. Never a
 * message, a body or an address: they can hold what a person answered. `at` is a word or a pattern of this code.
 */
export const logFault = (part: FailingPart, at: string, error: unknown): void => {
  const name = error instanceof Error ? error.name : '';
  console.error(JSON.stringify({ part, at, error: errorName.test(name) ? name : 'unknown' }));
};

/** The same, for what did not answer in time. */
export const logSlow = (part: FailingPart, at: string): void => {
  console.error(JSON.stringify({ part, at, error: 'slow' }));
};
