import type { Source } from '../engine/provenance.ts';

export const communityOrder2023: Source = {
  id: 'german-speaking-community-order-2023-12-14',
  kind: 'law',
  title: null,
  publisher: 'Moniteur belge, text at Refli',
  url: 'https://refli.be/fr/lex/2024201295',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

/** Could not be read in the version in force here: always cited through another source. */
export const royalDecree1999: Source = {
  id: 'royal-decree-1999-06-09',
  kind: 'law',
  title: null,
  publisher: 'Moniteur belge',
  url: null,
  lang: 'fr',
  dated: '1999-06-09',
  checkedOn: '2026-11-21',
};

export const act1999: Source = {
  id: 'act-1999-04-30',
  kind: 'law',
  title: "Loi du 30 avril 1999 relative à l'occupation des travailleurs étrangers",
  publisher: 'Justel',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/1999/04/30/1999012338/justel',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const ostbelgienPermitB: Source = {
  id: 'ostbelgien-permit-b',
  kind: 'authority',
  title: 'Arbeits- und Beschäftigungserlaubnis B',
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'https://ostbelgienlive.be/desktopdefault.aspx/tabid-269/4602_read-55302/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgien2021: Source = {
  id: 'ostbelgien-2021',
  kind: 'authority',
  title: 'Was ändert sich ab Mai 2021?',
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'https://ostbelgienlive.be/Desktopdefault.aspx/tabid-269/4602_read-63730',
  lang: 'de',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const ostbelgien2019: Source = {
  id: 'ostbelgien-2019',
  kind: 'authority',
  title: 'Was hat sich seit dem 1. Januar 2019 verändert?',
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'http://www.ostbelgienlive.be/desktopdefault.aspx/tabid-269/4602_read-55301/',
  lang: 'de',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const infoIntegrationSinglePermit: Source = {
  id: 'info-integration-single-permit',
  kind: 'authority',
  title: 'Die Kombinierte Erlaubnis',
  publisher: 'Info-Integration',
  url: 'https://info-integration.be/category/arbeit/die-kombinierte-erlaubnis/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ziansHaas2014: Source = {
  id: 'zians-haas-2014',
  kind: 'professional',
  title: 'Région wallonne : permis de travail et rémunération',
  publisher: 'Zians-Haas (Eupen)',
  url: 'https://www.zians-haas.be/fr/news/2014/Region_wallonne_permis_travail_remuneration_Belgique_2014.php',
  lang: 'fr',
  dated: '2014-12-01',
  checkedOn: '2026-11-21',
};

export const flemishBlueCard2017: Source = {
  id: 'flemish-blue-card-2017',
  kind: 'authority',
  title: 'Carte bleue européenne: conditions',
  publisher: 'Flemish employment department',
  url: 'https://www.werk.be/fr/informations-et-services/permis-de-travail/carte-bleue-europeenne/conditions-doctroi-de-lautorisation-provisoire',
  lang: 'fr',
  dated: '2017',
  checkedOn: '2026-11-21',
};

export const flemishHighlyQualified2017: Source = {
  id: 'flemish-highly-qualified-2017',
  kind: 'authority',
  title: 'Highly qualified staff',
  publisher: 'Flemish employment department',
  url: 'https://www.werk.be/en/work-permits/work-permit-b/specific-wage-criteria/highly-qualified-staff',
  lang: 'en',
  dated: '2017',
  checkedOn: '2026-11-21',
};

export const brusselsOldBlueCard: Source = {
  id: 'brussels-old-blue-card',
  kind: 'authority',
  title: 'Aanvraag van een Europese blauwe kaart',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economie-werk.brussels/vergunning-blauwe-kaart',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};
