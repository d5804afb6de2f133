import { texts, translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import type { Source } from '#rules/engine/provenance.ts';
import {
  criterionStatements,
  shortageMethods,
  shortageMethodSources,
} from '#rules/shortage-methods/all.ts';
import { calculationUi } from '#site/calculation/calculation-ui.ts';
import { pickTexts } from '#site/calculation/pick-texts.ts';
import type { Ui } from '#site/check/ui.ts';
import type { MethodData } from './method-data.ts';

const sources: readonly Source[] = [...catalogue.sources, ...shortageMethodSources];

/** Only what a criterion is cited from: the rest stands in the page. */
const cited = new Set(
  shortageMethods
    .flatMap(criterionStatements)
    .flatMap(({ citations }) =>
      citations.flatMap(({ source, locator }) =>
        locator !== 'notKnown' && locator.of !== undefined ? [source, locator.of] : [source],
      ),
    ),
);
const citedSources = sources.filter(({ id }) => cited.has(id));

/** Its own words, those it borrows, and the names of texts whose title we do not hold. */
const spoken = [
  'shortageLists.sum',
  ...['faultsTitle', 'confidence', 'checkedOn', 'staysHere'].map((key) => `check.${key}`),
  'check.fields.percent',
  ...citedSources.flatMap(({ id, title }) => (title === null ? [`sources.${id}`] : [])),
];

/** The file of each language, named after what is in it so that browsers can keep it for good. */
export const methodFiles = locales.map(({ tag }) => {
  const data: MethodData = {
    texts: pickTexts(texts[tag], spoken),
    sources: citedSources,
  };
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
