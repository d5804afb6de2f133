import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { fromFragment } from '#site/check/fragment.ts';
import { type Attributes, read } from '#site/widget/shown.ts';
import { elementData } from '#site/widget/element-data.ts';
import { builtFile, type BuiltPage, builtPages, scriptsOf } from './built-pages.ts';

const law = indexLaw(catalogue);
const addresses = new Set(builtPages.map(({ path }) => path));
const none: Attributes = { check: null, voice: null, jurisdiction: null, lang: null };
const show = (attributes: Partial<Attributes>, pageLanguage = '') =>
  read(elementData, { ...none, ...attributes }, pageLanguage, '2026-11-28');
const faultOf = (attributes: Partial<Attributes>, pageLanguage = '') => {
  const shown = show(attributes, pageLanguage);
  return shown.kind === 'fault' ? `${shown.language}: ${shown.text}` : shown.frame;
};

describe('the element', () => {
  const choices = locales.flatMap(({ tag }) =>
    catalogue.checks.flatMap(({ id, voices, placeFact }) =>
      voices.flatMap((voice) =>
        [null, ...elementData.jurisdictions].map((jurisdiction) => ({
          ...{ lang: tag, check: id, voice, jurisdiction, placeFact },
        })),
      ),
    ),
  );

  it('shows every check in every language, voice and place, filled in as a link to it is', () => {
    expect(choices.length).toBeGreaterThan(0);
    for (const { placeFact, ...attributes } of choices) {
      const { check, voice, jurisdiction } = attributes;
      const shown = show(attributes);
      if (shown.kind === 'fault') throw new Error(shown.text);
      const [frame = '', fragment = ''] = shown.frame.split('#');
      const [full = '', fullFragment = ''] = shown.full.split('#');
      expect([addresses.has(frame), addresses.has(full)]).toEqual([true, true]);
      expect(shown.title).not.toContain('{');
      expect(fullFragment).toBe(fragment);
      const filled = fromFragment(law, { check, voice }, fragment);
      expect(filled?.opened?.aside ?? []).toEqual([]);
      // The law of today, so that it goes on where the place leads and does not ask for a day first.
      expect(filled?.filedOn).toBe(filled ? '2026-11-28' : undefined);
      expect(filled?.answers ?? {}).toEqual(
        jurisdiction === null || placeFact === undefined ? {} : { [placeFact]: jurisdiction },
      );
    }
  });

  it('asks for the person where nobody is named, in the language of the page or in English', () => {
    const check = 'training';
    expect(show({ check }, 'fr-BE')).toMatchObject({ frame: '/fr/widget/training/worker/' });
    expect(show({ check }, 'it')).toMatchObject({ frame: '/en/widget/training/worker/' });
    expect(show({ check, lang: 'DE-be' }, 'nl')).toMatchObject({
      frame: '/de/widget/training/worker/',
    });
  });

  it.each([
    [{ check: 'work-permits', lang: 'nl' }, 'nl', 'work-permit'],
    [{ check: '__proto__', lang: 'de' }, 'de', 'work-permit'],
    [{ check: 'training', voice: 'neighbour' }, 'fr', 'employer'],
    [{ check: 'training', jurisdiction: 'france' }, 'fr', 'wallonia'],
    [{ check: 'training', jurisdiction: 'federal' }, 'fr', 'wallonia'],
    [{ check: 'training', lang: 'xx' }, 'fr', 'nl'],
    [{ check: 'training', lang: 'constructor' }, 'fr', 'nl'],
  ] as const)('says what is wrong, and what there is: %o', (attributes, language, known) => {
    const text = faultOf(attributes, 'fr');
    expect(text).toMatch(new RegExp(`^${language}: `));
    expect(text).toContain(known);
    expect(text).not.toMatch(/\{|undefined/);
  });

  it('says that no check is named, in every language', () => {
    const texts = locales.map(({ tag }) => faultOf({ lang: tag }));
    expect(new Set(texts).size).toBe(locales.length);
    expect(faultOf({ check: '' })).toBe(faultOf({}));
  });
});

// Sizes as transferred, in kB: what the page around loads, what a frame has more than the check itself, and both with all
// that a first question needs.
const limits = { element: 6, framed: 1, widget: 60 };
const weigh = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(builtFile(path)).length, 0) / 1000;

const frames = builtPages.filter(({ path }) => /^\/[a-z]+\/widget\/[a-z-]+\/[a-z-]+\/$/.test(path));

describe('a frame', () => {
  /** The files that a page names for its script. */
  const filesOf = ({ html }: BuiltPage) =>
    [...html.matchAll(/\sdata-[a-z]+="(\/check\/[^"]+|\/[^"]*\.json)"/g)].map(([, files]) => files);
  const coreOf = ({ html }: BuiltPage) => /\sdata-core="([^"]+)"/.exec(html)?.[1] ?? '';
  const checkOf = ({ path }: BuiltPage) =>
    builtPages.find((page) => page.path === path.replace('/widget/', '/'));

  it('is there for every check, voice and language', () => {
    const wanted = catalogue.checks.flatMap(({ voices }) => voices).length * locales.length;
    expect(frames).toHaveLength(wanted);
  });

  it(`loads the very files of the check, and at most ${String(limits.framed)} kB of script more`, () => {
    const others = frames.filter((page) => {
      const check = checkOf(page);
      if (!check) return true;
      const own = scriptsOf(page).filter((script) => !scriptsOf(check).includes(script));
      const isSame =
        filesOf(page).length > 3 &&
        filesOf(page).join() === filesOf(check).join() &&
        scriptsOf(check).every((script) => scriptsOf(page).includes(script));
      return !isSame || own.length !== 1 || weigh(own) > limits.framed;
    });
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it(`transfers at most ${String(limits.widget)} kB of scripts and data with its first question, the element included`, () => {
    const element = weigh(['/widget/v1.js']);
    expect(element).toBeLessThanOrEqual(limits.element);
    const heavy = frames.filter(
      (page) => element + weigh([...scriptsOf(page), coreOf(page)]) > limits.widget,
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('is not for searches, and opens every link beside it', () => {
    const others = frames.filter(
      ({ html }) =>
        !html.includes('<meta name="robots" content="noindex">') ||
        !html.includes('<base target="_blank">'),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

it('is one file that imports nothing and runs as a module', () => {
  const script = builtFile('/widget/v1.js').toString('utf8');
  expect(script).not.toMatch(/^\s*import\b|\bimport\s*\(|\beval\b|innerHTML|cssText/m);
  expect(script).not.toMatch(/setAttribute\('style'|new Function/);
  expect(script).toContain('new URL(import.meta.url).origin');
});
