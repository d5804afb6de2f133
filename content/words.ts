import type { Translate, Values } from './translate.ts';

/** The kinds of things in the law that have words. */
const wordKinds = [
  'checks',
  'questions',
  'facts',
  'options',
  'jurisdictions',
  'routes',
  'answers',
  'conditions',
  'parameters',
  'lists',
  'occupations',
  'consequences',
  'documents',
  'fees',
  'steps',
  'sources',
  'compared',
  'help',
  'lastDays',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** Whether an area of the texts holds the words of a kind of thing, by its ids. */
export function isWordKind(area: string): area is WordKind {
  return wordKinds.some((kind) => kind === area);
}

/**
 * The words of a piece of the law, by its id. Ids come from the law, so the compiler cannot check them;
 * a test holds the completeness of every kind in every language.
 */
export function words(
  t: Translate,
  kind: WordKind,
  id: string,
  field: string,
  values?: Values,
): string {
  return t(`${kind}.${id}.${field}`, values);
}
