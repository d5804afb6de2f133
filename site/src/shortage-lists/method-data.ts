import type { TextTree } from '#content/translate.ts';

/** What the calculation says in one language: a file of its own, loaded with the page. It cites nothing: the page does. */
export interface MethodData {
  readonly texts: TextTree;
}
