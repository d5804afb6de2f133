import { sourceMark, spokenParts, withoutMarks } from '#content/withdrawn.ts';
import { sourceAttributes } from './source-attributes.ts';

/** Elements that hold nothing but text, or a drawing. */
const plain = /^(?:title|option|textarea|script|style|svg)$/;

const piece = /<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</g;

/** A page in which every text that stands there in the source language says so; `note` tells readers why. */
export function markInHtml(html: string, note: string): string {
  if (!html.includes(sourceMark.open)) return html;
  let within: string | null = null;
  const marked = html.replace(piece, (found, closing?: string, tag?: string) => {
    if (tag !== undefined) {
      if (within === null && plain.test(tag)) within = closing === '' ? tag : null;
      else if (within === tag && closing === '/') within = null;
      return withoutMarks(found);
    }
    return within === null ? inElements(found) : withoutMarks(found);
  });
  return marked.includes(noteClass)
    ? marked
    : marked.replace(/<main[^>]*>/, `$&<p class="notice ${noteClass}">${note}</p>`);
}

/** Marks the one note of a page. */
export const noteClass = 'withdrawn-note';

function inElements(text: string): string {
  const attributes = Object.entries(sourceAttributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return spokenParts(text)
    .map((part) => (part.isSource ? `<span${attributes}>${part.text}</span>` : part.text))
    .join('');
}
