import { texts } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { mergeTexts, type TextTree } from '#content/translate.ts';

/** The texts of a language that a calculation speaks, by their dotted keys; a key may stand for all below it. */
export function spokenTexts(locale: LocaleTag, keys: readonly string[]): TextTree {
  return mergeTexts(...keys.map((key) => branchAt(texts[locale], key.split('.'))));
}

/** A tree that holds one of its branches only; nothing where it has no such branch. */
function branchAt(tree: TextTree, [key = '', ...rest]: readonly string[]): TextTree {
  const value = tree[key];
  if (value === undefined) return {};
  if (rest.length === 0) return { [key]: value };
  return typeof value === 'string' ? {} : { [key]: branchAt(value, rest) };
}
