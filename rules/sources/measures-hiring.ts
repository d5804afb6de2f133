import type { Source } from '../engine/provenance.ts';

/** Texts and pages about money for employers who hire. */

export const activaGuides: Source = {
  id: 'activa-brussels-guides',
  kind: 'professional',
  title: null,
  publisher: 'Actiris, payroll services',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ucmOlderBrussels2024: Source = {
  id: 'ucm-older-workers-brussels-2024',
  kind: 'professional',
  title: null,
  publisher: 'UCM',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const ucmImpulsion2026: Source = {
  id: 'ucm-impulsion-2026',
  kind: 'professional',
  title: 'Aides Impulsion en Région wallonne : des conditions plus strictes dès 2026',
  publisher: 'UCM',
  url: 'https://www.ucm.be/actualites/aides-impulsion-en-region-wallonne-des-conditions-plus-strictes-des-2026',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const ucmImpulsion2023: Source = {
  id: 'ucm-impulsion-2023',
  kind: 'professional',
  title: null,
  publisher: 'UCM',
  url: 'https://www.ucm.be/actualites/region-wallonne-du-neuf-du-cote-des-impulsions',
  lang: 'fr',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const securexImpulsion2026: Source = {
  id: 'securex-impulsion-2026',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  // The address holds quotation marks and was not kept.
  url: null,
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const horecaWallonie2026: Source = {
  id: 'horeca-wallonie-2026',
  kind: 'professional',
  title: null,
  publisher: 'Horeca Wallonie',
  url: 'https://www.horecawallonie.be/aides-wallonnes-lemploi-modifications',
  lang: 'fr',
  dated: '2026-01-07',
  checkedOn: '2026-11-21',
};

export const mrHiringAid: Source = {
  id: 'mr-hiring-aid',
  kind: 'press',
  title: null,
  publisher: 'MR',
  // A page of the party of the minister.
  url: 'https://www.mr.be/aides-a-lembauche-pierre-yves-jeholet-simplifie-et-renforce-le-soutien-a-lemploi',
  lang: 'fr',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const walloniaEconomyBonus2025: Source = {
  id: 'wallonia-economy-bonus-2025',
  kind: 'press',
  title: null,
  publisher: 'Economy portal of Wallonia',
  // News of a draft: no text in force.
  url: 'https://economie.wallonie.be/en/home/actualites/actualites/reforme-des-primes-a-l-emploi-des-dispositifs-simplifies-et-conditionnes-pour-garantir-un-effet-de-levier-reel.html',
  lang: 'en',
  dated: '2025-10',
  checkedOn: '2026-11-21',
};

export const onemT97: Source = {
  id: 'onem-t97',
  kind: 'authority',
  title: null,
  publisher: 'ONEM / RVA',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const bottleneckPremiumGuides: Source = {
  id: 'bottleneck-premium-guides',
  kind: 'professional',
  title: null,
  publisher: 'VDAB, guides',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2023-2024',
  checkedOn: '2026-11-21',
};

export const walloonOrder2019Incentive: Source = {
  id: 'walloon-order-2019-02-28',
  kind: 'law',
  title: null,
  publisher: 'Walloon Government',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2019-02-28',
  checkedOn: '2026-11-21',
};

export const walloonOrder20251218: Source = {
  id: 'walloon-order-2025-12-18',
  kind: 'law',
  title: null,
  publisher: 'Walloon Government',
  // Its content was not read.
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/125/125023/1.html',
  lang: 'fr',
  dated: '2025-12-18',
  checkedOn: '2026-11-21',
};
