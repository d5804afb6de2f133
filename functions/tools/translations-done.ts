import {
  sourceNow,
  translatedFrom,
  translatedLocales,
  translationState,
  writeTranslatedFrom,
} from './translation-files.ts';

/**
 * Writes down that translations are up to date with the source as it is now: run it when they have been. Of all languages and
 * keys, or of those named: `npm run translations:done -- uk tr common.home routes.`; a key stands for all that begin with it.
 */
const asked = process.argv.slice(2);
const isTag = (word: string) => translatedLocales.some(({ tag }) => tag === word);
const tags = asked.filter(isTag);
const beginnings = asked.filter((word) => !isTag(word));
const isAsked = (key: string) =>
  beginnings.length === 0 || beginnings.some((beginning) => key.startsWith(beginning));

for (const { tag } of translatedLocales) {
  if (tags.length > 0 && !tags.includes(tag)) continue;
  const { missing, stale } = translationState(tag).texts;
  const before = translatedFrom(tag);
  const entries = Object.entries(sourceNow).flatMap(([key, hash]) => {
    if (missing.includes(key)) return [];
    const kept = isAsked(key) ? hash : before[key];
    return kept === undefined ? [] : [[key, kept] as const];
  });
  writeTranslatedFrom(tag, Object.fromEntries(entries));
  for (const key of stale.filter(isAsked)) console.log(`${tag}: ${key}`);
}
