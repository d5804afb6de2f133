import type { Translate, Values } from './translate.ts';

/** The kinds of things in the law that have words. */
export type WordKind =
  | 'checks'
  | 'questions'
  | 'facts'
  | 'options'
  | 'jurisdictions'
  | 'routes'
  | 'answers'
  | 'conditions'
  | 'parameters'
  | 'lists'
  | 'occupations'
  | 'consequences'
  | 'documents'
  | 'fees'
  | 'steps'
  | 'sources';

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
