import { locales, type LocaleTag } from '#content/locales.ts';
import { termsInText } from '#content/output/terms-in-text.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { wordsOfCheck } from '#site/check/check-files.ts';
import { termData } from './build-terms.ts';

const filesOf = new Map(
  catalogue.checks.flatMap(({ id }) =>
    locales.map(({ tag }) => [`${id} ${tag}`, fileOf(id, tag)] as const),
  ),
);

/** For each check and language, the terms that something in the check can name. */
export const termFiles = [...filesOf.values()];

/** Where the page of a check finds its terms. */
export function termAddress(check: string, locale: LocaleTag): string {
  const file = filesOf.get(`${check} ${locale}`);
  if (!file) throw new Error(`no terms of "${check}" in "${locale}"`);
  return `/check/${file.name}.json`;
}

function fileOf(check: string, locale: LocaleTag) {
  const all = termData(locale);
  const data = { ...all, terms: termsInText(wordsOfCheck(check, locale), all.terms) };
  return { name: `${check}.${locale}.terms.${contentHash(data)}`, data };
}
