import type { TextTree } from '#content/translate.ts';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(pluralSuffix, '');

/** The texts of a tree by their dotted key. */
export const flat = (tree: TextTree, prefix = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );

/** The placeholders of a text, each once. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Keys without their plural forms, each once. */
export const baseKeys = (keys: Iterable<string>): readonly string[] =>
  [...new Set([...keys].map(baseOf))].sort();

/** The grammar of a language, as far as texts depend on it. */
export interface Grammar {
  readonly forms: readonly string[];
  /** Forms that stand for one number each, which they may write as a word. */
  readonly exact: readonly string[];
}

/** Reads it off the plural rules; `exact` is empty for languages that are to write each number as the source does. */
export const grammarOf = (tag: string, writesNumbersAsWords: boolean): Grammar => {
  const rules = new Intl.PluralRules(tag);
  const counts = new Map<string, number>();
  for (let n = 0; n <= 1000; n += 1) {
    const form = rules.select(n);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return {
    forms: [...rules.resolvedOptions().pluralCategories].sort(),
    exact: writesNumbersAsWords
      ? [...counts].flatMap(([form, count]) => (count === 1 ? [form] : []))
      : [],
  };
};

/** What is wrong with the texts of a file, each as "file key: what". */
export const faultsOf = (
  file: string,
  own: TextTree,
  source: TextTree,
  { forms, exact }: Grammar,
): readonly string[] => {
  const texts = flat(own);
  const from = flat(source);
  const plural = new Set([...from.keys()].filter((key) => pluralSuffix.test(key)).map(baseOf));
  const wanted = new Set(
    [...from.keys()].flatMap((key) => {
      const base = baseOf(key);
      return plural.has(base) ? forms.map((form) => `${base}_${form}`) : [key];
    }),
  );
  const missing = [...wanted].filter((key) => !texts.has(key)).map((key) => `${key}: missing`);
  const others = [...texts].flatMap(([key, text]) => {
    if (!wanted.has(key)) return [`${key}: superfluous`];
    const original = from.get(key) ?? from.get(`${baseOf(key)}_other`) ?? '';
    const form = pluralSuffix.exec(key)?.[1] ?? '';
    const may = plural.has(baseOf(key)) && exact.includes(form) ? '{count}' : undefined;
    const asked = placeholdersOf(original).filter((name) => name !== may);
    const found = placeholdersOf(text).filter((name) => name !== may);
    return [
      ...asked.filter((name) => !found.includes(name)).map((name) => `${key}: no ${name}`),
      ...found.filter((name) => !asked.includes(name)).map((name) => `${key}: superfluous ${name}`),
      ...(text.trim() === '' ? [`${key}: empty`] : []),
      ...(/[\d}] %(?!\d)/.test(text) ? [`${key}: a number that may lose its sign`] : []),
      // The code sets placeholders apart itself, and knows where it must not.
      ...(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000\ue001]/.test(text)
        ? [`${key}: an invisible mark of direction`]
        : []),
    ];
  });
  return [...missing, ...others].map((fault) => `${file} ${fault}`);
};
