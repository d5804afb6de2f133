import type { Source } from '../engine/provenance.ts';

/** Texts and pages about training leave, vouchers and what pays for training. */

export const flemishTrainingLeaveDecision2025: Source = {
  id: 'flemish-training-leave-decision-2025',
  kind: 'law',
  title: null,
  publisher: 'Flemish Government',
  // Approved in principle: the final text was not read.
  url: 'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering/',
  lang: 'nl',
  dated: '2025-04-25',
  checkedOn: '2026-11-21',
};

export const flemishDecree2018Leave: Source = {
  id: 'flemish-decree-2018-10-12',
  kind: 'law',
  title: null,
  publisher: 'Flemish Region',
  // Known to us through what is written about it.
  url: null,
  lang: 'nl',
  dated: '2018-10-12',
  checkedOn: '2026-11-21',
};

export const besoxTrainingLeave: Source = {
  id: 'besox-training-leave',
  kind: 'professional',
  title: null,
  publisher: 'Besox',
  // The address of the page was not kept.
  url: null,
  lang: 'nl',
  dated: '2025-2026',
  checkedOn: '2026-11-21',
};

export const vdabVoucherReform: Source = {
  id: 'vdab-voucher-reform-2025',
  kind: 'authority',
  title: 'Hervorming loopbaancheque: impact op de loopbaancentra',
  publisher: 'VDAB',
  url: 'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
  lang: 'nl',
  dated: '2025',
  checkedOn: '2026-11-21',
};

export const flemishVoucherDraft2025: Source = {
  id: 'flemish-voucher-draft-2025',
  kind: 'law',
  title: null,
  publisher: 'Flemish Government',
  // A draft.
  url: 'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering/',
  lang: 'nl',
  dated: '2025-07-18',
  checkedOn: '2026-11-21',
};

export const flemishDecision2013Voucher: Source = {
  id: 'flemish-decision-2013-05-17',
  kind: 'law',
  title: null,
  publisher: 'Flemish Government',
  // Known to us through what is written about it.
  url: null,
  lang: 'nl',
  dated: '2013-05-17',
  checkedOn: '2026-11-21',
};

export const caipsTrainingAllowance: Source = {
  id: 'caips-training-allowance',
  kind: 'professional',
  title: null,
  publisher: 'CAIPS',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2021',
  checkedOn: '2026-11-21',
};

export const brusselsOrder2013Training: Source = {
  id: 'brussels-order-2013',
  kind: 'law',
  title: null,
  publisher: 'Brussels-Capital Region',
  // Known to us through what is written about it.
  url: null,
  lang: 'fr',
  dated: '2013',
  checkedOn: '2026-11-21',
};

export const coupDePoing2018: Source = {
  id: 'coup-de-poing-2018',
  kind: 'professional',
  title: null,
  publisher: 'Walloon information page on employment',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2018',
  checkedOn: '2026-11-21',
};

export const rtlCoupDePoing2025: Source = {
  id: 'rtl-coup-de-poing-2025',
  kind: 'press',
  title: null,
  publisher: 'RTL info',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2025-10-03',
  checkedOn: '2026-11-21',
};

export const coupDeBoost2023: Source = {
  id: 'coup-de-boost-2023',
  kind: 'press',
  title: null,
  publisher: 'Walloon Government, press',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2023',
  checkedOn: '2026-11-21',
};

export const telesambre2025: Source = {
  id: 'telesambre-2025',
  kind: 'press',
  title: null,
  publisher: 'Télésambre',
  // The address of the page was not kept.
  url: null,
  lang: 'fr',
  dated: '2025',
  checkedOn: '2026-11-21',
};
