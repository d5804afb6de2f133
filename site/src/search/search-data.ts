import {
  createSiteSearch,
  type SearchEntry,
  type SearchKind,
  type SiteSearch,
} from '#content/output/site-search.ts';
import type { TextTree } from '#content/translate.ts';

/**
 * The entries of a kind, as they compress best: titles, addresses, lines of text and other words each together, an entry a
 * line, and once how all addresses begin.
 */
interface PackedEntries {
  readonly below: string;
  readonly titles: string;
  readonly paths: string;
  readonly texts: string;
  readonly keywords: string;
}

/** What a browser needs to search. */
export interface SearchData {
  readonly entries: Readonly<Partial<Record<SearchKind, PackedEntries>>>;
  readonly ignored: string;
  readonly texts: TextTree;
}

/** Entries as a file holds them. No text of theirs has more than one line. */
export function packEntries(entries: readonly SearchEntry[]): SearchData['entries'] {
  const packed: Partial<Record<SearchKind, PackedEntries>> = {};
  for (const [kind, ofKind] of Map.groupBy(entries, (entry) => entry.kind)) {
    const below = sharedBeginning(ofKind.map(({ path }) => path));
    const column = (of: (entry: SearchEntry) => string) => ofKind.map(of).join('\n');
    packed[kind] = {
      below,
      titles: column(({ title }) => title),
      paths: column(({ path }) => path.slice(below.length)),
      texts: column(({ text }) => text),
      keywords: column(({ keywords }) => keywords),
    };
  }
  return packed;
}

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  while (!others.every((path) => path.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

/** The search over the entries of a file. */
export function searchOver({ entries, ignored }: SearchData): SiteSearch {
  const unpacked = Object.entries(entries).flatMap(([kind, { below, titles, ...columns }]) => {
    const [paths, texts, keywords] = [columns.paths, columns.texts, columns.keywords].map(
      (column) => column.split('\n'),
    );
    return titles.split('\n').map((title, i): SearchEntry => ({
      kind: kind as SearchKind,
      title,
      path: `${below}${paths?.[i] ?? ''}`,
      text: texts?.[i] ?? '',
      keywords: keywords?.[i] ?? '',
    }));
  });
  return createSiteSearch(unpacked, ignored);
}
