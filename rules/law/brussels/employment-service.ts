import type { Authority } from '#rules/engine/route.ts';

/** Vocational training in French in Brussels, with Actiris. */
export const bruxellesFormation: Authority = {
  id: 'bruxelles-formation',
  names: [{ lang: 'fr', name: 'Bruxelles Formation' }],
  url: 'https://www.bruxellesformation.brussels',
};
