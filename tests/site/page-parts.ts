import type { BuiltPage } from './built-pages.ts';

const empties = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input'],
  'link',
  'meta',
  'source',
  'wbr',
]);
/** Of these the value decides what is allowed, of others only that they are there. */
const telling = new Set(['role', 'type', 'scope', 'rel']);

interface Open {
  readonly tag: string;
  readonly key: string;
  /** The child before; empty before the first. */
  last: string;
  isEmpty: boolean;
}

/**
 * The fewest pages found that together have every part of every page: an element with its attributes inside the two around
 * it, after the one before it, empty or not; a heading after another. Hundreds of pages come from a few templates.
 */
export function pagesOfEachPart(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const known = seen.size;
    for (const part of partsOf(html)) seen.add(part);
    return seen.size > known;
  });
}

/** The parts of a page, or of a piece of one. */
export function partsOf(html: string): ReadonlySet<string> {
  const parts = new Set<string>();
  const open: Open[] = [];
  let heading = '';
  let end = 0;
  for (const found of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>/g)) {
    const [whole, closing, tag = '', attributes = ''] = found;
    const parent = open.at(-1);
    if (parent && html.slice(end, found.index).trim() !== '') parent.isEmpty = false;
    end = found.index + whole.length;
    if (closing === '/') {
      const closed = open.pop();
      if (closed?.isEmpty) parts.add(`empty ${closed.key}`);
      continue;
    }
    const key = `${tag}${keyOf(attributes)}`;
    parts.add(`${open.at(-2)?.tag ?? ''} > ${parent?.key ?? ''} > ${key}`);
    parts.add(`${parent?.tag ?? ''} > ${parent?.last ?? ''} + ${key}`);
    if (/^h[1-6]$/.test(tag)) {
      parts.add(`${heading} then ${tag}`);
      heading = tag;
    }
    if (parent) {
      parent.last = key;
      parent.isEmpty = false;
    }
    if (!empties.has(tag) && !attributes.endsWith('/')) {
      open.push({ tag, key, last: '', isEmpty: true });
    }
  }
  return parts;
}

function keyOf(attributes: string): string {
  return [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
    .map(([, name = '', value]) => (telling.has(name) ? `[${name}=${value}]` : `[${name}]`))
    .join('');
}
