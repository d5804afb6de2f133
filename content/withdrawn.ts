import type { TextTree } from './translate.ts';

/** Stand around a text in the source language where its translation is withdrawn; no text of ours has them by itself. */
export const sourceMark = { open: '\ue000', close: '\ue001' } as const;

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/;

/** A key without the plural form that its text is in. */
export const baseKey = (key: string): string => key.replace(pluralSuffix, '');

/** Puts the source text, marked, in the place of each text whose key, without plural form, is among `keys`. */
export function withSourceTexts(
  own: TextTree,
  source: TextTree,
  keys: readonly string[],
): TextTree {
  return keys.length === 0 ? own : replaced(own, source, new Set(keys), '');
}

/** A piece of a text, and whether it is in the source language because its translation is withdrawn. */
export interface SpokenPart {
  readonly text: string;
  readonly isSource: boolean;
}

/** Takes a text apart at its marks. One that begins inside a marked text, because that was cut, says so by its end. */
export function spokenParts(text: string): readonly SpokenPart[] {
  const marks = /[\ue000\ue001]/g;
  let depth =
    text.search(/\ue001/) < 0 || /\ue000/.test(text.split(sourceMark.close)[0] ?? '') ? 0 : 1;
  const parts: SpokenPart[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index > from) parts.push({ text: text.slice(from, index), isSource: depth > 0 });
    depth = Math.max(0, depth + (mark === sourceMark.open ? 1 : -1));
    from = index + 1;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isSource: depth > 0 });
  return parts;
}

/** A text as it is where nothing can say which language a part of it is in: in attributes, titles, files and the API. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '');
}

function replaced(
  own: TextTree,
  source: TextTree,
  keys: ReadonlySet<string>,
  before: string,
): TextTree {
  const made: Record<string, string | TextTree> = {};
  for (const [key, value] of Object.entries(own)) {
    const there = source[key] ?? source[`${baseKey(key)}_other`];
    if (typeof value !== 'string') {
      const below = typeof there === 'object' ? there : {};
      made[key] = replaced(value, below, keys, `${before}${key}.`);
    } else {
      const isWithdrawn = keys.has(before + baseKey(key)) && typeof there === 'string';
      made[key] = isWithdrawn ? sourceMark.open + there + sourceMark.close : value;
    }
  }
  return made;
}
