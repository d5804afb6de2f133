import type { OccupationList } from '#rules/engine/occupation-list.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';

/** What pages know of a list besides the law. */
interface ListPlace {
  readonly place: LocalJurisdiction;
  /** The words for being on it. */
  readonly words: 'list' | 'left' | 'either' | 'study';
  /** The source that says where the authority publishes it. */
  readonly published: string;
  /** What is worth knowing about it: consequences of the route that uses it. */
  readonly notes: readonly string[];
}

const flemish = { place: 'flanders', published: 'flanders-shortage-list-page' } as const;

/** Every list of the law; a test compares. */
export const lists = {
  'flanders-shortage-list': {
    ...flemish,
    words: 'list',
    notes: ['flanders-shortage-no-vacancy', 'flanders-shortage-list-source'],
  },
  'flanders-shortage-removed': {
    ...flemish,
    words: 'left',
    notes: ['flanders-shortage-renewal-same-job'],
  },
  'flanders-shortage-either': {
    ...flemish,
    words: 'either',
    notes: ['flanders-shortage-renewal-same-job'],
  },
  'flanders-vdab-study': {
    place: 'flanders',
    words: 'study',
    published: 'vdab-shortage-list-page',
    notes: [],
  },
  'brussels-shortage-list': {
    place: 'brussels',
    words: 'list',
    published: 'brussels-shortage-page',
    notes: [
      ...['brussels-shortage-no-test', 'brussels-shortage-check-list'],
      ...['brussels-shortage-list-source', 'brussels-shortage-list-moves'],
      'brussels-shortage-not-critical-functions',
    ],
  },
  'wallonia-shortage-list': {
    place: 'wallonia',
    words: 'list',
    published: 'wallonia-shortage-list-page',
    notes: [
      ...['wallonia-shortage-no-test', 'wallonia-shortage-filing-day'],
      ...['wallonia-shortage-list-source', 'wallonia-shortage-list-not-found'],
      'wallonia-shortage-not-forem',
    ],
  },
} as const satisfies Readonly<Record<string, ListPlace>>;

/** Lists of what a change of another list did, which have no days before. */
const sinceAChange: ReadonlySet<ListPlace['words']> = new Set(['left', 'either']);

export type ListId = keyof typeof lists;

/** A list of the law under an id that pages have words for. */
export interface KnownList extends OccupationList {
  readonly id: ListId;
}

/** The lists that pages have words for: all of them. */
export function knownLists(held: Iterable<OccupationList>): readonly KnownList[] {
  return [...held].filter((list): list is KnownList => Object.hasOwn(lists, list.id));
}

/** Whether it says what became of occupations when another list changed: nothing follows for those it does not name. */
export function isSinceAChange({ id }: KnownList): boolean {
  return sinceAChange.has(lists[id].words);
}

/** Whether a list frees from the labour market test: others are for renewals, or for that test itself. */
export function isForPermits({ id }: KnownList): boolean {
  return lists[id].words === 'list';
}
