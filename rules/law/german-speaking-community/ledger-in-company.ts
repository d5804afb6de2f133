import { entry, type LedgerEntry } from '#rules/law/ledger.ts';

/** Facts about the IBU and the training allowance, and where each stands. */
export const inCompanyLedger: readonly LedgerEntry[] = [
  entry('procedure', 'the home decides on the exemption', 'in-company-exemption'),
  entry('condition', 'ibu-weeks', 'german-speaking-community-ibu-weeks-most'),
  entry('condition', 'ibu-weeks-min', 'german-speaking-community-ibu-weeks-least'),
  entry(
    'condition',
    'ibu-employer',
    'german-speaking-community-ibu-company-kind',
    'german-speaking-community-ibu-agency-or-vouchers',
    'german-speaking-community-ibu-company-ask',
  ),
  entry(
    'condition',
    'ibu-jobseeker',
    'german-speaking-community-ibu-registered',
    'german-speaking-community-ibu-with-or-without',
    'german-speaking-community-ibu-resident',
  ),
  entry('procedure', 'ibu-formula', 'german-speaking-community-ibu-premium'),
  entry('condition', 'ibu-hire', 'german-speaking-community-ibu-hiring'),
  entry(
    'condition',
    'ibu-tutor',
    'german-speaking-community-ibu-tutor',
    'german-speaking-community-ibu-insurance',
    'in-company-insurance',
  ),
  entry('procedure', 'ibu-allow-half', 'german-speaking-community-ibu-allowance'),
  entry(
    'condition',
    'half-time, by the payment body',
    'german-speaking-community-ibu-half-time',
    'german-speaking-community-ibu-half-time-ask',
  ),
  entry(
    'procedure',
    'allowance: home and registration',
    'german-speaking-community-ibu-allowance-home',
  ),
  entry('procedure', 'ibu-allow-dipl', 'german-speaking-community-ibu-allowance-diploma'),
  entry('procedure', 'ibu-allow-2m', 'german-speaking-community-ibu-allowance-deadline'),
  entry('procedure', 'ibu-allow-amt', 'german-speaking-community-ibu-allowance-amount'),
  entry(
    'condition',
    'right to work',
    'german-speaking-community-ibu-any-employer',
    'german-speaking-community-ibu-right-to-work-ask',
  ),
  entry('document', 'doc-allow', 'german-speaking-community-ibu-allowance-request'),
  entry('status', 'older page: twelve months', 'german-speaking-community-ibu-twelve-months'),
  entry('status', 'not verified: weekly hours', 'german-speaking-community-ibu-not-found'),
  entry('status', 'not verified: the page of 2026', 'german-speaking-community-ibu-undated'),
];
