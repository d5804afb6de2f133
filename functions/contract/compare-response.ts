import type { LocaleTag } from '#content/locales.ts';
import type { Source } from '#rules/engine/provenance.ts';
import type { SideBySide } from '#rules/engine/side-by-side.ts';

/**
 * What `POST /api/v1/compare` answers: the case in every place, with what is needed to show it. The reasons in full,
 * papers and steps of a place are an assessment with that place as the answer.
 */
export interface CompareResponse extends SideBySide {
  /** Names the exact law of the verdicts. */
  readonly lawHash: string;
  /** Language of the disclaimer. */
  readonly language: LocaleTag;
  /** Has to be shown with every verdict. */
  readonly disclaimer: string;
  /** The sources that the citations of this answer name, each once. */
  readonly sources: readonly Source[];
}
