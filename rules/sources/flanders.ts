import type { Source } from '../engine/provenance.ts';

export const flemishDecision2018: Source = {
  id: 'flemish-decision-2018-12-07',
  kind: 'law',
  title: null,
  publisher: 'Government of Flanders, text from the official journal',
  url: 'https://refli.be/fr/lex/2018015432',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersHighlySkilledPage: Source = {
  id: 'flanders-highly-skilled-page',
  kind: 'authority',
  title: 'Work permits: highly skilled workers',
  publisher: 'Government of Flanders',
  url: 'http://www.vlaanderen.be/en/work-permits-for-foreign-workers/work-permits-categories-and-procedures/work-permits-highly-skilled-workers',
  lang: 'en',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const flandersPayPage: Source = {
  id: 'flanders-pay-page',
  kind: 'authority',
  title: 'Toelating tot arbeid, lonen en toeslagen',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-lonen-en-toeslagen',
  lang: 'nl',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const flandersOver90DaysPage: Source = {
  id: 'flanders-over-90-days-page',
  kind: 'authority',
  title: 'Toelating tot arbeid, meer dan 90 dagen',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-bepaalde-duur-meer-dan-90-dagen',
  lang: 'nl',
  dated: '2021-2022',
  checkedOn: '2026-11-21',
};

export const flandersFormsPage: Source = {
  id: 'flanders-forms-page',
  kind: 'authority',
  title: 'Toelating tot arbeid, aanvraagformulieren',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-aanvraagformulieren',
  lang: 'nl',
  dated: '2020-2021',
  checkedOn: '2026-11-21',
};

export const flandersPolicy2024Page: Source = {
  id: 'flanders-policy-2024-page',
  kind: 'authority',
  title: 'Vlaanderen versterkt zijn economisch migratiebeleid vanaf 1 mei 2024',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/departement-werk-sociale-economie/vlaanderen-versterkt-zijn-economisch-migratiebeleid-vanaf-1-mei-2024',
  lang: 'nl',
  dated: '2024-03-26',
  checkedOn: '2026-11-21',
};

export const agiiHighlySkilled: Source = {
  id: 'agii-highly-skilled',
  kind: 'professional',
  title: 'Hooggeschoolde',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-arbeidsmigrant/hooggeschoolde',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const acerta2024: Source = {
  id: 'acerta-2024',
  kind: 'professional',
  title: 'Aanpassing economisch immigratiebeleid: wat moet je weten',
  publisher: 'Acerta',
  url: 'https://www.acerta.be/nl/insights/blog/werkgevers/aanpassing-economisch-immigratiebeleid-wat-moet-je-weten',
  lang: 'nl',
  dated: '2024-03-27',
  checkedOn: '2026-11-21',
};

export const ksk2025: Source = {
  id: 'ksk-2025',
  kind: 'professional',
  title: 'Salary thresholds from 1 January 2025',
  publisher: 'KSK',
  url: 'https://ksk-dev.eu/en/cour-constitutionnelle-the-requirement-of-a-valid-identity-document-for-family-reunification-with-a-minor-belgian-child-is-unconstitutional-2',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const kpmg2026026: Source = {
  id: 'kpmg-2026-026',
  kind: 'professional',
  title:
    'GMS Flash Alert 2026-026: Flanders, amended decision on the employment of foreign workers',
  publisher: 'KPMG',
  url: 'https://launch.kpmg.com/xx/en/our-insights/gms-flash-alert/2026/flash-alert-2026-026.html',
  lang: 'en',
  dated: '2026-02-04',
  checkedOn: '2026-11-21',
};

export const oria2026: Source = {
  id: 'oria-2026',
  kind: 'professional',
  title: 'Single permit in Flanders: what is new',
  publisher: 'Oria',
  url: 'https://www.oria-law.be/en/blog/actualites-2/single-permit-in-flanders-what-is-new-7',
  lang: 'en',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const bofidi2024: Source = {
  id: 'bofidi-2024',
  kind: 'professional',
  title: 'Economic labour migration relaxed and tightened in Flanders',
  publisher: 'PKF BOFIDI Legal',
  url: 'https://bofidi.eu/en/economic-labour-migration-to-be-both-relaxed-and-tightened-in-flanders/',
  lang: 'en',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const limburgFee2026: Source = {
  id: 'expat-centre-limburg-2026',
  kind: 'press',
  title: 'From 1 September 2026: new Flemish administrative fee',
  publisher: 'Expat Centre Limburg',
  url: 'https://expatcentrelimburg.com/blog/belgium-simplifies-arrival-registration-for-short-stay-visitors/',
  lang: 'en',
  dated: '2026',
  checkedOn: '2026-11-21',
};
