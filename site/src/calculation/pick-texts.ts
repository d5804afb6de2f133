import { mergeTexts, type TextTree } from '#content/translate.ts';

/** A tree of texts that holds only the branches named by dotted keys. */
export function pickTexts(tree: TextTree, keys: readonly string[]): TextTree {
  return mergeTexts(...keys.map((key) => branchAt(tree, key.split('.'))));
}

/** A tree that holds one of its branches only; nothing where it has no such branch. */
function branchAt(tree: TextTree, [key = '', ...rest]: readonly string[]): TextTree {
  const value = tree[key];
  if (value === undefined) return {};
  if (rest.length === 0) return { [key]: value };
  return typeof value === 'string' ? {} : { [key]: branchAt(value, rest) };
}
