import type { Source } from '#rules/engine/provenance.ts';
import { registeredSources } from '#rules/registered-sources.ts';

const byId = new Map(registeredSources.map((source) => [source.id, source]));

/** A source that a guide names. Throws for one that is not registered. */
export function guideSource(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`no source "${id}" in rules/sources/`);
  return source;
}
