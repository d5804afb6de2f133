import type { LocaleTag } from '#content/locales.ts';
import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { Counterfactual } from '#rules/engine/counterfactual.ts';
import type { Source } from '#rules/engine/provenance.ts';
import type { Authority } from '#rules/engine/route.ts';

/**
 * What `POST /api/v1/assess` answers: the assessment, with what is needed to show it. Amounts are EUR cents,
 * dates ISO dates; conditions, holes and documents go by their ids.
 */
export interface AssessResponse extends Omit<Assessment, 'routes'> {
  /** Names the exact law of the verdict: the same case under the same hash has the same verdict. */
  readonly lawHash: string;
  /** Language of the disclaimer. */
  readonly language: LocaleTag;
  /** Has to be shown with every verdict. */
  readonly disclaimer: string;
  readonly routes: readonly RouteDocument[];
  /** The sources that the citations of this answer name, each once. */
  readonly sources: readonly Source[];
}

export interface RouteDocument extends RouteAssessment {
  /** The smallest changes that would open a closed route; empty for any other. */
  readonly counterfactuals: readonly Counterfactual[];
  /** The service that decides, and where to reach it. */
  readonly authority: Authority;
}
