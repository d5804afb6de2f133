import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { inLocale, parsePath } from '#content/paths.ts';
import { htmlValidateConfig } from '../config/html-validate.ts';
import { builtPages, linksOf, pageOfEachShape } from './built-pages.ts';

const validator = new HtmlValidate(htmlValidateConfig);

/** Pages that exist for one address only, or for none: errors. */
const isError = (path: string) => /(?:^|\/)(?:404\.html|error\/)$/.test(path);

it('finds the home page of every language', () => {
  const paths = builtPages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(locales.map(({ tag }) => `/${tag}/`)));
});

it.each(pageOfEachShape)('$path is valid HTML, and so is every page of its shape', async (page) => {
  const report = await validator.validateString(page.html, page.file);
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

describe.each(builtPages)('$path', (page) => {
  it('has a title that search results show whole', () => {
    const title = /<title>([^<]*)/.exec(page.html)?.[1] ?? '';
    expect(title).not.toBe('');
    expect(title.replaceAll(/&#?\w+;/g, '.').length).toBeLessThanOrEqual(70);
  });

  it('has no inline script, style or handler, which the content security policy would block', () => {
    const inline = [
      ...page.html.matchAll(
        /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|<[^>]+\s(?:style|on[a-z]+)=/g,
      ),
    ].map(([match]) => match);
    expect(inline).toEqual([]);
  });

  it('says its language and direction', () => {
    const locale = parsePath(page.path)?.locale;
    const { tag, dir } = locale ?? { tag: 'en', dir: 'ltr' };
    expect(page.html).toContain(`<html lang="${tag}" dir="${dir}">`);
  });

  it('links within its language, except where a link names another', () => {
    const language = parsePath(page.path)?.locale.tag;
    const strays = linksOf(page).filter(({ href, hreflang }) => {
      const target = href.startsWith('/') ? parsePath(href)?.locale.tag : undefined;
      return target !== undefined && target !== (hreflang ?? language);
    });
    expect(strays).toEqual([]);
  });

  it('links to files that exist, in the form that needs no redirect', () => {
    const broken = linksOf(page)
      .map(({ href }) => href)
      .filter((href) => href.startsWith('/'))
      .map((href) => new URL(href, 'https://site.invalid').pathname)
      .filter(
        (path) => !existsSync(`dist/client${path.endsWith('/') ? `${path}index.html` : path}`),
      );
    expect(broken).toEqual([]);
  });

  it('names its versions in every language, if it is for searching', () => {
    const alternates = [
      ...page.html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
    ];
    const expected = isError(page.path)
      ? []
      : [
          ...locales.map(({ tag }) => [tag, `https://example.org${inLocale(page.path, tag)}`]),
          ['x-default', 'https://example.org/'],
        ];
    expect(alternates.map(([, language, href]) => [language, href])).toEqual(expected);
  });
});
