import type { IndexedLaw } from './law.ts';
import type { Citation, Source } from './provenance.ts';

/** The sources that anything cites anywhere in it, each once, in the order of their first citation. */
export function sourcesIn(law: IndexedLaw, value: unknown): readonly Source[] {
  const cited = new Set<string>();
  addCited(value, cited);
  return [...cited].map((id) => law.sources.get(id)).filter((one) => !!one);
}

/** What pieces of law cite, which is always the same. */
const citedByPiece = new WeakMap<object, ReadonlySet<string>>();

/** Papers, fees and steps carry the conditions under which they are due, and these cite as well. */
function addCited(value: unknown, to: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const before = citedByPiece.get(value);
  if (before) before.forEach((id) => to.add(id));
  else if (isCitation(value)) to.add(value.source);
  else {
    // The law is frozen; an assessment of it is not.
    const isLaw = Object.isFrozen(value);
    const cited = isLaw ? new Set<string>() : to;
    for (const part of Object.values(value) as unknown[]) addCited(part, cited);
    if (!isLaw) return;
    citedByPiece.set(value, cited);
    addCited(value, to);
  }
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'locator' in value;
}
