import type { Source } from '../engine/provenance.ts';

/**
 * Training exemption of the four employment services. Pages without a date were read in stored copies: each service
 * has a consequence that says so.
 */

/** Title 5, chapter 1; consolidated to 31 December 2025, read from a public copy. */
export const programmeLaw2025: Source = {
  id: 'programme-law-2025-07-18',
  kind: 'law',
  title: null,
  publisher: 'Justel, FPS Justice',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2025/07/18/2025005578/justel',
  lang: 'fr',
  dated: '2025-07-18',
  checkedOn: '2026-11-21',
};

/** Not read itself: cited through what reports it. */
export const royalDecree1991: Source = {
  id: 'royal-decree-1991-11-25',
  kind: 'law',
  title: null,
  publisher: 'Moniteur belge',
  url: null,
  lang: 'fr',
  dated: '1991-11-25',
  checkedOn: '2026-11-21',
};

/** Not read itself: named as the text on which VDAB decides. */
export const flemishDecision2009: Source = {
  id: 'flemish-decision-2009-06-05',
  kind: 'law',
  title: null,
  publisher: 'Government of Flanders',
  url: null,
  lang: 'nl',
  dated: '2009-06-05',
  checkedOn: '2026-11-21',
};

/** Not read itself: named by the circular of 2017. */
export const walloonDecree1999: Source = {
  id: 'walloon-decree-1999-05-06',
  kind: 'law',
  title: null,
  publisher: 'Moniteur belge',
  url: null,
  lang: 'fr',
  dated: '1999-05-06',
  checkedOn: '2026-11-21',
};

export const walloonCircular2017: Source = {
  id: 'walloon-circular-2017-07-24',
  kind: 'law',
  title: null,
  publisher: 'Public Service of Wallonia',
  url: 'https://etaamb.openjustice.be/fr/circulaire-du-24-juillet-2017_n2017204070.html',
  lang: 'fr',
  dated: '2017-07-24',
  checkedOn: '2026-11-21',
};

export const brusselsOrder2017: Source = {
  id: 'brussels-order-2017-12-21',
  kind: 'law',
  title: null,
  publisher: 'Moniteur belge',
  url: 'https://etaamb.openjustice.be/fr/nl/arrete-du-gouvernement-de-la-region-de-bruxellescapit_n2017041021.html',
  lang: 'fr',
  dated: '2017-12-21',
  checkedOn: '2026-11-21',
};

/** Consolidated to 7 February 2025; of articles 27 to 30 ADG's pages show a part, the others could not be read. */
export const communityOrder2018: Source = {
  id: 'german-speaking-community-order-2018-12-13',
  kind: 'law',
  title: null,
  publisher: 'Justel',
  url: 'https://lisloi.be/laws/2019200313',
  lang: 'fr',
  dated: '2018-12-13',
  checkedOn: '2026-11-21',
};

/** What the Government said when it took the Order. */
export const communityOrderNotes: Source = {
  id: 'german-speaking-community-order-notes-2018-12-13',
  kind: 'authority',
  title: null,
  publisher: 'Ostbelgien',
  url: 'http://www.ostbelgienlive.be/desktopdefault.aspx/tabid-255/620_read-55276/',
  lang: 'de',
  dated: '2018-12-13',
  checkedOn: '2026-11-25',
};

