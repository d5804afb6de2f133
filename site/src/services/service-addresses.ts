import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import {
  type NameLanguage,
  services,
  servicePlaces,
  type Service,
  type ServicePlace,
} from './service-data.ts';

const byId = new Map(services.map((service) => [service.id, service]));

/** A service by its id. */
export function serviceOf(id: string): Service {
  const service = byId.get(id);
  if (!service) throw new Error(`no service "${id}" in content/services/services.json`);
  return service;
}

/** The page on which a service has its card: that of the first place it works in. */
export function homePlace({ places }: Service): ServicePlace {
  return servicePlaces.find((place) => places.includes(place)) ?? 'belgium';
}

/** Where a service stands in the directory. */
export function serviceHref(locale: LocaleTag, id: string): string {
  return `${path(locale, 'services', homePlace(serviceOf(id)))}#${id}`;
}

/** What a service is called: in the reader's language, or as it calls itself. */
export function serviceName(
  locale: LocaleTag,
  id: string,
): { readonly text: string; readonly lang: NameLanguage } {
  const { name } = serviceOf(id);
  const order = (['nl', 'fr', 'de', 'en'] as const).toSorted(
    (one, other) => Number(other === locale) - Number(one === locale),
  );
  const lang = order.find((tag) => name[tag] !== undefined);
  const text = lang && name[lang];
  if (!text) throw new Error(`the service "${id}" has no name`);
  return { text, lang };
}

/** The phone numbers of a service that we could confirm: a page that gives no warning shows no others. */
export function confirmedPhones(id: string): Service['phones'] {
  const { phones, unverified } = serviceOf(id);
  return unverified.includes('phones') ? [] : phones;
}
