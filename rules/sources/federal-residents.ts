import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the right to work of family members, students, and people with a title of another Member State. */

export const agiiFamilyOfCitizen: Source = {
  id: 'agii-family-of-belgian-or-eu',
  kind: 'authority',
  title: 'Familielid van een Belg of Unieburger',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/heb-je-recht-om-te-werken-bij-gezinshereniging/familielid-van-een-belg-of-unieburger',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiFamilyUnlimited: Source = {
  id: 'agii-family-of-non-eu-unlimited',
  kind: 'authority',
  title: 'Familielid van een derdelander met een onbeperkt verblijfsrecht',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/thema/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/heb-je-recht-om-te-werken-bij-gezinshereniging/familielid-van-een-derdelander-met-een-onbeperkt-verblijfsrecht',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fakhoury2018: Source = {
  id: 'fakhoury-2018',
  kind: 'professional',
  title: 'Belgium: Single Permit Procedure soon to be Implemented',
  publisher: 'Fakhoury Global Immigration',
  url: 'https://fakhouryglobal.com/global-alerts/belgium-single-permit-procedure-soon-to-be-implemented-2/',
  lang: 'en',
  dated: '2018',
  checkedOn: '2026-11-21',
};

export const hrSquare2021: Source = {
  id: 'hr-square-2021',
  kind: 'professional',
  title: 'Afgestudeerde buitenlandse studenten krijgen bijkomend zoekjaar',
  publisher: 'HR Square',
  url: 'https://hrsquare.be/nl/rechtspraak/internationaal-werk-afgestudeerde-buitenlandse-studenten-krijgen-bijkomend-zoekjaar',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const bakerMcKenzieAssignments: Source = {
  id: 'baker-mckenzie-assignments',
  kind: 'professional',
  title: 'Belgium: employment assignments',
  publisher: 'Baker McKenzie',
  url: 'https://resourcehub.bakermckenzie.com/en/resources/global-immigration-and-mobility/emea/belgium/topics/employment-assignments',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agiiStudent: Source = {
  id: 'agii-student',
  kind: 'authority',
  title: 'Werken als derdelands student',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/heb-je-recht-om-te-werken/heb-je-recht-om-te-werken-met-je-verblijfsstatuut/recht-om-te-werken-verblijfsstatuut/werken-binnen-reguliere-migratie/werken-als-derdelands-student',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const studentAtWork: Source = {
  id: 'student-at-work-foreign-students',
  kind: 'authority',
  title: 'I am a foreign student, can I work as job student in Belgium?',
  publisher: 'student@work, NSSO',
  url: 'https://studentatwork.be/en/for-foreign-students.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const antwerpStudents: Source = {
  id: 'university-of-antwerp-working-students',
  kind: 'professional',
  title: 'Who can work as a working student?',
  publisher: 'University of Antwerp',
  url: 'https://www.uantwerpen.be/en/student-life/budget-social-facilities/student-jobs/who/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ibzSearchYear: Source = {
  id: 'ibz-search-year',
  kind: 'authority',
  title: 'Bijkomend jaar na studies om werk te zoeken of een onderneming op te richten',
  publisher: 'IBZ, Immigration Office',
  url: 'https://dofi.ibz.be/nl/themes/ressortissants-dun-pays-tiers/etudes/bijkomend-jaar-na-studies-om-werk-te-zoeken-een',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const agiiSearchYear: Source = {
  id: 'agii-search-year',
  kind: 'authority',
  title: 'Zoekjaar voor afgestudeerde derdelands studenten',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/reguliere-migratie/zoekjaar/zoekjaar-voor-afgestudeerde-derdelands-studenten',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const horecaplateau2021: Source = {
  id: 'horecaplateau-2021',
  kind: 'professional',
  title: 'Extra zoekjaar voor buitenlandse studenten',
  publisher: 'Horecaplateau',
  url: 'https://www.horecaplateau.group/nl/horeca-inzichten/extra-zoekjaar-voor-buitenlandse-studenten',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const fairworkOtherState: Source = {
  id: 'fairwork-other-eu-document',
  kind: 'professional',
  title: 'Ik heb een verblijfsdocument in een ander EU-land',
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/nl/workers/working-in-belgium/residence-document-in-other-eu-country/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaLongTermResident: Source = {
  id: 'wallonia-long-term-resident-page',
  kind: 'authority',
  title: 'Long-term resident - EU',
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/travailleurs-etrangers/permis-de-travail/resident-de-longue-duree---ue.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};
