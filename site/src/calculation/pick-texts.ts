import { mergeTexts, type TextTree } from '#content/translate.ts';
import { branchAt } from '#site/check/branch-at.ts';

/** A tree of texts that holds only the branches named by dotted keys. */
export function pickTexts(tree: TextTree, keys: readonly string[]): TextTree {
  return mergeTexts(...keys.map((key) => branchAt(tree, key.split('.'))));
}
