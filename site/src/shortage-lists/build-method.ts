import { texts, translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import type { Source } from '#rules/engine/provenance.ts';
import { shortageMethodSources } from '#rules/shortage-methods/all.ts';
import { calculationUi } from '#site/calculation/calculation-ui.ts';
import { pickTexts } from '#site/calculation/pick-texts.ts';
import type { Ui } from '#site/check/ui.ts';
import type { MethodData } from './method-data.ts';

const sources: readonly Source[] = [...catalogue.sources, ...shortageMethodSources];

/** Its own words and those it borrows. */
const spoken = [
  'shortageLists.sum',
  'check.faultsTitle',
  'check.staysHere',
  'check.fields.percent',
];

/** The file of each language, named after what is in it so that browsers can keep it for good. */
export const methodFiles = locales.map(({ tag }) => {
  const data: MethodData = { texts: pickTexts(texts[tag], spoken) };
  return { locale: tag, name: `shortage-lists.${tag}.${contentHash(data)}`, data };
});

/** Where a page finds the data of its language. */
export function methodAddress(locale: LocaleTag): string {
  const file = methodFiles.find((one) => one.locale === locale);
  if (!file) throw new Error(`no words for the shortage lists in "${locale}"`);
  return `/check/${file.name}.json`;
}

/** The speaking part where pages are made: at build and in the Worker. */
export function buildMethodUi(locale: LocaleTag): Ui {
  return calculationUi(locale, { parameters: [], sources }, texts[locale], translator(locale));
}
