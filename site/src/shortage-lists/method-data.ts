import type { TextTree } from '#content/translate.ts';
import type { Source } from '#rules/engine/provenance.ts';

/** What the calculation says in one language, and the pages it cites: a file of its own, loaded with the page. */
export interface MethodData {
  readonly texts: TextTree;
  readonly sources: readonly Source[];
}
