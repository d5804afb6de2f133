import {
  type FeedbackFault,
  longestFeedback,
  type Opinion,
  opinions,
  type TypedFeedback,
} from '#content/feedback.ts';
import { parsePath } from '#content/paths.ts';

export type ReadFeedback =
  | {
      readonly kind: 'said';
      readonly page: string;
      readonly opinion: Opinion;
      readonly text: string;
    }
  | {
      readonly kind: 'faulty';
      readonly typed: TypedFeedback;
      readonly faults: readonly FeedbackFault[];
    }
  /** No form of ours: it names no page. */
  | { readonly kind: 'foreign' };

const longestPage = 200;
/** Addresses of pages of ours: a language and slugs, without a query. */
const pagePath = /^\/[a-z]{2,3}(?:\/[a-z\d-]+)*\/?$/;

/** Reads what a form said of a page. */
export const readFeedback = (form: URLSearchParams): ReadFeedback => {
  const page = form.get('page') ?? '';
  if (page.length > longestPage || !pagePath.test(page) || !parsePath(page)) {
    return { kind: 'foreign' };
  }
  const said = form.get('opinion') ?? '';
  // Browsers count a line break as one letter and send two.
  const text = (form.get('text') ?? '').replaceAll('\r\n', '\n').trim();
  const opinion = opinions.find((one) => one === said);
  const faults: FeedbackFault[] = [
    ...(opinion ? [] : (['opinionMissing'] as const)),
    ...(opinion === 'wrong' && text === '' ? (['textMissing'] as const) : []),
    // As it would be stored: one sign can stand for many letters.
    ...(text.normalize('NFKC').length > longestFeedback ? (['textTooLong'] as const) : []),
  ];
  return opinion && faults.length === 0
    ? { kind: 'said', page, opinion, text }
    : { kind: 'faulty', typed: { page, opinion: said, text }, faults };
};
