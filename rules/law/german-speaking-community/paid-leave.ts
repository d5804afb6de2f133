import { paidLeave } from '#rules/law/paid-leave.ts';
import { adg } from './employment-service.ts';

/** German-speaking Community, paid educational leave: only the claim of the employer is known. */
export const germanSpeakingCommunityPaidLeave = paidLeave(
  'german-speaking-community',
  [{ lang: 'de', term: 'bezahlter Bildungsurlaub' }],
  adg,
);
