import * as figures from '../parameters/brussels/in-company-training.ts';
import type { Scheme } from './scheme.ts';

/**
 * FPIE (formation professionnelle individuelle en entreprise, Bruxelles Formation): of the gross wage, less the
 * worker's contribution and the benefit, at least 80, 90 and 100 percent in the three thirds of the training. Pages of
 * Bruxelles-J and Securex (2024); no source says since when, so nothing is said of trainings before the days we hold.
 */
export const fpie: Scheme = {
  id: 'fpie',
  route: 'brussels-fpie',
  jurisdiction: 'brussels',
  wage: 'gross',
  contribution: figures.brusselsFpieContribution,
  percentage: {
    kind: 'thirds',
    thirds: [
      figures.brusselsFpiePercentageFirst,
      figures.brusselsFpiePercentageSecond,
      figures.brusselsFpiePercentageThird,
    ],
  },
  tax: figures.brusselsFpieTax,
  before: 'notHeld',
  notFound: ['startOfRules', 'thirds', 'workBonus', 'incomeTax', 'partTime', 'rounding'],
};
