import type { Source } from '../engine/provenance.ts';

/** Pages that the guide about learning the language rests on, where no rule cites them. */

export const eurydiceGerman: Source = {
  id: 'eurydice-german-speaking-community-2025',
  kind: 'authority',
  title: null,
  publisher: 'Eurydice',
  url: 'https://eurydice.eacea.ec.europa.eu/de/eurypedia/belgium-german-speaking-community/validieren-vom-nicht-formellen-und-informellen-lernen',
  lang: 'de',
  dated: '2025-05-05',
  checkedOn: '2026-11-21',
};

export const cltPrices: Source = {
  id: 'clt-leuven-prices',
  kind: 'authority',
  title: null,
  publisher: 'CLT Leuven',
  url: 'https://www.clt.be/en/praktisch/fff/wat-kost-een-inschrijving/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const moderneTalenFee: Source = {
  id: 'moderne-talen-nt2-fee',
  kind: 'authority',
  title: null,
  publisher: 'Moderne Talen',
  url: 'https://www.modernetalen.be/nl/nederlands-rg-3-4/prijs-nt2-rg-3-4/inschrijvingsgeld-nt2-rg3-4',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const cvoGent: Source = {
  id: 'cvo-gent-nt2',
  kind: 'authority',
  title: null,
  publisher: 'CVO Gent',
  url: 'https://cvo.gent/inschrijvingen-nt2',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsTimesBrulingua: Source = {
  id: 'brussels-times-2024-11-brulingua',
  kind: 'press',
  title: null,
  publisher: 'The Brussels Times',
  url: 'https://brusselstimes.com/brussels-2/1324060/brulingua-brussels-very-own-duolingo',
  lang: 'en',
  dated: '2024-11',
  checkedOn: '2026-11-21',
};

export const nijlenParlangi: Source = {
  id: 'nijlen-parlangi',
  kind: 'press',
  title: null,
  publisher: 'Bekend in Nijlen',
  url: 'https://bekendinnijlen.be/verbinden/winkel-hier-onderneem/platform-om-taal-te-leren-brengt-mensen-bij-mekaar/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const ostbelgienCourses: Source = {
  id: 'ostbelgien-german-courses',
  kind: 'authority',
  title: null,
  publisher: 'Ministerium der Deutschsprachigen Gemeinschaft',
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-3060/5724_read-47211',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const walloniaLiteracy: Source = {
  id: 'wallonia-employment-questions',
  kind: 'authority',
  title: null,
  publisher: 'SPW Emploi',
  url: 'https://emploi.wallonie.be/en/home/faq.default.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bruzzActirisInterpreters: Source = {
  id: 'bruzz-2019-07-30',
  kind: 'press',
  title: null,
  publisher: 'BRUZZ',
  url: 'https://bruzz.be/samenleving/actiris-schakelt-fors-meer-tolken-voor-begeleiding-anderstaligen-2019-07-30',
  lang: 'nl',
  dated: '2019-07-30',
  checkedOn: '2026-11-21',
};
