/** The pictures there are. */
export type Door =
  | 'jobseeker'
  | 'employer'
  | 'trainer'
  | 'newcomer'
  | 'resident'
  | 'beginner'
  | 'training'
  | 'end'
  | 'company'
  | 'premium';
