import type { LocaleTag } from '#content/locales.ts';
import type { TextTree, Translate } from '#content/translate.ts';
import { premiumFigures } from '#rules/calculators/schemes.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Source } from '#rules/engine/provenance.ts';
import { createUi, type Ui } from '#site/check/ui.ts';

/**
 * The speaking part of the calculation, with its own figures and sources in place of the law of a check: so amounts,
 * faults and citations read the same in both.
 */
export function premiumUi(
  locale: LocaleTag,
  sources: readonly Source[],
  texts: TextTree,
  translate: Translate,
): Ui {
  const nothing = { facts: [], occupations: [], lists: [], routes: [], checks: [] };
  return createUi({
    ...{ locale, texts, translate, voice: 'employer' },
    law: indexLaw({ ...nothing, parameters: premiumFigures, sources }),
    ...{ decides: false, explained: new Set(), occupations: null },
  });
}
