import type { TextTree } from '#content/translate.ts';
import type { Source } from '#rules/engine/provenance.ts';

/** What the calculation says and cites in one language: a file of its own, loaded with the page. */
export interface PremiumData {
  readonly texts: TextTree;
  readonly sources: readonly Source[];
}

/** What the page says of the calculation it holds. */
export interface PremiumPlace {
  readonly locale: string;
  /** Address of the file of data. */
  readonly data: string;
  /** Address of the page that answers the form when it is sent after all. */
  readonly action: string;
  /** Address of the check that says whether the training is possible. */
  readonly check: string;
}
