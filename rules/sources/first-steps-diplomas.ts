import type { Source } from '../engine/provenance.ts';

/** Texts and pages about having a foreign diploma recognised. */

export const naricTime: Source = {
  id: 'naric-time-price',
  kind: 'authority',
  title: null,
  publisher: 'NARIC-Vlaanderen',
  url: 'https://www.naricvlaanderen.be/nl/duurtijd-en-kostprijs',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const naricApply: Source = {
  id: 'naric-apply',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'https://vlaanderen.be./met-een-buitenlands-diploma-werken-in-vlaanderen/gelijkwaardigheidserkenning-van-diploma-aanvragen-bij-naric-vlaanderen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fedasilDiplomaFlanders: Source = {
  id: 'fedasil-diploma-flanders',
  kind: 'authority',
  title: null,
  publisher: 'Fedasil Info',
  url: 'https://fedasilinfo.be/en/having-my-diploma-recognised-flanders',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const myDiploma: Source = {
  id: 'my-diploma-guide',
  kind: 'professional',
  title: null,
  publisher: 'bon and CIRÉ',
  url: 'http://mijndiploma.be/faq/hoeveel-kost-de-procedure-diplomagelijkschakeling',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersAutomatic: Source = {
  id: 'flanders-automatic-recognition',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'http://cdn.vlaanderen.be/en/working-in-flanders-with-a-foreign-diploma/foreign-diplomas-that-are-automatically-recognised-in-flanders',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const luxembourgBenelux: Source = {
  id: 'luxembourg-benelux-diplomas',
  kind: 'authority',
  title: null,
  publisher: 'Luxembourg ministry of higher education',
  url: 'https://mesr.gouvernement.lu/en/demarches/reconnaissance-academique/diplomes-benelux.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const viaBaltica2024: Source = {
  id: 'via-baltica-2024',
  kind: 'press',
  title: null,
  publisher: 'Via Baltica',
  url: 'https://viabaltica.fi/baltic-benelux-university-diplomas-now-recognised',
  lang: 'en',
  dated: '2024-05',
  checkedOn: '2026-11-21',
};

export const equisupFaq: Source = {
  id: 'equisup-faq',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'https://equisup.cfwb.be/faq',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equisupProcedure: Source = {
  id: 'equisup-procedure',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'https://equisup.cfwb.be/equivalence/procedure',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equisupApply: Source = {
  id: 'equisup-apply',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'https://equisup.cfwb.be/equivalence/introduire-une-demande',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equivalenceRefugees: Source = {
  id: 'equivalence-refugees',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be/index.php?id=2795',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const equivalenceSchoolRefugees: Source = {
  id: 'equivalence-school-refugees',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const frenchCommunityProvisional: Source = {
  id: 'french-community-provisional',
  kind: 'authority',
  title: null,
  publisher: 'Fédération Wallonie-Bruxelles',
  url: 'http://www.equivalences.cfwb.be/index.php?id=706',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const inforJeunesSecondary: Source = {
  id: 'infor-jeunes-secondary',
  kind: 'professional',
  title: null,
  publisher: 'Infor Jeunes',
  url: 'https://inforjeunes.eu/equivalences-de-diplomes/comment-page-53',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const belgienInfoFee2025: Source = {
  id: 'belgieninfo-fee-2025',
  kind: 'press',
  title: null,
  publisher: 'BelgienInfo',
  url: 'https://belgieninfo.net/?p=92002',
  lang: 'de',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const bruxellesJDiploma: Source = {
  id: 'bruxelles-j-diploma',
  kind: 'professional',
  title: null,
  publisher: 'Bruxelles-J',
  url: 'https://www.bruxelles-j.be/etudier-se-former/venir-etudier-en-belgique/comment-travailler-en-belgique-sur-base-dun-diplome-etranger-profession-non-reglementee/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const actirisDiploma: Source = {
  id: 'actiris-diploma',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://www.actiris.brussels/fr/citoyens/equivalence-de-mes-diplomes/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgienDiploma: Source = {
  id: 'ostbelgien-diploma',
  kind: 'authority',
  title: null,
  publisher: 'Ministry of the German-speaking Community',
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2311/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const healthVisaEn: Source = {
  id: 'health-visa-en',
  kind: 'authority',
  title: null,
  publisher: 'FPS Public Health',
  url: 'https://www.health.belgium.be/en/e-services/visa-foreign-diploma',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const healthVisaNl: Source = {
  id: 'health-visa-nl',
  kind: 'authority',
  title: null,
  publisher: 'FPS Public Health',
  url: 'https://www.health.belgium.be/nl/e-services/visum-voor-een-buitenlands-diploma',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const careDiplomaOutsideEea: Source = {
  id: 'care-diploma-outside-eea',
  kind: 'authority',
  title: null,
  publisher: 'Departement Zorg',
  url: 'https://www.zorg-en-gezondheid.be/een-gezondheidszorgberoep-uitoefenen-met-een-diploma-van-buiten-de-eer',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const careDiplomaInsideEea: Source = {
  id: 'care-diploma-inside-eea',
  kind: 'authority',
  title: null,
  publisher: 'Departement Zorg',
  url: 'https://www.departementzorg.be/en/applying-recognition-based-foreign-diploma-obtained-inside-european-economic-area-eea-or-switzerland',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersTeacher: Source = {
  id: 'flanders-foreign-teacher',
  kind: 'authority',
  title: null,
  publisher: 'Flemish authorities',
  url: 'https://www.vlaanderen.be/professionele-erkenning-van-een-buitenlands-lerarendiploma-in-vlaanderen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agodiTeacher: Source = {
  id: 'agodi-foreign-teacher',
  kind: 'authority',
  title: null,
  publisher: 'AGODI',
  url: 'https://agodi.be/personeel/job-in-het-onderwijs/solliciteren-in-het-onderwijs/job-in-het-onderwijs-buitenlandse-beroepskwalificatie',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const beAssist: Source = {
  id: 'be-assist',
  kind: 'authority',
  title: null,
  publisher: 'FPS Economy',
  url: 'https://economie.fgov.be/de/themen/unternehmen/ein-geschaefft-eroeffnen/die-bedingungen-fuer-den/immobilienmakler/ausuebung-des-berufs-des',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};
