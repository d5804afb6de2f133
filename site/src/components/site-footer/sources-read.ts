import { catalogue } from '#rules/catalogue.ts';

/** The day on or after which every source of the law was last read, as an ISO date. */
export const sourcesReadSince = (): string =>
  catalogue.sources.map(({ checkedOn }) => checkedOn).reduce((a, b) => (a < b ? a : b));
