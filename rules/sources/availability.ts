import type { Source } from '../engine/provenance.ts';

/**
 * Pages and texts about who checks whether a jobseeker is available. No route rests on them, so they stand beside the
 * catalogue; most pages carry no date and were read in copies.
 */

export const vdabSanction: Source = {
  id: 'vdab-sanction',
  kind: 'authority',
  title: 'Welke sancties kan ik krijgen van de Controledienst?',
  publisher: 'VDAB',
  url: 'https://www.vdab.be/rechtenenplichten/sanctie',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-21',
};

export const vdabControl: Source = {
  id: 'vdab-control',
  kind: 'authority',
  title: 'Wat als mijn dossier doorgegeven wordt aan de Controledienst van VDAB?',
  publisher: 'VDAB',
  url: 'https://www.vdab.be/rechtenenplichten/controle',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};

export const vdabAppeal: Source = {
  id: 'vdab-appeal',
  kind: 'authority',
  title: 'Hoe ga ik in beroep tegen de beslissing van de Controledienst?',
  publisher: 'VDAB',
  url: 'https://www.vdab.be/rechtenenplichten/beroep',
  lang: 'nl',
  dated: null,
  checkedOn: '2026-11-26',
};

export const vdabFollowUp2023: Source = {
  id: 'vdab-follow-up-2023',
  kind: 'authority',
  title: null,
  publisher: 'VDAB',
  // The address of the page was not kept; what exactly is counted was not read.
  url: null,
  lang: 'nl',
  dated: '2024',
  checkedOn: '2026-11-21',
};

export const actirisAvailability: Source = {
  id: 'actiris-availability',
  kind: 'authority',
  title: 'Contrôle de disponibilité',
  publisher: 'Actiris',
  url: 'https://actiris.brussels/fr/citoyens/controle-de-disponibilite',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-26',
};

export const actirisAppeal: Source = {
  id: 'actiris-appeal',
  kind: 'authority',
  title: 'Recours',
  publisher: 'Actiris',
  url: 'https://www.actiris.brussels/fr/citoyens/recours/',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-26',
};

export const actirisYearOfControl: Source = {
  id: 'actiris-year-of-control',
  kind: 'authority',
  title: 'Un an de procédure de contrôle de la disponibilité à Bruxelles',
  publisher: 'Actiris',
  url: 'https://press.actiris.be/un-an-de-procedure-de-controle-de-la-disponibilite-a-bruxelles',
  lang: 'fr',
  dated: '2018',
  checkedOn: '2026-11-26',
};

export const brusselsOrder2017Availability: Source = {
  id: 'brussels-order-2017-02-16',
  kind: 'law',
  title:
    'Arrêté du Gouvernement de la Région de Bruxelles-Capitale organisant le contrôle de la disponibilité des demandeurs d’emploi',
  publisher: 'Moniteur belge, etaamb',
  url: 'https://etaamb.openjustice.be/fr/arrete-du-gouvernement-de-la-region-de-bruxellescapit_n2017010886',
  lang: 'fr',
  dated: '2017-02-16',
  checkedOn: '2026-11-26',
};

export const terraLaboris2025: Source = {
  id: 'terra-laboris-2025',
  kind: 'professional',
  title: 'Cour du travail de Bruxelles, 8 janvier 2025, R.G. 2022/AB/733',
  publisher: 'Terra Laboris',
  url: 'https://terralaboris.be/spip.php?article4137',
  lang: 'fr',
  dated: '2025-06-27',
  checkedOn: '2026-11-26',
};

export const foremControl: Source = {
  id: 'forem-control-steps',
  kind: 'authority',
  title: 'Comment se déroule la procédure de suivi ?',
  publisher: 'Forem',
  url: 'https://www.leforem.be/citoyens/controle-recherche-emploi-beneficiaire-allocations-etapes.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-26',
};

export const foremDisputes: Source = {
  id: 'forem-disputes',
  kind: 'authority',
  title: 'Contrôle en cas de situations litigieuses',
  publisher: 'Forem',
  url: 'https://www.leforem.be/citoyens/controle-situations-litigieuses.html',
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-26',
};

export const foremFile2026: Source = {
  id: 'forem-single-file-2026',
  kind: 'press',
  title: null,
  publisher: 'E. Fontaine',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2026-02-03',
  checkedOn: '2026-11-21',
};

export const walloonOrder2025Control: Source = {
  id: 'walloon-order-2025-control',
  kind: 'law',
  title: null,
  publisher: 'Walloon Government',
  // Its content was not read.
  url: 'https://wallex.wallonie.be/sites/wallex/contents/acts/121/121889/1.html',
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const adgPowers: Source = {
  id: 'adg-powers',
  kind: 'authority',
  title: 'Die Befugnisse der regionalen Arbeitsverwaltungen',
  publisher: 'ADG',
  url: 'http://www.adg.be/desktopdefault.aspx/tabid-5303/9231_read-51154/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-26',
};

export const adgControl: Source = {
  id: 'adg-control',
  kind: 'authority',
  title: 'Das Kontrollverfahren',
  publisher: 'ADG',
  url: 'https://www.adg.be/desktopdefault.aspx/tabid-5303/9231_read-51155/',
  lang: 'de',
  dated: null,
  checkedOn: '2026-11-26',
};

export const onemT88: Source = {
  id: 'onem-t88',
  kind: 'authority',
  title: 'Können Sie einen Einspruch vor dem Arbeitsgericht einreichen?',
  publisher: 'ONEM',
  url: 'https://www.lfa.be/buerger/zeitweilige-arbeitslosigkeit/konnen-sie-einen-einspruch-vor-dem-arbeitsgericht-einreichen',
  lang: 'de',
  dated: '2010-09-09',
  checkedOn: '2026-11-26',
};

export const onemT47: Source = {
  id: 'onem-t47',
  kind: 'authority',
  title: 'In welchen Fällen können Sie bestraft werden? (Vollarbeitslosigkeit)',
  publisher: 'ONEM',
  url: 'https://www.lfa.be/buerger/vollarbeitslosigkeit/konnen-sie-ihren-leistungsanspruch-verlieren/in-welchen-fallen-konnen-sie-bestraft-werden-vollarbeitslosigkeit',
  lang: 'de',
  dated: '2023-03-06',
  checkedOn: '2026-11-26',
};

export const fgtbAvailability: Source = {
  id: 'fgtb-availability',
  kind: 'professional',
  title: null,
  publisher: 'FGTB',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: null,
  checkedOn: '2026-11-21',
};

export const onemActivationPlan: Source = {
  id: 'onem-activation-plan',
  kind: 'report',
  title: 'Case management: activation plan (PAS)',
  publisher: 'ONEM, ISSA collection of good practices',
  url: null,
  lang: 'en',
  dated: 'about 2008',
  checkedOn: '2026-11-21',
};
