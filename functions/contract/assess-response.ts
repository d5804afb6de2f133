import type { LocaleTag } from '#content/locales.ts';
import type { AssessmentDocument } from '#rules/engine/assessment-document.ts';

/**
 * What `POST /api/v1/assess` answers: the assessment, with what is needed to show it. Amounts are EUR cents,
 * dates ISO dates; conditions, holes and documents go by their ids.
 */
export interface AssessResponse extends AssessmentDocument {
  /** Names the exact law of the verdict: the same case under the same hash has the same verdict. */
  readonly lawHash: string;
  /** Language of the disclaimer. */
  readonly language: LocaleTag;
  /** Has to be shown with every verdict. */
  readonly disclaimer: string;
}
