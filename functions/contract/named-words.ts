import { texts, translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { hasText } from '#content/translate.ts';
import { words, type WordKind } from '#content/words.ts';

/** `{ words: { name } }` of a piece of the law in a language; nothing without a language. */
export const namedWords = (
  language: LocaleTag | null,
  kind: WordKind,
  id: string,
): { words?: { name: string } } =>
  language === null ? {} : { words: { name: words(translator(language), kind, id, 'name') } };

/**
 * A text of each of these ids as it is written, with its placeholders. Some conditions have no sentence of their own
 * and are left out.
 */
export const writtenTexts = (
  language: LocaleTag,
  kind: WordKind,
  ids: readonly string[],
  field: string,
): Record<string, string> => {
  const tree = texts[language];
  const t = translator(language);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) =>
      hasText(tree, `${kind}.${id}.${field}`) ? [[id, words(t, kind, id, field)]] : [],
    ),
  );
};