export const paymentBodyCommunity: Source = {
  id: 'hvw-capac-german-speaking-community',
  kind: 'authority',
  title: null,
  publisher: 'HVW-CAPAC',
  url: 'https://hvw-capac.fgov.be/de/beihilfe/studium/deutschsprachige-gemeinschaft',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const rvaT60: Source = {
  id: 'rva-t60',
  kind: 'authority',
  title: null,
  publisher: 'RVA',
  url: 'http://www.rva.be/nl/documentatie/infoblad/t60',
  lang: 'nl',
  dated: '2016-06-16',
  checkedOn: '2026-11-21',
};

/** An old page. */
export const namurJobseeker: Source = {
  id: 'unamur-jobseeker',
  kind: 'professional',
  title: null,
  publisher: 'University of Namur',
  url: 'http://www.unamur.be/etudes/vae/demandeur-emploi',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

/** An old page. */
export const jobatExemption: Source = {
  id: 'jobat-exemption',
  kind: 'professional',
  title: null,
  publisher: 'Jobat',
  url: 'https://jobat.be/fr/art/chomage-la-dispense-pour-reprise-detudes',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsJobDay2026: Source = {
  id: 'brussels-job-day-2026',
  kind: 'professional',
  title: null,
  publisher: 'Brussels Job Day',
  url: 'https://www.brusselsjobday.be/?p=9744',
  lang: 'fr',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const docbel2026: Source = {
  id: 'docbel-2026',
  kind: 'professional',
  title: null,
  publisher: 'Docbel project',
  url: 'https://github.com/Oraliks/docbel',
  lang: 'fr',
  dated: '2026-06-30',
  checkedOn: '2026-11-21',
};

export const onemNotices2025: Source = {
  id: 'onem-notices-2025',
  kind: 'authority',
  title: null,
  publisher: 'ONEM',
  url: 'https://www.onem.be/seite/erste-vorankundigungsschreiben-uber-das-auslaufen-des-anspruchs-werden-am-15.-september-versandt',
  lang: 'de',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const cscInfo2026: Source = {
  id: 'csc-info-2026',
  kind: 'professional',
  title: null,
  publisher: "CSC L'Info",
  url: 'https://linfo-csc.be/?p=8897',
  lang: 'fr',
  dated: '2026-01-23',
  checkedOn: '2026-11-21',
};

export const bx1Suspension2026: Source = {
  id: 'bx1-suspension-2026',
  kind: 'press',
  title: null,
  publisher: 'BX1 / Belga',
  url: 'https://bx1.be/categories/news/la-cour-constitutionnelle-rejette-la-demande-de-suspension-de-la-reforme-du-chomage',
  lang: 'fr',
  dated: '2026-01-15',
  checkedOn: '2026-11-21',
};

export const onemGoodPractice: Source = {
  id: 'onem-ela-good-practice',
  kind: 'report',
  title: 'Bridging the care gap: training exemptions',
  publisher: 'ONEM, ELA collection of good practices',
  url: null,
  lang: 'en',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const onemStudy2025: Source = {
  id: 'onem-study-2025',
  kind: 'authority',
  title: null,
  publisher: 'ONEM',
  url: 'https://www.onem.be/index.php/actualites/2025/04/25/dispenses-pour-formations-professionnelles-et-impact-sur-les-secteurs-en-penurie',
  lang: 'fr',
  dated: '2025-04-25',
  checkedOn: '2026-11-21',
};

export const onemTrainingPays: Source = {
  id: 'onem-training-pays',
  kind: 'authority',
  title: null,
  publisher: 'ONEM',
  url: 'https://www.onem.be/page/permettre-aux-chomeurs-de-se-concentrer-sur-la-formation-porte-ses-fruits',
  lang: 'fr',
  dated: '2023-2024',
  checkedOn: '2026-11-21',
};

export const vboStudy2024: Source = {
  id: 'vbo-study-2024',
  kind: 'professional',
  title: null,
  publisher: 'VBO-FEB',
  url: 'https://www.vbo-feb.be/fr/nouvelles/dispenses-pour-formation-des-chomeurs-les-conclusions-dune-etude-de-lonem/',
  lang: 'fr',
  dated: '2024-01-23',
  checkedOn: '2026-11-21',
};

export const paymentBodyWallonia: Source = {
  id: 'hvw-capac-walloon-studies',
  kind: 'authority',
  title: null,
  publisher: 'HVW-CAPAC',
  url: 'https://hvw-capac.fgov.be/nl/ondersteuning/studies/waals-gewest',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};
