import type { LocaleTag } from '#content/locales.ts';
import type { TextTree, Translate } from '#content/translate.ts';
import type { PayLaw } from '#rules/calculators/pay.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { createUi, type Ui } from '#site/check/ui.ts';

/** What the converter holds of law and words in one language: a file of its own, loaded with the page. */
export interface ConverterData {
  readonly texts: TextTree;
  readonly law: PayLaw;
}

/** The speaking part of the converter, with the law of pay in place of that of a check. */
export function converterUi(
  locale: LocaleTag,
  { texts, law }: ConverterData,
  translate: Translate,
): Ui {
  const nothing = { occupations: [], lists: [], routes: [], checks: [] };
  return createUi({
    ...{ locale, texts, translate, voice: 'employer' },
    law: indexLaw({ ...nothing, ...law }),
    ...{ decides: false, explained: new Set(), occupations: null },
  });
}
