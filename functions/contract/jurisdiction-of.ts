import { type Jurisdiction, jurisdictions } from '#rules/engine/route.ts';

/** The jurisdiction of a figure or a list, whose ids begin with it. */
export const jurisdictionOf = (id: string): Jurisdiction => {
  const found = jurisdictions.find((one) => id.startsWith(`${one}-`));
  if (found === undefined) throw new Error(`"${id}" begins with no jurisdiction`);
  return found;
};
