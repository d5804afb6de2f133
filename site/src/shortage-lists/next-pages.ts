import { path } from '#content/paths.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import type { Ui } from '#site/check/ui.ts';

/** The route for which the list of a place counts. */
export function routePage({ locale }: Ui, place: LocalJurisdiction): string {
  return path(locale, 'routes', `${place}-shortage-occupation`);
}

/** Where an occupation is looked up on the lists themselves. */
export function lookUpPage({ locale }: Ui): string {
  return path(locale, 'occupations');
}
