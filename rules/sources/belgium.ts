import type { Source } from '../engine/provenance.ts';

/** Texts and pages about more than one jurisdiction. */

export const emnLabourShortages: Source = {
  id: 'emn-labour-shortages-2026',
  kind: 'report',
  title: 'Labour Migration in Times of Labour Shortages in Belgium',
  publisher: 'European Migration Network Belgium',
  url: 'https://emnbelgium.be/publication/labour-migration-time-labour-shortages',
  lang: 'en',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const kpmg2023200: Source = {
  id: 'kpmg-2023-200',
  kind: 'professional',
  title: 'GMS Flash Alert 2023-200: new minimum salary requirements for 2024',
  publisher: 'KPMG',
  url: 'https://kpmg.com/xx/en/our-insights/gms-flash-alert/flash-alert-2023-200.html',
  lang: 'en',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const kpmg2024184: Source = {
  id: 'kpmg-2024-184',
  kind: 'professional',
  title: 'GMS Flash Alert 2024-184: partially updated 2024 minimum salary criteria',
  publisher: 'KPMG',
  url: 'https://kpmg.com/xx/en/our-insights/gms-flash-alert/flash-alert-2024-184.html',
  lang: 'en',
  dated: '2024-09-23',
  checkedOn: '2026-11-21',
};

export const kpmg2024223: Source = {
  id: 'kpmg-2024-223',
  kind: 'professional',
  title: 'GMS Flash Alert 2024-223: new minimum salary criteria for 2025',
  publisher: 'KPMG',
  url: 'https://kpmg.com/xx/en/our-insights/gms-flash-alert/flash-alert-2024-223.html',
  lang: 'en',
  dated: '2024-11-13',
  checkedOn: '2026-11-21',
};

export const kpmg2026018: Source = {
  id: 'kpmg-2026-018',
  kind: 'professional',
  title: 'GMS Flash Alert 2026-018: minimum salary criteria 2026',
  publisher: 'KPMG',
  url: 'https://kpmg.com/xx/en/our-insights/gms-flash-alert/2026/flash-alert-2026-018.html',
  lang: 'en',
  dated: '2026-01-26',
  checkedOn: '2026-11-21',
};

export const brusselsTimes2026: Source = {
  id: 'brussels-times-2026-02-26',
  kind: 'press',
  title: 'Foreign workers face steep hike in minimum salary requirements',
  publisher: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/belgium/1929259/foreign-workers-in-belgium-face-steep-hike-in-minimum-salary-requirements/',
  lang: 'en',
  dated: '2026-02-26',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtApplication: Source = {
  id: 'vreemdelingenrecht-single-permit-application',
  kind: 'professional',
  title: 'Hoe vraag je een gecombineerde vergunning aan',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/werk/gecombineerde-vergunning-werk-en-verblijf/hoe-vraag-je-een-gecombineerde-vergunning-aan',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const cooperationAgreement2018: Source = {
  id: 'cooperation-agreement-2018-02-02',
  kind: 'law',
  title: 'Samenwerkingsakkoord van 2 februari 2018 (2018015287)',
  publisher: 'Justel',
  url: 'https://www.ejustice.just.fgov.be/cgi_loi/loi_a1.pl?language=nl&la=N&cn=2018020214&table_name=wet',
  lang: 'nl',
  dated: '2018-12-24',
  checkedOn: '2026-11-21',
};

export const ibzSinglePermit: Source = {
  id: 'ibz-single-permit',
  kind: 'authority',
  title: 'Gecombineerde vergunning',
  publisher: 'IBZ, Immigration Office',
  url: 'https://5195.f2w.bosa.be/nl/themes/third-country-nationals/work/gecombineerde-vergunning',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const myriaSinglePermit: Source = {
  id: 'myria-single-permit',
  kind: 'authority',
  title: 'Le permis unique : procédure',
  publisher: 'Myria, Federal Migration Centre',
  url: 'https://www.myria.be/fr/droits-fondamentaux/migration-economique/le-permis-unique-procedure',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkSinglePermit: Source = {
  id: 'fairwork-single-permit',
  kind: 'professional',
  title: 'Je ne suis pas un citoyen-UE',
  publisher: 'FAIRWORK Belgium',
  url: 'https://www.fairworkbelgium.be/fr/travailleurs/travailler-en-belgique/je-ne-suis-pas-un-citoyen-ue/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const visaHq2025: Source = {
  id: 'visahq-2025-10-31',
  kind: 'press',
  title: 'Belgium confirms 2025 salary thresholds for work permits and EU Blue Cards',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.com/zh/daily-news/2025-10-31/be/belgium-confirms-2025-salary-thresholds-for-work-permits-and-eu-blue-cards',
  lang: 'en',
  dated: '2025-10-31',
  checkedOn: '2026-11-21',
};
