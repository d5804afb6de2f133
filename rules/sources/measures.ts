import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the measures that help people into work that lasts. */

export const socialWelfareLaw1976: Source = {
  id: 'law-1976-07-08',
  kind: 'law',
  title: null,
  publisher: 'Belgian State',
  // Known to us through what is written about it.
  url: null,
  lang: 'fr',
  dated: '1976-07-08',
  checkedOn: '2026-11-21',
};

export const uvcwArticle60: Source = {
  id: 'uvcw-article-60-2025',
  kind: 'professional',
  title: null,
  publisher: 'Union des Villes et Communes de Wallonie',
  url: 'https://uvcw.be/insertion/actus/art-9743',
  lang: 'fr',
  dated: '2025-10-02',
  checkedOn: '2026-11-21',
};

export const walloonDecree2024Article60: Source = {
  id: 'walloon-decree-2024-04-29',
  kind: 'law',
  title: null,
  publisher: 'Walloon Region',
  // Known to us through what is written about it.
  url: null,
  lang: 'fr',
  dated: '2024-04-29',
  checkedOn: '2026-11-21',
};

export const duoForAJob: Source = {
  id: 'duo-for-a-job',
  kind: 'professional',
  title: 'Our mission',
  publisher: 'DUO for a JOB',
  url: 'https://www.duoforajob.be/en/about-us-our-mission/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const parlangiNijlen: Source = {
  id: 'parlangi-nijlen',
  kind: 'professional',
  title: null,
  publisher: 'Bekend in Nijlen',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloonParliamentWallangues: Source = {
  id: 'walloon-parliament-wallangues-2025',
  kind: 'authority',
  title: null,
  publisher: 'Parliament of Wallonia',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2025-06-23',
  checkedOn: '2026-11-21',
};

export const dutchWorkFloorCleaning: Source = {
  id: 'dutch-work-floor-cleaning',
  kind: 'professional',
  title: null,
  publisher: 'Training centre of the cleaning sector',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flemishDecree2024Registration: Source = {
  id: 'flemish-decree-2024-04-19',
  kind: 'law',
  title: null,
  publisher: 'Flemish Region, official journal',
  url: 'https://etaamb.openjustice.be/nl/decreet-van-19-april-2024_n2024004601',
  lang: 'nl',
  dated: '2024-04-19',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtProtection2023: Source = {
  id: 'vreemdelingenrecht-protection-2023',
  kind: 'professional',
  title: null,
  publisher: 'Vreemdelingenrecht',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const flemishDecree2023Protection: Source = {
  id: 'flemish-decree-2023-04-21',
  kind: 'law',
  title: null,
  publisher: 'Flemish Region',
  // Known to us through what is written about it.
  url: null,
  lang: 'nl',
  dated: '2023-04-21',
  checkedOn: '2026-11-21',
};

export const integrationLaw2002: Source = {
  id: 'law-2002-05-26',
  kind: 'law',
  title: null,
  publisher: 'Belgian State',
  // Known to us through what is written about it.
  url: null,
  lang: 'fr',
  dated: '2002-05-26',
  checkedOn: '2026-11-21',
};
