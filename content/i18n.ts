import { createInstance } from 'i18next';
import { checkTexts as de } from './locales/de/check-texts.ts';
import calculatorsDe from './locales/de/calculators.json' with { type: 'json' };
import commonDe from './locales/de/common.json' with { type: 'json' };
import routePagesDe from './locales/de/route-pages.json' with { type: 'json' };
import shortageListsDe from './locales/de/shortage-lists.json' with { type: 'json' };
import occupationsDe from './locales/de/occupations.json' with { type: 'json' };
import { checkTexts as en } from './locales/en/check-texts.ts';
import type check from './locales/en/check.json';
import calculatorsEn from './locales/en/calculators.json' with { type: 'json' };
import commonEn from './locales/en/common.json' with { type: 'json' };
import type fields from './locales/en/fields.json';
import type result from './locales/en/result.json';
import type sideBySide from './locales/en/side-by-side.json';
import routePagesEn from './locales/en/route-pages.json' with { type: 'json' };
import shortageListsEn from './locales/en/shortage-lists.json' with { type: 'json' };
import occupationsEn from './locales/en/occupations.json' with { type: 'json' };
import { checkTexts as fr } from './locales/fr/check-texts.ts';
import calculatorsFr from './locales/fr/calculators.json' with { type: 'json' };
import commonFr from './locales/fr/common.json' with { type: 'json' };
import routePagesFr from './locales/fr/route-pages.json' with { type: 'json' };
import shortageListsFr from './locales/fr/shortage-lists.json' with { type: 'json' };
import occupationsFr from './locales/fr/occupations.json' with { type: 'json' };
import { locales, type LocaleTag } from './locales.ts';
import { checkTexts as nl } from './locales/nl/check-texts.ts';
import calculatorsNl from './locales/nl/calculators.json' with { type: 'json' };
import commonNl from './locales/nl/common.json' with { type: 'json' };
import routePagesNl from './locales/nl/route-pages.json' with { type: 'json' };
import shortageListsNl from './locales/nl/shortage-lists.json' with { type: 'json' };
import occupationsNl from './locales/nl/occupations.json' with { type: 'json' };
import { mergeTexts, type TextTree, type Translate } from './translate.ts';

/** Every text of every language. */
export const texts: Readonly<Record<LocaleTag, TextTree>> = {
  nl: mergeTexts(
    nl,
    { common: commonNl },
    calculatorsNl,
    occupationsNl,
    routePagesNl,
    shortageListsNl,
  ),
  fr: mergeTexts(
    fr,
    { common: commonFr },
    calculatorsFr,
    occupationsFr,
    routePagesFr,
    shortageListsFr,
  ),
  de: mergeTexts(
    de,
    { common: commonDe },
    calculatorsDe,
    occupationsDe,
    routePagesDe,
    shortageListsDe,
  ),
  en: mergeTexts(
    en,
    { common: commonEn },
    calculatorsEn,
    occupationsEn,
    routePagesEn,
    shortageListsEn,
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
  routePages: (typeof routePagesEn)['routePages'];
  shortageLists: (typeof shortageListsEn)['shortageLists'];
  check: typeof check & typeof fields;
  result: typeof result;
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
