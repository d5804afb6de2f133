import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ownTexts } from '#content/i18n.ts';
import { defaultLocale, locales, type LocaleTag } from '#content/locales.ts';
import { readGuide, translatedPart } from '#content/output/guide-file.ts';
import { type SourceHashes, sourceHashes, staleKeys } from '#content/output/source-texts.ts';
import { contentHash } from '#rules/engine/content-hash.ts';

/** Every language that is translated from the source. */
export const translatedLocales = locales.filter(({ tag }) => tag !== defaultLocale);

/** The source as it is now. */
export const sourceNow: SourceHashes = sourceHashes(ownTexts[defaultLocale], contentHash);

const fileOf = (tag: LocaleTag) => `content/locales/${tag}/.source.json`;

/** What the texts of a language were translated from; nothing where that was never written down. */
export function translatedFrom(tag: LocaleTag): SourceHashes {
  const file = fileOf(tag);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SourceHashes) : {};
}

/** Writes down what the texts of a language were translated from. */
export function writeTranslatedFrom(tag: LocaleTag, hashes: SourceHashes): void {
  writeFileSync(fileOf(tag), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** How far the translation into a language has come. */
export interface TranslationState {
  readonly tag: LocaleTag;
  readonly texts: PartState;
  readonly guides: PartState;
}

interface PartState {
  readonly all: number;
  /** Keys or slugs of what is not there. */
  readonly missing: readonly string[];
  /** Of what is there and has another source now. */
  readonly stale: readonly string[];
}

export function translationState(tag: LocaleTag): TranslationState {
  const there = sourceHashes(ownTexts[tag], contentHash);
  const keys = Object.keys(sourceNow);
  const stale = staleKeys(sourceNow, translatedFrom(tag));
  return {
    tag,
    texts: {
      all: keys.length,
      missing: keys.filter((key) => !(key in there)),
      stale: stale.filter((key) => key in there),
    },
    guides: guideState(tag),
  };
}

const guideFolder = (tag: LocaleTag) => `content/guides/${tag}`;

function guideState(tag: LocaleTag): PartState {
  const read = (of: LocaleTag, file: string) =>
    readGuide(readFileSync(`${guideFolder(of)}/${file}`, 'utf8'));
  const files = readdirSync(guideFolder(defaultLocale));
  const there = existsSync(guideFolder(tag)) ? readdirSync(guideFolder(tag)) : [];
  return {
    all: files.length,
    missing: files.filter((file) => !there.includes(file)),
    stale: files.filter(
      (file) =>
        there.includes(file) &&
        read(tag, file).head.sourceHash !== contentHash(translatedPart(read(defaultLocale, file))),
    ),
  };
}
