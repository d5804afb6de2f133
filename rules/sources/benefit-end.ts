import type { Source } from '../engine/provenance.ts';

/** The end of the unemployment benefit: the law, and what was written about points that it leaves open. */

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
  publisher: 'BX1, Belga',
  url: 'https://bx1.be/categories/news/la-cour-constitutionnelle-rejette-la-demande-de-suspension-de-la-reforme-du-chomage',
  lang: 'fr',
  dated: '2026-01-15',
  checkedOn: '2026-11-21',
};

export const cscTwoYears2025: Source = {
  id: 'csc-two-years-2025',
  kind: 'professional',
  title: null,
  publisher: 'CSC',
  url: 'https://www.diecsc.be/ihre-rechte/arbeitslosigkeit/arbeitslosigkeit-auf-2-jahre-begrenzt',
  lang: 'de',
  dated: '2025',
  checkedOn: '2026-11-21',
};

/** A member of Parliament on her own site. */
export const schlitz2025: Source = {
  id: 'schlitz-2025-12-10',
  kind: 'press',
  title: null,
  publisher: 'Sarah Schlitz',
  url: 'https://sarahschlitz.be/question-a-david-clarinval-possibilite-pour-les-demandeurs-demploi-exclus-du-chomagede-se-former',
  lang: 'fr',
  dated: '2025-12-10',
  checkedOn: '2026-11-21',
};

export const bruzz2025: Source = {
  id: 'bruzz-2025-05-27',
  kind: 'press',
  title: null,
  publisher: 'Bruzz',
  url: 'https://www.bruzz.be/actua/samenleving/actiris-werklozen-kunnen-uitkering-behouden-met-opleiding-knelpuntberoep-2025-05',
  lang: 'nl',
  dated: '2025-05-27',
  checkedOn: '2026-11-21',
};
