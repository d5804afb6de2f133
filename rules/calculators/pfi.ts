import * as figures from '../parameters/wallonia/in-company-training.ts';
import type { Scheme } from './scheme.ts';

/**
 * PFI (plan formation-insertion, Forem), contracts that start from 1 October 2024: of the whole gross wage less the
 * replacement income, one percentage from 60 to 100. No contribution comes off the wage. Decrees of 4 April 2019 and 10
 * April 2024, as reported by Forem and Securex. Before, Forem paid the premium. The pages are of 2024: whether
 * something changed in 2026 was not found.
 */
export const pfi: Scheme = {
  id: 'pfi',
  route: 'wallonia-pfi',
  jurisdiction: 'wallonia',
  wage: 'gross',
  contribution: null,
  percentage: {
    kind: 'between',
    least: figures.walloniaPfiPercentageLeast,
    most: figures.walloniaPfiPercentageMost,
  },
  tax: figures.walloniaPfiTax,
  before: 'otherRules',
  notFound: ['changesOf2026', 'incomeTax', 'partTime', 'rounding'],
};
