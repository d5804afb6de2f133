import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the first steps of somebody who is new, or starts again. */

export const unhcrWork: Source = {
  id: 'unhcr-help-work',
  kind: 'authority',
  title: null,
  publisher: 'UNHCR Belgium',
  url: 'https://help.unhcr.org/belgium/en/where-to-seek-help/employment/employment/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const actirisUkraine: Source = {
  id: 'actiris-ukraine',
  kind: 'authority',
  title: null,
  publisher: 'Actiris',
  url: 'https://www.actiris.brussels/en/citizens/actiris-for-ukraine/',
  lang: 'en',
  dated: '2022-2023',
  checkedOn: '2026-11-21',
};

export const belgaUkraine2026: Source = {
  id: 'belga-ukraine-2026',
  kind: 'press',
  title: null,
  publisher: 'Belga News Agency',
  url: 'https://www.belganewsagency.eu/more-than-100000-ukrainians-given-temporary-protection-in-belgium-after-four-years-of-war',
  lang: 'en',
  dated: '2026-02',
  checkedOn: '2026-11-21',
};

export const oecdBelgium2020: Source = {
  id: 'oecd-migration-outlook-2020',
  kind: 'report',
  title: null,
  publisher: 'OECD',
  url: 'https://www.oecd-ilibrary.org/sites/87a6e98f-en/',
  lang: 'en',
  dated: '2020',
  checkedOn: '2026-11-21',
};

export const commissionerChangeJob: Source = {
  id: 'commissioner-change-job',
  kind: 'authority',
  title: null,
  publisher: 'Commissioner.brussels',
  url: 'https://commissioner.brussels/i-live-in-belgium-with-a-single-permit-can-i-change-job/page/2',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const aidaSocialWelfare: Source = {
  id: 'aida-belgium-social-welfare',
  kind: 'report',
  title: null,
  publisher: 'AIDA, ECRE and Vluchtelingenwerk Vlaanderen',
  url: 'https://asylumineurope.org/reports/country/belgium/content-international-protection/social-welfare/',
  lang: 'en',
  dated: '2024-07-10',
  checkedOn: '2026-11-21',
};

export const brusselsTimesLivingWage2025: Source = {
  id: 'brussels-times-living-wage-2025',
  kind: 'press',
  title: null,
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/belgium/1766814/refugee-benefits-to-depend-on-integration-efforts/',
  lang: 'en',
  dated: '2025-09-27',
  checkedOn: '2026-11-21',
};

export const vdabNewcomers: Source = {
  id: 'vdab-newcomers',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://extranet.vdab.be/themas/anderstaligen/anderstaligen-overzicht-van-dienstverlening-van-vdab-voor-anderstalige-burgers',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bx1Mentoring2025: Source = {
  id: 'bx1-2025-04-mentoring',
  kind: 'press',
  title: null,
  publisher: 'BX1',
  url: 'https://bx1.be/categories/economie/actiris-veut-accompagner-plus-de-4-400-personnes-grace-au-mentorat-dici-2028/?theme=classic',
  lang: 'fr',
  dated: '2025-04',
  checkedOn: '2026-11-21',
};

export const vdabTrainingBenefits: Source = {
  id: 'vdab-training-benefits',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/opleidingen/premieserkend',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const kortenbergChildcare: Source = {
  id: 'kortenberg-childcare',
  kind: 'authority',
  title: null,
  publisher: 'Municipality of Kortenberg',
  url: 'https://www.kortenberg.be/tegemoetkoming-in-kosten-kinderopvang-voor-werkzoekenden-in-opleiding',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const laCapitaleCreche2020: Source = {
  id: 'la-capitale-creche-2020',
  kind: 'press',
  title: null,
  publisher: 'La Capitale',
  url: 'https://www.lacapitale.be/509898/article/2020-01-28/bruxelles-une-4e-creche-actiris-pour-les-chercheurs-demploi',
  lang: 'fr',
  dated: '2020-01-28',
  checkedOn: '2026-11-21',
};

export const visaLounge: Source = {
  id: 'visa-lounge-2019',
  kind: 'press',
  title: null,
  publisher: 'Visa Lounge',
  url: 'https://visalounge.com.au/belgium-single-permit-implemented-1-january-2019/',
  lang: 'en',
  dated: '2019',
  checkedOn: '2026-11-21',
};
