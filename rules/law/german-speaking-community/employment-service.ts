import type { Authority } from '#rules/engine/route.ts';

/** The employment service of the German-speaking Community. */
export const adg: Authority = {
  id: 'adg',
  names: [
    { lang: 'de', name: 'Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)' },
    { lang: 'fr', name: "Office de l'emploi de la Communauté germanophone" },
  ],
  url: 'https://www.adg.be',
};
