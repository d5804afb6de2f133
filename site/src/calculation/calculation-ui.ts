import type { LocaleTag } from '#content/locales.ts';
import type { TextTree, Translate } from '#content/translate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import type { Parameter } from '#rules/engine/parameter.ts';
import type { Source } from '#rules/engine/provenance.ts';
import { createUi, type Ui } from '#site/check/ui.ts';

interface Held {
  readonly parameters: readonly Parameter[];
  readonly sources: readonly Source[];
}

/**
 * The speaking part of a calculation, with its own figures and sources in place of the law of a check: so amounts,
 * faults and citations read the same in both.
 */
export function calculationUi(
  locale: LocaleTag,
  held: Held,
  texts: TextTree,
  translate: Translate,
): Ui {
  const nothing = { facts: [], occupations: [], lists: [], routes: [], checks: [] };
  return createUi({
    ...{ locale, texts, translate, voice: 'employer' },
    law: indexLaw({ ...nothing, ...held }),
    ...{ decides: false, explained: new Set(), occupations: null },
  });
}
