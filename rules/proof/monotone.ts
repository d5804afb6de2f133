/**
 * Facts of which more can only help: with all else equal, more of it never makes of a route that is open one that is
 * not, nor closes one that was not closed.
 */
export const moreHelps: readonly string[] = [
  'pay-monthly',
  'pay-yearly',
  'experience-years',
  'vacancy-weeks',
  'job-full-time-share',
  'diploma-level',
  'diploma-years',
  'transfer-months',
  'worker-months-in-five-years',
  'worker-months-in-ten-years',
  'worker-months-in-eighteen',
  'worker-months-brussels-permit',
  'worker-stay-months',
  'worker-blue-card-months',
  'training-new-credits',
  'training-hours',
  'benefit-days-two-years',
  'benefit-days-four-years',
];
