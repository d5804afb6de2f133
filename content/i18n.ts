import { createInstance } from 'i18next';
import { checkTexts as de } from './locales/de/check-texts.ts';
import calculatorsDe from './locales/de/calculators.json' with { type: 'json' };
import commonDe from './locales/de/common.json' with { type: 'json' };
import occupationPagesDe from './locales/de/occupation-pages.json' with { type: 'json' };
import figurePagesDe from './locales/de/figure-pages.json' with { type: 'json' };
import routePagesDe from './locales/de/route-pages.json' with { type: 'json' };
import stateOfTheLawDe from './locales/de/state-of-the-law.json' with { type: 'json' };
import correctionsDe from './locales/de/corrections.json' with { type: 'json' };
import partnersDe from './locales/de/partners.json' with { type: 'json' };
import occupationsDe from './locales/de/occupations.json' with { type: 'json' };
import { checkTexts as en } from './locales/en/check-texts.ts';
import type check from './locales/en/check.json';
import calculatorsEn from './locales/en/calculators.json' with { type: 'json' };
import commonEn from './locales/en/common.json' with { type: 'json' };
import type fields from './locales/en/fields.json';
import type result from './locales/en/result.json';
import type resultActions from './locales/en/result-actions.json';
import type sideBySide from './locales/en/side-by-side.json';
import occupationPagesEn from './locales/en/occupation-pages.json' with { type: 'json' };
import figurePagesEn from './locales/en/figure-pages.json' with { type: 'json' };
import routePagesEn from './locales/en/route-pages.json' with { type: 'json' };
import stateOfTheLawEn from './locales/en/state-of-the-law.json' with { type: 'json' };
import correctionsEn from './locales/en/corrections.json' with { type: 'json' };
import partnersEn from './locales/en/partners.json' with { type: 'json' };
import occupationsEn from './locales/en/occupations.json' with { type: 'json' };
import { checkTexts as fr } from './locales/fr/check-texts.ts';
import calculatorsFr from './locales/fr/calculators.json' with { type: 'json' };
import commonFr from './locales/fr/common.json' with { type: 'json' };
import occupationPagesFr from './locales/fr/occupation-pages.json' with { type: 'json' };
import figurePagesFr from './locales/fr/figure-pages.json' with { type: 'json' };
import routePagesFr from './locales/fr/route-pages.json' with { type: 'json' };
import stateOfTheLawFr from './locales/fr/state-of-the-law.json' with { type: 'json' };
import correctionsFr from './locales/fr/corrections.json' with { type: 'json' };
import partnersFr from './locales/fr/partners.json' with { type: 'json' };
import occupationsFr from './locales/fr/occupations.json' with { type: 'json' };
import { locales, type LocaleTag } from './locales.ts';
import { checkTexts as nl } from './locales/nl/check-texts.ts';
import calculatorsNl from './locales/nl/calculators.json' with { type: 'json' };
import commonNl from './locales/nl/common.json' with { type: 'json' };
import occupationPagesNl from './locales/nl/occupation-pages.json' with { type: 'json' };
import figurePagesNl from './locales/nl/figure-pages.json' with { type: 'json' };
import routePagesNl from './locales/nl/route-pages.json' with { type: 'json' };
import stateOfTheLawNl from './locales/nl/state-of-the-law.json' with { type: 'json' };
import correctionsNl from './locales/nl/corrections.json' with { type: 'json' };
import partnersNl from './locales/nl/partners.json' with { type: 'json' };
import occupationsNl from './locales/nl/occupations.json' with { type: 'json' };
import { mergeTexts, type TextTree, type Translate } from './translate.ts';

/** Every text of every language. */
export const texts: Readonly<Record<LocaleTag, TextTree>> = {
  nl: mergeTexts(
    nl,
    { common: commonNl },
    calculatorsNl,
    occupationsNl,
    occupationPagesNl,
    figurePagesNl,
    routePagesNl,
    stateOfTheLawNl,
    correctionsNl,
    partnersNl,
  ),
  fr: mergeTexts(
    fr,
    { common: commonFr },
    calculatorsFr,
    occupationsFr,
    occupationPagesFr,
    figurePagesFr,
    routePagesFr,
    stateOfTheLawFr,
    correctionsFr,
    partnersFr,
  ),
  de: mergeTexts(
    de,
    { common: commonDe },
    calculatorsDe,
    occupationsDe,
    occupationPagesDe,
    figurePagesDe,
    routePagesDe,
    stateOfTheLawDe,
    correctionsDe,
    partnersDe,
  ),
  en: mergeTexts(
    en,
    { common: commonEn },
    calculatorsEn,
    occupationsEn,
    occupationPagesEn,
    figurePagesEn,
    routePagesEn,
    stateOfTheLawEn,
    correctionsEn,
    partnersEn,
  ),
};

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
      ? Base
      : Key
    : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

/** Keys of the texts that pages and components name themselves; checked by the compiler. */
export type TextKey = KeysOf<{
  common: typeof commonEn;
  calculators: (typeof calculatorsEn)['calculators'];
  occupationPages: (typeof occupationPagesEn)['occupationPages'];
  figurePages: (typeof figurePagesEn)['figurePages'];
  routePages: (typeof routePagesEn)['routePages'];
  stateOfTheLaw: (typeof stateOfTheLawEn)['stateOfTheLaw'];
  corrections: (typeof correctionsEn)['corrections'];
  partners: (typeof partnersEn)['partners'];
  check: typeof check & typeof fields;
  result: typeof result;
  link: (typeof resultActions)['link'];
  keep: (typeof resultActions)['keep'];
  sideBySide: (typeof sideBySide)['sideBySide'];
  occupationNames: (typeof occupationsEn)['occupationNames'];
}>;

const instance = createInstance({
  lng: 'en',
  // A fallback language would fill a missing plural form without a word.
  fallbackLng: false,
  supportedLngs: locales.map(({ tag }) => tag),
  initAsync: false,
  resources: Object.fromEntries(locales.map(({ tag }) => [tag, { translation: texts[tag] }])),
  returnNull: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  parseMissingKeyHandler: (key: string) => {
    throw new Error(`missing text: ${key}`);
  },
});
void instance.init();

/**
 * The translator of a language for pages made at build and in the Worker. Throws on a key without a text.
 * Ids of the law go through `words`; every other key is one the compiler knows.
 */
export function translator(locale: LocaleTag): Translate {
  const t = instance.getFixedT(locale);
  return (key, values = {}) => t(key, { ...values });
}
