import * as figures from '../parameters/german-speaking-community/in-company-training.ts';
import type { Scheme } from './scheme.ts';

/**
 * IBU (individuelle Berufsausbildung im Unternehmen, ADG): the whole difference between the taxable wage of the pay
 * scale and the replacement income. Order of 13 December 2018, arts. 35-41, and an undated page of ADG. Nothing was
 * found about tax and contributions on it.
 */
export const ibu: Scheme = {
  id: 'ibu',
  route: 'german-speaking-community-ibu',
  jurisdiction: 'german-speaking-community',
  wage: 'taxable',
  contribution: null,
  percentage: { kind: 'fixed', percentage: figures.germanSpeakingCommunityIbuPercentage },
  tax: null,
  before: 'notHeld',
  notFound: ['taxableWage', 'tax', 'undatedPage', 'incomeTax', 'partTime', 'rounding'],
};
