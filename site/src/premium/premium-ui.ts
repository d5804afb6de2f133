import type { LocaleTag } from '#content/locales.ts';
import type { TextTree, Translate } from '#content/translate.ts';
import { premiumFigures } from '#rules/calculators/schemes.ts';
import type { Source } from '#rules/engine/provenance.ts';
import { calculationUi } from '#site/calculation/calculation-ui.ts';
import type { Ui } from '#site/check/ui.ts';

/** The speaking part of the calculation of a premium, with its figures. */
export function premiumUi(
  locale: LocaleTag,
  sources: readonly Source[],
  texts: TextTree,
  translate: Translate,
): Ui {
  return calculationUi(locale, { parameters: premiumFigures, sources }, texts, translate);
}
