import type { FigureUnit } from '#rules/engine/fact.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import { article, provenance, type Provenance, unlocated } from '#rules/engine/provenance.ts';
import { emnLabourShortages } from '#rules/sources/belgium.ts';
import {
  brulocalis2024,
  brusselsDecision2024,
  brusselsOrdinance2024,
  envoy2024,
  relianceLittler2024,
} from '#rules/sources/brussels.ts';
import { bal2024, sdWorx2024, sdWorxElla2024 } from '#rules/sources/brussels-routes.ts';

const checkedOn = '2026-11-21';

/** A figure that stands until it is repealed. */
function standing<Unit extends FigureUnit>(
  id: string,
  unit: Unit,
  amount: number,
  source: Provenance,
): Parameter<Unit> {
  const value = { kind: 'exact', amount } as const;
  return {
    id,
    unit,
    slices: [{ from: '2024-10-01', to: null, value, provenance: source, reviewBy: '2027-02-28' }],
  };
}

/** Weeks that a vacancy has to be open with Actiris: 35 days. */
export const brusselsVacancyWeeks = standing(
  'brussels-vacancy-weeks',
  'weeks',
  5,
  provenance(
    'professional',
    checkedOn,
    article(emnLabourShortages, 'art. 11 § 3', brusselsDecision2024),
    unlocated(sdWorxElla2024),
    unlocated(relianceLittler2024),
    unlocated(sdWorx2024),
  ),
);

const unlimitedRule = provenance(
  'professional',
  checkedOn,
  article(brusselsOrdinance2024, 'art. 4 § 3'),
  unlocated(brulocalis2024),
  unlocated(bal2024),
);

/** Stay in Belgium without a break before an application for a permit of unlimited duration. */
export const brusselsUnlimitedStayMonths = standing(
  'brussels-unlimited-stay-months',
  'months',
  30,
  unlimitedRule,
);

/** Work on authorisations or single permits that Brussels gave. */
export const brusselsUnlimitedMonths = standing(
  'brussels-unlimited-months',
  'months',
  30,
  unlimitedRule,
);

/** Four years of work on permits of other regions. */
export const brusselsUnlimitedMonthsElsewhere = standing(
  'brussels-unlimited-months-elsewhere',
  'months',
  48,
  provenance('professional', checkedOn, unlocated(envoy2024)),
);
