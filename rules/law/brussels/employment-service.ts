import type { Authority } from '#rules/engine/route.ts';

/** The Brussels employment service. */
export const actiris: Authority = {
  id: 'actiris',
  names: [
    { lang: 'fr', name: 'Actiris' },
    { lang: 'nl', name: 'Actiris' },
  ],
  url: 'https://www.actiris.brussels',
  phone: '0800 35 123',
};

/** Vocational training in French in Brussels, with Actiris. */
export const bruxellesFormation: Authority = {
  id: 'bruxelles-formation',
  names: [{ lang: 'fr', name: 'Bruxelles Formation' }],
  url: 'https://www.bruxellesformation.brussels',
};
