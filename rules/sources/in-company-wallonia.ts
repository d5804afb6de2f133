import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the Walloon training in a company (PFI). */

export const walloonDecree2019Training: Source = {
  id: 'walloon-decree-2019-04-04',
  kind: 'law',
  title: null,
  publisher: 'Walloon Region',
  // Known to us through the pages about it.
  url: null,
  lang: 'fr',
  dated: '2019-04-04',
  checkedOn: '2026-11-21',
};

export const walloonDecree2024Training: Source = {
  id: 'walloon-decree-2024-04-10',
  kind: 'law',
  title: null,
  publisher: 'Walloon Region',
  // Known to us through the pages about it.
  url: null,
  lang: 'fr',
  dated: '2024-04-10',
  checkedOn: '2026-11-21',
};

export const foremPfi2024: Source = {
  id: 'forem-pfi-2024',
  kind: 'authority',
  title: null,
  publisher: 'Forem',
  url: 'https://www.leforem.be/entreprises/reforme-pfi.html',
  lang: 'fr',
  dated: '2024-10',
  checkedOn: '2026-11-21',
};

export const secretariatSocialPfi2024: Source = {
  id: 'secretariat-social-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'Secrétariat social',
  url: 'https://sst.secretariatsocial.eu/sst/news-globales/616-plan-de-formation-insertion-pfi-importantes-nouveautes',
  lang: 'fr',
  dated: '2024-10',
  checkedOn: '2026-11-21',
};

export const securexPfi2024: Source = {
  id: 'securex-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://www.securex.be/fr/lex4you/employeur/actualites/plan-de-formation-insertion-prime-d-encouragement-et-frais-de-deplacement-a-charge-de-l-employeur',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const ucmPfi2024: Source = {
  id: 'ucm-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'UCM',
  url: 'https://www.ucm.be/actualites/plan-formation-insertion-en-region-wallonne-la-reforme-va-enfin-voir-le-jour',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const vandenBroelePfi2024: Source = {
  id: 'vanden-broele-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'Vanden Broele (CPASConnect)',
  url: 'https://cpasconnect.be/actualites/actualite/720858527752528761',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const uvcwPfi2019: Source = {
  id: 'uvcw-pfi-2019',
  kind: 'professional',
  title: null,
  publisher: 'Union des Villes et Communes de Wallonie',
  url: 'https://www.uvcw.be/personnel/actus/art-1104',
  lang: 'fr',
  dated: '2019-07-22',
  checkedOn: '2026-11-21',
};
