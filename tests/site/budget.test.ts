import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findLocale, locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import {
  builtFile,
  type BuiltPage,
  builtPages,
  importedBy,
  scriptsOf,
  stylesOf,
} from './built-pages.ts';

// Sizes as transferred: compressed, in bytes. Lighthouse figures vary from run to run; bytes do not. A slow line takes
// 50 kB a second: a page or a first question one second, everything that a check loads later three.
const kilobyte = 1000;
const limits = {
  ...{ contentPage: 50, style: 14 },
  ...{ firstQuestion: 50, rules: 15, result: 45, occupations: 45 },
  later: 150,
  mark: 1,
  // Keeps, changes and saves what somebody writes.
  diary: 5,
  // Asked for by a button, and by nobody else.
  taken: 20,
  // What official words mean; asked for by opening their list.
  terms: 5,
  // Has the check kept, and says that there is a newer one: comes when nothing else is waited for.
  kept: 1,
  // Shows its first controls without a script; the sum that follows what is typed may take half a second more.
  calculation: 28,
  // And the tests of pay of every route, by which a salary is read in each place.
  converter: 34,
  // Without the names of occupations, which are those of a check.
  search: 30,
  // With all that can be found; asked for with the page of the search, and by no other.
  ...{ siteSearch: 21, index: 68 },
  // What shows a check in the page of somebody else; `widget.test.ts` weighs it with the frame.
  element: 6,
  // A page of which there are hundreds, made to be read on the way: its own HTML.
  occupation: 6,
};

/** Letters that take two bytes each make the same words a fifth heavier, also compressed. */
const twoBytes = 1.2;
/** What a page may weigh whose weight is mostly its words: for scripts other than Latin, that much more. */
const allowed = ({ path }: { readonly path: string }, limit: number): number =>
  (findLocale(path.split('/')[1])?.script ?? 'Latn') === 'Latn' ? limit : limit * twoBytes;

const sizes = new Map<string, number>();
const sizeOf = (path: string): number => {
  const size = sizes.get(path) ?? gzipSync(builtFile(path)).length;
  sizes.set(path, size);
  return size;
};
const transferred = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + sizeOf(path), 0);

const htmlSizes = new Map(builtPages.map(({ path, html }) => [path, gzipSync(html).length]));
const htmlSize = ({ path }: BuiltPage): number => htmlSizes.get(path) ?? 0;

/** The page with the style sheets and scripts it names; system fonts, and pictures are inside the page. */
const pageSize = (page: BuiltPage): number =>
  htmlSize(page) + transferred([...stylesOf(page), ...scriptsOf(page)]);

/** A check runs in the page when it can, and so does a calculation below it; no other page carries a script. */
const isCheck = ({ path }: BuiltPage) => {
  const [, , slug] = path.split('/');
  return catalogue.checks.some(({ id }) => id === slug);
};

/** A check made to stand in the page of somebody else. */
const isFrame = ({ path }: BuiltPage) => /^\/[a-z]+\/widget\//.test(path);
/** The page that shows it there, with the element that other sites load. */
const isWidgetDemo = ({ path }: BuiltPage) => /^\/[a-z]+\/partners\/widget\/demo\/$/.test(path);

/** The page that looks occupations up follows what is typed. */
const isSearch = ({ path }: BuiltPage) => /^\/[a-z]+\/occupations\/$/.test(path);
/** And so does the one that searches everything. */
const isSiteSearch = ({ path }: BuiltPage) => /^\/[a-z]+\/search\/$/.test(path);

/** What the page of a check or a calculation names for its script, each with one file or, of extras, one for each jurisdiction. */
type Part = 'core' | 'rules' | 'extras' | 'occupations' | 'take' | 'terms' | 'data' | 'names';
const dataOf = ({ html }: BuiltPage, part: Part): readonly string[] =>
  [...html.matchAll(new RegExp(`\\sdata-${part}="([^"]+)"`, 'g'))].flatMap(([, paths = '']) =>
    paths.split(' '),
  );

/** What the scripts of a page ask for later, by a word in the name, with what that asks for in turn. */
const laterScripts = (
  page: BuiltPage,
  part: string,
  before: readonly string[] = [],
): readonly string[] => {
  const first = [...scriptsOf(page), ...before];
  const found = first
    .flatMap((script) => [
      ...builtFile(script)
        .toString('utf8')
        .matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g),
    ])
    .map(([, file = '']) => `/_astro/${file}`)
    .filter((file) => file.includes(part));
  return importedBy(found).filter((file) => !first.includes(file));
};

