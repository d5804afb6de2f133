import { entry, type LedgerEntry } from '#rules/law/ledger.ts';

/** Facts about ADG's exemption, and where each stands in the law. */
export const exemptionLedger: readonly LedgerEntry[] = [
  entry('procedure', 'time-of-other-kinds', 'german-speaking-community-exemption-any-time'),
  entry(
    'procedure',
    'further-year',
    'exemption-next-year-same-training',
    'exemption-next-year-ask',
  ),
  // The place where somebody lives chooses the law
  entry('condition', 'TE-COMP-ADG', 'home-place', 'german-speaking-community-exemption'),
  entry(
    'condition',
    'TE-ADG-TYPES',
    'german-speaking-community-exemption-types',
    'german-speaking-community-exemption-ask',
  ),
  entry('condition', 'TE-ADG-SUMMONS', 'german-speaking-community-exemption-summons'),
  entry(
    'condition',
    'benefit-to-keep',
    'german-speaking-community-exemption-benefit',
    'german-speaking-community-exemption-is-part-time',
  ),
  // What ADG's pages on arts. 27-30 show
  entry(
    'condition',
    'article-27-timetable',
    'german-speaking-community-exemption-is-vocational',
    'german-speaking-community-exemption-vocational-daytime',
    'german-speaking-community-exemption-evening',
  ),
  entry(
    'condition',
    'article-28-studies',
    'german-speaking-community-exemption-is-studies',
    'exemption-training-begun',
    'exemption-first-day-not-later',
    'exemption-first-day-ask',
    'german-speaking-community-exemption-studies-daytime',
    'german-speaking-community-exemption-studies-relevant',
    'german-speaking-community-exemption-neighbours',
  ),
  entry(
    'condition',
    'article-29-dual',
    'german-speaking-community-exemption-is-dual',
    'exemption-training-begun',
    'exemption-first-day-not-later',
    'exemption-first-day-ask',
    'german-speaking-community-exemption-dual-contract',
  ),
  entry('condition', 'article-30-dsl', 'german-speaking-community-exemption-dsl'),
  entry('document', 'adg-application', 'german-speaking-community-exemption-form'),
  entry('document', 'DOC-C91', 'german-speaking-community-exemption-closing-forms'),
  entry(
    'procedure',
    'STEP-3',
    'german-speaking-community-exemption-apply',
    'german-speaking-community-exemption-decision',
  ),
  entry(
    'contradiction',
    'registration-lapses-or-stays',
    'german-speaking-community-exemption-summons',
  ),
  entry('gap', 'rest-of-article-27', 'german-speaking-community-exemption-ask-vocational'),
  entry('gap', 'rest-of-article-28', 'german-speaking-community-exemption-ask-studies'),
  entry('gap', 'rest-of-article-29', 'german-speaking-community-exemption-ask-dual'),
  entry(
    'gap',
    'articles-31-to-34',
    'german-speaking-community-exemption-is-other',
    'german-speaking-community-exemption-ask',
  ),
  entry('gap', 'income-guarantee', 'german-speaking-community-exemption-ask-part-time'),
  entry('gap', 'adg-pages-of-2026', 'german-speaking-community-exemption-undated'),
];
