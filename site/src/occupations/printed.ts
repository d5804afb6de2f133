import type { IsoDate } from '#rules/engine/date.ts';
import { officialNames } from '#rules/lists/all-names.ts';
import type { OfficialEntry } from '#rules/lists/official-names.ts';

/** What a list prints from a day on, and in which language; nothing where we hold no list. */
export function entriesOf(
  list: string,
  from: IsoDate | undefined,
): { readonly entries: readonly OfficialEntry[]; readonly lang: string } {
  const names = officialNames.find((one) => one.list === list);
  const slice = names?.slices.find((one) => one.from === from);
  return { entries: slice?.entries ?? [], lang: slice?.lang ?? names?.lang ?? 'nl' };
}