/** Pages that mark what is past on the reader's own day: a few lines, and all is there without them. */
const marksDays = ({ path }: BuiltPage) => /^\/[a-z]+\/state-of-the-law\//.test(path);

/** Pages made to be handed over on paper: a button that prints; in guides one that reads aloud. */
const prints = ({ path }: BuiltPage) => /^\/[a-z]+\/(?:guides|services)\/[a-z\d-]+\/$/.test(path);
const isDiary = ({ path }: BuiltPage) => /^\/[a-z]+\/interview-diary\/$/.test(path);

const isCalculation = (page: BuiltPage) =>
  !isSearch(page) && !isSiteSearch(page) && dataOf(page, 'data').length > 0;
const contentPages = builtPages.filter(
  (page) =>
    !isCheck(page) &&
    !isFrame(page) &&
    !isSearch(page) &&
    !isSiteSearch(page) &&
    !isCalculation(page),
);
const checkPages = builtPages.filter(isCheck);

describe('content pages', () => {
  it(`transfer at most ${limits.contentPage} kB each`, () => {
    const heavy = contentPages
      .map((page) => ({ path: page.path, bytes: pageSize(page) }))
      .filter(({ bytes }) => bytes > limits.contentPage * kilobyte);
    expect(heavy).toEqual([]);
  });

  it('have no JavaScript, or a mark of days, buttons that print and read, a diary, or the element they show', () => {
    const scripted = contentPages.filter((page) => {
      const scripts = scriptsOf(page);
      const limit = isDiary(page)
        ? limits.diary
        : isWidgetDemo(page)
          ? limits.element
          : marksDays(page) || prints(page)
            ? limits.mark
            : 0;
      return transferred(scripts) > limit * kilobyte;
    });
    expect(scripted.map(({ path }) => path)).toEqual([]);
  });
});

it(`transfers at most ${limits.style} kB of CSS with any page`, () => {
  const heavy = builtPages
    .map((page) => ({ path: page.path, bytes: transferred(stylesOf(page)) }))
    .filter(({ bytes }) => bytes > limits.style * kilobyte);
  expect(heavy).toEqual([]);
});

describe.each(checkPages.filter((page) => dataOf(page, 'core').length > 0))(
  'check $path',
  (page) => {
    const weigh = (paths: readonly string[]) => {
      expect(paths.length).toBeGreaterThan(0);
      return transferred(paths) / kilobyte;
    };

    it(`transfers at most ${limits.firstQuestion} kB of scripts and data with its first question`, () => {
      const core = dataOf(page, 'core');
      expect(core).toHaveLength(1);
      expect(weigh([...scriptsOf(page), ...core])).toBeLessThanOrEqual(limits.firstQuestion);
    });

    it(`transfers at most ${limits.rules} kB of rules before its second question`, () => {
      const rules = dataOf(page, 'rules');
      expect(rules).toHaveLength(1);
      expect(weigh(rules)).toBeLessThanOrEqual(limits.rules);
    });

    it(`transfers at most ${limits.result} kB more for the result of any place`, () => {
      const scripts = laterScripts(page, 'result-part');
      expect(scripts).not.toEqual([]);
      const [shared = '', ...places] = dataOf(page, 'extras');
      const heaviest = Math.max(0, ...places.map((path) => weigh([path])));
      expect(weigh([...scripts, shared]) + heaviest).toBeLessThanOrEqual(
        allowed(page, limits.result),
      );
    });

    it(`transfers at most ${limits.occupations} kB more for the names of occupations`, () => {
      const data = dataOf(page, 'occupations');
      const paths = data.length === 0 ? [] : [...laterScripts(page, 'occupation-part'), ...data];
      expect(transferred(paths) / kilobyte).toBeLessThanOrEqual(limits.occupations);
    });

    it(`transfers at most ${limits.taken} kB more when somebody takes something along`, () => {
      const before = ['result-part', 'apart-part'].flatMap((part) => laterScripts(page, part));
      const taken = [...laterScripts(page, 'take-part', before), ...dataOf(page, 'take')];
      expect(weigh(taken)).toBeLessThanOrEqual(limits.taken);
    });

    it(`transfers at most ${limits.terms} kB more when somebody asks what words mean`, () => {
      const before = ['result-part', 'apart-part'].flatMap((part) => laterScripts(page, part));
      const scripts = laterScripts(page, 'terms-part', before);
      expect(scripts).not.toEqual([]);
      expect(dataOf(page, 'terms')).toHaveLength(1);
      expect(weigh([...scripts, ...dataOf(page, 'terms')])).toBeLessThanOrEqual(
        allowed(page, limits.terms),
      );
    });

    it(`transfers at most ${limits.kept} kB more to be kept`, () => {
      const before = ['result-part', 'apart-part'].flatMap((part) => laterScripts(page, part));
      expect(weigh(laterScripts(page, 'offline-part', before))).toBeLessThanOrEqual(limits.kept);
    });

    it(`transfers at most ${limits.later} kB after its first question, whatever is answered`, () => {
      const scripts = ['result-part', 'apart-part', 'occupation-part'].flatMap((part) =>
        laterScripts(page, part),
      );
      const data = (['rules', 'extras', 'occupations'] as const).flatMap((part) =>
        dataOf(page, part),
      );
      expect(weigh([...new Set(scripts), ...data])).toBeLessThanOrEqual(
        allowed(page, limits.later),
      );
    });
  },
);

