import { sourcesIn } from '#rules/engine/sources-in.ts';
import type { Source } from '#rules/engine/provenance.ts';
import { law } from '../law.ts';

/** The sources that an answer cites anywhere, each once, in the order of their first citation. */
export const citedSources = (answer: unknown): readonly Source[] => sourcesIn(law, answer);
