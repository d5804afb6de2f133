import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { figureEntries } from '#site/figures/figure-entries.ts';
import { placeOf } from './state-ui.ts';

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

/** Where a figure is drawn over time, beside those it belongs with. */
export function figurePageHref(locale: LocaleTag, id: string): string {
  const entry = figureEntries.find(({ figure }) => figure.id === id);
  if (!entry) throw new Error(`no page shows the figure "${id}"`);
  return `${path(locale, 'figures', entry.group.id)}#${id}`;
}

/** The page of a route in plain words. */
export function routeHref(locale: LocaleTag, id: string): string {
  return path(locale, 'routes', id);
}
