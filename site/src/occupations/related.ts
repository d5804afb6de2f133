import type { IndexedLaw } from '#rules/engine/law.ts';

/** Occupations that may be the same job under another name, whichever of the two the law says it of. */
export function relatedTo({ occupations }: IndexedLaw, id: string): readonly string[] {
  const named = occupations.get(id)?.perhaps ?? [];
  const naming = [...occupations.values()].filter(({ perhaps }) => perhaps?.includes(id));
  return [...new Set([...named, ...naming.map((other) => other.id)])];
}

/** Every occupation that a list can name: all but the one that stands for those we do not know. */
export function occupationIds({ occupations }: IndexedLaw): readonly string[] {
  return [...occupations.values()].flatMap(({ id, isRest }) => (isRest ? [] : [id]));
}
