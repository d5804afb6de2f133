import type { Said } from './interview.ts';

/** Somebody in a job in Antwerp who wants to move on and never had a voucher. */
export const movingUp: Said = {
  'employment-situation': 'in-work',
  'filed-on': '26/11/2026',
  'home-place': 'flanders',
  'job-place': 'flanders',
  'private-sector': 'yes',
  'work-years': '9',
  'voucher-used': 'no',
};

/** A nurse who was recognised as a refugee and lives in Liège on integration income, without her papers. */
export const nurseInLiege: Said = {
  'newcomer-status': 'recognised-refugee',
  'filed-on': '26/11/2026',
  'home-place': 'wallonia',
  livelihood: 'living-wage',
  'worker-birth-date': '14/3/1992',
  'youngest-child': 'none',
  'local-language': 'some',
  'prior-diploma': 'higher-education',
  'diploma-country': 'elsewhere',
  'diploma-papers': 'not-all',
  'diploma-profession': 'health',
  'card-since': '1/9/2026',
};

/** A baker in Ghent whose job, and with it the permit, has ended. */
export const dismissedInGhent: Said = {
  'newcomer-status': 'permit-holder',
  'filed-on': '26/11/2026',
  'home-place': 'flanders',
  livelihood: 'others',
  'residence-mention': 'limited',
  'worker-birth-date': '14/3/1992',
  'youngest-child': 'none',
  'local-language': 'enough-for-work',
  'prior-diploma': 'none',
};
