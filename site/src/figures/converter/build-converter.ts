import { texts, translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { payLawOf } from '#rules/calculators/pay.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { pickTexts } from '#site/calculation/pick-texts.ts';
import type { Ui } from '#site/check/ui.ts';
import { figureGroups } from '#site/figures/figure-groups.ts';
import { type ConverterData, converterUi } from './converter-ui.ts';

/** The tests of pay, as they stand in the routes. */
export const payLaw = payLawOf(catalogue);

const places = [...new Set(payLaw.tests.map(({ place }) => place))];
const payGroups = figureGroups.filter(({ topic }) => topic === 'pay');

/** What can be wrong with an amount or a day. */
const faultsOfFields = [
  ...(['notAnAmount', 'outOfRange', 'notADate', 'impossibleDate', 'dateOutOfRange'] as const),
];

/** Its own words and those it borrows: of figures, places, faults and numbers. */
const spoken = [
  ...['converter', 'amount', 'notes'].map((key) => `figures.${key}`),
  ...payGroups.map(({ id }) => `figures.groups.${id}.name`),
  ...payGroups.flatMap(({ rows }) => rows.map(({ id }) => `figures.rows.${id}`)),
  ...places.map((place) => `jurisdictions.${place}.name`),
  ...payLaw.sources.flatMap(({ id, title }) => (title === null ? [`sources.${id}.title`] : [])),
  ...faultsOfFields.map((kind) => `check.faults.${kind}`),
  ...['faultsTitle', 'staysHere', 'perMonth', 'perYear'].map((key) => `check.${key}`),
  ...['check.confidence', 'calculators.fromTo', 'result.either', 'result.amountNotKnown'],
];

/** The file of each language, named after what is in it so that browsers can keep it for good. */
export const converterFiles = locales.map(({ tag }) => {
  const data: ConverterData = { texts: pickTexts(texts[tag], spoken), law: payLaw };
  return { locale: tag, name: `converter.${tag}.${contentHash(data)}`, data };
});

/** Where a page finds the data of its language. */
export function converterAddress(locale: LocaleTag): string {
  return `/check/${fileOf(locale).name}.json`;
}

/** The speaking part of the converter where pages are made: at build and in the Worker. */
export function buildConverterUi(locale: LocaleTag): Ui {
  return converterUi(locale, fileOf(locale).data, translator(locale));
}

/** Addresses of the converter itself, and of the page that answers its form. */
export function converterPath(locale: LocaleTag, ...rest: readonly string[]): string {
  return path(locale, 'figures', 'salary-converter', ...rest);
}

function fileOf(locale: LocaleTag) {
  const file = converterFiles.find((one) => one.locale === locale);
  if (!file) throw new Error(`no words for the converter in "${locale}"`);
  return file;
}
