import type { Store } from '#site/check/store.ts';
import { type DiaryEntry, readEntries } from './diary-entries.ts';

export type DiaryChange = (entries: readonly DiaryEntry[]) => readonly DiaryEntry[];

interface KeptDiary {
  /** The diary as it is now: another tab may have changed or erased it since this one was opened. */
  readonly entries: () => readonly DiaryEntry[];
  /** Changes the diary that is kept now, and says whether it is kept. */
  readonly change: (change: DiaryChange) => boolean;
}

const name = 'diary';

/** The diary of a page. What it could not keep stands in the page alone, and is kept with the next change that can be. */
export function keptDiary({ kept, keep }: Store): KeptDiary {
  let unkept: readonly DiaryChange[] = [];
  const entries = () =>
    unkept.reduce((changed, change) => change(changed), readEntries(kept(name)));
  return {
    entries,
    change: (change) => {
      unkept = [...unkept, change];
      const next = entries();
      const text = next.length === 0 ? null : JSON.stringify(next);
      keep(name, text);
      const isKept = kept(name) === text;
      if (isKept) unkept = [];
      return isKept;
    },
  };
}
