import { texts } from '#content/i18n.ts';
import { defaultLocale, type LocaleTag } from '#content/locales.ts';
import { madeOnce } from '#content/made-once.ts';
import { createOccupationSearch, namesByOccupation } from '#content/output/occupation-search.ts';
import { catalogue } from '#rules/catalogue.ts';
import { type MembershipSpan, membershipOverTime } from '#rules/engine/membership-over-time.ts';
import type { Occupation } from '#rules/engine/occupation-list.ts';
import { isDuring } from '#rules/engine/period.ts';
import { lawHash } from '#rules/law-hash.ts';
import { law } from '../law.ts';
import { citedSources } from './cited-sources.ts';
import { jurisdictionOf } from './jurisdiction-of.ts';
import { namedWords } from './named-words.ts';
import type { Query } from './query-parameters.ts';

/** Occupations with their place on each list: over time, or on one day. */
export const describeOccupations = (
  language: LocaleTag | null,
  { q, jurisdiction, asOf }: Query<'q' | 'jurisdiction' | 'asOf'>,
) => {
  const lists = catalogue.lists.filter(
    ({ id }) => jurisdiction === undefined || jurisdictionOf(id) === jurisdiction,
  );
  const occupations = found(language, q).map(({ id, perhaps = [] }) => ({
    id,
    ...namedWords(language, 'occupations', id),
    perhaps,
    lists: lists.map((list) => ({
      list: list.id,
      spans: membershipOverTime(list, id)
        .filter((span) => asOf === undefined || isDuring(span, asOf))
        .map(describeSpan),
    })),
  }));
  return {
    lawHash,
    language,
    asOf: asOf ?? null,
    lists: lists.map(({ id }) => ({
      id,
      ...namedWords(language, 'lists', id),
      jurisdiction: jurisdictionOf(id),
    })),
    occupations,
    sources: citedSources(occupations),
  };
};

/** Those that a search finds, the best first; without one, the whole register. */
const found = (language: LocaleTag | null, q: string | undefined): readonly Occupation[] =>
  q === undefined
    ? catalogue.occupations.filter(({ isRest }) => !isRest)
    : searchIn(language ?? defaultLocale)
        .find(q)
        .map((id) => law.occupations.get(id))
        .filter((occupation) => occupation !== undefined);

/** Made when it is first asked for: it takes longer than a Worker may to start. */
const searchIn = madeOnce((language: LocaleTag) =>
  createOccupationSearch(namesByOccupation(texts, language), language),
);

const describeSpan = ({ from, to, membership, lastKnown, doubt, slice }: MembershipSpan) => ({
  from,
  to,
  membership,
  lastKnown,
  doubt,
  provenance: slice?.provenance ?? null,
  confirmedThrough: slice?.confirmedThrough ?? null,
});
