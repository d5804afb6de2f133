import type { Source } from '../engine/provenance.ts';

/** Texts about jobseekers that both the exemption and the training in a company rest on. */

/** Not read itself: cited through the decision that rewrites it. */
export const flemishDecision2009: Source = {
  id: 'flemish-decision-2009-06-05',
  kind: 'law',
  title: null,
  publisher: 'Government of Flanders',
  url: null,
  lang: 'nl',
  dated: '2009-06-05',
  checkedOn: '2026-11-21',
};

/** Consolidated to 7 February 2025; articles 22 to 34 could not be read. */
export const communityOrder2018: Source = {
  id: 'german-speaking-community-order-2018-12-13',
  kind: 'law',
  title: null,
  publisher: 'Justel',
  url: 'https://lisloi.be/laws/2019200313',
  lang: 'fr',
  dated: '2018-12-13',
  checkedOn: '2026-11-21',
};

export const vdabRecognised: Source = {
  id: 'vdab-recognised-training',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  url: 'https://www.vdab.be/vrijstellingen/erkend',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};
