/** Jobs for which somebody is hired, or sent, for what they know. */
export const skilledMove = { 'job-move': { not: ['seasonal', 'au-pair', 'self-employed'] } };
/** Jobs that may be filled by way of the labour market: the special groups may have more ways, but not fewer. */
export const plainMove = { 'job-move': ['ordinary', 'special-group'] };
/** Jobs in another company of a group. */
export const transfer = { 'job-move': ['intra-company-transfer'] };
/** Who leads the company. */
export const leaders = { ...skilledMove, 'job-manager': [true] };
/** Who has a benefit. */
export const withBenefit = { 'benefit-kind': { not: ['waiting-period', 'none'] } };
/** Whoever in Brussels could be on the list: all but the list is met. */
export const brusselsShortage = {
  ...plainMove,
  'pay-sector-scale': [true],
};
