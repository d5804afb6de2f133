import type { Authority } from '#rules/engine/route.ts';

/** The Flemish employment and training service. */
export const vdab: Authority = {
  id: 'vdab',
  names: [{ lang: 'nl', name: 'VDAB' }],
  url: 'https://www.vdab.be',
  phone: '0800 30 700',
};
