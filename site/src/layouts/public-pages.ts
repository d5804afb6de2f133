import { catalogue } from '#rules/catalogue.ts';

/** The slugs of every page that searches may find, once for all languages. A test compares them with the build. */
export const publicPages: readonly (readonly string[])[] = [
  [],
  ['jobseekers'],
  ...catalogue.checks.flatMap(({ id, voices }) => [[id], ...voices.map((voice) => [id, voice])]),
  ['in-company-training', 'premium'],
  ['routes'],
  ...catalogue.routes.map(({ id }) => ['routes', id]),
  ['shortage-lists'],
  ['about'],
  ['privacy'],
  ['accessibility'],
];
