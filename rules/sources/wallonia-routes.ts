import type { Source } from '../engine/provenance.ts';

/** Pages and texts about the Walloon routes other than highly skilled work, and about what all of them share. */

export const walloniaReformFaq: Source = {
  id: 'wallonia-reform-faq-2024',
  kind: 'authority',
  title: 'FAQ - Migration économique salariée: réforme septembre 2024',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/nl/home/travailleurs-etrangers/permis-de-travail/faq---migration-economique-salariee--reforme-septembre-2024.html',
  lang: 'fr',
  dated: '2024-09',
  checkedOn: '2026-11-21',
};

export const walloniaPermitsPage: Source = {
  id: 'wallonia-permits-page',
  kind: 'authority',
  title: 'Permis de travail (salariés)',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/de/home/travailleurs-etrangers/permis-de-travail.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

/** The page that names the categories of workers with a sheet of their own. */
export const walloniaCategoriesPage: Source = {
  id: 'wallonia-categories-page',
  kind: 'authority',
  title: 'Que devez-vous faire?',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/home/travailleurs-etrangers/permis-de-travail/vous-etes-employeur/que-devez-vous-faire.html',
  lang: 'fr',
  dated: '2024-09',
  checkedOn: '2026-11-21',
};

export const walloniaShortagePage: Source = {
  id: 'wallonia-shortage-page',
  kind: 'authority',
  title: 'Métiers en pénurie pour travailleurs étrangers',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/travailleurs-etrangers/permis-de-travail/metiers-en-penurie-pour-travailleurs-etrangers.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

/** The address of the official list: its content could not be read. */
export const walloniaShortageListPage: Source = {
  id: 'wallonia-shortage-list-page',
  kind: 'authority',
  title: 'Liste des métiers en pénurie',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/home/travailleurs-etrangers/permis-de-travail/liste-des-metiers-en-penurie.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

/** On the list of 2019. */
export const cciMag2019: Source = {
  id: 'cci-mag-2019-09-29',
  kind: 'professional',
  title: 'Liste wallonne des métiers en pénurie écourtée pour les permis uniques',
  publisher: 'CCI mag, Chambre de commerce Liège-Verviers-Namur',
  url: 'https://ccimag.be/2019/09/29/liste-wallonne-metiers-penurie-ecourtee-permis-uniques',
  lang: 'fr',
  dated: '2019-09-29',
  checkedOn: '2026-11-21',
};

/** Of the budget decree only the first articles were read. */
export const walloonProgrammeDecree2025: Source = {
  id: 'walloon-programme-decree-2025-12-19',
  kind: 'law',
  title: 'Décret-programme du 19 décembre 2025 portant diverses mesures budgétaires',
  publisher: 'Région wallonne, Wallex',
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/124/124926/1.html',
  lang: 'fr',
  dated: '2025-12-19',
  checkedOn: '2026-11-21',
};

/** A summary of the notice of the service, read on a staging copy of the portal. */
export const researchMobility2024: Source = {
  id: 'research-mobility-wallonia-2024',
  kind: 'professional',
  title: 'New regulations on economic migration for foreign workers come into force in Wallonia',
  publisher: 'Belgian research-mobility portal',
  url: 'https://dev.infinity-dt.com/nl/node/4571',
  lang: 'en',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const cciMag2024: Source = {
  id: 'cci-mag-2024-09-02',
  kind: 'professional',
  title: "Plus de facilités pour l'engagement de travailleurs étrangers",
  publisher: 'CCI mag, Chambre de commerce Liège-Verviers-Namur',
  url: 'https://ccimag.be/2024/09/02/plus-de-facilites-pour-lengagement-de-travailleurs-etrangers',
  lang: 'fr',
  dated: '2024-09-02',
  checkedOn: '2026-11-21',
};

export const elegis2024: Source = {
  id: 'elegis-2024',
  kind: 'professional',
  title:
    "Région wallonne: du nouveau en matière d'admission au travail des ressortissants étrangers",
  publisher: 'Elegis avocats',
  url: 'https://elegis.be/fr/nouvelle/region-wallonne-du-nouveau-en-matiere-dadmission-au-travail-des-ressortissants-etrangers',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const commerceLiegeois: Source = {
  id: 'commerce-liegeois',
  kind: 'professional',
  title: "Les conditions d'engagement des travailleurs étrangers",
  publisher: 'Commerce Liégeois asbl',
  url: 'https://commerceliegeoisasbl.be/les-conditions-dengagement-des-travailleurs-etrangers',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const pressEditorials2026: Source = {
  id: 'press-editorials-2026',
  kind: 'press',
  title: "Belgium's regions: new minimum salary requirements for foreign workers 2026",
  publisher: 'Press Editorials',
  url: 'https://presseditorials.com/?p=13908',
  lang: 'en',
  dated: '2026-02',
  checkedOn: '2026-11-21',
};
