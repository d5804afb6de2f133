import { entry, type LedgerEntry } from '#rules/law/ledger.ts';

/** Facts about the measures for lasting work, and where each stands. */
export const measuresLedger: readonly LedgerEntry[] = [
  entry(
    'condition',
    'PEL-German',
    'german-speaking-community-paid-leave-workplace',
    'german-speaking-community-paid-leave-claim',
  ),
  entry('condition', 'who is in work', 'measure-in-work'),
  entry('document', 'DOC-CERT', 'measure-course-certificate'),
  entry('document', 'DOC-PAY', 'measure-payslips'),
  entry('procedure', 'STEP-6', 'measure-check-today', 'measure-read-certificate'),
  entry('procedure', 'STEP-7', 'measure-apply-in-time', 'measure-keep-contract'),
  entry('gap', 'paid educational leave: conditions in other regions', 'paid-leave-ask'),
];
