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

export const communityOrder2019: Source = {
  id: 'german-speaking-community-order-2019-05-23',
  kind: 'law',
  title: null,
  publisher: 'Moniteur belge, text at Etaamb',
  url: 'http://www.etaamb.be/fr/arrete-de-la-communaute-germanophone-du-23-mai-2019_n2019203004.html',
  lang: 'fr',
  dated: '2019-07-08',
  checkedOn: '2026-11-21',
};

export const ostbelgienExemption: Source = {
  id: 'ostbelgien-exemption-over-90-days',
  kind: 'authority',
  title: 'Befreiung von einer Arbeitserlaubnis für mehr als 90 Tage',
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'http://www.ostbelgienlive.be/desktopdefault.aspx/tabid-269/4602_read-55305/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgienUnlimited: Source = {
  id: 'ostbelgien-unlimited-permit',
  kind: 'authority',
  title: 'Unbefristete Arbeitserlaubnis',
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'https://ostbelgienlive.be/desktopdefault.aspx/tabid-269/4602_read-55303',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgienFines: Source = {
  id: 'ostbelgien-government-2023-04-20',
  kind: 'authority',
  title: null,
  publisher: 'Regierung der Deutschsprachigen Gemeinschaft',
  url: 'https://ostbelgienlive.be/desktopdefault.aspx/tabid-255/620_read-69623/',
  lang: 'de',
  dated: '2023-04-20',
  checkedOn: '2026-11-21',
};

export const ostbelgienStatistics2023: Source = {
  id: 'ostbelgien-statistics-2023',
  kind: 'authority',
  title: 'Arbeitserlaubnisse für Drittstaatsangehörige',
  publisher: 'Ostbelgien Statistik',
  url: 'http://www.ostbelgienstatistik.be/desktopdefault.aspx/tabid-3056/',
  lang: 'de',
  dated: '2023-07-11',
  checkedOn: '2026-11-21',
};

export const levigo: Source = {
  id: 'levigo-2019',
  kind: 'professional',
  title: 'Inkrafttreten des einheitlichen Antragsverfahrens',
  publisher: 'Levigo',
  url: 'https://levigo-avocats.be/de/aktuelles/11-auslaenderrecht/174-inkrafttreten-des-einheitlichen-antragsverfahren-fuer-eine-kombinierte-erlaubnis-zum-aufenthalt-und-zur-arbeit-in-belgien',
  lang: 'de',
  dated: '2019',
  checkedOn: '2026-11-21',
};

/** Seen on an address for tests, before publication. */
export const oneStopCounter: Source = {
  id: 'working-in-belgium-one-stop-counter',
  kind: 'authority',
  title: 'One-Stop Counter',
  publisher: 'Working in Belgium',
  url: 'https://onestopcounteracc.workinginbelgium.be/en/index.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const adgShortageOccupations: Source = {
  id: 'adg-shortage-occupations',
  kind: 'authority',
  title: 'Mangelberufe',
  publisher: 'Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)',
  url: 'https://adg.be/de/desktopdefault.aspx/tabid-5401/9347_read-50919/',
  lang: 'de',
  dated: '2023',
  checkedOn: '2026-11-26',
};

/** The same Royal Decree as it applied in Brussels until 30 September 2024. */
export const brusselsOldShortage: Source = {
  id: 'brussels-old-shortfall-occupations',
  kind: 'authority',
  title: 'Shortfall occupations (art. 9.20)',
  publisher: 'Brussels Economy and Employment',
  url: 'http://werk-economie-emploi.brussels/en_US/professions-en-penurie',
  lang: 'en',
  dated: '2017',
  checkedOn: '2026-11-21',
};

export const brusselsOldLongTermResident: Source = {
  id: 'brussels-old-long-term-resident',
  kind: 'authority',
  title: 'Long-term resident after twelve months (art. 2, 35°)',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/single-permit-exemption-long-term-resident',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiAthletes2021: Source = {
  id: 'agii-athletes-2021-05-28',
  kind: 'authority',
  title:
    'Minimuminkomen beroepssporters en -trainers in Brussels Gewest en Duitstalige Gemeenschap geïndexeerd',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/nieuws/minimuminkomen-beroepssporters-en-trainers-in-brussels-gewest-en-duitstalige-gemeenschap-geindexeerd-0',
  lang: 'nl',
  dated: '2021-05-28',
  checkedOn: '2026-11-21',
};
