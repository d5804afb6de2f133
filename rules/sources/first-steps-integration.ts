import type { Source } from '../engine/provenance.ts';

/** Texts and pages about civic integration and the first language course. */

export const agiiTrajectory: Source = {
  id: 'agii-integration-trajectory',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/het-vlaams-inburgeringstraject',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const assenedeIntegration: Source = {
  id: 'assenede-integration',
  kind: 'authority',
  title: null,
  publisher: 'Municipality of Assenede',
  url: 'https://www.assenede.be/producten/45103/begeleiding-van-inburgeraars-het-inburgeringstraject',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const belgaIntegrationPrice2026: Source = {
  id: 'belga-integration-price-2026',
  kind: 'press',
  title: null,
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/more-civic-integration-participants-to-pay-for-integration-courses',
  lang: 'en',
  dated: '2026-06-04',
  checkedOn: '2026-11-21',
};

export const belgaLabourMigrants2025: Source = {
  id: 'belga-labour-migrants-2025',
  kind: 'press',
  title: null,
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/flanders-to-introduce-mandatory-integration-course-for-non-eu-labour-migrants',
  lang: 'en',
  dated: '2025-09',
  checkedOn: '2026-11-21',
};

export const vvsgIntegration: Source = {
  id: 'vvsg-integration',
  kind: 'professional',
  title: null,
  publisher: 'VVSG',
  url: 'https://www.vvsg.be/samenleven-gezin-welzijn/diversiteit/inburgering',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vvsgIntegrationPrice2023: Source = {
  id: 'vvsg-integration-price-2023',
  kind: 'professional',
  title: null,
  publisher: 'VVSG',
  url: 'https://www.vvsg.be/nieuws/inburgeringstraject-vanaf-1-september-betalend-webinar-15-juni',
  lang: 'nl',
  dated: '2023-06-07',
  checkedOn: '2026-11-21',
};

export const agiiPaidIntegration: Source = {
  id: 'agii-paid-integration',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/betalend-inburgeren',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vivalisPathway: Source = {
  id: 'vivalis-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Vivalis.brussels',
  url: 'https://vivalis.brussels/fr/piloter-la-sante-et-le-social-a-bruxelles/quelles-sont-les-politiques-sociales-sante-que-nous/aide-aux-personnes/lintegration-des-primo-arrivants',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const rtbfBrusselsPathway2022: Source = {
  id: 'rtbf-brussels-pathway-2022',
  kind: 'press',
  title: null,
  publisher: 'RTBF',
  url: 'https://www.rtbf.be/article/le-parcours-d-accueil-desormais-obligatoire-a-bruxelles-11004090',
  lang: 'fr',
  dated: '2022-06',
  checkedOn: '2026-11-21',
};

export const walloonPathwayFaq: Source = {
  id: 'walloon-pathway-faq',
  kind: 'authority',
  title: null,
  publisher: 'Walloon regional integration centres',
  url: 'https://parcoursintegration.be/en/page-questions-frequentes/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloonPathway: Source = {
  id: 'walloon-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Walloon regional integration centres',
  url: 'https://parcoursintegration.be/en/accueil/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const spwIntegration2018: Source = {
  id: 'spw-integration-2018',
  kind: 'authority',
  title: null,
  publisher: 'SPW Intérieur et Action sociale',
  url: 'http://actionsociale.wallonie.be/actualites/dispositions-legales-cwass-integration-personnes-origine-etrangere',
  lang: 'fr',
  dated: '2018-12',
  checkedOn: '2026-11-21',
};

export const ceraicPathway: Source = {
  id: 'ceraic-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Ce.R.A.I.C.',
  url: 'https://www.ceraic.be/projets/accueiletparcours/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const infoIntegration: Source = {
  id: 'info-integration-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Info-Integration',
  url: 'http://info-integration.be/integrationsparcours',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brfIntegration2019: Source = {
  id: 'brf-integration-2019',
  kind: 'press',
  title: null,
  publisher: 'BRF',
  url: 'https://brf.be/regional/1279441',
  lang: 'de',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const ostbelgienPathway: Source = {
  id: 'ostbelgien-pathway',
  kind: 'authority',
  title: null,
  publisher: 'Ministry of the German-speaking Community',
  url: 'https://ostbelgienlive.be/Desktopdefault.aspx/tabid-4795/8506_read-47195//',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersAdultFees: Source = {
  id: 'flanders-adult-education-fees',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'http://cdn.vlaanderen.be/onderwijs-en-vorming/school-en-studiekosten/kosten-volwassenenonderwijs',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiDutch: Source = {
  id: 'agii-learning-dutch',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'http://integratie-inburgering.be/wat-doen-we/inburgering/inburgeringstraject/nederlands-leren-en-oefenen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brulinguaTerms: Source = {
  id: 'brulingua-terms',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://brulingua.be/en/general-terms/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const wallanguesQuestion2025: Source = {
  id: 'wallangues-question-2025',
  kind: 'press',
  title: null,
  publisher: 'Member of the Parliament of Wallonia',
  url: 'https://www.elianetillieux.be/page/l-abandon-de-la-plateforme-wallangues-dans-la-strategie-linguistique-2025-2030.html',
  lang: 'fr',
  dated: '2025-06-23',
  checkedOn: '2026-11-21',
};
