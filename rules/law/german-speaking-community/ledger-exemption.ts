import { entry, type LedgerEntry } from '#rules/law/ledger.ts';

/** Facts about ADG's exemption, and where each stands in the law. */
export const exemptionLedger: readonly LedgerEntry[] = [
  // The place where somebody lives chooses the law
  entry('condition', 'TE-COMP-ADG', 'home-place', 'german-speaking-community-exemption'),
  entry(
    'condition',
    'TE-ADG-TYPES',
    'german-speaking-community-exemption-types',
    'german-speaking-community-exemption-ask',
  ),
  entry('condition', 'TE-ADG-SUMMONS', 'german-speaking-community-exemption-summons'),
  entry('condition', 'benefit-to-keep', 'german-speaking-community-exemption-benefit'),
  entry('document', 'DOC-C91', 'german-speaking-community-exemption-closing-forms'),
  entry(
    'procedure',
    'STEP-3',
    'german-speaking-community-exemption-apply',
    'german-speaking-community-exemption-decision',
  ),
  entry(
    'contradiction',
    'registration-lapses-or-stays',
    'german-speaking-community-exemption-summons',
  ),
  entry('gap', 'hours-and-credits-of-the-order', 'german-speaking-community-exemption-ask'),
  entry('gap', 'adg-pages-of-2026', 'german-speaking-community-exemption-undated'),
];
