import { entry, type LedgerEntry, leftOut } from '#rules/law/ledger.ts';

/** Facts about the training exemption that all four services share; the ledger of each service holds the rest. */
export const exemptionLedger: readonly LedgerEntry[] = [
  entry('condition', 'TE-CLOCK', 'federal-exemption-clock', 'federal-exemption-end-date'),
  entry('condition', 'TE-ASSIM', 'federal-exemption-not-assimilated'),
  entry('condition', 'TE-ART68', 'federal-exemption-studies-without'),
  entry('condition', 'how insertion benefit opens', 'federal-exemption-insertion-opens'),
  // Effects common to all
  entry('condition', 'effects-search-and-offers', 'federal-exemption-effect'),
  entry(
    'condition',
    'effects-school-year',
    'federal-exemption-school-year',
    'federal-exemption-withdrawn',
    'federal-exemption-once',
  ),
  entry('condition', 'effects-domicile', 'federal-exemption-domicile'),
  entry('condition', 'effects-decrease', 'federal-exemption-decrease'),
  entry('condition', 'annulment-review', 'federal-exemption-annulment'),
  leftOut(
    'condition',
    'region-twelve-percent',
    'What the regions pay back to the federal State beyond 12 % of exempted days changes nothing for a jobseeker.',
  ),
  leftOut(
    'condition',
    'exemptions-of-older-workers',
    'Arts. 89, 89/1, 90, 94bis and 98 are no training exemptions; they belong to the end of the benefit.',
  ),
  // Documents
  entry('document', 'DOC-ONEM', 'federal-exemption-end-letter'),
  entry('document', 'DOC-EX', 'federal-exemption-decision-paper'),
  entry('document', 'DOC-C3', 'federal-exemption-control-card'),
  // Steps
  entry('procedure', 'STEP-1', 'federal-exemption-read-end-date'),
  entry('procedure', 'STEP-2', 'federal-exemption-ask-service'),
  entry('procedure', 'STEP-4', 'federal-exemption-enrol'),
  entry('procedure', 'STEP-6', 'federal-exemption-monthly-card', 'federal-exemption-control-card'),
  entry('procedure', 'STEP-7', 'federal-exemption-check-end'),
  entry('procedure', 'STEP-8', 'federal-exemption-renew'),
  entry('procedure', 'STEP-9', 'federal-exemption-report-change'),
  entry('procedure', 'STEP-10', 'federal-exemption-finish'),
  // Figures: counts and shares decide nothing, so each is a sentence with its years and whom it counts
  entry('figure', 'care-people-2021-2022', 'federal-exemption-outcome-care-people'),
  entry('figure', 'care-share-2022', 'federal-exemption-outcome-care-share'),
  entry('figure', 'care-days-2021-2022', 'federal-exemption-outcome-care-days'),
  entry('figure', 'care-work-2021-2022', 'federal-exemption-outcome-care-work'),
  entry('figure', 'care-women-2021-2022', 'federal-exemption-outcome-care-women'),
  entry('figure', 'care-stay-2021-2022', 'federal-exemption-outcome-care-stay'),
  entry('figure', 'exempted-people-2022', 'federal-exemption-outcome-people'),
  entry('figure', 'work-after-training-2022', 'federal-exemption-outcome-work'),
  entry('figure', 'nursing-shortfall', 'federal-exemption-outcome-nurses'),
  // Contradictions between sources
  entry('contradiction', '4000-or-5000', 'federal-exemption-outcome-care-people'),
  entry('contradiction', '40-or-100-days', 'federal-exemption-outcome-care-days'),
  entry('contradiction', 'work-or-wage-bill', 'federal-exemption-outcome-care-work'),
  entry('contradiction', 'health-and-care-or-nurse', 'federal-exemption-end-date'),
  // What could not be verified
  entry('gap', 'repeat-year-rule', 'federal-exemption-failed-year'),
  entry('gap', 'outcome-of-annulment-case', 'federal-exemption-annulment'),
  leftOut(
    'gap',
    'indexed-euro-amounts',
    'The law prints base amounts that are indexed; no amount of benefit is shown.',
  ),
];
