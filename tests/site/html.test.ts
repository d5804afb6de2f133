import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { inLocale, parsePath } from '#content/paths.ts';
import { htmlValidateConfig } from '../config/html-validate.ts';
import { type BuiltPage, builtPages, linksOf } from './built-pages.ts';
import { pagesOfEachPart } from './page-parts.ts';

const validator = new HtmlValidate(htmlValidateConfig);

/** Pages that exist for one address only, or for none: errors. */
const isError = (path: string) => /(?:^|\/)(?:404\.html|error\/)$/.test(path);

/** Nor are searches to find what is made to stand in the page of somebody else, or to be shown without a connection. */
const isUnlisted = (path: string) =>
  isError(path) || /^\/[a-z]+\/(?:widget\/|offline\/$)/.test(path);

/** What is wrong with every page, by its address: one test for hundreds of pages that are made alike. */
const faultsOf = (look: (page: BuiltPage) => readonly string[]): readonly string[] =>
  builtPages.flatMap((page) => look(page).map((fault) => `${page.path}: ${fault}`));

it('finds the home page of every language', () => {
  const paths = builtPages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(locales.map(({ tag }) => `/${tag}/`)));
});

/** Hundreds of pages are made of the same parts; `EVERY_PAGE=1` looks at each of them all the same. */
const validated = process.env.EVERY_PAGE === '1' ? builtPages : pagesOfEachPart(builtPages);

it.each(validated)('$path is valid HTML', async (page) => {
  const report = await validator.validateString(page.html, page.file);
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

it('names no two things of a page alike, and refers only to what is there', () => {
  const faults = faultsOf(({ html }) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    const known = new Set(ids);
    const named = html.matchAll(
      /\s(?:for|list|aria-(?:labelledby|describedby|controls|owns))="([^"]+)"/g,
    );
    return [
      ...(known.size === ids.length ? [] : ids.filter((id, at) => ids.indexOf(id) !== at)),
      ...[...named].flatMap(([, all = '']) => all.split(' ').filter((id) => !known.has(id))),
    ];
  });
  expect(faults).toEqual([]);
});

it('shows lines for programs from left to right in every language', () => {
  const shown = builtPages.filter(({ html }) => html.includes('<pre'));
  expect(shown.length).toBeGreaterThan(0);
  const turned = shown.filter(({ html }) => /<pre(?![^>]* dir="ltr")/.test(html));
  expect(turned.map(({ path }) => path)).toEqual([]);
});

it('gives every page a title that search results show whole', () => {
  const faults = faultsOf(({ html }) => {
    const title = (/<title>([^<]*)/.exec(html)?.[1] ?? '').replaceAll(/&#?\w+;/g, '.');
    return title !== '' && title.length <= 70 ? [] : [title];
  });
  expect(faults).toEqual([]);
});

it('gives no two pages of a language the same title, errors and shortened ones apart', () => {
  const titles = builtPages
    .filter(({ path }) => !isError(path))
    .map(({ path, html }) => `${parsePath(path)?.locale.tag ?? ''} ${titleOf(html)}`);
  const whole = titles.filter((title) => !title.includes('…'));
  expect(whole.filter((title, at) => whole.indexOf(title) !== at)).toEqual([]);
});

it('describes every page that searches may find, and gives it a picture to go with a link', () => {
  const faults = faultsOf(({ html, path }) => {
    const locale = parsePath(path)?.locale.tag;
    if (isUnlisted(path) || !locale) return [];
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const card = /<meta property="og:image" content="https:\/\/example\.org(\/[^"]*)"/.exec(
      html,
    )?.[1];
    return [
      ...(description.length < 20 ? ['no description'] : []),
      ...(card === `/cards/${locale}.png` && existsSync(`dist/client${card}`)
        ? []
        : ['no picture']),
    ];
  });
  expect(faults).toEqual([]);
});

it('has no inline script, style or handler, which the content security policy would block', () => {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|<[^>]+\s(?:style|on[a-z]+)=/g;
  expect(faultsOf(({ html }) => [...html.matchAll(inline)].map(([match]) => match))).toEqual([]);
});

it('says of every page its language and direction', () => {
  const faults = faultsOf(({ html, path }) => {
    const { tag, dir } = parsePath(path)?.locale ?? { tag: 'en', dir: 'ltr' };
    return html.includes(`<html lang="${tag}" dir="${dir}">`) ? [] : [tag];
  });
  expect(faults).toEqual([]);
});

it('links within the language of a page, except where a link names another', () => {
  const faults = faultsOf((page) => {
    const language = parsePath(page.path)?.locale.tag;
    return linksOf(page).flatMap(({ href, hreflang }) => {
      const target = href.startsWith('/') ? parsePath(href)?.locale.tag : undefined;
      return target !== undefined && target !== (hreflang ?? language) ? [href] : [];
    });
  });
  expect(faults).toEqual([]);
});

it('names the versions of a page in every language, if it is for searching', () => {
  const faults = faultsOf(({ html, path }) => {
    const alternates = [
      ...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
    ].map(([, language = '', href = '']) => `${language} ${href}`);
    const expected = isUnlisted(path)
      ? []
      : [
          ...locales.map(({ tag }) => `${tag} https://example.org${inLocale(path, tag)}`),
          'x-default https://example.org/',
        ];
    return alternates.join() === expected.join() ? [] : [alternates.join()];
  });
  expect(faults).toEqual([]);
});

function titleOf(html: string): string {
  return /<title>([^<]*)/.exec(html)?.[1] ?? '';
}
