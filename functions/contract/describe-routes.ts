import type * as z from 'zod';
import type { LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { nodesOf } from '#rules/engine/condition.ts';
import type { Route } from '#rules/engine/route.ts';
import { lawHash } from '#rules/law-hash.ts';
import { citedSources } from './cited-sources.ts';
import { namedWords, writtenTexts } from './named-words.ts';
import type { Query } from './query-parameters.ts';
import type { routeResponse, routesResponse } from './shapes/reference-shapes.ts';

/** Every route, in the order of the catalogue. */
export const describeRoutes = (
  language: LocaleTag | null,
  { jurisdiction }: Query<'jurisdiction'>,
): z.input<typeof routesResponse> => ({
  lawHash,
  language,
  routes: catalogue.routes
    .filter((route) => jurisdiction === undefined || route.jurisdiction === jurisdiction)
    .map(({ id, kind, official, authority, versions, ...route }) => ({
      id,
      ...namedWords(language, 'routes', id),
      kind,
      jurisdiction: route.jurisdiction,
      official: [...official],
      checks: catalogue.checks.filter(({ routes }) => routes.includes(id)).map((check) => check.id),
      heldFrom: versions[0].from,
      authority: { ...authority, names: [...authority.names] },
    })),
});

/** One route as the law file holds it, with its sources and its words. */
export const describeRoute = (
  route: Route,
  language: LocaleTag | null,
): Omit<z.input<typeof routeResponse>, 'route' | 'sources'> & {
  readonly route: Route;
  readonly sources: ReturnType<typeof citedSources>;
} => ({
  lawHash,
  language,
  route,
  ...(language !== null && { words: wordsOf(route, language) }),
  sources: citedSources(route),
});

const wordsOf = (route: Route, language: LocaleTag) => {
  const names = (kind: 'documents' | 'fees' | 'steps') =>
    writtenTexts(
      language,
      kind,
      route[kind].map(({ id }) => id),
      'name',
    );
  const conditions = route.versions
    .flatMap(({ condition, exclusions = [] }) => [condition, ...exclusions].flatMap(nodesOf))
    .map(({ id }) => id);
  return {
    name: namedWords(language, 'routes', route.id).words?.name ?? route.id,
    conditions: writtenTexts(language, 'conditions', conditions, 'text'),
    documents: names('documents'),
    fees: names('fees'),
    steps: names('steps'),
  };
};
