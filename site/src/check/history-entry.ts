import { era } from './device.ts';
import { type Interview, startInterview } from './interview.ts';

/** An interview as an entry of the browser's history keeps it, with the time that it belongs to. */
export function entryOf(interview: Interview): object {
  return { ...interview, era: era() };
}

/**
 * The interview that an entry holds; `null` for one that is not ours. What was there before everything was erased is
 * still in the entry, because no page can take it away, and counts for nothing.
 */
export function storedInterview(state: unknown): Interview | null {
  if (typeof state !== 'object' || state === null || !('answers' in state)) return null;
  const interview = state as Interview;
  return isOfThisTime(state) ? interview : startInterview(interview.check, interview.voice);
}

/** Whether an entry was made after everything was last erased. */
export function isOfThisTime(state: unknown): boolean {
  const { era: of = 0 } = (state ?? {}) as { readonly era?: number };
  return of === era();
}
