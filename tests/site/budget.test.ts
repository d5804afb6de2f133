import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFile, builtPages, scriptsOf, stylesOf, type BuiltPage } from './built-pages.ts';

// Sizes as transferred: compressed, in bytes. Lighthouse figures vary from run to run; bytes do not.
const kilobyte = 1000;
const limits = { contentPage: 50, style: 14, checkScript: 60 };

const transferred = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(builtFile(path)).length, 0);

/** The page with the style sheets and scripts it names; system fonts, and pictures are inside the page. */
const pageSize = (page: BuiltPage): number =>
  gzipSync(page.html).length + transferred([...stylesOf(page), ...scriptsOf(page)]);

/** A check runs in the page when it can, so its pages carry a script; no other page does. */
const isCheck = ({ path }: BuiltPage) =>
  /^\/[a-z]+\/(?:may-i-work|work-permit|training|first-steps)\//.test(path);

/** The texts of one language, which the script of a check asks for; the heaviest language counts. */
const largestTexts = (page: BuiltPage): number => {
  const files = scriptsOf(page).flatMap((script) =>
    [
      ...builtFile(script)
        .toString('utf8')
        .matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g),
    ].map(([, file = '']) => `/_astro/${file}`),
  );
  if (scriptsOf(page).length > 0 && files.length === 0) throw new Error('no texts are asked for');
  return Math.max(0, ...files.map((file) => transferred([file])));
};

const contentPages = builtPages.filter((page) => !isCheck(page));
const checkPages = builtPages.filter(isCheck);

describe.each(contentPages)('content page $path', (page) => {
  it(`transfers at most ${limits.contentPage} kB`, () => {
    expect(pageSize(page)).toBeLessThanOrEqual(limits.contentPage * kilobyte);
  });

  it('has no JavaScript', () => {
    expect(scriptsOf(page)).toEqual([]);
  });
});

it(`transfers at most ${limits.style} kB of CSS with any page`, () => {
  const heavy = builtPages
    .map((page) => ({ path: page.path, bytes: transferred(stylesOf(page)) }))
    .filter(({ bytes }) => bytes > limits.style * kilobyte);
  expect(heavy).toEqual([]);
});

it(`transfers at most ${limits.checkScript} kB of JavaScript with the first question of a check`, () => {
  const heavy = checkPages
    .map((page) => ({
      path: page.path,
      bytes: transferred(scriptsOf(page)) + largestTexts(page),
    }))
    .filter(({ bytes }) => bytes > limits.checkScript * kilobyte);
  expect(heavy).toEqual([]);
});
