/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownTexts } from '#content/i18n.ts';
import { defaultLocale, locales } from '#content/locales.ts';
import { type SourceHashes, sourceHashes, staleKeys } from '#content/output/source-texts.ts';
import { contentHash } from '#rules/engine/content-hash.ts';

const folder = fileURLToPath(new URL('../content/', import.meta.url));

interface WithdrawnPlugin {
  readonly name: string;
  readonly load: (
    this: { readonly addWatchFile: (file: string) => void },
    id: string,
  ) => string | undefined;
}

/**
 * Works out which texts have another source now than when they were translated, and hands them to the pages in the place of
 * `content/withdrawn-keys.ts`: nobody has to think of withdrawing one.
 */
export function withdrawnTexts(): WithdrawnPlugin {
  return {
    name: 'withdrawn-texts',
    load(id) {
      if (!id.endsWith('/content/withdrawn-keys.ts')) return undefined;
      const now = sourceHashes(ownTexts[defaultLocale], contentHash);
      const keys = Object.fromEntries(
        locales
          .filter(({ tag }) => tag !== defaultLocale)
          .map(({ tag }) => {
            const file = `${folder}locales/${tag}/.source.json`;
            this.addWatchFile(file);
            return [tag, staleKeys(now, translatedFrom(file))] as const;
          })
          .filter(([, stale]) => stale.length > 0),
      );
      return `export const withdrawnKeys = ${JSON.stringify(keys)};`;
    },
  };
}

/** What a language was translated from: nothing, where that was never written down. */
function translatedFrom(file: string): SourceHashes {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SourceHashes) : {};
}
