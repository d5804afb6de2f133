import type { Citation, Source } from '#rules/engine/provenance.ts';
import { law } from '../law.ts';

/** The sources that an answer cites anywhere, each once, in the order of their first citation. */
export const citedSources = (answer: unknown): readonly Source[] =>
  [...new Set(citedIn(answer))].map((id) => law.sources.get(id)).filter((source) => !!source);

/** Papers, fees and steps carry the conditions under which they are due, and these cite as well. */
const citedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [value.source];
  return Object.values(value).flatMap(citedIn);
};

const isCitation = (value: object): value is Citation => 'source' in value && 'locator' in value;
