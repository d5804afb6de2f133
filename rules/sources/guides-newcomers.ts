import type { Source } from '../engine/provenance.ts';

/** Pages that the guides for newcomers rest on, where no rule cites them. */

export const vialtoIntegration: Source = {
  id: 'vialto-2025-11-17',
  kind: 'professional',
  title: null,
  publisher: 'Vialto Partners',
  url: 'https://vialtopartners.com/regional-alerts/belgium-immigration-integration-program',
  lang: 'en',
  dated: '2025-11-17',
  checkedOn: '2026-11-21',
};

export const vrtReform: Source = {
  id: 'vrt-2021-06-23',
  kind: 'press',
  title: null,
  publisher: 'VRT',
  url: 'https://www.vrt.be/vrtnws/en/2021/06/23/higher-demands-for-newcomers-in-flanders-as-new-integration-stan/',
  lang: 'en',
  dated: '2021-06-23',
  checkedOn: '2026-11-21',
};

export const rtlPathway: Source = {
  id: 'rtl-2022-05',
  kind: 'press',
  title: null,
  publisher: 'RTL, Belga',
  url: 'https://m.rtl.be/info/1379097',
  lang: 'fr',
  dated: '2022-05',
  checkedOn: '2026-11-21',
};

export const cocomDecision: Source = {
  id: 'cocom-decision-2024-01-18',
  kind: 'law',
  title: null,
  publisher: 'Lisloi',
  url: 'https://lisloi.be/laws/2024000670',
  lang: 'fr',
  dated: '2024-01-18',
  checkedOn: '2026-11-21',
};

export const crilux: Source = {
  id: 'crilux-policy-2024',
  kind: 'professional',
  title: null,
  publisher: 'CRILUX',
  url: 'https://www.crilux.be/limpact-des-politiques-wallonnes',
  lang: 'fr',
  dated: '2024-2025',
  checkedOn: '2026-11-21',
};

export const agiiChanges: Source = {
  id: 'agii-2023-09-01',
  kind: 'authority',
  title: null,
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/nieuws/wijziging-vlaams-inburgeringsdecreet-wat-verandert',
  lang: 'nl',
  dated: '2023-09-01',
  checkedOn: '2026-11-21',
};

export const bonFaq: Source = {
  id: 'bon-questions',
  kind: 'authority',
  title: null,
  publisher: 'bon',
  url: 'https://bon.be/en/bon/faq-en',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersIntegration: Source = {
  id: 'flanders-civic-integration',
  kind: 'authority',
  title: null,
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const businessAmWelfare: Source = {
  id: 'business-am-2025-12',
  kind: 'press',
  title: null,
  publisher: 'Business AM',
  url: 'https://fr.businessam.be/?p=206521',
  lang: 'fr',
  dated: '2025-12',
  checkedOn: '2026-11-21',
};

export const trendsVdab: Source = {
  id: 'trends-2023-05',
  kind: 'press',
  title: null,
  publisher: 'Trends',
  url: 'https://trends.knack.be/nieuws/macro-economie-beleid/vlaamse-regering-verplicht-vdab-leefloners/',
  lang: 'nl',
  dated: '2023-05',
  checkedOn: '2026-11-21',
};

export const abvvTraining: Source = {
  id: 'abvv-training-money',
  kind: 'professional',
  title: null,
  publisher: 'ABVV',
  url: 'https://w3.vlaamsabvv.be/art/pid/31488/Opleiding-of-stage-volgen%3A-Op-welke-vergoedingen-heb-je-recht%3F.htm',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const rtbfFreeTraining: Source = {
  id: 'rtbf-2018-11-training',
  kind: 'press',
  title: null,
  publisher: 'RTBF',
  url: 'https://www.rtbf.be/info/regions/detail_didier-gosuin-la-formation-en-alternance-gratuite-a-bruxelles-des-2019?id=10076661',
  lang: 'fr',
  dated: '2018-11',
  checkedOn: '2026-11-21',
};

export const duoAntwerp: Source = {
  id: 'duo-antwerp-2019',
  kind: 'professional',
  title: null,
  publisher: 'DUO for a JOB, Antwerp citizens’ budget',
  url: 'https://burgerbegroting.bpart.eu/2019-2020/topics/2584/entries/32747',
  lang: 'nl',
  dated: '2019-2020',
  checkedOn: '2026-11-21',
};

export const team4job: Source = {
  id: 'team4job-2025',
  kind: 'press',
  title: null,
  publisher: 'Jumelages-partenariats',
  url: 'https://jumelages-partenariats.com/home/actualites.php?n=23161',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};
