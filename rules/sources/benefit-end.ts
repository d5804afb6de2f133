import type { Source } from '../engine/provenance.ts';

/** What was written about points that the law on the end of the benefit leaves open. */

export const cscTwoYears2025: Source = {
  id: 'csc-two-years-2025',
  kind: 'professional',
  title: null,
  publisher: 'CSC',
  url: 'https://www.diecsc.be/ihre-rechte/arbeitslosigkeit/arbeitslosigkeit-auf-2-jahre-begrenzt',
  lang: 'de',
  dated: '2025',
  checkedOn: '2026-11-21',
};

/** A member of Parliament on her own site. */
export const schlitz2025: Source = {
  id: 'schlitz-2025-12-10',
  kind: 'press',
  title: null,
  publisher: 'Sarah Schlitz',
  url: 'https://sarahschlitz.be/question-a-david-clarinval-possibilite-pour-les-demandeurs-demploi-exclus-du-chomagede-se-former',
  lang: 'fr',
  dated: '2025-12-10',
  checkedOn: '2026-11-21',
};

export const bruzz2025: Source = {
  id: 'bruzz-2025-05-27',
  kind: 'press',
  title: null,
  publisher: 'Bruzz',
  url: 'https://www.bruzz.be/actua/samenleving/actiris-werklozen-kunnen-uitkering-behouden-met-opleiding-knelpuntberoep-2025-05',
  lang: 'nl',
  dated: '2025-05-27',
  checkedOn: '2026-11-21',
};

/** Unemployment benefit before 1 March 2026; the copies break off before what a training changes. */
export const onemT33: Source = {
  id: 'onem-t33',
  kind: 'authority',
  title: null,
  publisher: 'LfA',
  url: 'https://www.lfa.be/buerger/vollarbeitslosigkeit/reform-der-vorschriften-uber-arbeitslosigkeit/ich-bezog-arbeitslosengeld-vor-dem-1.-marz-2026.-wird-mein-arbeitslosengeld-zeitlich-befristet',
  lang: 'de',
  dated: '2026-01-30',
  checkedOn: '2026-11-26',
};

/** At which day 55 has to be reached; the copy breaks off in the third example, before the years of career. */
export const onemT33Age: Source = {
  id: 'onem-t33-1',
  kind: 'authority',
  title: null,
  publisher: 'ONEM',
  url: 'https://www.onem.be/citoyens/chomage-complet/reforme-de-la-reglementation-du-chomage/j-ai-beneficie-d-allocations-de-chomage-avant-le-1er-mars-2026.-mes-allocations-vont-elles-etre-limitees-dans-le-temps-/t33-1',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-26',
};

/**
 * By which day the period of benefit is looked at: 30 June 2025, or later for a first claim and after work. The copy
 * breaks off before the end dates.
 */
export const onemT33Limited: Source = {
  id: 'onem-t33-1-4',
  kind: 'authority',
  title: null,
  publisher: 'ONEM',
  url: 'https://www.onem.be/citoyens/chomage-complet/reforme-de-la-reglementation-du-chomage/j-ai-beneficie-d-allocations-de-chomage-avant-le-1er-mars-2026.-mes-allocations-vont-elles-etre-limitees-dans-le-temps-/t33-1-4',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-27',
};

/** Insertion benefit under the transitional rules, by year of birth. */
export const onemT27: Source = {
  id: 'onem-t27',
  kind: 'authority',
  title: null,
  publisher: 'LfA',
  url: 'https://www.lfa.be/buerger/vollarbeitslosigkeit/reform-der-vorschriften-uber-arbeitslosigkeit/reform-des-berufseingliederungsgeldes/t27-4-2-3',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-26',
};
