import type { LocaleTag } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { isDuring } from '#rules/engine/period.ts';
import { lawHash } from '#rules/law-hash.ts';
import { citedSources } from './cited-sources.ts';
import { jurisdictionOf } from './jurisdiction-of.ts';
import { namedWords } from './named-words.ts';
import type { Query } from './query-parameters.ts';

/** The dated amounts of the law, in cents, hundredths of a percent or whole units as `unit` says: every period, or that of one day. */
export const describeParameters = (
  language: LocaleTag | null,
  { asOf, jurisdiction }: Query<'asOf' | 'jurisdiction'>,
) => {
  const parameters = catalogue.parameters
    // Bundlers order the exports of a module in their own way.
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id }) => jurisdiction === undefined || jurisdictionOf(id) === jurisdiction)
    .map(({ id, unit, slices }) => ({
      id,
      ...namedWords(language, 'parameters', id),
      jurisdiction: jurisdictionOf(id),
      unit,
      slices: slices.filter((slice) => asOf === undefined || isDuring(slice, asOf)),
    }));
  return { lawHash, language, asOf: asOf ?? null, parameters, sources: citedSources(parameters) };
};
