import { z } from 'astro/zod';
import directory from '#content/services/services.json' with { type: 'json' };
import { confidences } from '#rules/engine/provenance.ts';

/** Where a service works, in the order of the directory: everywhere in Belgium first. */
export const servicePlaces = [
  ...(['belgium', 'flanders', 'brussels', 'wallonia'] as const),
  ...(['german-speaking-community', 'abroad'] as const),
] as const;
export type ServicePlace = (typeof servicePlaces)[number];

export const serviceTopics = [
  ...(['work', 'training', 'language', 'integration', 'diploma', 'skills', 'mentoring'] as const),
  ...(['rights', 'discrimination', 'exploitation', 'residence', 'permits', 'benefits'] as const),
  ...(['daily-life', 'coming', 'employers', 'policy'] as const),
] as const;
export type ServiceTopic = (typeof serviceTopics)[number];

export const serviceAudiences = [
  ...(['jobseeker', 'newcomer', 'refugee', 'worker-from-abroad', 'worker'] as const),
  ...(['without-papers', 'young', 'student', 'disability', 'employer', 'professional'] as const),
] as const;

const costs = ['free', 'partly', 'members', 'paid', 'no-desk', 'not-known'] as const;
/** Languages in which services name themselves; the others take the name that stands on the door. */
const names = ['nl', 'fr', 'de', 'en'] as const;
export type NameLanguage = (typeof names)[number];
/** Contact data that no official page gives, or only an old one. */
const unverified = ['url', 'phones', 'address'] as const;

export const serviceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** In the languages in which the service has a name. */
  name: z.partialRecord(z.enum(names), z.string().min(2)),
  places: z.array(z.enum(servicePlaces)).min(1),
  topics: z.array(z.enum(serviceTopics)).min(1),
  audiences: z.array(z.enum(serviceAudiences)).min(1),
  languages: z.strictObject({
    spoken: z.array(z.string().regex(/^[a-z]{2,3}$/)),
    /** On its pages or by phone, not at its desk. */
    alsoInWriting: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
    interpreter: z.boolean().default(false),
    /** Others that the source does not name. */
    more: z.boolean().default(false),
  }),
  url: z.url().nullable(),
  phones: z.array(z.strictObject({ number: z.string(), place: z.string().optional() })).default([]),
  email: z.email().optional(),
  address: z.string().optional(),
  cost: z.enum(costs),
  source: z.strictObject({
    url: z.url().nullable(),
    confidence: z.enum(confidences),
    dated: z.string().optional(),
    /** A report that names the service, where no page of its own was read. */
    report: z.enum(['emn', 'ela', 'refufam']).optional(),
  }),
  unverified: z.array(z.enum(unverified)).default([]),
});
export type Service = z.infer<typeof serviceSchema>;

/** Every service of the directory. */
export const services: readonly Service[] = z.array(serviceSchema).parse(directory);

/** The day on which the directory was last compared with its sources. */
export const servicesCheckedOn = '2026-11-21';
