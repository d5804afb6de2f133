import type { Source } from '../engine/provenance.ts';

/** Texts and pages that the guides for jobseekers, employers and professionals rest on, where no rule cites them yet. */

export const flandersTrainingLeave2025: Source = {
  id: 'flanders-training-leave-2025',
  kind: 'authority',
  title: null,
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering',
  lang: 'nl',
  dated: '2025-04-25',
  checkedOn: '2026-11-21',
};

export const besoxTrainingLeave2025: Source = {
  id: 'besox-training-leave-2025',
  kind: 'professional',
  title: null,
  publisher: 'Besox',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const vdabCareerVoucher2025: Source = {
  id: 'vdab-career-voucher-2025',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
  lang: 'nl',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const flandersCareerVoucher2025: Source = {
  id: 'flanders-career-voucher-2025',
  kind: 'authority',
  title: null,
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering',
  lang: 'nl',
  dated: '2025-07-18',
  checkedOn: '2026-11-21',
};

export const uvcwArticle602025: Source = {
  id: 'uvcw-article-60-2025',
  kind: 'professional',
  title: null,
  publisher: 'Union des Villes et Communes de Wallonie',
  url: 'https://uvcw.be/insertion/actus/art-9743',
  lang: 'fr',
  dated: '2025-10-02',
  checkedOn: '2026-11-21',
};

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

export const ucmBrusselsOlderWorkers2024: Source = {
  id: 'ucm-brussels-older-workers-2024',
  kind: 'professional',
  title: null,
  publisher: 'UCM',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const ucmImpulsion2025: Source = {
  id: 'ucm-impulsion-2025',
  kind: 'professional',
  title: null,
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

export const mrHiringAid2025: Source = {
  id: 'mr-hiring-aid-2025',
  kind: 'press',
  title: null,
  publisher: 'MR',
  url: 'https://www.mr.be/aides-a-lembauche-pierre-yves-jeholet-simplifie-et-renforce-le-soutien-a-lemploi',
  lang: 'fr',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const walloniaHiringBonus2025: Source = {
  id: 'wallonia-hiring-bonus-2025',
  kind: 'authority',
  title: null,
  publisher: 'Economy portal of Wallonia',
  url: 'https://economie.wallonie.be/en/home/actualites/actualites/reforme-des-primes-a-l-emploi-des-dispositifs-simplifies-et-conditionnes-pour-garantir-un-effet-de-levier-reel.html',
  lang: 'en',
  dated: '2025-10',
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

export const walloonOrder20190228: Source = {
  id: 'walloon-order-2019-02-28',
  kind: 'law',
  title: null,
  publisher: 'Walloon Government, Wallex',
  url: 'https://wallex.wallonie.be',
  lang: 'fr',
  dated: '2019-02-28',
  checkedOn: '2026-11-21',
};

export const walloonOrder20251218: Source = {
  id: 'walloon-order-2025-12-18',
  kind: 'law',
  title: null,
  publisher: 'Walloon Government, Wallex',
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/125/125023/1.html',
  lang: 'fr',
  dated: '2025-12-18',
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

export const caipsTrainingAllowance: Source = {
  id: 'caips-training-allowance',
  kind: 'professional',
  title: null,
  publisher: 'CAIPS',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const coupDePoing2018: Source = {
  id: 'coup-de-poing-2018',
  kind: 'professional',
  title: null,
  publisher: 'Walloon employment information page',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2018',
  checkedOn: '2026-11-21',
};

export const rtlCoupDePoing2025: Source = {
  id: 'rtl-coup-de-poing-2025',
  kind: 'press',
  title: null,
  publisher: 'RTL info',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2025-10-03',
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
