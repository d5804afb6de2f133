import type { LocaleTag } from './locales.ts';

/** Texts by area, id and field, as the JSON files hold them. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** What a text may be filled with; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Looks texts up by their dotted key. Throws on a key without a text: there is no fallback language. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/**
 * The small translator of the browser: look-up, `{placeholders}` and plural forms. The one used at build and in
 * the Worker is made by `i18n.ts`; a test holds both to the same result.
 */
export function createTranslate(texts: TextTree, locale: LocaleTag): Translate {
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const { count } = values;
    const form =
      typeof count === 'number' ? textAt(texts, `${key}_${plurals.select(count)}`) : undefined;
    const text = form ?? textAt(texts, key);
    if (text === undefined) throw new Error(`missing text: ${locale} ${key}`);
    return fill(text, values);
  };
}

/** Whether a key has a text. */
export function hasText(texts: TextTree, key: string): boolean {
  return textAt(texts, key) !== undefined;
}

/** The texts of one area by id; none where a language has no such area. */
export function textsOfArea(texts: TextTree, area: string): TextTree {
  const found = texts[area];
  return typeof found === 'object' ? found : {};
}

/** Lays one tree over another; both may hold different ids of the same area. */
export function mergeTexts(...trees: readonly TextTree[]): TextTree {
  const merged: Record<string, string | TextTree> = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const present = merged[key];
      merged[key] =
        typeof present === 'object' && typeof value === 'object'
          ? mergeTexts(present, value)
          : value;
    }
  }
  return merged;
}

/** Opens and closes a run of text whose direction is its own; both are invisible. */
const isolate = { open: '\u2068', close: '\u2069' } as const;

/**
 * What runs from left to right but would be torn apart or turned round in a sentence from right to left: telephone numbers
 * with spaces, and names that begin or end with a sign, such as the card "F+".
 */
export const leftToRight = /(\+?\d+(?: \d+){2,}|\B@[a-z]\w+|[A-Za-z][\w-]*\+)/g;

/** Makes what follows run from right to left, and is invisible. */
const fromRight = '\u200f';

/**
 * A text from right to left in which placeholders and what runs from left to right keep their direction to themselves.
 * What is filled into another text runs as its first letter outside of isolates does: one whose own words do not begin
 * with an Arabic letter ("{place} ({period})") says its direction first, or its parts would change places.
 */
export function setApart(text: string): string {
  const apart = `${isolate.open}$&${isolate.close}`;
  // A sign behind a number belongs to it.
  const whole = text.replace(/\{\w+\}[%…]?/g, apart).replace(leftToRight, apart);
  const own = text.replace(/\{\w+\}/g, '');
  const hasParts = /\}.*\{/s.test(text) || /\p{Script=Arabic}/u.test(own);
  return hasParts && !/^\P{L}*\p{Script=Arabic}/u.test(own) ? fromRight + whole : whole;
}

/**
 * Texts whose placeholders keep their direction to themselves: names, amounts and addresses from left to right stand
 * whole in a sentence from right to left. Done to the texts, so that both translators fill the same and neither knows.
 */
export function withIsolates(texts: TextTree): TextTree {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? setApart(value) : withIsolates(value),
    ]),
  );
}

function textAt(texts: TextTree, key: string): string | undefined {
  let at: string | TextTree | undefined = texts;
  for (const part of key.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? String(values[name]) : placeholder,
  );
}
