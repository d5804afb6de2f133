import { createInstance } from 'i18next';
import { checkTexts as ar } from './locales/ar/check-texts.ts';
import { pageTexts as pagesAr } from './locales/ar/page-texts.ts';
import { checkTexts as de } from './locales/de/check-texts.ts';
import { pageTexts as pagesDe } from './locales/de/page-texts.ts';
import { checkTexts as en } from './locales/en/check-texts.ts';
import type ask from './locales/en/ask.json';
import type check from './locales/en/check.json';
import type fields from './locales/en/fields.json';
import type list from './locales/en/list.json';
import type listen from './locales/en/listen.json';
import { pageTexts as pagesEn } from './locales/en/page-texts.ts';
import type result from './locales/en/result.json';
import type resultActions from './locales/en/result-actions.json';
import type sideBySide from './locales/en/side-by-side.json';
import { checkTexts as fa } from './locales/fa/check-texts.ts';
import { pageTexts as pagesFa } from './locales/fa/page-texts.ts';
import { checkTexts as fr } from './locales/fr/check-texts.ts';
import { pageTexts as pagesFr } from './locales/fr/page-texts.ts';
import { defaultLocale, findLocale, locales, type LocaleTag } from './locales.ts';
import { madeOnce } from './made-once.ts';
import { checkTexts as nl } from './locales/nl/check-texts.ts';
import { pageTexts as pagesNl } from './locales/nl/page-texts.ts';
import { checkTexts as tr } from './locales/tr/check-texts.ts';
import { pageTexts as pagesTr } from './locales/tr/page-texts.ts';
import { checkTexts as uk } from './locales/uk/check-texts.ts';
import { pageTexts as pagesUk } from './locales/uk/page-texts.ts';
import { mergeTexts, type TextTree, type Translate, withIsolates } from './translate.ts';
import { withdrawnKeys } from './withdrawn-keys.ts';
import { withSourceTexts } from './withdrawn.ts';

/** The texts of every language as its files hold them. */
export const ownTexts: Readonly<Record<LocaleTag, TextTree>> = {
  nl: mergeTexts(nl, pagesNl),
  fr: mergeTexts(fr, pagesFr),
  de: mergeTexts(de, pagesDe),
  en: mergeTexts(en, pagesEn),
  ar: mergeTexts(ar, pagesAr),
  uk: mergeTexts(uk, pagesUk),
  tr: mergeTexts(tr, pagesTr),
  fa: mergeTexts(fa, pagesFa),
};

/**
 * Every text of every language as it is said: with the source text where a translation is withdrawn, and what is filled in
 * set apart where the direction is from right to left.
 */
export const texts: Readonly<Record<LocaleTag, TextTree>> = eachLanguage((tag) => {
  const current = withSourceTexts(ownTexts[tag], ownTexts[defaultLocale], withdrawnKeys[tag] ?? []);
  return findLocale(tag)?.dir === 'rtl' ? withIsolates(current) : current;
});

function eachLanguage(make: (tag: LocaleTag) => TextTree): Record<LocaleTag, TextTree> {
  // Every tag of the table is there, which the type of `fromEntries` does not say.
  return Object.fromEntries(locales.map(({ tag }) => [tag, make(tag)])) as Record<
    LocaleTag,
    TextTree
  >;
}

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
      ? Base
      : Key
    : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

/** Keys of the texts that pages and components name themselves; checked by the compiler. */
export type TextKey = KeysOf<
  Omit<typeof pagesEn, 'occupations' | 'sources'> & {
    check: typeof check & typeof fields;
    result: typeof result;
    list: (typeof list)['list'];
    listen: (typeof listen)['listen'];
    link: (typeof resultActions)['link'];
    keep: (typeof resultActions)['keep'];
    take: (typeof resultActions)['take'] & (typeof ask)['take'];
    ask: (typeof ask)['ask'];
    sideBySide: (typeof sideBySide)['sideBySide'];
  }
>;

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
  const text = textsAsWritten(locale);
  const { interpolator } = instance.services;
  return (key, values) => {
    if (!values) return text(key);
    // Only for these does what is filled in choose the text.
    if (typeof values['count'] === 'number') return t(key, { ...values });
    return interpolator.interpolate(text(key), values, locale, {});
  };
}

/** Texts before anything is filled in: a page made on demand says thousands, and i18next looks each up anew. */
const textsAsWritten = madeOnce((locale: LocaleTag) => {
  const t = instance.getFixedT(locale);
  return madeOnce((key: string) => t(key, { skipInterpolation: true }));
});
