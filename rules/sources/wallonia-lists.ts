import type { Source } from '../engine/provenance.ts';

/** Pages about the Walloon list of occupations that are short. */

export const horecaWallonie2023: Source = {
  id: 'horeca-wallonie-2023',
  kind: 'professional',
  title: 'Wallonie: mise à jour de la liste des métiers en pénurie pour les permis uniques',
  publisher: 'Fédération Horeca Wallonie',
  url: 'https://www.horecawallonie.be/wallonie-mise-jour-de-la-liste-des-metiers-en-penurie-pour-les-permis-uniques',
  lang: 'fr',
  dated: '2023-10-16',
  checkedOn: '2026-11-21',
};

export const fragomenWalloniaList2024: Source = {
  id: 'fragomen-wallonia-list-2024',
  kind: 'professional',
  title: 'Wallonia: Shortage Occupation List Additions and Deletions',
  publisher: 'Fragomen (Mondaq)',
  url: 'https://www.mondaq.com/work-visas/1526090/wallonia-shortage-occupation-list-additions-and-deletions',
  lang: 'en',
  dated: '2024-10',
  checkedOn: '2026-11-21',
};

export const immigrationWorld2026: Source = {
  id: 'immigration-world-2026',
  kind: 'press',
  title: 'Planning to Work in Belgium? New Shortage Jobs Announced for 2026',
  publisher: 'The Immigration World',
  url: 'https://theimmigrationworld.com/belgium-shortage-jobs-list-work-visa-opportunities',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};
