import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the training of a jobseeker in the company that means to hire them. */

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

export const walloonDecree2019Training: Source = {
  id: 'walloon-decree-2019-04-04',
  kind: 'law',
  title: null,
  publisher: 'Walloon Region',
  // Known to us through the pages about it.
  url: null,
  lang: 'fr',
  dated: '2019-04-04',
  checkedOn: '2026-11-21',
};

export const walloonDecree2024Training: Source = {
  id: 'walloon-decree-2024-04-10',
  kind: 'law',
  title: null,
  publisher: 'Walloon Region',
  // Known to us through the pages about it.
  url: null,
  lang: 'fr',
  dated: '2024-04-10',
  checkedOn: '2026-11-21',
};

export const foremPfi2024: Source = {
  id: 'forem-pfi-2024',
  kind: 'authority',
  title: null,
  publisher: 'Forem',
  url: 'https://www.leforem.be/entreprises/reforme-pfi.html',
  lang: 'fr',
  dated: '2024-10',
  checkedOn: '2026-11-21',
};

export const secretariatSocialPfi2024: Source = {
  id: 'secretariat-social-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'Secrétariat social',
  url: 'https://sst.secretariatsocial.eu/sst/news-globales/616-plan-de-formation-insertion-pfi-importantes-nouveautes',
  lang: 'fr',
  dated: '2024-10',
  checkedOn: '2026-11-21',
};

export const securexPfi2024: Source = {
  id: 'securex-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://www.securex.be/fr/lex4you/employeur/actualites/plan-de-formation-insertion-prime-d-encouragement-et-frais-de-deplacement-a-charge-de-l-employeur',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const ucmPfi2024: Source = {
  id: 'ucm-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'UCM',
  url: 'https://www.ucm.be/actualites/plan-formation-insertion-en-region-wallonne-la-reforme-va-enfin-voir-le-jour',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const vandenBroelePfi2024: Source = {
  id: 'vanden-broele-pfi-2024',
  kind: 'professional',
  title: null,
  publisher: 'Vanden Broele (CPASConnect)',
  url: 'https://cpasconnect.be/actualites/actualite/720858527752528761',
  lang: 'fr',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const uvcwPfi2019: Source = {
  id: 'uvcw-pfi-2019',
  kind: 'professional',
  title: null,
  publisher: 'Union des Villes et Communes de Wallonie',
  url: 'https://www.uvcw.be/personnel/actus/art-1104',
  lang: 'fr',
  dated: '2019-07-22',
  checkedOn: '2026-11-21',
};

export const bruxellesJFpie: Source = {
  id: 'bruxelles-j-fpie',
  kind: 'professional',
  title: 'FPIE',
  publisher: 'Bruxelles-J',
  url: 'https://www.bruxelles-j.be/?p=7252',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const securexFpie2024: Source = {
  id: 'securex-fpie-2024',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://lex4you.securex.be/fr/lex4you/employeur/themes/formation-et-stage/stages-et-formations-pour-les-demandeurs-d-emploi/quels-sont-les-avantages-accordes-pendant-la-formation',
  lang: 'fr',
  dated: '2024-02-20',
  checkedOn: '2026-11-21',
};

export const securexFpieContract2024: Source = {
  id: 'securex-fpie-contract-2024',
  kind: 'professional',
  title: 'Quels sont les avantages octroyés pendant le contrat de travail qui suit la FPI ?',
  publisher: 'Securex',
  url: 'https://lex4you.securex.be/fr/lex4you/employeur/themes/formation-et-stage/stages-et-formations-pour-les-demandeurs-d-emploi/quels-sont-les-avantages-octroyes-pendant-le-contrat-de-travail-qui-suit-la-fpi',
  lang: 'fr',
  dated: '2024-01-22',
  checkedOn: '2026-11-25',
};

export const sdWorxFpie2022: Source = {
  id: 'sd-worx-fpie-2022',
  kind: 'professional',
  title: null,
  publisher: 'SD Worx',
  url: 'https://www.sd.be/ellawebsite/nl/legalnews/9937fc7e-fd7d-4802-8005-37ed05a8d1fc',
  lang: 'nl',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const groupSFpie2022: Source = {
  id: 'group-s-fpie-2022',
  kind: 'professional',
  title: null,
  publisher: 'Group S',
  url: 'https://groups.be/fr/actualites/articles-juridiques/region-bruxelloise-prime-lengagement-au-terme-dune-formation',
  lang: 'fr',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const partenaFpie2022: Source = {
  id: 'partena-fpie-2022',
  kind: 'professional',
  title: null,
  publisher: 'Partena Professional',
  url: 'https://www.partena-professional.be/en/knowledge-center/infoflashes/brussels-capital-region-individual-vocational-training-companies-fpie',
  lang: 'en',
  dated: '2022',
  checkedOn: '2026-11-21',
};

export const brussels1819Fpie: Source = {
  id: '1819-brussels-fpie',
  kind: 'professional',
  title: null,
  publisher: '1819.brussels',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const brusselsOrder2022Fpie: Source = {
  id: 'brussels-order-2022-06-20',
  kind: 'law',
  title: null,
  publisher: 'Brussels-Capital Region',
  // Known to us through the pages about it.
  url: null,
  lang: 'fr',
  dated: '2022-06-20',
  checkedOn: '2026-11-21',
};

export const adgIbu: Source = {
  id: 'adg-ibu',
  kind: 'authority',
  title: null,
  publisher: 'ADG',
  url: 'https://www.adg.be/desktopdefault.aspx/tabid-5341/9320_read-50641/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-21',
};

export const hvwTrainingAllowance: Source = {
  id: 'hvw-training-allowance',
  kind: 'authority',
  title: null,
  publisher: 'HVW-CAPAC',
  url: 'https://hvw-capac.fgov.be/de/zulage/praemien-und-zusatzleistungen/ausbildungszuschuss',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-26',
};

export const refufamDurableEmployment: Source = {
  id: 'refufam-durable-employment',
  kind: 'report',
  title: null,
  publisher: 'REFUFAM (Ghent University and partners)',
  url: 'https://www.refufam.be',
  lang: 'en',
  dated: '2024-2025',
  checkedOn: '2026-11-21',
};

export const emnSkillsMatching2026: Source = {
  id: 'emn-skills-matching-2026',
  kind: 'report',
  title: null,
  publisher: 'European Migration Network Belgium',
  url: null,
  lang: 'en',
  dated: '2026',
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

export const securexFpieRules2024: Source = {
  id: 'securex-fpie-rules-2024',
  kind: 'professional',
  title: null,
  publisher: 'Securex',
  url: 'https://lex4you.securex.be/fr/lex4you/employeur/themes/formation-et-stage/stages-et-formations-pour-les-demandeurs-d-emploi/quelles-sont-les-regles-a-respecter-pendant-la-periode-de-formation',
  lang: 'fr',
  dated: '2024-01-22',
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
