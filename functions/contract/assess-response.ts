import type { LocaleTag } from '#content/locales.ts';
import type { AssessmentDocument } from '#rules/engine/assessment-document.ts';
import type { Source } from '#rules/engine/provenance.ts';
import type { CaseVerdicts, ReasonedVerdict } from '#rules/engine/verdicts.ts';

/**
 * What `POST /api/v1/assess` answers, by what was asked for. Amounts are EUR cents, dates ISO dates; conditions, holes
 * and documents go by their ids, which `GET /api/v1/routes/{id}` puts into words and sources.
 */
export type AssessResponse = VerdictsResponse | FullAssessResponse;

/** The verdicts of the jurisdictions that may decide, what each turns on, and what to ask next. */
export interface VerdictsResponse extends CaseVerdicts<ReasonedVerdict>, Accompanied {
  readonly detail: 'verdicts';
  /** The sources that the citations of this answer name, each once. */
  readonly sources: readonly Source[];
}

/** The assessment, with what is needed to show it. */
export interface FullAssessResponse extends AssessmentDocument, Accompanied {
  readonly detail: 'full';
}

interface Accompanied {
  /** Names the exact law of the verdict: the same case under the same hash has the same verdict. */
  readonly lawHash: string;
  /** Language of the disclaimer. */
  readonly language: LocaleTag;
  /** Has to be shown with every verdict. */
  readonly disclaimer: string;
}
