import { describe, expect, it } from 'vitest';
import { texts, translator } from '#content/i18n.ts';
import { defaultLocale, locales } from '#content/locales.ts';
import { createTranslate, type TextTree } from '#content/translate.ts';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

const flat = (tree: TextTree, prefix = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const source = flat(texts[defaultLocale]);
const baseKeys = (keys: Iterable<string>) =>
  [...new Set([...keys].map((key) => key.replace(pluralSuffix, '')))].sort();

describe.each(locales)('texts in $label', ({ tag }) => {
  const own = flat(texts[tag]);

  it('has exactly the keys of the source language', () => {
    expect(baseKeys(own.keys())).toEqual(baseKeys(source.keys()));
  });

  it('has exactly the plural forms its grammar uses', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plural = baseKeys([...own.keys()].filter((key) => pluralSuffix.test(key)));
    for (const key of plural) {
      const present = [...own.keys()]
        .filter((k) => k.replace(pluralSuffix, '') === key)
        .map((k) => pluralSuffix.exec(k)?.[1]);
      expect([key, ...present.sort()]).toEqual([key, ...[...forms].sort()]);
    }
    expect(plural).toEqual(baseKeys([...source.keys()].filter((key) => pluralSuffix.test(key))));
  });

  it('keeps the placeholders of the source language', () => {
    const differing = [...own].filter(([key, text]) => {
      const original = source.get(key) ?? source.get(key.replace(pluralSuffix, '_other')) ?? '';
      return placeholders(text).join() !== placeholders(original).join();
    });
    expect(differing).toEqual([]);
  });

  it('leaves no text empty and uses no exclamation mark', () => {
    expect([...own].filter(([, text]) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });

  it('reads the same at build and in the browser, for every key and plural form', () => {
    const atBuild = translator(tag);
    const inBrowser = createTranslate(texts[tag], tag);
    for (const key of baseKeys(own.keys())) {
      const isPlural = own.has(`${key}_other`);
      const counts = isPlural ? [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] : [undefined];
      for (const count of counts) {
        const values = {
          ...(count === undefined ? {} : { count }),
          ...Object.fromEntries(
            placeholders(own.get(key) ?? own.get(`${key}_other`) ?? '')
              .map((name) => name.slice(1, -1))
              .filter((name) => name !== 'count')
              .map((name) => [name, `<${name}> & {x}`]),
          ),
        };
        expect(inBrowser(key, values)).toBe(atBuild(key, values));
      }
    }
  });

  it('throws on a key without a text, in both', () => {
    expect(() => translator(tag)('check.noSuchKey')).toThrow('missing text');
    expect(() => createTranslate(texts[tag], tag)('check.noSuchKey')).toThrow('missing text');
  });
});

describe('translations are their own', () => {
  const others = locales.filter(({ tag }) => tag !== defaultLocale);

  it.each(others)('$label does not repeat the source language', ({ tag }) => {
    const same = [...flat(texts[tag])].filter(
      ([key, text]) => text === source.get(key) && text.split(' ').length > 3,
    );
    expect(same).toEqual([]);
  });
});
