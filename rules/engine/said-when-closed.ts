import type { Consequence } from './route.ts';

/**
 * Whether a consequence is also told to people for whom the route is closed: it is about a refusal, and about them, for
 * it hangs on a condition. What follows any refusal is told with the papers.
 */
export function isSaidWhenClosed({ topic, when }: Consequence): boolean {
  return topic === 'refusal' && when !== undefined;
}
