/** The slugs of every page that searches may find, once for all languages. A test compares them with the build. */
export const publicPages: readonly (readonly string[])[] = [
  [],
  ['jobseekers'],
  ['work-permit'],
  ['work-permit', 'employer'],
  ['work-permit', 'worker'],
  ['about'],
  ['privacy'],
  ['accessibility'],
];
