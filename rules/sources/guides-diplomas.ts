import type { Source } from '../engine/provenance.ts';

/** Pages that the guides about diplomas and skills rest on, where no rule cites them. */

export const naricOrOther: Source = {
  id: 'naric-or-other-body',
  kind: 'authority',
  title: null,
  publisher: 'NARIC-Vlaanderen',
  url: 'https://naricvlaanderen.be/nl/erkenning-aanvragen-bij-naric-of-andere-instantie',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const universityWorldNewsTreaty: Source = {
  id: 'university-world-news-2024',
  kind: 'press',
  title: null,
  publisher: 'University World News',
  url: 'https://www.universityworldnews.com/post.php?story=20240514151952876',
  lang: 'en',
  dated: '2024-05-14',
  checkedOn: '2026-11-21',
};

export const frenchCommunitySchoolRefugees: Source = {
  id: 'french-community-school-refugees',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be/index.php?id=900',
  lang: 'fr',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const spOstbelgien2024: Source = {
  id: 'sp-ostbelgien-2024',
  kind: 'press',
  title: null,
  publisher: 'SP Ostbelgien',
  url: 'https://spostbelgien.be/gleichstellung-von-diplomen',
  lang: 'de',
  dated: '2024-10-10',
  checkedOn: '2026-11-21',
};

export const flandersTeachersForeign: Source = {
  id: 'flanders-schools-foreign-diploma',
  kind: 'authority',
  title: null,
  publisher: 'Onderwijs Vlaanderen',
  url: 'https://onderwijs.vlaanderen.be/nl/onderwijspersoneel/van-basis-tot-volwassenenonderwijs/info-voor-starters/bekwaamheidsbewijzen/buitenlands-diploma-of-beroepservaring',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const evcEducation: Source = {
  id: 'evc-education-questions',
  kind: 'authority',
  title: null,
  publisher: 'Onderwijs Vlaanderen',
  url: 'https://einddoelen.be/veelgestelde-vragen-over-erkennen-van-verworven-competenties',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const cvdcAbout: Source = {
  id: 'cvdc-about',
  kind: 'authority',
  title: null,
  publisher: 'Consortium de validation des compétences',
  url: 'https://validationdescompetences.be/node/230',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const frontaliersValidation: Source = {
  id: 'frontaliers-validation-2023',
  kind: 'professional',
  title: null,
  publisher: 'Frontaliers Grand Est',
  url: 'https://frontaliers-grandest.eu/accueil/salaries/france-belgique/formation-et-qualifications-professionnelles/formation-continue/validation-des-competences-professionnelles/',
  lang: 'fr',
  dated: '2023-06-06',
  checkedOn: '2026-11-21',
};
