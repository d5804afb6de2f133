import type { Source } from '../engine/provenance.ts';

/** What the employment services, and pages that explain them, say of training with benefit, place by place. */

export const vdabRecognised: Source = {
  id: 'vdab-recognised-training',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/vrijstellingen/erkend',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vdabNonRecognised: Source = {
  id: 'vdab-non-recognised-training',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/vrijstellingen/niet-erkend',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};

export const vdabConditions: Source = {
  id: 'vdab-non-recognised-conditions',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/voorwaarden-niet-erkend',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};

export const vdabQuestions: Source = {
  id: 'vdab-non-recognised-questions',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/niet-erkend-specifieke-vragen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const studentMoneyExemption: Source = {
  id: 'centen-voor-studenten-exemption',
  kind: 'professional',
  title: null,
  publisher: 'Centen voor Studenten',
  url: 'https://centenvoorstudenten.be/info/werkloosheid/met-vrijstelling/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const stuvo2018: Source = {
  id: 'stuvo-2018',
  kind: 'professional',
  title: null,
  publisher: 'Stuvo+',
  url: 'http://stuvoplus.be/blog/post/240',
  lang: 'nl',
  dated: '2018-01-30',
  checkedOn: '2026-11-21',
};

export const foremFullTime: Source = {
  id: 'forem-full-time-studies',
  kind: 'authority',
  title: null,
  publisher: 'Forem',
  url: 'https://www.leforem.be/particuliers/dispenses-etudes-plein-exercice.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const foremInformation: Source = {
  id: 'forem-exemption-information',
  kind: 'authority',
  title: null,
  publisher: 'Forem',
  url: 'https://www.leforem.be/particuliers/dispenses-informations-complementaires.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const siepStudies: Source = {
  id: 'siep-studies-concerned',
  kind: 'professional',
  title: null,
  publisher: 'SIEP',
  url: 'https://formations.siep.be/enseignement/gps/etudes-formations-concernees',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const inforJeunes2022: Source = {
  id: 'infor-jeunes-2022',
  kind: 'professional',
  title: null,
  publisher: 'Infor Jeunes',
  url: 'https://inforjeunes.be/suivre-une-formation-et-garder-ses-allocations-de-chomage/',
  lang: 'fr',
  dated: '2022-04-29',
  checkedOn: '2026-11-21',
};

export const walloonQuestion2017: Source = {
  id: 'walloon-parliament-question-341',
  kind: 'authority',
  title: null,
  publisher: 'Parliament of Wallonia',
  url: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=80256',
  lang: 'fr',
  dated: '2017-07-25',
  checkedOn: '2026-11-21',
};

/** A copy made after May 2024. */
export const actirisExemption: Source = {
  id: 'actiris-exemption',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://www.actiris.brussels/nl/burgers/vrijstelling-van-beschikbaarheid/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const paymentBodyBrussels: Source = {
  id: 'hvw-capac-brussels',
  kind: 'authority',
  title: null,
  publisher: 'HVW-CAPAC',
  url: 'https://hvw-capac.fgov.be/fr/aide/etudes/region-de-bruxelles-capitale',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bruxellesJ: Source = {
  id: 'bruxelles-j-exemption',
  kind: 'professional',
  title: null,
  publisher: 'Bruxelles-J',
  url: 'https://www.bruxelles-j.be/droits-sociaux/tes-droits-au-chomage/peux-tu-obtenir-une-dispense-pour-te-former-pendant-ton-chomage/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const aresDual: Source = {
  id: 'ares-dual-exemption',
  kind: 'authority',
  title: null,
  publisher: 'ARES',
  url: 'https://alter4sup.ares-ac.be/faq/faq-\u00e9tablissement/faq-ees-droit/a69b',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

/** After 2018; the page of the payment body is newer. */
export const adgExemption: Source = {
  id: 'adg-exemption',
  kind: 'authority',
  title: null,
  publisher: 'ADG',
  url: 'http://www.adg.be/fr/desktopdefault.aspx/tabid-5423/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

/** ADG on article 27, in a copy without a date that breaks off after the timetable. */
export const adgVocational: Source = {
  id: 'adg-exemption-article-27',
  kind: 'authority',
  title: null,
  publisher: 'ADG',
  url: 'https://www.adg.be/fr/desktopdefault.aspx/tabid-5423/10301_read-55324/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-25',
};

/** On article 28; the copy breaks off within the conditions. */
export const adgFullTimeStudies: Source = {
  id: 'adg-exemption-article-28',
  kind: 'authority',
  title: null,
  publisher: 'ADG',
  url: 'http://www.adg.be/fr/desktopdefault.aspx/tabid-5423/10301_read-55340/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-25',
};

/** On article 29; the copy breaks off within the conditions. */
export const adgDual: Source = {
  id: 'adg-exemption-article-29',
  kind: 'authority',
  title: null,
  publisher: 'ADG',
  url: 'https://adg.be/de/desktopdefault.aspx/tabid-5423/10301_read-55341/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-25',
};

/** On article 30; the copy breaks off after the conditions. */
export const adgSelfDetermined: Source = {
  id: 'adg-exemption-article-30',
  kind: 'authority',
  title: null,
  publisher: 'ADG',
  url: 'https://www.adg.be/desktopdefault.aspx/tabid-5423/10301_read-55342/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-25',
};
