import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the right to work of people who ask for protection, have it, or stay for a humanitarian or medical reason. */

export const agiiProtection: Source = {
  id: 'agii-work-with-protection',
  kind: 'authority',
  title:
    'Werken als verzoeker om internationale bescherming, subsidiair beschermde of erkend vluchteling',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/recht-om-te-werken-verblijfsstatuut/werken-met-beschermingsstatuut/werken-als-verzoeker-om-internationale-bescherming',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiAsylumTerm: Source = {
  id: 'agii-asylum-term',
  kind: 'authority',
  title: 'Tijdelijk recht op tewerkstelling voor asielzoekers',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/nieuws/tijdelijk-recht-op-tewerkstelling-voor-asielzoekers-vanaf-asielaanvraag',
  lang: 'nl',
  dated: '2020',
  checkedOn: '2026-11-21',
};

export const fedasilWork: Source = {
  id: 'fedasil-when-can-you-work',
  kind: 'authority',
  title: 'When can you work?',
  publisher: 'Fedasil',
  url: 'https://www.fedasilinfo.be/nl/wanneer-mag-u-werken',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const aidaBelgium: Source = {
  id: 'aida-belgium-labour-market',
  kind: 'report',
  title: 'Country report Belgium: access to the labour market',
  publisher: 'AIDA, ECRE and Vluchtelingenwerk Vlaanderen',
  url: 'https://asylumineurope.org/reports/country/belgium/reception-conditions/employment-and-education/access-labour-market/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzAsylumDocuments: Source = {
  id: 'ibz-asylum-documents',
  kind: 'authority',
  title: 'Documents et attestations (protection internationale)',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/fr/themes/protection-internationale/faq/documents-et-attestations',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const securex2020: Source = {
  id: 'securex-2020-04-24',
  kind: 'professional',
  title: "Coronavirus : les réfugiés peuvent-ils travailler pendant la procédure d'asile ?",
  publisher: 'Securex',
  url: 'https://www.securex.eu/lex-go.nsf/vwNewsWgsoc_fr/796965E3705B9056C125855400246BFB',
  lang: 'fr',
  dated: '2020-04-24',
  checkedOn: '2026-11-21',
};

export const councilOfMinisters2026: Source = {
  id: 'council-of-ministers-2026-03-06',
  kind: 'authority',
  title: "Mise en œuvre du Pacte européen sur la migration et l'asile : deuxième lecture",
  publisher: 'Conseil des ministres (news.belgium.be)',
  url: 'https://news.belgium.be/fr/mise-en-oeuvre-du-pacte-europeen-sur-la-migration-et-lasile-deuxieme-lecture-0',
  lang: 'fr',
  dated: '2026-03-06',
  checkedOn: '2026-11-21',
};

export const bx1Pact2026: Source = {
  id: 'bx1-2026-02-26',
  kind: 'press',
  title: "La Cour constitutionnelle suspend des restrictions à l'asile et au regroupement familial",
  publisher: 'BX1, Belga',
  url: 'https://bx1.be/categories/news/la-cour-constitutionnelle-suspend-des-restrictions-a-lasile-et-au-regroupement-familial/',
  lang: 'fr',
  dated: '2026-02-26',
  checkedOn: '2026-11-21',
};

export const guidea2025: Source = {
  id: 'guidea-2025',
  kind: 'professional',
  title: "Statut de protection des Ukrainiens prolongé jusqu'en mars 2027",
  publisher: 'Guidea (Horeca est ma passion)',
  url: 'https://www.horecaestmapassion.be/blog/detail/statut-de-protection-des-ukrainiens-prolonge-jusquen-mars-2027',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const claeysEngelsUkraine2022: Source = {
  id: 'claeys-engels-2022-03',
  kind: 'professional',
  title:
    'Temporary protection of Ukrainian refugees: residence rights and access to the labour market',
  publisher: 'Claeys & Engels',
  url: 'https://www.claeysengels.be/en-gb/news-events/temporary-protection-ukrainian-refugees-residence-rights-and-access-labour-market',
  lang: 'en',
  dated: '2022-03',
  checkedOn: '2026-11-21',
};

export const brusselsTimesUkraine2025: Source = {
  id: 'brussels-times-2025-06-13',
  kind: 'press',
  title: 'EU extends temporary protection for Ukrainian refugees',
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/1625074/eu-extends-temporary-protection-for-ukrainian-refugees',
  lang: 'en',
  dated: '2025-06-13',
  checkedOn: '2026-11-21',
};

export const agiiMedical: Source = {
  id: 'agii-medical-9ter',
  kind: 'authority',
  title: 'Recht om te werken bij medische regularisatie (9ter)',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/heb-je-recht-om-te-werken-bij-medische-regularisatie-9ter',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vmcHumanitarian: Source = {
  id: 'vmc-9bis-decisions',
  kind: 'authority',
  title: 'Soorten 9bis-beslissingen',
  publisher: 'Vlaams Minderhedencentrum',
  url: 'http://vmc.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis/hoe-verloopt-de-procedure-voor-humanitaire-regularisatie-9bis/soorten-9bis-beslissingen-kennisgeving-en-beroep',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vmcTrafficking: Source = {
  id: 'vmc-trafficking',
  kind: 'authority',
  title: 'Recht om te werken als slachtoffer van mensenhandel',
  publisher: 'Vlaams Minderhedencentrum',
  url: 'http://vmc.be/thema/vreemdelingenrecht-internationaal-privaatrecht/arbeidskaarten-beroepskaart/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-slachtoffer-van-mensenhandel',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};
