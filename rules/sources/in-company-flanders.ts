import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the Flemish training in a company (IBO). */

export const flemishDecision20251219: Source = {
  id: 'flemish-decision-2025-12-19',
  kind: 'law',
  title: null,
  publisher: 'Government of Flanders, official journal of 12 January 2026, text at Refli',
  url: 'https://refli.be/fr/lex/2026000112',
  lang: 'fr',
  dated: '2026-01-12',
  checkedOn: '2026-11-21',
};

export const securexIboReformEn: Source = {
  id: 'securex-ibo-reform-en',
  kind: 'professional',
  title: 'Reform of individual professional training in Flanders',
  publisher: 'Securex',
  url: 'https://www.securex.be/en/lex4you/employer/news/reform-of-individual-professional-training-in-flanders',
  lang: 'en',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const securexIboReformFr: Source = {
  id: 'securex-ibo-reform-fr',
  kind: 'professional',
  title: 'Réforme de la formation professionnelle individuelle',
  publisher: 'Securex',
  url: 'https://www.securex.be/fr/lex4you/employeur/actualites/reforme-de-la-formation-professionnelle-individuel',
  lang: 'fr',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const securexIboTable: Source = {
  id: 'securex-ibo-table',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://www.securex.be/nl/lex4you/werkgever/themas/opleiding-en-stage/stages-en-opleidingen-voor-werkzoekenden/overzichtstabel-en-wettelijke-referenties-ibo',
  lang: 'nl',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const easypayIbo2026: Source = {
  id: 'easypay-ibo-2026',
  kind: 'professional',
  title: null,
  publisher: 'EasyPay Group',
  url: 'https://www.easypay-group.com/fr_BE/connaissance/flashes-info/detail/?id=10819',
  lang: 'fr',
  dated: '2026',
  checkedOn: '2026-11-21',
};

export const salarySolutionIbo2026: Source = {
  id: 'salary-solution-ibo-2026',
  kind: 'professional',
  title: null,
  publisher: 'Salary Solution',
  url: 'https://salarysolution.be/fr/actualites',
  lang: 'fr',
  dated: '2026-01-27',
  checkedOn: '2026-11-21',
};

export const vlaioIbo2020: Source = {
  id: 'vlaio-ibo-2020',
  kind: 'authority',
  title: null,
  publisher: 'VLAIO',
  url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/individuele-beroepsopleiding-de-onderneming-ibo',
  lang: 'nl',
  dated: '2020-05-25',
  checkedOn: '2026-11-21',
};

export const zelfstandigeVlaanderenIbo: Source = {
  id: 'zelfstandige-vlaanderen-ibo',
  kind: 'professional',
  title: null,
  publisher: 'zelfstandige.vlaanderen',
  url: 'https://www.zelfstandige.vlaanderen/wat-is-een-ibo-of-een-individuele-beroepsopleiding/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const opwijkIbo: Source = {
  id: 'opwijk-ibo',
  kind: 'authority',
  title: null,
  publisher: 'Municipality of Opwijk',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const mtechPlusIbo: Source = {
  id: 'mtech-plus-ibo',
  kind: 'professional',
  title: null,
  publisher: 'mtech+, fund of the metal sector',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vdabIboJobseekers: Source = {
  id: 'vdab-ibo-jobseekers',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/ibo/wzinfo.shtml',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vdabNodo: Source = {
  id: 'vdab-nodo',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://sites.google.com/a/vdab.be/nodotaalcoaching',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const overheidVlaanderenIboPlus: Source = {
  id: 'overheid-vlaanderen-ibo-plus',
  kind: 'authority',
  title: null,
  publisher: 'Flemish government, human resources',
  url: 'https://overheid.vlaanderen.be/personeel/diversiteit-en-gelijke-kansen/individuele-beroepsopleiding-voor-kwetsbare-werkzoekenden',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const traceIbo2024: Source = {
  id: 'trace-brussels-ibo-2024',
  kind: 'professional',
  title: null,
  publisher: 'trace.brussels',
  url: 'https://trace.brussels/status-individuele-beroepsopleiding-ibo',
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const ocsCfnLanguage: Source = {
  id: 'ocs-cfn-language-coaching',
  kind: 'professional',
  title: null,
  publisher: 'OCS-CFN, sector fund',
  url: 'https://ocs-cfn.be/nl/opleidingen/taalcoaching/',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const agoriaIbo2018: Source = {
  id: 'agoria-ibo-2018',
  kind: 'professional',
  title: null,
  publisher: 'Agoria',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2018',
  checkedOn: '2026-11-21',
};

/** It still says that the company pays no travel, so it is from before 2026. */
export const vdabIboEmployers: Source = {
  id: 'vdab-ibo-employers',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://werkgevers.vdab.be/werkgevers/ibo/faq',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};

export const securexIboTable2022: Source = {
  id: 'securex-ibo-table-2022',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/overzichtstabel-en-wettelijke-referenties-ibo',
  lang: 'nl',
  dated: '2022-05-31',
  checkedOn: '2026-11-26',
};

export const securexIboContract2022: Source = {
  id: 'securex-ibo-contract-2022',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/wat-houdt-de-individuele-beroepsopleiding-in',
  lang: 'nl',
  dated: '2022-05-31',
  checkedOn: '2026-11-26',
};

/** Written on the draft of the decision, before it was adopted. */
export const acertaIbo2025: Source = {
  id: 'acerta-ibo-2025',
  kind: 'professional',
  title: null,
  publisher: 'Acerta',
  url: 'https://www.acerta.be/fr/inspiration/le-gouvernement-flamand-reforme-la-formation-professionnelle-individuelle',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-26',
};
