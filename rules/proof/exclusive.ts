/** Routes of which the law opens one at most: what the one asks for, the other rules out. */
export const exclusivePairs: readonly (readonly [string, string])[] = [
  // Free access to the labour market leaves nothing to be limited or authorised.
  ['federal-work-unlimited', 'federal-work-limited'],
  ['federal-work-unlimited', 'federal-work-with-authorisation'],
  // What is exempted without a request is not requested.
  ['flanders-exemption-recognised', 'flanders-exemption-request'],
  ['brussels-exemption-automatic', 'brussels-exemption-request'],
  // One kind of training has one rule.
  ['wallonia-exemption-service-training', 'wallonia-exemption-full-time-studies'],
  ['wallonia-exemption-service-training', 'wallonia-exemption-adult-education'],
  ['wallonia-exemption-service-training', 'wallonia-exemption-self-employment'],
  ['wallonia-exemption-full-time-studies', 'wallonia-exemption-adult-education'],
  ['wallonia-exemption-full-time-studies', 'wallonia-exemption-self-employment'],
  ['wallonia-exemption-adult-education', 'wallonia-exemption-self-employment'],
  // A benefit that goes on has no ordinary end date, and goes on for one reason.
  ['federal-benefit-older-worker', 'federal-benefit-end-date'],
  ['federal-benefit-shortage-training', 'federal-benefit-care-training'],
];
