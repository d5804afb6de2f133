import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { texts, translator } from '#content/i18n.ts';
import { defaultLocale, type Locale, locales, sharedLocales } from '#content/locales.ts';
import { readGuide } from '#content/output/guide-file.ts';
import { termName } from '#content/term-names.ts';
import terms from '#content/terms.json' with { type: 'json' };
import {
  createTranslate,
  leftToRight,
  setApart,
  type TextTree,
  withIsolates,
} from '#content/translate.ts';
import { isAsLong, isInScript, isRepeated } from './fakes.ts';
import { baseKeys, faultsOf, flat, grammarOf, placeholdersOf } from './text-faults.ts';

const folder = 'content/locales';
const filesOf = (tag: string) =>
  readdirSync(`${folder}/${tag}`).filter((file) => !file.startsWith('.'));
const read = (tag: string, file: string) =>
  JSON.parse(readFileSync(`${folder}/${tag}/${file}`, 'utf8')) as TextTree;
const sourceFiles = filesOf(defaultLocale).filter((file) => file.endsWith('.json'));

const source = flat(texts[defaultLocale]);
const isShared = (tag: string) => sharedLocales.some((shared) => shared === tag);

/** Values that a language of the same script may have in common with the source: names. */
const sameByRight: readonly string[] = [];

const all: readonly Locale[] = locales;

