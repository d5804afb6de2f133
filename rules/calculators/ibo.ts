import * as figures from '../parameters/flanders/in-company-training.ts';
import type { Scheme } from './scheme.ts';

/**
 * IBO (individuele beroepsopleiding, VDAB), trainings that start from 1 January 2026: of the gross wage after hiring,
 * less the worker's contribution and the replacement income, 70, 80, 90 or 100 percent. Decision of 5 June 2009, arts.
 * 90-111, as reported by EasyPay and Salary Solution; tax: Securex. Before, VDAB paid another premium.
 */
export const ibo: Scheme = {
  id: 'ibo',
  route: 'flanders-ibo',
  jurisdiction: 'flanders',
  wage: 'gross',
  contribution: figures.flandersIboContribution,
  percentage: {
    kind: 'oneOf',
    options: [
      figures.flandersIboPercentageFirst,
      figures.flandersIboPercentageSecond,
      figures.flandersIboPercentageThird,
      figures.flandersIboPercentageFourth,
    ],
  },
  tax: figures.flandersIboTax,
  before: 'otherRules',
  notFound: ['percentageKey', 'signedBefore', 'workBonus', 'incomeTax', 'partTime', 'rounding'],
};
