import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { Voice } from '#rules/engine/check.ts';
import { jobOccupation } from '#rules/facts/job.ts';
import { lawHash } from '#rules/law-hash.ts';
import { toFragment } from '#site/check/fragment.ts';
import { startInterview } from '#site/check/interview.ts';

/** The check that asks for an occupation. */
const check = 'work-permit';

/** The check with the occupation answered, in the fragment, which no server sees. */
export function checkAddress(locale: LocaleTag, voice: Voice, occupation: string): string {
  const interview = startInterview(check, voice);
  const answers = { [jobOccupation.id]: occupation };
  return `${path(locale, check, voice)}#${toFragment({ ...interview, answers }, lawHash)}`;
}

/** The page of a route. */
export function routeAddress(locale: LocaleTag, id: string): string {
  return path(locale, 'routes', id);
}
