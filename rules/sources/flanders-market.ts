import type { Source } from '../engine/provenance.ts';

/** Flanders: shortage occupations, labour market test, seasonal work, permits without end date, other categories. */

export const flandersShortagePage: Source = {
  id: 'flanders-shortage-page',
  kind: 'authority',
  title: 'Toelating tot arbeid, knelpuntberoep',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-categorieen/toelating-tot-arbeid-knelpuntberoep',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersWorkShortagePage2019: Source = {
  id: 'flanders-work-shortage-page-2019',
  kind: 'authority',
  title: 'A4 Knelpuntberoep',
  publisher: 'Flemish department of Work (former site)',
  url: 'https://www.werk.be/online-diensten/vanaf-2019-werknemers-buitenlandse-nationaliteit/toelating-tot-arbeid-bepaalde-duur-tewerkstelling-met-arbeidskaart-en-3',
  lang: 'nl',
  dated: '2019',
  checkedOn: '2026-11-21',
};

export const flandersMediumSkilledPage: Source = {
  id: 'flanders-medium-skilled-page',
  kind: 'authority',
  title: 'Middengeschoolde knelpuntberoep',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-categorieen/toelating-tot-arbeid-middengeschoolde-knelpuntberoep',
  lang: 'nl',
  dated: '2023-2025',
  checkedOn: '2026-11-21',
};

