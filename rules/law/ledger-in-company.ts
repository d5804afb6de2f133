import { entry, type LedgerEntry } from './ledger.ts';

/** Facts about training in a company that stand in every scheme: papers, steps, and what research says. */
export const sharedLedger: readonly LedgerEntry[] = [
  entry('document', 'doc-reg', 'in-company-registration'),
  entry('document', 'doc-right', 'in-company-right-to-work'),
  entry('document', 'benefit statement for the premium', 'in-company-income'),
  entry('document', 'employment contract after the training', 'in-company-job-contract'),
  entry('procedure', 'step-1', 'in-company-register'),
  entry('procedure', 'step-2', 'in-company-compare'),
  entry('procedure', 'step-3', 'in-company-terms'),
  entry('procedure', 'step-4', 'in-company-sign', 'in-company-contract'),
  entry('procedure', 'step-5', 'in-company-declare'),
  entry('procedure', 'step-6', 'in-company-train'),
  entry('procedure', 'step-7', 'in-company-evaluate'),
  entry('procedure', 'step-8', 'in-company-hire'),
  entry('status', 'research on employer-linked routes', 'in-company-evidence'),
];
