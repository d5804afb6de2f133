import MiniSearch from 'minisearch';
import { fold, foldedWords } from './fold.ts';
import { forgiving, leastInside } from './forgiving.ts';

/** What a page is about. */
export type SearchKind =
  'check' | 'guide' | 'route' | 'occupation' | 'figure' | 'page' | 'service' | 'term' | 'source';

/** Something that can be found. */
export interface SearchEntry {
  readonly title: string;
  readonly kind: SearchKind;
  /** Its address. */
  readonly path: string;
  /** A line that says more, shown below the title; empty where there is nothing to add. */
  readonly text: string;
  /** Words that find it and are not shown; whole names of it first, each closed by `;`. */
  readonly keywords: string;
}

interface SearchGroup {
  readonly kind: SearchKind;
  /** The best first. */
  readonly entries: readonly SearchEntry[];
}

/** What was found for a text. */
export interface SearchResult {
  /** The text as it is repeated to the reader: a long one only by its beginning. */
  readonly asked: string;
  /** `some`: no page has all words, these have one of them; `long`: a text, of which the words that tell most were taken. */
  readonly fit: 'all' | 'some' | 'long';
  readonly count: number;
  /** The group with the best entry first. */
  readonly groups: readonly SearchGroup[];
}

export interface SiteSearch {
  /** Never throws, whatever is typed; nothing typed finds nothing. */
  readonly find: (text: string) => SearchResult;
}

/** More letters or words than anybody types to find a page: somebody pasted a text. */
const longText = { letters: 80, words: 9 };
/** Of a long text no more is read. */
const mostRead = 2000;
const mostRepeated = 60;
const mostFound = 60;
/** Of pages that have only some of the words. */
const mostSome = 12;
/** From so many letters a word tells something by itself. */
const leastTelling = 3;

/** How much sooner a page of a kind is meant than another that fits as well. */
const weights: Readonly<Record<SearchKind, number>> = {
  ...{ check: 1.6, route: 1.2, occupation: 1.1, figure: 1, page: 1.3, service: 1.3, source: 0.6 },
  ...{ guide: 1.5, term: 0.9 },
};

interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
}

/** Makes the search over entries. `ignored` are words of the language that tell nothing. */
export function createSiteSearch(entries: readonly SearchEntry[], ignored: string): SiteSearch {
  const empty = new Set(foldedWords(ignored));
  const index = new MiniSearch<{ readonly id: number }>({
    fields: ['title', 'text', 'keywords'],
    extractField: ({ id }, field) =>
      field === 'id' ? String(id) : (entries[id]?.[field as 'title' | 'text' | 'keywords'] ?? ''),
    ...forgiving,
    searchOptions: {
      ...forgiving.searchOptions,
      boost: { title: 4, text: 1.5 },
      boostDocument: (id) => weights[entries[Number(id)]?.kind ?? 'page'],
    },
  });
  index.addAll(entries.map((_, id) => ({ id })));
  const titles = entries.map(({ title }) => fold(title));
  const names = entries.map(({ keywords }) => keywords.split(';').slice(0, -1).map(fold));

  const search = (words: readonly string[], combineWith: 'AND' | 'OR'): readonly Hit[] =>
    // For one of many words its beginning is not enough: half of everything would have that.
    index
      .search(words.join(' '), { combineWith, prefix: combineWith === 'AND' })
      .flatMap(({ id, score }) => {
        const entry = entries[Number(id)];
        return entry ? [{ entry, score }] : [];
      });

  const find = (text: string): SearchResult => {
    const read = text.slice(0, mostRead).trim();
    const all = foldedWords(read);
    const telling = all.filter((word) => !empty.has(word));
    const words = [...new Set(telling.length > 0 ? telling : all)];
    const isLong = read.length > longText.letters || all.length > longText.words;
    const asked = read.length > mostRepeated ? `${read.slice(0, mostRepeated).trimEnd()}…` : read;
    if (isLong) {
      const hits = search(words.filter(tells), 'OR').slice(0, mostSome);
      return { asked, fit: 'long', ...grouped(hits) };
    }
    const wanted = fold(read);
    const inside = titles.flatMap((title, id): readonly Hit[] => {
      const entry = entries[id];
      if (!entry) return [];
      // The title itself comes before everything; letters inside a longer word after what the index finds.
      if (title === wanted) return [{ entry, score: Number.MAX_SAFE_INTEGER }];
      if (names[id]?.includes(wanted)) return [{ entry, score: Number.MAX_SAFE_INTEGER / 2 }];
      const holds = wanted.length >= leastInside && title.includes(wanted);
      return holds ? [{ entry, score: weights[entry.kind] }] : [];
    });
    const hits = [...search(words, 'AND'), ...inside];
    if (hits.length > 0) return { asked, fit: 'all', ...grouped(hits) };
    const some = search(words.filter(tells), 'OR').slice(0, mostSome);
    return { asked, fit: 'some', ...grouped(some) };
  };
  return { find };
}

const tells = (word: string): boolean => word.length >= leastTelling;

function grouped(hits: readonly Hit[]): Pick<SearchResult, 'count' | 'groups'> {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const held = best.get(hit.entry.path);
    if (!held || held.score < hit.score) best.set(hit.entry.path, hit);
  }
  const found = [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostFound);
  const kinds = [...new Set(found.map(({ entry }) => entry.kind))];
  return {
    count: found.length,
    groups: kinds.map((kind) => ({
      kind,
      entries: found.flatMap(({ entry }) => (entry.kind === kind ? [entry] : [])),
    })),
  };
}
