import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the other Brussels routes: EU Blue Card, transfers, managers, shortage, test, unlimited. */

export const brusselsAnalysisPage: Source = {
  id: 'brussels-analysis-page',
  kind: 'authority',
  title: 'List of appendices, analysis of the labour market',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/authorisation-work-analysis-annexes',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

/** The Region's page with the list in force, as the European Migration Network names it; not read here. */
export const brusselsShortagePage: Source = {
  id: 'brussels-shortage-page',
  kind: 'authority',
  title: null,
  publisher: 'Bruxelles Économie et Emploi',
  url: 'https://economie-emploi.brussels/autorisation-travail-profession-penurie',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsOldUnlimitedPage: Source = {
  id: 'brussels-old-unlimited-page',
  kind: 'authority',
  title: 'Permis unique illimité',
  publisher: 'Bruxelles Économie et Emploi',
  url: 'https://economie-emploi.brussels/permis-unique-illimite',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsOldShortagePage: Source = {
  id: 'brussels-old-shortage-page',
  kind: 'authority',
  title: 'Shortage occupation list (long-term residents)',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/permit-list-scarcity-profession',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bal2024: Source = {
  id: 'bal-2024-09-12',
  kind: 'professional',
  title: 'Work permit changes in Brussels',
  publisher: 'BAL, at The National Law Review',
  url: 'https://natlawreview.com/article/belgium-work-permit-changes-brussels',
  lang: 'en',
  dated: '2024-09-12',
  checkedOn: '2026-11-21',
};

export const sdWorx2024: Source = {
  id: 'sd-worx-2024',
  kind: 'professional',
  title: 'Nouvelle législation migration économique',
  publisher: 'SD Worx',
  url: 'https://www.sdworx.be/fr-be/actua-tendances/emploi-international/nouvelle-legislation-migration-economique',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const sdWorxElla2024: Source = {
  id: 'sd-worx-ella-2024',
  kind: 'professional',
  title: 'Legal news on Brussels economic migration',
  publisher: 'SD Worx, ella',
  url: 'https://www.sd.be/ellawebsite/fr/legalnews/d90cb609-b90e-4ba3-b732-9bdbcc501f4d',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const groupSAmounts2024: Source = {
  id: 'group-s-amounts-2024',
  kind: 'professional',
  title: 'Permis unique: montants pour 2024',
  publisher: 'Group S',
  url: 'https://www.groups.be/fr/actualites/articles-juridiques/permis-unique-montants-pour-2024',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const groupSMinimumIncome2022: Source = {
  id: 'group-s-minimum-income-2022',
  kind: 'professional',
  title: 'Augmentation progressive du revenu minimum mensuel moyen garanti',
  publisher: 'Group S',
  url: 'https://www.groups.be/fr/actualites/articles-juridiques/augmentation-progressive-du-revenu-minimum-mensuel-moyen-garanti',
  lang: 'fr',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const minimumWages2025: Source = {
  id: 'minimum-wages-2025-02-01',
  kind: 'authority',
  title: 'Minimum wage table',
  publisher: 'FPS Employment',
  url: 'https://www.salairesminimums.be/document.html?date=01%2F02%2F2025&jcId=cf2e07ee4e76fa89014e7734edb3052c',
  lang: 'fr',
  dated: '2025-02-01',
  checkedOn: '2026-11-21',
};

/** The address that a public data set gives for the amount of July 2026; the page itself was not read. */
export const flandersWages2026: Source = {
  id: 'flanders-wages-2026',
  kind: 'authority',
  title: 'Lonen en toeslagen',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/werken/een-buitenlander-in-vlaanderen-tewerkstellen/lonen-en-toeslagen',
  lang: 'nl',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const leVif2025: Source = {
  id: 'le-vif-2025',
  kind: 'press',
  title:
    "D'expert-comptable à chauffeur de car : les métiers en pénurie à Bruxelles et en Wallonie",
  publisher: 'Le Vif',
  url: 'https://www.levif.be/belgique/social/emploi/dexpert-comptable-a-chauffeur-de-car-voici-les-metiers-en-penurie-a-bruxelles-et-en-wallonie',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

/** Marked by the Region as being updated; read in a stored copy. */
export const brusselsExecutivePage: Source = {
  id: 'brussels-executive-page',
  kind: 'authority',
  title: 'Executive / Management staff',
  publisher: 'Brussels Economy and Employment',
  url: 'https://economy-employment.brussels/single-permit-executive',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-25',
};
