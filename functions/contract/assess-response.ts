import type { LocaleTag } from '#content/locales.ts';
import type { Assessment, RouteAssessment } from '#rules/engine/assess.ts';
import type { Counterfactual } from '#rules/engine/counterfactual.ts';
import type { Slice } from '#rules/engine/parameter.ts';
import type { Source } from '#rules/engine/provenance.ts';
import type { Authority, Fee } from '#rules/engine/route.ts';

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

export interface RouteDocument extends Omit<RouteAssessment, 'fees'> {
  readonly fees: readonly FeeDocument[];
  /** The smallest changes that would open a closed route; empty for any other. */
  readonly counterfactuals: readonly Counterfactual[];
  /** The service that decides, and where to reach it. */
  readonly authority: Authority;
}

/** A fee with its amount. Read `figure.value` and the confidence of both provenances: no amount is certain by itself. */
export interface FeeDocument extends Fee {
  /** The amount of the filing date with its period and source; `null` where we hold none. */
  readonly figure: Slice | null;
}