describe.each(all)('texts in $label', ({ tag, dir, script }) => {
  const own = flat(texts[tag]);
  const grammar = grammarOf(tag, !isShared(tag));

  it('are in the files that the source language has', () => {
    expect(filesOf(tag)).toEqual(filesOf(defaultLocale));
  });

  it('are put together as those of the source are', () => {
    // Imports cannot be told a language, so that each has a copy: held equal, it is one piece.
    const code = filesOf(tag).filter((file) => file.endsWith('.ts'));
    const readCode = (of: string) =>
      code.map((file) => readFileSync(`${folder}/${of}/${file}`, 'utf8'));
    expect(readCode(tag)).toEqual(readCode(defaultLocale));
  });

  it('have exactly the keys, plural forms and placeholders of the source, and no empty text', () => {
    const faults = sourceFiles.flatMap((file) =>
      faultsOf(`${tag}/${file}`, read(tag, file), read(defaultLocale, file), grammar),
    );
    expect(faults).toEqual([]);
  });

  it('name every term of the glossary, with the words of those that checks explain', () => {
    const wrong = terms.filter(({ id, words }) => {
      const name = termName(tag, id);
      return name.term.trim() === '' || (words !== undefined) !== (name.words !== undefined);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('use no exclamation mark', () => {
    expect([...own].filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });

  it('are written in their script', () => {
    expect([...own].filter(([, text]) => !isInScript(text, script))).toEqual([]);
  });

  it('say the guides at about the length of the source', () => {
    const bodyOf = (of: string, file: string) =>
      readGuide(readFileSync(`content/guides/${of}/${file}`, 'utf8')).body;
    const files = readdirSync(`content/guides/${defaultLocale}`);
    const other = files.filter((file) => !isAsLong(bodyOf(tag, file), bodyOf(defaultLocale, file)));
    expect(other).toEqual([]);
  });

  it('read the same at build and in the browser, for every key and plural form', () => {
    const atBuild = translator(tag);
    const inBrowser = createTranslate(texts[tag], tag);
    for (const key of baseKeys(own.keys())) {
      const isPlural = own.has(`${key}_other`);
      const counts = isPlural ? [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] : [undefined];
      for (const count of counts) {
        const values = {
          ...(count === undefined ? {} : { count }),
          ...Object.fromEntries(
            placeholdersOf(own.get(key) ?? own.get(`${key}_other`) ?? '')
              .map((name) => name.slice(1, -1))
              .filter((name) => name !== 'count')
              .map((name) => [name, `<${name}> & {x}`]),
          ),
        };
        expect(inBrowser(key, values)).toBe(atBuild(key, values));
      }
    }
  });

  it('set apart what would be turned round where the direction is from right to left, and only there', () => {
    const isBare = (text: string) => /\{\w+\}/.test(text) || text.search(leftToRight) >= 0;
    const wrong = [...own].filter(([, text]) =>
      dir === 'rtl'
        ? isBare(text.replace(/\u2068[^\u2069]*\u2069/g, ''))
        : /[\u2068\u2069]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('throw on a key without a text, in both', () => {
    expect(() => translator(tag)('check.noSuchKey')).toThrow('missing text');
    expect(() => createTranslate(texts[tag], tag)('check.noSuchKey')).toThrow('missing text');
  });
});

describe('translations are their own', () => {
  const others = locales.filter(({ tag }) => tag !== defaultLocale);

  it.each(others)('$label does not repeat the source language', ({ tag }) => {
    const same = [...flat(texts[tag])].filter(([key, text]) => {
      const from = source.get(key) ?? '';
      return isShared(tag)
        ? text === from && text.split(' ').length > 3
        : isRepeated(text, from, sameByRight);
    });
    expect(same).toEqual([]);
  });

  it('may have in common only what some language has', () => {
    const all = new Set(others.flatMap(({ tag }) => [...flat(texts[tag]).values()]));
    expect(sameByRight.filter((value) => !all.has(value))).toEqual([]);
  });
});

it('offers no language of the range that is for private use', () => {
  expect(locales.filter(({ tag }) => /^q[a-t][a-z]$/.test(tag))).toEqual([]);
});

describe('what tells a broken file', () => {
  const from: TextTree = {
    next: 'Next',
    by: 'By {date}',
    area: { days_one: '{count} day', days_other: '{count} days' },
  };
  const whole: TextTree = {
    next: 'التالي',
    by: 'حتى {date}',
    area: {
      ...{ days_zero: 'لا أيام', days_one: 'يوم واحد', days_two: 'يومان' },
      ...{ days_few: '{count} أيام', days_many: '{count} يومًا', days_other: '{count} يوم' },
    },
  };
  const arabic = grammarOf('ar', true);
  const check = (own: TextTree) => faultsOf('ar/check.json', own, from, arabic);

  it('finds nothing in one that is whole', () => {
    expect(check(whole)).toEqual([]);
  });

  it('knows how many forms each language has', () => {
    const forms = (tag: string) => grammarOf(tag, true).forms;
    expect(forms('ar')).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    expect(forms('uk')).toEqual(['few', 'many', 'one', 'other']);
    expect(forms('tr')).toEqual(['one', 'other']);
    expect(forms('fa')).toEqual(['one', 'other']);
    // "One" of Ukrainian is 21 too, that of Persian nothing as well: neither can leave its number out.
    expect(grammarOf('ar', true).exact.toSorted()).toEqual(['one', 'two', 'zero']);
    expect([...grammarOf('uk', true).exact, ...grammarOf('fa', true).exact]).toEqual([]);
  });

  const without = (tree: TextTree, key: string): TextTree =>
    Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key));
  const area = whole['area'] as TextTree;
  it.each([
    [without(whole, 'next'), 'next: missing'],
    [{ ...whole, more: 'المزيد' }, 'more: superfluous'],
    [{ ...whole, by: 'حتى' }, 'by: no {date}'],
    [{ ...whole, by: 'حتى {date} {time}' }, 'by: superfluous {time}'],
    [{ ...whole, next: ' ' }, 'next: empty'],
    [{ ...whole, next: '80 %' }, 'next: a number that may lose its sign'],
    [{ ...whole, by: 'حتى \u2068{date}\u2069' }, 'by: an invisible mark of direction'],
    [{ ...whole, area: without(area, 'days_two') }, 'area.days_two: missing'],
    [{ ...whole, area: { ...area, days_few: 'أيام' } }, 'area.days_few: no {count}'],
    [{ ...whole, area: { ...area, days_lots: 'أيام' } }, 'area.days_lots: superfluous'],
  ])('finds what is wrong, by file and key', (own, fault) => {
    expect(check(own)).toEqual([`ar/check.json ${fault}`]);
  });
});

describe('what tells a fake', () => {
  it.each([
    ['تصريح موحّد (gecombineerde vergunning / permis unique)', 'Arab', true],
    ['اتصل بخدمة {service} قبل {date}', 'Arab', true],
    ['Single permit تصريح', 'Arab', false],
    ['Дозвіл (permis unique)', 'Cyrl', true],
    ['Dozvil na robotu', 'Cyrl', false],
    ['VDAB', 'Cyrl', false],
    ['IBO', 'Cyrl', true],
    ['Çalışma izni', 'Latn', true],
    ['مجوز کار (VDAB)', 'Arab', true],
  ] as const)('%s in %s: %s', (text, script, is) => {
    expect(isInScript(text, script)).toBe(is);
  });

  it('knows a text that is the source again, names apart', () => {
    expect(isRepeated('Work permit', 'Work permit', [])).toBe(true);
    expect(isRepeated('Actiris', 'Actiris', ['Actiris'])).toBe(false);
    expect(isRepeated('Çalışma izni', 'Work permit', [])).toBe(false);
    expect(isRepeated('{date}', '{date}', [])).toBe(false);
  });

  it('knows a guide that leaves out or adds too much', () => {
    expect(
      [0.59, 0.6, 1, 1.6, 1.61].map((share) => isAsLong('x'.repeat(share * 100), 'x'.repeat(100))),
    ).toEqual([false, true, true, true, false]);
  });
});

describe('texts that run from right to left', () => {
  const tree = withIsolates({ by: 'حتى {date} في {place}', area: { count_other: '{count} يوم' } });

  it('fill a sentence with values that keep their own direction, at build and in the browser alike', () => {
    const t = createTranslate(tree, 'en');
    expect(t('by', { date: '1 يناير 2027', place: 'Eupen' })).toBe(
      'حتى \u20681 يناير 2027\u2069 في \u2068Eupen\u2069',
    );
    expect(t('area.count', { count: 3 })).toBe('\u20683\u2069 يوم');
  });

  it('keep the order of what is filled in twice', () => {
    const nested = withIsolates({
      in: 'في {places}',
      place: '{place} ({period})',
      since: 'منذ {date}',
    });
    const t = createTranslate(nested, 'ar');
    const place = t('place', { place: 'بروكسل', period: t('since', { date: '2026' }) });
    expect(t('in', { places: place })).toBe(
      'في \u2068\u200f\u2068بروكسل\u2069 (\u2068منذ \u20682026\u2069\u2069)\u2069',
    );
  });

  it.each([
    ['{place} ({period})', true],
    ['{before} ← {after}', true],
    ['(VDAB) في {place}', true],
    ['(eC3) على الإنترنت', true],
    ['{count} يوم (VDAB)', false],
    ['{number}%', false],
    ['{number}…', false],
    ['VDAB', false],
  ])('say their direction where their first letter does not: %s', (text, does) => {
    expect(setApart(text).startsWith('\u200f')).toBe(does);
  });

  it('keep a sign with the number before it', () => {
    expect(setApart('{number}%')).toBe('\u2068{number}%\u2069');
  });

  it.each([
    ['بطاقة (F) أو (F+)', ['F+']],
    ['بطاقة (EU+) (سابقاً: E أو E+)', ['EU+', 'E+']],
    ['هلندی در طول آموزش (NodO+)، @level2work', ['NodO+', '@level2work']],
    ['اتصل بالرقم 0800 12 800 أو +32 2 212 30 00', ['0800 12 800', '+32 2 212 30 00']],
    ['من 9 إلى 12، 30 700 يورو، 2024-2029، (VDAB)، info@example.be', []],
  ])('leave whole what begins or ends with a sign or has spaces: %s', (text, whole) => {
    const runs = setApart(text).matchAll(/\u2068([^\u2069]*)\u2069/g);
    expect([...runs].map(([, run]) => run)).toEqual(whole);
  });
});
