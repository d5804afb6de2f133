import { locales } from '#content/locales.ts';
import { wholeList } from '#content/open-numbers.ts';
import { catalogue } from '#rules/catalogue.ts';
import { verdictKinds } from '#rules/engine/verdict.ts';

export const countedFields = ['check', 'route', 'jurisdiction', 'verdict', 'language'] as const;

export const checkIds = catalogue.checks.map(({ id }) => id);
export const verdicts = [...verdictKinds];
export const languages = locales.map(({ tag }) => tag);

/** The routes a result of a check may be counted under: its own or, where it answers with a list, the whole list. */
export const routesOf = (check: string): readonly string[] => {
  const found = catalogue.checks.find(({ id }) => id === check);
  if (!found) return [];
  return found.answers === 'all' ? [wholeList] : found.routes;
};

export const routeIds = [...new Set(checkIds.flatMap(routesOf))];

/** The jurisdictions that a result under a route may be of. */
export const jurisdictionsOf = (check: string, route: string): readonly string[] => {
  const all = catalogue.checks.find(({ id }) => id === check)?.routes ?? [];
  const named = route === wholeList ? all : all.filter((id) => id === route);
  return [
    ...new Set(
      catalogue.routes
        .filter(({ id }) => named.includes(id))
        .map(({ jurisdiction }) => jurisdiction),
    ),
  ];
};
