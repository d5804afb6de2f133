import { paidLeave } from '#rules/law/paid-leave.ts';
import { forem } from './employment-service.ts';

/** Wallonia, paid educational leave: only the claim of the employer is known. */
export const walloniaPaidLeave = paidLeave(
  'wallonia',
  [{ lang: 'fr', term: 'congé-éducation payé' }],
  forem,
);
