import { path } from '#content/paths.ts';
import type { LocaleTag } from '#content/locales.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';

/** Where a result leads on. Addresses are made where pages are: the browser reads them off the page. */
export interface NextPages {
  /** The route for which the list of the place counts. */
  readonly route: string;
  /** Where an occupation is looked up on the lists themselves. */
  readonly lookUp: string;
}

export function nextPages(locale: LocaleTag, place: LocalJurisdiction): NextPages {
  return {
    route: path(locale, 'routes', `${place}-shortage-occupation`),
    lookUp: path(locale, 'occupations'),
  };
}
