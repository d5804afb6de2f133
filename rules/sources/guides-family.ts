import type { Source } from '../engine/provenance.ts';

/** Pages that the guide about the family rests on, where no rule cites them. */

export const alteaFamily: Source = {
  id: 'altea-family-2025',
  kind: 'professional',
  title: null,
  publisher: 'Altea',
  url: 'https://altea.be/en/news/family-reunification-reform-2025-in-belgium-from-expansion-to-restriction.html',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const businessAmFamily: Source = {
  id: 'business-am-2025-08-18',
  kind: 'press',
  title: null,
  publisher: 'Business AM',
  url: 'https://news.dayfr24.com/article/amp/stricter-rules-in-force-for-family-reunification-in-belgium-business-am-2.html',
  lang: 'en',
  dated: '2025-08-18',
  checkedOn: '2026-11-21',
};

export const gabrielsFamily: Source = {
  id: 'gabriels-2025-11-17',
  kind: 'press',
  title: null,
  publisher: 'De Gids',
  url: 'https://www.visieupd.oorzaak-develop.nl/de-gids-artikel/waarom-de-regering-geen-goede-migratiewetten-maakt',
  lang: 'nl',
  dated: '2025-11-17',
  checkedOn: '2026-11-21',
};

export const yabiladiFamily: Source = {
  id: 'yabiladi-2025-07',
  kind: 'press',
  title: null,
  publisher: 'Yabiladi',
  url: 'https://www.maghress.com/fr/yabiladi/173042',
  lang: 'fr',
  dated: '2025-07',
  checkedOn: '2026-11-21',
};

export const vandenBroeleFamily: Source = {
  id: 'vanden-broele-2026-family',
  kind: 'professional',
  title: null,
  publisher: 'Vanden Broele',
  url: 'https://www.orangeconnect.be/actualites/actualite/720858527752536292',
  lang: 'fr',
  dated: '2026-03',
  checkedOn: '2026-11-21',
};

export const envoyFamily: Source = {
  id: 'envoy-family-2025',
  kind: 'professional',
  title: null,
  publisher: 'Envoy Global',
  url: 'https://www.envoyglobal.com/news-alert/belgium-new-family-reunification-income-requirements',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const panAtlanticFamily: Source = {
  id: 'pan-atlantic-2025-04-25',
  kind: 'professional',
  title: null,
  publisher: 'Pan-Atlantic Kompass',
  url: 'https://panatlantickompass.com/2025/04/25/belgium-imposes-minimum-monthly-salary-rule-for-family-visas-of-foreign-workers',
  lang: 'en',
  dated: '2025-04-25',
  checkedOn: '2026-11-21',
};
