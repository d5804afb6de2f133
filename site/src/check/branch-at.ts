import type { TextTree } from '#content/translate.ts';

/** A tree of texts that holds one of its branches only; nothing where it has no such branch. */
export function branchAt(tree: TextTree, [key = '', ...rest]: readonly string[]): TextTree {
  const value = tree[key];
  if (value === undefined) return {};
  if (rest.length === 0) return { [key]: value };
  return typeof value === 'string' ? {} : { [key]: branchAt(value, rest) };
}
