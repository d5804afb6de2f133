import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { placedFigures } from '#site/figures/figure-groups.ts';
import { placeOf, schemeOf } from './state-ui.ts';

const base = 'state-of-the-law';

/** The parts of the state of the law, in the order of their navigation. */
export const stateParts = [
  ...(['overview', 'sources', 'figures', 'routes', 'gaps', 'changes'] as const),
  'who-is-affected',
] as const;
export type StatePart = (typeof stateParts)[number];

/** The address of a part of the state of the law. */
export function stateHref(locale: LocaleTag, part: StatePart, ...more: readonly string[]): string {
  return part === 'overview' ? path(locale, base) : path(locale, base, part, ...more);
}

/** Where a source is described: when it was read, and what rests on it. */
export function sourceHref(locale: LocaleTag, id: string): string {
  return `${stateHref(locale, 'sources', placeOf(id))}#${id}`;
}

/** Where a figure or a list stands here, with its periods, support and days. */
export function figureHref(locale: LocaleTag, id: string): string {
  return `${stateHref(locale, 'figures')}#${id}`;
}

/** Where a figure is drawn over time; one of a premium stands with the calculation of its scheme. */
export function figurePageHref(locale: LocaleTag, id: string): string {
  const group = placedFigures.find(({ parameter }) => parameter.id === id)?.group;
  if (group !== undefined) return `${path(locale, 'figures', group)}#${id}`;
  const scheme = schemeOf(id);
  return `${path(locale, 'in-company-training', 'premium')}#figures-${scheme.id}`;
}

/** The page of a route in plain words. */
export function routeHref(locale: LocaleTag, id: string): string {
  return path(locale, 'routes', id);
}
