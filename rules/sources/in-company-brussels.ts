import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the Brussels training in a company (FPIE). */

export const bruxellesJFpie: Source = {
  id: 'bruxelles-j-fpie',
  kind: 'professional',
  title: 'FPIE',
  publisher: 'Bruxelles-J',
  url: 'https://www.bruxelles-j.be/?p=7252',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const securexFpie2024: Source = {
  id: 'securex-fpie-2024',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://lex4you.securex.be/fr/lex4you/employeur/themes/formation-et-stage/stages-et-formations-pour-les-demandeurs-d-emploi/quels-sont-les-avantages-accordes-pendant-la-formation',
  lang: 'fr',
  dated: '2024-02-20',
  checkedOn: '2026-11-21',
};

export const securexFpieContract2024: Source = {
  id: 'securex-fpie-contract-2024',
  kind: 'professional',
  title: 'Quels sont les avantages octroyés pendant le contrat de travail qui suit la FPI ?',
  publisher: 'Securex',
  url: 'https://lex4you.securex.be/fr/lex4you/employeur/themes/formation-et-stage/stages-et-formations-pour-les-demandeurs-d-emploi/quels-sont-les-avantages-octroyes-pendant-le-contrat-de-travail-qui-suit-la-fpi',
  lang: 'fr',
  dated: '2024-01-22',
  checkedOn: '2026-11-25',
};

export const sdWorxFpie2022: Source = {
  id: 'sd-worx-fpie-2022',
  kind: 'professional',
  title: null,
  publisher: 'SD Worx',
  url: 'https://www.sd.be/ellawebsite/nl/legalnews/9937fc7e-fd7d-4802-8005-37ed05a8d1fc',
  lang: 'nl',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const groupSFpie2022: Source = {
  id: 'group-s-fpie-2022',
  kind: 'professional',
  title: null,
  publisher: 'Group S',
  url: 'https://groups.be/fr/actualites/articles-juridiques/region-bruxelloise-prime-lengagement-au-terme-dune-formation',
  lang: 'fr',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const partenaFpie2022: Source = {
  id: 'partena-fpie-2022',
  kind: 'professional',
  title: null,
  publisher: 'Partena Professional',
  url: 'https://www.partena-professional.be/en/knowledge-center/infoflashes/brussels-capital-region-individual-vocational-training-companies-fpie',
  lang: 'en',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const brussels1819Fpie: Source = {
  id: '1819-brussels-fpie',
  kind: 'professional',
  title: null,
  publisher: '1819.brussels',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsOrder2022Fpie: Source = {
  id: 'brussels-order-2022-06-20',
  kind: 'law',
  title: null,
  publisher: 'Brussels-Capital Region',
  // Known to us through the pages about it.
  url: null,
  lang: 'fr',
  dated: '2022-06-20',
  checkedOn: '2026-11-21',
};

export const securexFpieRules2024: Source = {
  id: 'securex-fpie-rules-2024',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://lex4you.securex.be/fr/lex4you/employeur/themes/formation-et-stage/stages-et-formations-pour-les-demandeurs-d-emploi/quelles-sont-les-regles-a-respecter-pendant-la-periode-de-formation',
  lang: 'fr',
  dated: '2024-01-22',
  checkedOn: '2026-11-26',
};
