import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the Flemish lists of occupations. */

export const flemishListDecree2025: Source = {
  id: 'flemish-list-decree-2025-12-01',
  kind: 'law',
  title: null,
  publisher: 'Flemish minister of Work, official journal of 8 December 2025, ref. 2025009222',
  // Known to us only through the law firm that copied the list.
  url: null,
  lang: 'nl',
  dated: '2025-12-01',
  checkedOn: '2026-11-21',
};

export const lexpat2026: Source = {
  id: 'lexpat-2026',
  kind: 'professional',
  title: 'LEXPAT Connect: lists of the permit simulator',
  publisher: 'LEXPAT, law firm of Candice Debruyne (Brussels bar)',
  url: 'https://github.com/candicedebruyne10-boop/lexpat-connect',
  lang: 'fr',
  dated: '2026-08-18',
  checkedOn: '2026-11-21',
};

export const altea2026: Source = {
  id: 'altea-2026',
  kind: 'professional',
  title: 'Single Permit in Flanders: a major reform as of 1 January 2026',
  publisher: 'Altea',
  url: 'https://www.altea.be/en/news/single-permit-in-flanders-a-major-reform-as-of-1-january-2026-between-streamlining-and-tightening.html',
  lang: 'en',
  dated: '2025-12',
  checkedOn: '2026-11-21',
};

export const vandelanotte2026: Source = {
  id: 'vandelanotte-2026',
  kind: 'professional',
  title: 'Economic migration in 2026: overview of new rules in Flanders',
  publisher: 'Vandelanotte',
  url: 'https://www.vandelanotte.be/en/news/economic-migration-in-2026-overview-of-new-rules-in-flanders',
  lang: 'en',
  dated: '2026-02-26',
  checkedOn: '2026-11-21',
};

export const madeInWestFlanders2025: Source = {
  id: 'made-in-west-flanders-2025',
  kind: 'press',
  title: 'Voka ziet geen heil in afgeslankte lijst',
  publisher: 'Made in West-Vlaanderen',
  url: 'https://www.made-in.be/west-vlaanderen/voka-ziet-geen-heil-in-afgeslankte-lijst-met-knelpuntberoepen/',
  lang: 'nl',
  dated: '2025-12',
  checkedOn: '2026-11-21',
};

export const tvLimburg2025: Source = {
  id: 'tv-limburg-2025',
  kind: 'press',
  title: 'Report on the draft list of 2025, after De Tijd',
  publisher: 'TV Limburg',
  url: 'https://www.tvl.be/nieuws/recordaantal-overnachtingen-in-limburg-deze-paasvakantie-174034',
  lang: 'nl',
  dated: '2025-04',
  checkedOn: '2026-11-21',
};

export const embuild2025: Source = {
  id: 'embuild-2025',
  kind: 'press',
  title: 'Construction professions remain eligible for labour migration',
  publisher: 'PMG, quoting Embuild Flanders',
  url: 'https://entrepreneur.pmg.be/fr/fichier/EVAbe2549S12_00',
  lang: 'fr',
  dated: '2025-12',
  checkedOn: '2026-11-21',
};

export const flemishListDecree2023: Source = {
  id: 'flemish-list-decree-2023-09-01',
  kind: 'law',
  title: 'Ministerieel besluit houdende vaststelling van de lijst van middengeschoolde functies',
  publisher: 'vLex, start of the text from the official journal',
  url: 'https://vlex.be/vid/ministerieel-besluit-houdende-vaststelling-943058605',
  lang: 'nl',
  dated: '2023-09-01',
  checkedOn: '2026-11-21',
};

export const agiiList2023: Source = {
  id: 'agii-list-2023',
  kind: 'professional',
  title: 'Nieuwe Vlaamse knelpuntberoepenlijst voor middengeschoolden',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/nieuws/nieuwe-vlaamse-knelpuntberoepenlijst-voor-middengeschoolden',
  lang: 'nl',
  dated: '2023-09-14',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtList2021: Source = {
  id: 'vreemdelingenrecht-list-2021',
  kind: 'professional',
  title: 'Vier nieuwe beroepen op Vlaamse knelpuntberoepenlijst',
  publisher: 'Vreemdelingenrecht.be',
  url: 'https://www.vreemdelingenrecht.be/nieuws/vier-nieuwe-beroepen-op-vlaamse-knelpuntberoepenlijst-voor-middengeschoolden',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const flemishListDecree2018: Source = {
  id: 'flemish-list-decree-2018-12-19',
  kind: 'law',
  title: null,
  publisher: 'Flemish minister of Work, text from the official journal',
  url: 'https://refli.be/fr/lex/2019010446',
  lang: 'fr',
  dated: '2019-01-29',
  checkedOn: '2026-11-21',
};

export const partena2019: Source = {
  id: 'partena-2019',
  kind: 'professional',
  title: 'Single permit Vlaanderen: lijst van knelpuntberoepen',
  publisher: 'Partena Professional',
  url: 'https://www.partena-professional.be/nl/knowledge-center/infoflashes/arbeidsmigratie-vanaf-1-januari-2019-single-permit-vlaanderen-lijst',
  lang: 'nl',
  dated: '2019-01',
  checkedOn: '2026-11-21',
};

export const focusWtv2026: Source = {
  id: 'focus-wtv-2026',
  kind: 'press',
  title: 'Soldaat-matroos voortaan knelpuntberoep',
  publisher: 'Focus-WTV',
  url: 'https://focus-wtv.be/nieuws/soldaat-matroos-voortaan-knelpuntberoep',
  lang: 'nl',
  dated: '2026-02-01',
  checkedOn: '2026-11-21',
};

export const vdabShortageListPage: Source = {
  id: 'vdab-shortage-list-page',
  kind: 'authority',
  title: 'Knelpuntberoepenlijst',
  publisher: 'VDAB',
  // A stored copy without a date, from about 2023: it says that the list comes out every year, and does not hold that of 2026.
  url: 'https://www.vdab.be/trends/knelpuntberoepen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};
