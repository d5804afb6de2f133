import type { SearchEntry } from '#content/output/site-search.ts';
import type { Ui } from '#site/check/ui.ts';
import { keywords } from '#site/search/keywords.ts';
import { homePlace, serviceHref, serviceName } from './service-addresses.ts';
import { services } from './service-data.ts';

/** Every service, by its names and what it is about. */
export function serviceEntries(ui: Ui): readonly SearchEntry[] {
  return services.map((service): SearchEntry => {
    const { text: title } = serviceName(ui.locale, service.id);
    const where = ui.t(`services.places.${homePlace(service)}`);
    return {
      kind: 'service',
      title,
      path: serviceHref(ui.locale, service.id),
      text: where,
      keywords: keywords(`${title} ${where}`, [
        ...Object.values(service.name),
        ...service.topics.slice(0, 2).map((topic) => ui.t(`services.topics.${topic}`)),
      ]),
    };
  });
}
