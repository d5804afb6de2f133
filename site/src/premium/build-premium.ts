import { texts, translator } from '#content/i18n.ts';
import { locales, type LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { contentHash } from '#rules/engine/content-hash.ts';
import { pickTexts } from '#site/calculation/pick-texts.ts';
import type { Ui } from '#site/check/ui.ts';
import type { PremiumData } from './premium-data.ts';
import { premiumUi } from './premium-ui.ts';

/** Its own words and those it borrows: of faults and numbers. */
const spoken = [
  'calculators',
  ...['faults', 'faultsTitle', 'fields', 'staysHere'].map((key) => `check.${key}`),
];

/** The file of each language, named after what is in it so that browsers can keep it for good. */
export const premiumFiles = locales.map(({ tag }) => {
  const data: PremiumData = { texts: pickTexts(texts[tag], spoken) };
  return { locale: tag, name: `premium.${tag}.${contentHash(data)}`, data };
});

/** Where a page finds the data of its language. */
export function premiumAddress(locale: LocaleTag): string {
  const file = premiumFiles.find((one) => one.locale === locale);
  if (!file) throw new Error(`no words for the premium in "${locale}"`);
  return `/check/${file.name}.json`;
}

/** The speaking part of the calculation where pages are made: at build and in the Worker. */
export function buildPremiumUi(locale: LocaleTag): Ui {
  return premiumUi(locale, catalogue.sources, texts[locale], translator(locale));
}
