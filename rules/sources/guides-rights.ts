import type { Source } from '../engine/provenance.ts';

/** Pages that the guides about rights at work and discrimination rest on, where no rule cites them. */

export const reactToRacism: Source = {
  id: 'react-to-racism-victim',
  kind: 'authority',
  title: null,
  publisher: 'React to racism, Brussels',
  url: 'https://react-to-racism.brussels/victim/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const bosaDiscrimination: Source = {
  id: 'bosa-report-discrimination',
  kind: 'authority',
  title: null,
  publisher: 'FPS BOSA',
  url: 'https://5312.f2w.bosa.be/en/useful-links/how-report-discrimination',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const uniaReport: Source = {
  id: 'unia-your-report',
  kind: 'authority',
  title: null,
  publisher: 'Unia',
  url: 'https://www.unia.be/en/what-happens-to-your-report?lang=en',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkFines: Source = {
  id: 'fairwork-fines',
  kind: 'professional',
  title: null,
  publisher: 'FAIRWORK Belgium',
  url: 'https://wpml.fairworkbelgium.be/zh-hans/faq/can-i-be-fined-for-working-off-the-books/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fairworkComplain: Source = {
  id: 'fairwork-complaints',
  kind: 'professional',
  title: null,
  publisher: 'FAIRWORK Belgium',
  url: 'https://wpml.fairworkbelgium.be/en/faq/page/4',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const droitsQuotidiens: Source = {
  id: 'droits-quotidiens-employer',
  kind: 'professional',
  title: null,
  publisher: 'Droits Quotidiens',
  url: 'https://www.droitsquotidiens.be/fr/question/qui-madresser-si-mon-employeur-ne-respecte-pas-ses-obligations',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const meestersContactPoint: Source = {
  id: 'meesters-contact-point',
  kind: 'press',
  title: null,
  publisher: 'Meesters Belastingconsulenten',
  url: 'https://meesters-belastingconsulenten.be/wat-is-het-meldpunt-voor-een-eerlijke-concurrentie/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const fedasilTrafficking: Source = {
  id: 'fedasil-trafficking',
  kind: 'authority',
  title: null,
  publisher: 'Fedasil',
  url: 'https://fedasilinfo.be/en/protection-victims-human-trafficking-or-smuggling',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const payoke: Source = {
  id: 'payoke',
  kind: 'professional',
  title: null,
  publisher: 'Payoke',
  url: 'https://www.payoke.be/en/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const unhcrTrafficking: Source = {
  id: 'unhcr-trafficking',
  kind: 'authority',
  title: null,
  publisher: 'UNHCR Help Belgium',
  url: 'https://help.unhcr.org/belgium/en/where-to-seek-help/for-survivors-of-human-trafficking/',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const orcaFairwork: Source = {
  id: 'orca-fairwork-2019',
  kind: 'professional',
  title: null,
  publisher: 'FAIRWORK Belgium',
  url: 'http://orcasite.be/?id=25',
  lang: 'nl',
  dated: '2019',
  checkedOn: '2026-11-21',
};
