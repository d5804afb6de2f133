import type { LocaleTag } from '#content/locales.ts';
import type { Premium } from '#rules/calculators/premium.ts';
import type { NotFound } from '#rules/calculators/scheme.ts';
import type { Source } from '#rules/engine/provenance.ts';

/** What `POST /api/v1/premium` answers. Amounts are EUR cents a month, rates percent or basis points as `unit` says. */
export interface PremiumResponse {
  readonly premium: Premium;
  /** What no source says and a reader of the amount has to know, by id. */
  readonly notFound: readonly NotFound[];
  /** Names the exact figures: the same input under the same hash gives the same premium. */
  readonly figuresHash: string;
  /** Language of the disclaimer. */
  readonly language: LocaleTag;
  /** Has to be shown with every amount. */
  readonly disclaimer: string;
  /** The sources that the figures name, each once. */
  readonly sources: readonly Source[];
}
