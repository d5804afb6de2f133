import { entry, type LedgerEntry } from '#rules/law/ledger.ts';

/** Facts about the exemption of Actiris, and where each stands in the law. */
export const exemptionLedger: readonly LedgerEntry[] = [
  entry(
    'procedure',
    'further-year',
    'exemption-next-year-same-training',
    'exemption-next-year-ask',
  ),
  // The place where somebody lives chooses the law
  entry('condition', 'TE-COMP-Actiris', 'home-place', 'brussels-exemption-automatic'),
  entry('condition', 'registered-with-actiris', 'brussels-exemption-registered'),
  entry('condition', 'benefit-kinds', 'brussels-exemption-benefit'),
  entry(
    'condition',
    'TE-ACTIRIS-BEFORE',
    'exemption-training-begun',
    'exemption-first-day-not-later',
    'exemption-first-day-ask',
  ),
  entry('condition', 'TE-ACTIRIS-WEEKS', 'brussels-exemption-weeks'),
  entry(
    'condition',
    'TE-ACTIRIS-HOURS',
    'brussels-exemption-hours',
    'brussels-exemption-has-credits',
    'brussels-exemption-credits',
  ),
  entry('condition', 'TE-ACTIRIS-TIME', 'brussels-exemption-daytime'),
  entry('condition', 'TE-ACTIRIS-PLAN', 'brussels-exemption-plan'),
  entry('condition', 'TE-ACTIRIS-DAY1', 'brussels-exemption-one-day'),
  entry(
    'condition',
    'TE-ACTIRIS-DIPLOMA',
    'brussels-exemption-no-diploma',
    'brussels-exemption-is-higher',
    'brussels-exemption-secondary-diploma',
    'brussels-exemption-has-few-prospects',
    'brussels-exemption-few-prospects-accepted',
    'brussels-exemption-ask-diploma',
  ),
  entry(
    'condition',
    'TE-ACTIRIS-AUTO',
    'brussels-exemption-automatic-training',
    'brussels-exemption-no-request',
    'brussels-exemption-request-training',
    'brussels-exemption-on-request',
  ),
  entry('condition', 'TE-ACTIRIS-PARTIAL', 'brussels-exemption-partial'),
  entry('document', 'form-to-payment-body', 'brussels-exemption-form'),
  entry('document', 'DOC-CERT', 'federal-exemption-certificate'),
  entry(
    'procedure',
    'STEP-3',
    'federal-exemption-check-registered',
    'brussels-exemption-apply',
    'brussels-exemption-decision',
  ),
  entry('gap', 'actiris-pages-of-2026', 'brussels-exemption-undated'),
];