export const agiiMediumSkilled: Source = {
  id: 'agii-medium-skilled',
  kind: 'professional',
  title: 'Middengeschoolde',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-arbeidsmigrant/middengeschoolde',
  lang: 'nl',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const flandersShortageListPage: Source = {
  id: 'flanders-shortage-list-page',
  kind: 'authority',
  title: 'Lijst middengeschoolde functies',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/werken/een-buitenlander-in-vlaanderen-tewerkstellen/categorieen/middengeschoolde-functie/lijst-middengeschoolde-functies',
  lang: 'nl',
  dated: '2024-2025',
  checkedOn: '2026-11-21',
};

export const groupS2024: Source = {
  id: 'group-s-2024',
  kind: 'professional',
  title: "Flandre: accès à l'emploi adapté",
  publisher: 'Group S',
  url: 'https://www.groups.be/fr/actualites/articles-juridiques/flandre-lacces-lemploi-adapte-pour-les-metiers-en-penurie-et-les',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const legalnews2024: Source = {
  id: 'legalnews-2024',
  kind: 'professional',
  title: 'Wijzigingen Vlaams arbeidsmarktbeleid vanaf 1 mei 2024',
  publisher: 'Legalnews, text of the Flemish authorities',
  url: 'https://legalnews.be/arbeid-sociale-zekerheid/wijzigingen-vlaams-arbeidsmarktbeleid-vanaf-1-mei-2024-vlaamse-overheid/',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const propayTightening2025: Source = {
  id: 'propay-tightening-2025',
  kind: 'professional',
  title: 'Tightening Flemish migration policy',
  publisher: 'Propay',
  url: 'https://www.propay.be/en/news/tightening-flemish-migration-policy-for-highly-skilled-and-middle-skilled-workers',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const halabi2024: Source = {
  id: 'halabi-2024',
  kind: 'professional',
  title: 'Les métiers en pénurie en Belgique',
  publisher: 'Avocat Halabi',
  url: 'https://www.avocat-halabi.com/fr/les-metiers-en-penurie-en-belgique-un-enjeu-majeur-pour-les-travailleurs-qualifies',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

/** A copy from before May 2024. */
export const flandersOtherSinglePermitPage: Source = {
  id: 'flanders-other-single-permit-page',
  kind: 'authority',
  title: 'Gecombineerde vergunning, overige',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/gecombineerde-vergunning-van-bepaalde-duur/gecombineerde-vergunning-overige',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersOtherPage: Source = {
  id: 'flanders-other-page',
  kind: 'authority',
  title: 'Work permits: other',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/en/working-enterprise-and-investment/working/work-permits-for-foreign-workers/work-permits-categories-and-procedures/work-permits-other',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fragomenDecember2025: Source = {
  id: 'fragomen-2025-12-17',
  kind: 'professional',
  title: 'Stricter chain liability, reduced pathways, new government fee',
  publisher: 'Fragomen',
  url: 'https://www.fragomen.com/insights/belgium-flanders-to-implement-stricter-chain-liability-reduced-labor-migration-pathways-for-lower-skilled-roles-and-new-government-fee.html',
  lang: 'en',
  dated: '2025-12-17',
  checkedOn: '2026-11-21',
};

export const visaHqDecember2025: Source = {
  id: 'visahq-2025-12-18',
  kind: 'press',
  title: 'Flanders tightens work-permit rules',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.com/news/2025-12-18/be/flanders-tightens-work-permit-rules-cuts-pathways-for-lower-skilled-migrants',
  lang: 'en',
  dated: '2025-12-18',
  checkedOn: '2026-11-21',
};

/** A copy from before May 2024. */
export const agiiSeasonal: Source = {
  id: 'agii-seasonal',
  kind: 'professional',
  title: 'Seizoenarbeider',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-als-arbeidsmigrant/seizoenarbeider',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzSeasonal: Source = {
  id: 'ibz-seasonal',
  kind: 'authority',
  title: 'Seizoenarbeiders',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/nl/themes/third-country-nationals/work/seizoenarbeiders',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const boerenbondSeasonal: Source = {
  id: 'boerenbond-seasonal',
  kind: 'press',
  title: 'Ik wil niet EU-onderdanen tewerkstellen',
  publisher: 'Boerenbond',
  url: 'https://www.boerenbond.be/dossiers/ik-wil-niet-eu-onderdanen-tewerkstellen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersUnlimitedPage: Source = {
  id: 'flanders-unlimited-page',
  kind: 'authority',
  title: 'Toelating tot arbeid, onbepaalde duur',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-onbepaalde-duur',
  lang: 'nl',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const flandersUnlimitedSinglePermitPage: Source = {
  id: 'flanders-unlimited-single-permit-page',
  kind: 'authority',
  title: 'Gecombineerde vergunning van onbepaalde duur',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/gecombineerde-vergunning-van-onbepaalde-duur',
  lang: 'nl',
  dated: '2020',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtUnlimited: Source = {
  id: 'vreemdelingenrecht-unlimited',
  kind: 'professional',
  title: 'Gecombineerde vergunning van onbepaalde duur',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/gecombineerde-vergunning-werk-en-verblijf/aanvraag-gecombineerde-vergunning-van-onbepaalde/aanvraag-gecombineerde-vergunning-van-onbepaalde',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiUnlimited: Source = {
  id: 'agii-unlimited-flanders',
  kind: 'professional',
  title: 'Gecombineerde vergunning van onbepaalde duur, Vlaams gewest',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/werk/de-gecombineerde-vergunning-90-dagen/aanvraag-gecombineerde-vergunning-van-onbepaalde-duur/aanvraag-gecombineerde-vergunning-van-onbepaalde-duur-in-het-vlaams-gewest',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const visaHqPortal2026: Source = {
  id: 'visahq-2026-01-07-portal',
  kind: 'press',
  title: 'Fully digital single-permit portal',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.com/news/2026-01-07/be/flanders-launches-fully-digital-single-permit-portal-unlocking-unlimited-duration-work-residence-authorisations',
  lang: 'en',
  dated: '2026-01-07',
  checkedOn: '2026-11-21',
};

export const flandersSinglePermitPage: Source = {
  id: 'flanders-single-permit-page',
  kind: 'authority',
  title: 'Gecombineerde vergunning, categorieën en procedure',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/gecombineerde-vergunning-van-bepaalde-duur/gecombineerde-vergunning-categorieen-en-procedure',
  lang: 'nl',
  dated: '2020',
  checkedOn: '2026-11-21',
};

/** Known to us through the sources that report it. */
export const flemishDecision20251128: Source = {
  id: 'flemish-decision-2025-11-28',
  kind: 'law',
  title: null,
  publisher: 'Government of Flanders',
  url: null,
  lang: 'nl',
  dated: '2025-11-28',
  checkedOn: '2026-11-21',
};

/** Known to us through the sources that report it. */
export const flemishDecision20240308: Source = {
  id: 'flemish-decision-2024-03-08',
  kind: 'law',
  title: null,
  publisher: 'Government of Flanders',
  url: null,
  lang: 'nl',
  dated: '2024-03-08',
  checkedOn: '2026-11-21',
};

/** Known to us through the pages that name it. */
export const seasonalWorkersDirective: Source = {
  id: 'directive-2014-36-eu',
  kind: 'law',
  title: null,
  publisher: 'European Union',
  url: null,
  lang: 'en',
  dated: '2014',
  checkedOn: '2026-11-21',
};
