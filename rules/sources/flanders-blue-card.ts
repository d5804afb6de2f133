import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the Flemish EU Blue Card. */

export const expatManagementGroup2024: Source = {
  id: 'expat-management-group-2024',
  kind: 'professional',
  title: 'Changes in Flemish labor laws',
  publisher: 'Expat Management Group',
  url: 'https://expatmanagementgroup.com/insights/changes-in-flemish-labor-laws-what-you-need-to-know',
  lang: 'en',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const mondaqBlueCard2024: Source = {
  id: 'mondaq-blue-card-2024',
  kind: 'professional',
  title: 'Blue Card changes in Belgium',
  publisher: 'Mondaq',
  url: 'https://www.mondaq.com:443/general-immigration/1451580/blue-card',
  lang: 'en',
  dated: '2024-04-18',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtBlueCard: Source = {
  id: 'vreemdelingenrecht-blue-card',
  kind: 'professional',
  title: 'Europese blauwe kaart',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-arbeidsmigrant/bijzondere-categorieen/europese-blauwe-kaart',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtBlueCard2024: Source = {
  id: 'vreemdelingenrecht-blue-card-2024',
  kind: 'professional',
  title: 'Omzetting richtlijn 2021/1883',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/nieuws/omzetting-blauwekaart-richtlijn-2021-1883',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const agiiBlueCard: Source = {
  id: 'agii-blue-card',
  kind: 'professional',
  title: 'Europese blauwe kaart',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-arbeidsmigrant/europese-blauwe-kaart',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const flandersBlueCardPage: Source = {
  id: 'flanders-blue-card-page',
  kind: 'authority',
  title: 'Employing a foreigner in Flanders: European Blue Card',
  publisher: 'Government of Flanders',
  url: 'https://vlaanderen.be/en/working-enterprise-and-investment/working/employing-a-foreigner-in-flanders/categories/european-blue-card',
  lang: 'en',
  dated: '2024-2025',
  checkedOn: '2026-11-21',
};

export const welcomeBelgium2026: Source = {
  id: 'welcome-belgium-2026-05-12',
  kind: 'compilation',
  title: 'How to apply for a single permit via EU Blue Card',
  publisher: 'welcomebelgium.icu',
  url: 'https://welcomebelgium.icu/imigration/how-to-apply-for-a-single-permit-via-eu-blue-card/',
  lang: 'en',
  dated: '2026-05-12',
  checkedOn: '2026-11-21',
};
