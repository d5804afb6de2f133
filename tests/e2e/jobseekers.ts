import type { Said } from './interview.ts';

/** A bachelor by day that starts in September 2026, for somebody who left secondary school years ago. */
export const studies: Said = {
  'training-kind': 'higher-education',
  'filed-on': '20/8/2026',
  'benefit-kind': 'unemployment',
  'training-starts-on': '7/9/2026',
  'training-weeks': '40',
  'training-hours': '30',
  'training-new-credits': '60',
  'training-timetable': 'weekdays-before-17',
  'training-abroad': 'no',
  'training-regular': 'yes',
  'studies-two-years-ago': 'yes',
  'prior-diploma': 'upper-secondary',
  'exemption-before': 'no',
  'exemption-year-before': 'no',
  'benefit-days-two-years': '400',
  'benefit-days-four-years': '650',
  'learning-credit': '90-or-more',
};

/** Benefit in its second period on 30 June 2025, and no training: it ends on the day before 1 July 2026. */
export const endsInJuly: Said = {
  'benefit-kind': 'unemployment',
  'filed-on': '15/4/2026',
  'age-at-claim': '40',
  'training-occupation': 'not-shortage',
  'benefit-regime': 'transitional',
  'benefit-period': 'second',
};

/** A right that began in April 2026, after 624 days of work, and no training. */
export const newRight: Said = {
  'benefit-kind': 'unemployment',
  'filed-on': '26/11/2026',
  'age-at-claim': '40',
  'training-occupation': 'not-shortage',
  'benefit-regime': 'new',
  'quit-suitable-job': 'no',
};

/** What is left to say about the end of benefit by somebody who becomes a nurse under the transitional rules. */
export const futureNurse: Said = {
  'age-at-claim': '40',
  'training-occupation': 'nurse',
  'benefit-regime': 'transitional',
  'exemption-granted': 'yes',
  'training-uninterrupted': 'yes',
  'care-continuation-before': 'no',
  'quit-suitable-job': 'no',
  'benefit-period': 'second',
};

/** Twelve weeks in a private company from October 2026, full-time, with a promise to be hired. */
export const trainedInCompany: Said = {
  'filed-on': '1/9/2026',
  'training-starts-on': '5/10/2026',
  'jobseeker-registration': 'vdab',
  'right-to-work': 'any-employer',
  'resigned-for-training': 'no',
  'permanent-contract-in-company': 'no',
  'days-in-company': '0',
  'company-kind': 'private',
  'training-weeks': '12',
  'training-share': '100',
  'training-hours': '38',
  'works-part-time': 'no',
  'hiring-promise': 'yes',
  'workforce-grows': 'yes',
  'company-tutor': 'five-years-or-certificate',
  'company-barred': 'no',
  'contract-before-start': 'yes',
};
