import {
  createSiteSearch,
  type SearchEntry,
  type SearchKind,
  type SiteSearch,
} from '#content/output/site-search.ts';
import type { TextTree } from '#content/translate.ts';

/** What a browser needs to search: entries by kind, each as title, address, line of text and other words. */
export interface SearchData {
  readonly entries: Readonly<
    Partial<Record<SearchKind, readonly (readonly [string, string, string, string])[]>>
  >;
  readonly ignored: string;
  readonly texts: TextTree;
}

/** Entries as a file holds them. */
export function packEntries(entries: readonly SearchEntry[]): SearchData['entries'] {
  const packed: Partial<Record<SearchKind, [string, string, string, string][]>> = {};
  for (const { kind, title, path, text, keywords } of entries) {
    (packed[kind] ??= []).push([title, path, text, keywords]);
  }
  return packed;
}

/** The search over the entries of a file. */
export function searchOver({ entries, ignored }: SearchData): SiteSearch {
  const unpacked = Object.entries(entries).flatMap(([kind, ofKind]) =>
    ofKind.map(([title, path, text, keywords]): SearchEntry => ({
      kind: kind as SearchKind,
      ...{ title, path, text, keywords },
    })),
  );
  return createSiteSearch(unpacked, ignored);
}
