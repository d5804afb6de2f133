import type { Authority } from '#rules/engine/route.ts';

/** The employment and training service of French-speaking Wallonia. */
export const forem: Authority = {
  id: 'forem',
  names: [{ lang: 'fr', name: 'Le Forem' }],
  url: 'https://www.leforem.be',
};
