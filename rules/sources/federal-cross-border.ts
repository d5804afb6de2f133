import type { Source } from '../engine/provenance.ts';

/** Texts and pages about people who are posted, cross a border to work, or come as an au pair. */

export const vanHavermaetPosting: Source = {
  id: 'van-havermaet-posting',
  kind: 'professional',
  title: 'Posting third country nationals - what rules should you take into account?',
  publisher: 'Van Havermaet',
  url: 'https://international.vanhavermaet.be/artikel/posting-third-country-nationals-what-rules-should-you-take-into-account/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vanHavermaetResidence: Source = {
  id: 'van-havermaet-posting-residence',
  kind: 'professional',
  title: 'Posting workers to Belgium: what are the residence regulations?',
  publisher: 'Van Havermaet',
  url: 'https://international.vanhavermaet.be/artikel/posting-workers-to-belgium-what-are-the-residence-regulations/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const frontaliers2024: Source = {
  id: 'frontaliers-grand-est-2024',
  kind: 'professional',
  title: 'Permis de travail en Wallonie pour frontaliers non européens',
  publisher: 'Frontaliers Grand Est',
  url: 'https://frontaliers-grandest.eu/?p=16024',
  lang: 'fr',
  dated: '2024-07-03',
  checkedOn: '2026-11-21',
};

export const frontaliersNonEu: Source = {
  id: 'frontaliers-grand-est-non-eu',
  kind: 'professional',
  title: "Le travail frontalier en tant que non-ressortissant de l'Union européenne",
  publisher: 'Frontaliers Grand Est',
  url: 'https://frontaliers-grandest.eu/le-travail-frontalier-en-tant-que-non-ressortissant-de-lunion-europeenne-2/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaLimitedPermit: Source = {
  id: 'wallonia-limited-permit-page',
  kind: 'authority',
  title: 'Autorisation de travail à durée limitée pour travailleurs étrangers',
  publisher: 'Wallonie.be',
  url: 'https://www.wallonie.be/fr/demarches/autorisation-de-travail-duree-limitee-pour-travailleurs-etrangers',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersCrossBorderPage: Source = {
  id: 'flanders-cross-border-page',
  kind: 'authority',
  title: 'Employer un ressortissant étranger : travailleur frontalier',
  publisher: 'Government of Flanders',
  url: 'https://vlaanderen.be/fr/travailler/autorisations-de-travail/autorisation-doccupation-categories/autorisation-doccupation-travailleurs-frontaliers',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const federalAuPairPage: Source = {
  id: 'federal-au-pair-page',
  kind: 'authority',
  title: 'Travail au pair en Belgique',
  publisher: 'SPF Emploi, Travail et Concertation sociale',
  url: 'https://emploi.belgique.be/fr/themes/international/travailleurs-etrangers/travail-au-pair-en-belgique',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const inforJeunesAuPair: Source = {
  id: 'infor-jeunes-au-pair',
  kind: 'professional',
  title: "Comment travailler au pair en Belgique pour un jeune non ressortissant de l'EEE?",
  publisher: 'Infor Jeunes',
  url: 'http://www.jeminforme.be/index.php/travail/travail-au-pair/comment-travailler-au-pair-en-belgique-pour-un-jeune-non-ressortissant-de-l-e-e-e',
  lang: 'fr',
  dated: '2023-05-12',
  checkedOn: '2026-11-21',
};

export const fairworkAuPair: Source = {
  id: 'fairwork-au-pair',
  kind: 'professional',
  title: 'Au pair : quelles sont les conditions légales ?',
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/fr/faq/wat-zijn-de-legale-voorwaarden/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};
