import { optionNamed } from '#rules/engine/fold-name.ts';
import { rangeOfPostcode } from '#rules/engine/raw-input.ts';
import { municipalityNames, postcodes } from '#rules/facts/territory.ts';
import {
  services,
  serviceAudiences,
  servicePlaces,
  serviceTopics,
  type Service,
  type ServicePlace,
} from './service-data.ts';

/** What somebody looks for. `town` is as typed; its region counts before a chosen one. */
export interface ServiceQuery {
  readonly town: string;
  readonly place: ServicePlace | undefined;
  readonly topic: (typeof serviceTopics)[number] | undefined;
  readonly audience: (typeof serviceAudiences)[number] | undefined;
  readonly language: string | undefined;
}

/** Nobody types more than this to name a municipality. */
const longestTown = 60;

/** Reads what was asked from an address; what is no choice of the form is left out. */
export function readQuery(params: URLSearchParams): ServiceQuery {
  const one = <Choice extends string>(name: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === params.get(name));
  return {
    town: (params.get('town') ?? '').trim().slice(0, longestTown),
    place: one('place', servicePlaces),
    topic: one('topic', serviceTopics),
    audience: one('for', serviceAudiences),
    language: one('language', spokenLanguages),
  };
}

/** Every language that a service names, those of Belgium and English first. */
export const spokenLanguages: readonly string[] = [
  ...new Set([
    ...['nl', 'fr', 'de', 'en'],
    ...services
      .flatMap(({ languages }) => [...languages.spoken, ...languages.alsoInWriting])
      .sort(),
  ]),
];

/** The region of a postcode, or of a municipality whose name we know. */
export function placeOfTown(town: string): ServicePlace | undefined {
  return rangeOfPostcode(town, postcodes)?.option ?? optionNamed(town, municipalityNames);
}

/** Services that fit: those of the region and of all Belgium, in the order of the directory. */
export function findServices(query: ServiceQuery): readonly Service[] {
  const place = placeOfTown(query.town) ?? query.place;
  return services.filter(
    ({ places, topics, audiences, languages }) =>
      (place === undefined ||
        places.includes(place) ||
        (place !== 'abroad' && places.includes('belgium'))) &&
      (query.topic === undefined || topics.includes(query.topic)) &&
      (query.audience === undefined || audiences.includes(query.audience)) &&
      (query.language === undefined ||
        languages.spoken.includes(query.language) ||
        languages.alsoInWriting.includes(query.language)),
  );
}
