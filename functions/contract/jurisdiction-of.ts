import { type Jurisdiction, jurisdictions } from '#rules/engine/route.ts';

/** Who sets figures whose ids begin with no jurisdiction. The pages of figures say the same, which a test holds. */
const setters: readonly (readonly [start: string, jurisdiction: Jurisdiction])[] = [
  ['naric-', 'flanders'],
  ['dutch-', 'flanders'],
  ['evc-', 'flanders'],
  ['french-community-', 'federal'],
];

/** The jurisdiction of a figure or a list: ids begin with it, or with who sets it. */
export const jurisdictionOf = (id: string): Jurisdiction => {
  const found =
    jurisdictions.find((one) => id.startsWith(`${one}-`)) ??
    setters.find(([start]) => id.startsWith(start))?.[1];
  if (found === undefined) throw new Error(`"${id}" begins with no jurisdiction`);
  return found;
};
