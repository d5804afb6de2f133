import { catalogue } from '#rules/catalogue.ts';
import { figureGroups } from '#site/figures/figure-groups.ts';
import { guideSlugs } from '#site/guides/guide-titles.ts';
import { servicePlaces } from '#site/services/service-data.ts';
import { jurisdictions } from '#rules/engine/route.ts';

/** The slugs of every page that searches may find, once for all languages. A test compares them with the build. */
export const publicPages: readonly (readonly string[])[] = [
  [],
  ['checks'],
  ['jobseekers'],
  ...catalogue.checks.flatMap(({ id, voices }) => [[id], ...voices.map((voice) => [id, voice])]),
  ['in-company-training', 'premium'],
  ['availability'],
  ['guides'],
  ...guideSlugs.map((slug) => ['guides', slug]),
  ['services'],
  ...servicePlaces.map((place) => ['services', place]),
  ['glossary'],
  ['why'],
  ['interview-diary'],
  ['figures'],
  ...figureGroups.map(({ id }) => ['figures', id]),
  ['figures', 'salary-converter'],
  ['routes'],
  ...catalogue.routes.map(({ id }) => ['routes', id]),
  ['shortage-lists'],
  ['state-of-the-law'],
  ...['sources', 'figures', 'routes', 'gaps', 'changes', 'who-is-affected'].map((part) => [
    'state-of-the-law',
    part,
  ]),
  ...jurisdictions.map((place) => ['state-of-the-law', 'sources', place]),
  ['corrections'],
  ['partners'],
  ['partners', 'api'],
  ['partners', 'widget'],
  ['partners', 'widget', 'demo'],
  ['occupations'],
  ...catalogue.lists.map(({ id }) => ['occupations', 'lists', id]),
  ...catalogue.occupations.flatMap(({ id, isRest }) => (isRest ? [] : [['occupations', id]])),
  ['search'],
  ['about'],
  ['statistics'],
  ['privacy'],
  ['accessibility'],
];
