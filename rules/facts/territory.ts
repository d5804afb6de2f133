import type { PostcodeRange } from '../engine/fact.ts';
import type { LocalJurisdiction } from '../engine/route.ts';

/**
 * Belgian postcodes by the jurisdiction that decides on work there. The codes of the nine German-speaking
 * municipalities come first, because they lie inside the Liège range. Ranges follow the provinces; at
 * borders a code may mislead, so the page shows the place it found and lets the person correct it.
 */
export const postcodes: readonly PostcodeRange<LocalJurisdiction>[] = [
  ...[
    4700, 4701, 4710, 4711, 4720, 4721, 4728, 4730, 4731, 4750, 4760, 4761, 4770, 4771, 4780, 4782,
    4783, 4784, 4790, 4791,
  ].map((code) => ({ from: code, to: code, option: 'german-speaking-community' }) as const),
  { from: 1000, to: 1299, option: 'brussels' },
  { from: 1300, to: 1499, option: 'wallonia' },
  { from: 1500, to: 3999, option: 'flanders' },
  { from: 4000, to: 7999, option: 'wallonia' },
  { from: 8000, to: 9999, option: 'flanders' },
];
