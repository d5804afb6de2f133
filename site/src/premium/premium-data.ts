import type { TextTree } from '#content/translate.ts';

/** What the calculation says in one language: a file of its own, loaded with the page. It cites nothing: the page does. */
export interface PremiumData {
  readonly texts: TextTree;
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
