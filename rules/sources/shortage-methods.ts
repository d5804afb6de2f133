import type { Source } from '../engine/provenance.ts';

/*
 * Pages about how the lists of shortage occupations are made. They explain and decide no route, so they stand beside
 * the catalogue, with the methods that cite them.
 */

const checkedOn = '2026-11-26';

export const vdabShortageStudy: Source = {
  id: 'vdab-shortage-study-page',
  kind: 'authority',
  title: 'Knelpuntberoepenlijst',
  publisher: 'VDAB',
  url: 'https://www.vdab.be/trends/knelpuntberoepen',
  lang: 'nl',
  dated: '2023',
  checkedOn,
};

export const vdabTensionIndicator: Source = {
  id: 'vdab-tension-indicator',
  kind: 'authority',
  title: 'Spanningsindicator',
  publisher: 'VDAB',
  url: 'https://www.vdab.be/trendsdoc/beroepen/help_spanningsindicator.html',
  lang: 'nl',
  dated: null,
  checkedOn,
};

export const versoShortageMethod: Source = {
  id: 'verso-shortage-method',
  kind: 'professional',
  title: 'Knelpuntberoepen (evolutie)',
  publisher: 'Verso, employers of the social profit sector',
  url: 'https://verso-net.be/cijfers/arbeidsmarkt/vacatures-en-knelpuntberoepen/knelpuntberoepen-%28evolutie%29',
  lang: 'nl',
  dated: '2022',
  checkedOn,
};

export const flandersShortageList2023: Source = {
  id: 'flanders-shortage-list-page-2023',
  kind: 'authority',
  title: 'Work permit: shortage occupation list',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/en/work-permits-for-foreign-workers/work-permits-categories-and-procedures/work-permits-middle-skilled-shortage-occupations/work-permit-shortage-occupation-list',
  lang: 'en',
  dated: '2023-09',
  checkedOn,
};

export const servMiddleSkilled2023: Source = {
  id: 'serv-middle-skilled-2023',
  kind: 'authority',
  title: 'Advies middengeschoolde functies economische migratie 2023',
  publisher: 'Adviescommissie Economische Migratie, SERV',
  url: 'https://www.commissieeconomischemigratie.be/economischemigratie/publicatie/advies-middengeschoolde-functies-economische-migratie-2023',
  lang: 'nl',
  dated: '2023',
  checkedOn,
};

export const bx1Critical2025: Source = {
  id: 'bx1-critical-functions-2025',
  kind: 'press',
  title:
    'Boulanger, boucher… : Actiris actualise les métiers définis comme fonctions critiques à Bruxelles',
  publisher: 'BX1, Belga',
  url: 'https://bx1.be/?p=763325',
  lang: 'fr',
  dated: '2025',
  checkedOn,
};

export const bx1Critical2024: Source = {
  id: 'bx1-critical-functions-2024',
  kind: 'press',
  title:
    'Fonctions critiques à Bruxelles : vendeurs et conducteurs de grues intègrent la liste, barmans et magasiniers en sortent',
  publisher: 'BX1',
  url: 'https://bx1.be/categories/news/fonctions-critiques-bruxelles-vendeurs-et-conducteurs-de-grues-integrent-la-liste-barmans-et-magasiniers-en-sortent/',
  lang: 'fr',
  dated: '2024-07',
  checkedOn,
};

export const walloonParliament2017: Source = {
  id: 'walloon-parliament-2017-269',
  kind: 'authority',
  title: 'La liste du FOREm concernant les métiers en pénurie',
  publisher: 'Parlement de Wallonie, question n° 269 (2016-2017)',
  url: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=78628',
  lang: 'fr',
  dated: '2017-06-07',
  checkedOn,
};

export const leVifForem2025: Source = {
  id: 'le-vif-forem-2025',
  kind: 'press',
  title: 'Wallonie: la nouvelle liste des 146 métiers en pénurie et fonctions critiques',
  publisher: 'Trends/Le Vif',
  url: 'https://trends.levif.be/entreprises/wallonie-la-nouvelle-liste-des-146-metiers-en-penurie-et-fonctions-critiques',
  lang: 'fr',
  dated: '2025-07',
  checkedOn,
};

export const leVifForem2024: Source = {
  id: 'le-vif-forem-2024',
  kind: 'press',
  title: 'Découvrez la liste des métiers en pénurie en Wallonie',
  publisher: 'Trends/Le Vif',
  url: 'https://trends.levif.be/entreprises/ressources-humaines/decouvrez-la-liste-des-metiers-en-penurie-en-wallonie',
  lang: 'fr',
  dated: '2024-07',
  checkedOn,
};

/** Not readable for us: known through a note about it, whose statements stay unverified. */
export const forem2026: Source = {
  id: 'forem-press-2026',
  kind: 'compilation',
  title: 'Métiers en pénurie 2026',
  publisher: 'Forem, through a note that we could not check',
  url: 'https://www.leforem.be/a-propos/communiques-presse/metiers-en-penurie-2026.html',
  lang: 'fr',
  dated: '2026-07',
  checkedOn: '2026-11-21',
};
