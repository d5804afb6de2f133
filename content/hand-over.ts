import type { FeedbackOutcome } from './feedback.ts';
import type { CountOutcome, Statistics } from './open-numbers.ts';

interface HandedOver {
  readonly count?: CountOutcome;
  readonly feedback?: FeedbackOutcome;
  readonly statistics?: Statistics;
  /** Why the page could not be drawn. */
  readonly fault?: unknown;
}

// By the request itself, so that nothing from outside can pass for it.
const laidDown = new WeakMap<object, HandedOver>();

/**
 * Lays down with a request what the Worker did or found out before it asks for the page that says so, or what the page has to
 * tell the Worker: neither may import the other.
 */
export function handOver(request: object, what: HandedOver): void {
  laidDown.set(request, what);
}

/** What was laid down with a request; nothing where its page was asked for in another way. */
export function handedOver(request: object): HandedOver {
  return laidDown.get(request) ?? {};
}
