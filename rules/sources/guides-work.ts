import type { Source } from '../engine/provenance.ts';

export { adgControl, foremDisputes } from './availability.ts';

/** Texts and pages that the guides for jobseekers, employers and professionals rest on, where no rule cites them yet. */

export const bx1ProgrammeLaw2025: Source = {
  id: 'bx1-programme-law-2025',
  kind: 'press',
  title: null,
  publisher: 'BX1 / Belga',
  url: 'https://bx1.be/categories/news/loi-programme-adoptee-par-la-chambre-la-reforme-des-allocations-de-chomage-entrera-bien-en-vigueur-le-1er-janvier-2026/?theme=classic',
  lang: 'fr',
  dated: '2025-07',
  checkedOn: '2026-11-21',
};

export const activaBrussels: Source = {
  id: 'activa-brussels',
  kind: 'professional',
  title: null,
  publisher: 'Actiris and payroll offices',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const securexImpulsion2025: Source = {
  id: 'securex-impulsion-2025',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://www.securex.be/fr/lex4you/employeur/actualites/aides-impulsion”-et-tremplin”-quels-changements-des-le-1er-janvier-2026',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const onemT972023: Source = {
  id: 'onem-t97-2023',
  kind: 'authority',
  title: null,
  publisher: 'RVA/ONEM',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const flemishBottleneckPremium: Source = {
  id: 'flemish-bottleneck-premium',
  kind: 'professional',
  title: null,
  publisher: 'VDAB and guides',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2023-2024',
  checkedOn: '2026-11-21',
};

export const walloonOrderChecks2025: Source = {
  id: 'walloon-order-checks-2025',
  kind: 'law',
  title: null,
  publisher: 'Walloon Government, Wallex',
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/121/121889/1.html',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const fgtbAvailability: Source = {
  id: 'fgtb-availability',
  kind: 'professional',
  title: null,
  publisher: 'FGTB',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vdabSanctions: Source = {
  id: 'vdab-sanctions',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/rechtenenplichten/sanctie',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const issaActivationPlan: Source = {
  id: 'issa-activation-plan',
  kind: 'report',
  title: null,
  publisher: 'ISSA good practices, RVA/ONEM',
  // The address of the page was not kept.
  url: null,
  lang: 'en',
  dated: '2008',
  checkedOn: '2026-11-21',
};

export const unisoc2025: Source = {
  id: 'unisoc-2025',
  kind: 'professional',
  title: null,
  publisher: 'Unisoc',
  url: 'https://www.unisoc.be/articles/nl/public/behoud-van-werkloosheidsuitkeringen-tijdens-opleidingen-tot-knelpuntberoepen-in-de-zorg',
  lang: 'nl',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const iomDisplacedTalentBelgium: Source = {
  id: 'iom-displaced-talent-belgium',
  kind: 'authority',
  title: null,
  publisher: 'IOM Belgium',
  url: 'https://belgium.iom.int/displaced-talent-europe-dt4e',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const iomDisplacedTalentPortugal: Source = {
  id: 'iom-displaced-talent-portugal',
  kind: 'authority',
  title: null,
  publisher: 'IOM Portugal',
  url: 'https://portugal.iom.int/displaced-talent-europe-dt4e',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const iomDisplacedTalentSlovakia: Source = {
  id: 'iom-displaced-talent-slovakia',
  kind: 'authority',
  title: null,
  publisher: 'IOM Slovakia',
  url: 'https://iom.sk/en/',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const visaHqChain2026: Source = {
  id: 'visahq-2026-01-07-chain',
  kind: 'press',
  title: 'Chain liability reporting desk',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.com/news/2026-01-07/be/chain-liability-rules-kick-in-flanders-opens-online-desk-for-reporting-illegal-employment-of-third-country-nationals',
  lang: 'en',
  dated: '2026-01-07',
  checkedOn: '2026-11-21',
};
