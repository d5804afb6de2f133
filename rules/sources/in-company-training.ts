import type { Source } from '../engine/provenance.ts';

/** Texts and pages about the training of a jobseeker in the company that means to hire them. */

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
