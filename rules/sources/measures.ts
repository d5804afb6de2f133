import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the measures that help people into work that lasts. */

export const flemishTrainingLeaveDecision2025: Source = {
  id: 'flemish-training-leave-decision-2025',
  kind: 'law',
  title: null,
  publisher: 'Flemish Government',
  // Approved in principle: the final text was not read.
  url: 'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering/',
  lang: 'nl',
  dated: '2025-04-25',
  checkedOn: '2026-11-21',
};

export const flemishDecree2018Leave: Source = {
  id: 'flemish-decree-2018-10-12',
  kind: 'law',
  title: null,
  publisher: 'Flemish Region',
  // Known to us through what is written about it.
  url: null,
  lang: 'nl',
  dated: '2018-10-12',
  checkedOn: '2026-11-21',
};

export const besoxTrainingLeave: Source = {
  id: 'besox-training-leave',
  kind: 'professional',
  title: null,
  publisher: 'Besox',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const vdabVoucherReform: Source = {
  id: 'vdab-voucher-reform-2025',
  kind: 'authority',
  title: 'Hervorming loopbaancheque: impact op de loopbaancentra',
  publisher: 'VDAB',
  url: 'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
  lang: 'nl',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const flemishVoucherDraft2025: Source = {
  id: 'flemish-voucher-draft-2025',
  kind: 'law',
  title: null,
  publisher: 'Flemish Government',
  // A draft.
  url: 'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering/',
  lang: 'nl',
  dated: '2025-07-18',
  checkedOn: '2026-11-21',
};

export const flemishDecision2013Voucher: Source = {
  id: 'flemish-decision-2013-05-17',
  kind: 'law',
  title: null,
  publisher: 'Flemish Government',
  // Known to us through what is written about it.
  url: null,
  lang: 'nl',
  dated: '2013-05-17',
  checkedOn: '2026-11-21',
};

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

export const brusselsOrder2013Training: Source = {
  id: 'brussels-order-2013',
  kind: 'law',
  title: null,
  publisher: 'Brussels-Capital Region',
  // Known to us through what is written about it.
  url: null,
  lang: 'fr',
  dated: '2013',
  checkedOn: '2026-11-21',
};

export const coupDePoing2018: Source = {
  id: 'coup-de-poing-2018',
  kind: 'professional',
  title: null,
  publisher: 'Walloon information page on employment',
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

export const coupDeBoost2023: Source = {
  id: 'coup-de-boost-2023',
  kind: 'press',
  title: null,
  publisher: 'Walloon Government, press',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const telesambre2025: Source = {
  id: 'telesambre-2025',
  kind: 'press',
  title: null,
  publisher: 'Télésambre',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2025',
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
