/** The pictures there are. */
export type Door =
  | 'jobseeker'
  | 'employer'
  | 'trainer'
  | 'newcomer'
  | 'resident'
  | 'training'
  | 'end'
  | 'company'
  | 'premium';
