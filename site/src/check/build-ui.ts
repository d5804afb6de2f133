import { texts, translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Voice } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { createUi, type Ui } from './ui.ts';

const law = indexLaw(catalogue);

/** The speaking part of a check where pages are made: at build and in the Worker. */
export function buildUi(locale: LocaleTag, voice: Voice): Ui {
  return createUi(translator(locale), texts[locale], locale, voice, law);
}
