import type { Source } from '../engine/provenance.ts';

export const brusselsDecision2024: Source = {
  id: 'brussels-decision-2024-05-16',
  kind: 'law',
  title: 'Arrêté du Gouvernement bruxellois du 16 mai 2024',
  publisher: 'Moniteur belge, text at Etaamb',
  url: 'https://etaamb.openjustice.be/fr/arrete-du-gouvernement-de-la-region-de-bruxellescapit_n2024005124',
  lang: 'fr',
  dated: '2024-06-11',
  checkedOn: '2026-11-21',
};

export const brusselsOrdinance2024: Source = {
  id: 'brussels-ordinance-2024-02-01',
  kind: 'law',
  title: 'Ordonnance du 1er février 2024 relative à la migration économique',
  publisher: 'Moniteur belge, text at Justel',
  url: 'https://www.ejustice.just.fgov.be/eli/ordonnance/2024/02/01/2024001045/justel',
  lang: 'fr',
  dated: '2024-03-19',
  checkedOn: '2026-11-21',
};

export const brusselsPayPage: Source = {
  id: 'brussels-pay-page',
  kind: 'authority',
  title: 'Minimum remuneration',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/single-permit-minimum-remuneration',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsSituationPage: Source = {
  id: 'brussels-situation-page',
  kind: 'authority',
  title: 'The situation of the (potential) employee',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/authorisation-work-your-situation',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsAppendicesPage: Source = {
  id: 'brussels-appendices-page',
  kind: 'authority',
  title: 'List of appendices, bottleneck profession',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/authorisation-work-bottleneck-annexes',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsIctPage: Source = {
  id: 'brussels-ict-page',
  kind: 'authority',
  title: 'Single permit, intra-group transfer',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/single-permit-ict',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const hubBrussels: Source = {
  id: 'hub-brussels-work-authorisations',
  kind: 'authority',
  title: 'Work authorisations for non-European employees',
  publisher: 'hub.brussels',
  url: 'https://info.hub.brussels/en/guide/permits-regulations-and-obligations/work-authorizations-non-european-employees-and-self',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brulocalis2024: Source = {
  id: 'brulocalis-2024',
  kind: 'authority',
  title: 'La réforme des autorisations de travail',
  publisher: 'Brulocalis',
  url: 'https://brulocalis.brussels/fr/actualites/la-reforme-des-autorisations-de-travail-des-ressortissants-non-europeens-en-region',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const eres2024: Source = {
  id: 'eres-2024',
  kind: 'professional',
  title: 'Immigration updates, 26 July',
  publisher: 'ERES Legal Services',
  url: 'https://www.ereslegalservices.com/2024/07/immigration-updates-26th-of-july/',
  lang: 'en',
  dated: '2024-07-26',
  checkedOn: '2026-11-21',
};

export const proPayBrussels2024: Source = {
  id: 'pro-pay-brussels-2024',
  kind: 'professional',
  title: 'New immigration rules in the Brussels Region',
  publisher: 'Pro-Pay',
  url: 'https://propay.be/en/news/new-immigration-rules-in-the-brussels-region-as-from-1-october-2024',
  lang: 'en',
  dated: '2024-11-07',
  checkedOn: '2026-11-21',
};

export const relianceLittler2024: Source = {
  id: 'reliance-littler-2024',
  kind: 'professional',
  title: 'Novelties in the Brussels Capital Region',
  publisher: 'Reliance Littler',
  url: 'https://reliance-littler.com/en/blog/detail/id/105',
  lang: 'en',
  dated: '2024-09-20',
  checkedOn: '2026-11-21',
};

export const fragomenBrussels2024: Source = {
  id: 'fragomen-brussels-2024',
  kind: 'professional',
  title: 'Forthcoming changes to immigration policy, Brussels Region',
  publisher: 'Fragomen',
  url: 'https://www.fragomen.com/insights/belgium-forthcoming-changes-to-immigration-policy-for-foreign-workers-in-brussels-region.html',
  lang: 'en',
  dated: '2024-07-19',
  checkedOn: '2026-11-21',
};

export const taxpatria2024: Source = {
  id: 'taxpatria-2024',
  kind: 'professional',
  title: 'New immigration rules, Brussels 2024',
  publisher: 'Taxpatria',
  url: 'https://taxpatria.be/?p=10067',
  lang: 'en',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const envoy2024: Source = {
  id: 'envoy-2024',
  kind: 'professional',
  title: 'Brussels work permit changes',
  publisher: 'Envoy Global',
  url: 'https://resources.envoyglobal.com/global-news-alerts/belgium-brussels-work-permit-changes/',
  lang: 'en',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const vanHavermaet2025: Source = {
  id: 'van-havermaet-2025',
  kind: 'professional',
  title: 'Arbeidsmigratie in 2025: de nieuwe loonnormen',
  publisher: 'Van Havermaet',
  url: 'https://international.vanhavermaet.be/nl/artikel/arbeidsmigratie-in-2025-de-nieuwe-loonnormen-die-je-moet-kennen/',
  lang: 'nl',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const bakerMcKenzieAgencies: Source = {
  id: 'baker-mckenzie-agencies',
  kind: 'professional',
  title: 'Belgium, key government agencies',
  publisher: 'Baker McKenzie',
  url: 'https://resourcehub.bakermckenzie.com/en/resources/global-immigration-and-mobility/emea/belgium/topics/key-government-agencies',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const econostrumBrussels2024: Source = {
  id: 'econostrum-brussels-2024',
  kind: 'press',
  title: 'Changements au 1er octobre',
  publisher: 'econostrum.info',
  url: 'https://econostrum.info/belgique/?p=5540',
  lang: 'fr',
  dated: '2024-09',
  checkedOn: '2026-11-21',
};
