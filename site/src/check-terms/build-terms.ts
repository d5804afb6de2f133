import { translator } from '#content/i18n.ts';
import {
  findLocale,
  locales,
  type LocaleTag,
  officialLocales,
  sharedLocales,
} from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { termName } from '#content/term-names.ts';
import allTerms from '#content/terms.json' with { type: 'json' };
import type { TermData } from './term-data.ts';

const dataOf = new Map(locales.map(({ tag }) => [tag, makeData(tag)]));

/** The terms of a language that have words by which a text is known to name them. */
export function termData(locale: LocaleTag): TermData {
  const data = dataOf.get(locale);
  if (!data) throw new Error(`no terms in "${locale}"`);
  return data;
}

function makeData(locale: LocaleTag): TermData {
  const t = translator(locale);
  const isShared = sharedLocales.some((tag) => tag === locale);
  return {
    title: t('glossary.onThisPage'),
    none: t('glossary.noneOnThisPage'),
    toGlossary: t('guides.toGlossary'),
    glossary: path(locale, 'glossary'),
    terms: allTerms.flatMap(({ id, term: official, words: explained }) => {
      if (explained === undefined) return [];
      const { term, words = [] } = termName(locale, id);
      return {
        ...{ id, name: term, words },
        plain: t(`terms.${id}`),
        others: (isShared ? sharedLocales : officialLocales)
          .filter((tag) => tag !== locale)
          .map((tag) => ({ tag, label: findLocale(tag)?.label ?? tag, name: official[tag] })),
      };
    }),
  };
}