const calculations = builtPages.filter(isCalculation);

const isConverter = ({ path }: BuiltPage) => path.endsWith('/salary-converter/');

describe.each(calculations)('calculation $path', (page) => {
  const limit = allowed(page, isConverter(page) ? limits.converter : limits.calculation);
  it(`transfers at most ${limit} kB of scripts and data, all at once`, () => {
    const weight = transferred([...scriptsOf(page), ...dataOf(page, 'data')]);
    expect(weight).toBeLessThanOrEqual(limit * kilobyte);
  });
});

it.each(calculations.filter((page) => !isCheck(page)))(
  `$path transfers at most ${limits.contentPage} kB with its scripts`,
  (page) => {
    expect(pageSize(page)).toBeLessThanOrEqual(limits.contentPage * kilobyte);
  },
);

const searches = builtPages.filter(isSearch);

describe.each(searches)('search $path', (page) => {
  it(`transfers at most ${limits.contentPage} kB with its scripts`, () => {
    expect(pageSize(page)).toBeLessThanOrEqual(limits.contentPage * kilobyte);
  });

  it(`transfers at most ${limits.search} kB of scripts and data`, () => {
    const weight = transferred([...scriptsOf(page), ...dataOf(page, 'data')]);
    expect(weight).toBeLessThanOrEqual(limits.search * kilobyte);
  });

  it(`transfers at most ${limits.occupations} kB of names`, () => {
    expect(dataOf(page, 'names')).toHaveLength(1);
    expect(transferred(dataOf(page, 'names'))).toBeLessThanOrEqual(limits.occupations * kilobyte);
  });
});

const siteSearches = builtPages.filter(isSiteSearch);

describe.each(siteSearches)('search of everything $path', (page) => {
  it(`transfers at most ${limits.siteSearch} kB of scripts`, () => {
    expect(transferred(scriptsOf(page))).toBeLessThanOrEqual(limits.siteSearch * kilobyte);
  });

  // Nothing but words.
  const index = allowed(page, limits.index);
  it(`transfers at most ${index} kB of what can be found`, () => {
    expect(dataOf(page, 'data')).toHaveLength(1);
    expect(transferred(dataOf(page, 'data'))).toBeLessThanOrEqual(index * kilobyte);
  });
});

it(`transfers at most ${limits.occupation} kB of HTML for any occupation`, () => {
  const heavy = builtPages
    .filter(({ path }) => /^\/[a-z]+\/occupations\/[a-z-]+\/$/.test(path))
    .map((page) => ({ path: page.path, bytes: htmlSize(page) }))
    .filter(({ path, bytes }) => bytes > allowed({ path }, limits.occupation) * kilobyte);
  expect(heavy).toEqual([]);
});

it('weighs the pages of every check, calculation and search', () => {
  const weighed = checkPages.filter((page) => dataOf(page, 'core').length > 0);
  expect(weighed.length).toBeGreaterThanOrEqual(catalogue.checks.length * locales.length);
  // The premium, the shortage lists and the salary converter.
  expect(calculations).toHaveLength(3 * locales.length);
  expect(searches).toHaveLength(locales.length);
  expect(siteSearches).toHaveLength(locales.length);
});
