import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the Flemish routes and about what every Flemish permit shares. */

export const agii2021: Source = {
  id: 'agii-2021-02-19',
  kind: 'professional',
  title: 'Wijzigingen Vlaams arbeidsmarktbeleid vanaf 1 maart 2021',
  publisher: 'Agentschap Integratie en Inburgering',
  url: 'https://www.agii.be/nieuws/wijzigingen-vlaams-arbeidsmarktbeleid-vanaf-1-maart-2021',
  lang: 'nl',
  dated: '2021-02-19',
  checkedOn: '2026-11-21',
};

export const lexgo2021: Source = {
  id: 'lexgo-2021',
  kind: 'professional',
  title: 'New substantive rules in the Flemish Region, 1 March 2021',
  publisher: 'Lexgo',
  url: 'https://backup.lexgo.be/en/news-and-articles/7599-business-immigration-new-substantive-rules-in-the-flemish-region-as-of-1-march-2021?source=articles-index',
  lang: 'en',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const claeysEngels2018: Source = {
  id: 'claeys-engels-2018-12-14',
  kind: 'professional',
  title: 'New rules in Flanders as of 1 January 2019 and the Single Permit',
  publisher: 'Claeys & Engels',
  url: 'https://www.claeysengels.be/en-gb/news-events/m/a/arbeidskaarten-nieuwe-regels-vlaanderen-vanaf-1-januari-2019-en-single-permit/',
  lang: 'en',
  dated: '2018-12-14',
  checkedOn: '2026-11-21',
};

export const kortenbergSinglePermit: Source = {
  id: 'kortenberg-single-permit',
  kind: 'authority',
  title: 'Gecombineerde vergunning',
  publisher: 'Municipality of Kortenberg',
  url: 'https://www.kortenberg.be/gecombineerde-vergunning-single-permit',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const prato2024: Source = {
  id: 'prato-2024',
  kind: 'professional',
  title: 'Wijziging Vlaams decreet tewerkstelling van buitenlanders',
  publisher: 'Prato',
  url: 'https://www.prato.be/wijziging-vlaams-decreet-betreffende-de-tewerkstelling-van-buitenlanders-update/',
  lang: 'nl',
  dated: '2024-03-28',
  checkedOn: '2026-11-21',
};

export const propay2025: Source = {
  id: 'propay-2025',
  kind: 'professional',
  title: 'New immigration rules in Flanders',
  publisher: 'Propay',
  url: 'https://propay.be/en/news/new-immigration-rules-in-flanders',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const chambers2025: Source = {
  id: 'chambers-2025',
  kind: 'professional',
  title: 'From additional fees to fast lanes: 10 upcoming changes',
  publisher: 'Chambers',
  url: 'https://chambers.com/articles/from-additional-fees-to-fast-lanes-10-upcoming-changes-in-flemish-labour-migration',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const visaHq2026: Source = {
  id: 'visahq-2026-02-05',
  kind: 'press',
  title: 'Flanders tightens rules, 250 fee',
  publisher: 'VisaHQ',
  url: 'https://www.visahq.com/news/2026-02-05/be/flanders-tightens-rules-for-hiring-non-eu-talent-and-introduces-250-application-fee',
  lang: 'en',
  dated: '2026-02-05',
  checkedOn: '2026-11-21',
};

export const vanOlmenWynant2025: Source = {
  id: 'van-olmen-wynant-2025',
  kind: 'professional',
  title: 'Chain liability, Decision of 24 October 2025',
  publisher: 'Van Olmen & Wynant',
  url: 'https://www.vow.be/fr/node/511',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const grantThornton2025: Source = {
  id: 'grant-thornton-2025',
  kind: 'professional',
  title: 'Flemish chain liability for illegal employment',
  publisher: 'Grant Thornton Belgium',
  url: 'https://www.grantthornton.be/en/the-field/articles-and-publications/Legal/Flemish-Chain-Liability-for-Illegal-Employment-of-Third-Country-Nationals',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const sotra2025: Source = {
  id: 'sotra-2025',
  kind: 'professional',
  title: 'Duty of care for certain employers in Flanders',
  publisher: 'Sotra',
  url: 'https://sotra.be/index.php/news/780-from-2026-certain-employers-in-flanders-will-be-subject-to-an-appropriate-duty-of-care',
  lang: 'en',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtIntegration: Source = {
  id: 'vreemdelingenrecht-civic-integration',
  kind: 'professional',
  title: 'Recht op inburgering in Vlaanderen',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/inburgering/inburgering-vlaanderen/recht-op-inburgering-vlaanderen',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const knokkeIntegration: Source = {
  id: 'knokke-heist-civic-integration',
  kind: 'authority',
  title: 'Inburgering',
  publisher: 'Municipality of Knokke-Heist',
  url: 'http://devonk.knokke-heist.be/welzijn-en-gezondheid/burger/inburgering',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const knack2025: Source = {
  id: 'knack-2025',
  kind: 'press',
  title: 'Verplichte voorbereidende inburgering',
  publisher: 'Knack',
  url: 'https://www.knack.be/nieuws/belgie/maatschappij/verplichte-voorbereidende-inburgering-echte-integratie-begint-bij-kansen-niet-bij-drempels',
  lang: 'nl',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtAppeal2023: Source = {
  id: 'vreemdelingenrecht-appeal-2023',
  kind: 'professional',
  title: 'UDN-procedure niet mogelijk zonder uitputten administratief beroep',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/nieuws/rvs-udn-procedure-niet-mogelijk-zonder-uitputten',
  lang: 'nl',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const fragomenFlanders2025: Source = {
  id: 'fragomen-flanders-2025-05-13',
  kind: 'professional',
  title: 'Expedited processing for highly-skilled foreign workers in Flanders',
  publisher: 'Fragomen',
  url: 'https://www.fragomen.com/insights/belgium-expedited-processing-for-highly-skilled-foreign-workers.html',
  lang: 'en',
  dated: '2025-05-13',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtPay2022: Source = {
  id: 'vreemdelingenrecht-pay-2022',
  kind: 'professional',
  title: 'Aanpassing minimumloon 2022',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/nieuws/aanpassing-minimumloon-gecombineerde-vergunning-of-arbeidskaart-voor-hooggeschoolden-leidinggevenden-0',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const hrSquare2020: Source = {
  id: 'hr-square-2020',
  kind: 'professional',
  title: 'Nieuwe loonbedragen voor toelating tot arbeid',
  publisher: 'HR Square',
  url: 'https://hrsquare.be/nl/rechtspraak/nieuwe-loonbedragen-voor-toelating-tot-arbeid-sinds-1-januari-2020',
  lang: 'nl',
  dated: '2020',
  checkedOn: '2026-11-21',
};

export const flandersTransferPage: Source = {
  id: 'flanders-transfer-page',
  kind: 'authority',
  title: 'Intra-corporate transferee',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-categorieen/toelating-tot-arbeid-intra-corporate-transferee',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const flandersTransferPageEnglish: Source = {
  id: 'flanders-transfer-page-en',
  kind: 'authority',
  title: 'Employing a foreigner in Flanders: intra-corporate transferee',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/en/working-enterprise-and-investment/working/employing-a-foreigner-in-flanders/categories/intra-corporate-transferee',
  lang: 'en',
  dated: '2024-2025',
  checkedOn: '2026-11-21',
};

export const vreemdelingenrechtTransfer2021: Source = {
  id: 'vreemdelingenrecht-transfer-2021',
  kind: 'professional',
  title: 'Intra-Corporate Transferee-richtlijn in werking',
  publisher: 'Agentschap Integratie en Inburgering (Vreemdelingenrecht.be)',
  url: 'https://www.vreemdelingenrecht.be/nieuws/intra-corporate-transferee-richtlijn-in-werking-vlaamse-en-brusselse-voorwaarden-en-nieuwe',
  lang: 'nl',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const flandersManagerPage: Source = {
  id: 'flanders-manager-page',
  kind: 'authority',
  title: 'Leidinggevende',
  publisher: 'Government of Flanders',
  url: 'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-categorieen/toelating-tot-arbeid-leidinggevende',
  lang: 'nl',
  dated: '2023',
  checkedOn: '2026-11-21',
};
