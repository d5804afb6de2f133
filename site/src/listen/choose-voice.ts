import { isLocalVoice, type Voice } from './local-voice.ts';

/** The countries whose way of speaking a reader in Belgium expects first. */
const countries: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl-be', 'nl-nl'],
  fr: ['fr-be', 'fr-fr'],
  de: ['de-be', 'de-de'],
  en: ['en-ie', 'en-gb'],
  fa: ['fa-ir', 'fa-af', 'prs-af'],
};

/** Voices that Apple's systems bring in every language for fun or for being quick. They stand first in the alphabet. */
const robotic = /^(?:eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;

/** The voice of the device that reads a language best; `null` where the device has none. */
export function chooseVoice<Known extends Voice>(
  voices: readonly Known[],
  language: string,
): Known | null {
  const ranked = voices
    .filter((voice) => isLocalVoice(voice, language))
    .map((voice) => ({ voice, rank: rankOf(voice, language) }))
    .sort((one, other) => one.rank - other.rank);
  return ranked[0]?.voice ?? null;
}

/** Lower is better: the country first, then a natural voice, then the one chosen on the device. */
function rankOf(voice: Voice, language: string): number {
  const wanted = countries[language] ?? [];
  const place = wanted.indexOf(voice.lang.toLowerCase().replaceAll('_', '-'));
  return (
    (place === -1 ? wanted.length : place) * 4 +
    (robotic.test(voice.name) ? 2 : 0) +
    (voice.default ? 0 : 1)
  );
}
