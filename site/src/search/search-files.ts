import { texts, translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { entriesIn } from './entries.ts';
import { packEntries, type SearchData } from './search-data.ts';

/** What the browser says itself; the rest stands in the page. */
const spoken = [
  ...(['label', 'hint', 'submit', 'long', 'longHelp', 'some', 'none'] as const),
  ...(['tips', 'kinds', 'count', 'more', 'staysHere'] as const),
];

/** The file of each language, named after what is in it so that browsers can keep it for good. */
export const searchFiles = locales.map(({ tag }) => {
  const data: SearchData = {
    entries: packEntries(entriesIn(tag)),
    ignored: translator(tag)('search.ignored'),
    texts: { search: textsOf(tag) },
  };
  return { locale: tag, name: `${tag}.${contentHash(data)}`, data };
});

/** Where the page of a language finds what to search in. */
export function searchAddress(locale: LocaleTag): string {
  const file = searchFiles.find((one) => one.locale === locale);
  if (!file) throw new Error(`nothing to search in "${locale}"`);
  return `/search/${file.name}.json`;
}

function textsOf(locale: LocaleTag): SearchData['texts'] {
  const { search } = texts[locale];
  if (typeof search !== 'object') throw new Error(`no words for searching in "${locale}"`);
  return Object.fromEntries(
    Object.entries(search).filter(([key]) => spoken.some((one) => one === key.split('_')[0])),
  );
}
