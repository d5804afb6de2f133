import type { IsoDate } from '#rules/engine/date.ts';
import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Parameter, Slice } from '#rules/engine/parameter.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import { acerta2024, bofidi2024, flemishDecision2018 } from '#rules/sources/flanders.ts';
import {
  agiiSeasonal,
  boerenbondSeasonal,
  flandersUnlimitedPage,
  ibzSeasonal,
  vreemdelingenrechtUnlimited,
} from '#rules/sources/flanders-market.ts';
import { expatManagementGroup2024 } from '#rules/sources/flanders-blue-card.ts';

const checkedOn = '2026-11-21';
const reviewBy = '2027-02-28';
const law = (locator: string) => article(flemishDecision2018, locator);

/** A figure that stands until it is repealed. */
function standing<Unit extends FigureUnit>(
  id: string,
  unit: Unit,
  from: IsoDate,
  amount: number,
  source: Provenance,
  start?: 'notKnown',
): Parameter<Unit> {
  const value = { kind: 'exact', amount } as const;
  const slice: Slice = { from, to: null, value, provenance: source, reviewBy };
  return { id, unit, slices: [start ? { ...slice, start } : slice] };
}

/** Least share of full-time work, shortage occupations and labour market test alike. */
export const flandersFullTimeShare = standing(
  'flanders-full-time-share',
  'percent',
  '2024-05-01',
  80,
  provenance(
    'professional',
    checkedOn,
    law('art. 18'),
    unlocated(emnLabourShortages),
    unlocated(acerta2024),
  ),
);

/** Weeks without a break that a vacancy has to be open: 63 days. */
export const flandersVacancyWeeks = standing(
  'flanders-vacancy-weeks',
  'weeks',
  '2024-05-01',
  9,
  provenance(
    'professional',
    checkedOn,
    law('art. 18 §1'),
    unlocated(emnLabourShortages),
    unlocated(expatManagementGroup2024),
    unlocated(bofidi2024),
  ),
);

/** Three weeks were the published rule; whether it became nine in May 2024 is not verified. */
export const flandersSeasonalVacancyWeeks: Parameter<'weeks'> = {
  id: 'flanders-seasonal-vacancy-weeks',
  unit: 'weeks',
  slices: [
    {
      from: '2024-05-01',
      to: null,
      value: { kind: 'band', from: 3, to: 9 },
      provenance: provenance(
        'unverified',
        checkedOn,
        law('art. 18 §1'),
        unlocated(agiiSeasonal),
        unlocated(boerenbondSeasonal),
      ),
      // The decision of 8 March 2024, which changed article 18.
      start: 'known',
      reviewBy,
    },
  ],
};

/** Most days of seasonal work within twelve months: five months. Since when, no page says. */
export const flandersSeasonalDays = standing(
  'flanders-seasonal-days',
  'days',
  '2019-01-01',
  150,
  provenance('official', checkedOn, unlocated(ibzSeasonal), unlocated(agiiSeasonal)),
  'notKnown',
);

const unlimitedRule = provenance(
  'official',
  checkedOn,
  law('art. 19'),
  unlocated(flandersUnlimitedPage),
);

/** Four years of work in the five before the application. */
export const flandersUnlimitedMonths = standing(
  'flanders-unlimited-months',
  'months',
  '2019-01-01',
  48,
  provenance(
    'official',
    checkedOn,
    law('art. 19'),
    unlocated(flandersUnlimitedPage),
    unlocated(vreemdelingenrechtUnlimited),
  ),
);

/** Three years for nationals of Turkey. */
export const flandersUnlimitedMonthsTurkish = standing(
  'flanders-unlimited-months-turkish',
  'months',
  '2019-01-01',
  36,
  unlimitedRule,
);

/** Two years for nationals of Turkey with family in Belgium. */
export const flandersUnlimitedMonthsTurkishFamily = standing(
  'flanders-unlimited-months-turkish-family',
  'months',
  '2019-01-01',
  24,
  unlimitedRule,
);

/** Twelve months in the last eighteen for long-term residents of another Member State. */
export const flandersUnlimitedMonthsLongTermResident = standing(
  'flanders-unlimited-months-long-term-resident',
  'months',
  '2019-01-01',
  12,
  unlimitedRule,
);
