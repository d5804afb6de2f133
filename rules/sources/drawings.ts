import type { Source } from '../engine/provenance.ts';

/** Pages that the drawings beside questions rest on. */

/** The Dutch version of the residence card for foreigners, described feature by feature. */
export const pradoResidenceCard: Source = {
  id: 'prado-residence-card',
  kind: 'authority',
  title: null,
  publisher: 'Council of the European Union',
  url: 'https://www.consilium.europa.eu/prado/en/BEL-HO-25001/index.html',
  lang: 'en',
  dated: null,
  checkedOn: '2026-11-26',
};
