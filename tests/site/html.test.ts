import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { inLocale, parsePath } from '#content/paths.ts';
import { htmlValidateConfig } from '../config/html-validate.ts';
import { type BuiltPage, builtPages, linksOf, pageOfEachShape } from './built-pages.ts';

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

/** What is wrong with pages, by page: one test over all of them, because there are more than a thousand. */
const faultsOf = (find: (page: BuiltPage) => readonly unknown[]) =>
  builtPages.flatMap((page) => {
    const faults = find(page);
    return faults.length === 0 ? [] : [{ path: page.path, faults }];
  });

describe('every page', () => {
  it('has a title that search results show whole', () => {
    const wrong = faultsOf(({ html }) => {
      const title = /<title>([^<]*)/.exec(html)?.[1]?.replaceAll(/&#?\w+;/g, '.') ?? '';
      return title === '' || title.length > 70 ? [title] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no inline script, style or handler, which the content security policy would block', () => {
    const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|<[^>]+\s(?:style|on[a-z]+)=/g;
    expect(faultsOf(({ html }) => html.match(inline) ?? [])).toEqual([]);
  });

  it('says its language and direction', () => {
    const wrong = faultsOf(({ path, html }) => {
      const { tag, dir } = parsePath(path)?.locale ?? { tag: 'en', dir: 'ltr' };
      return html.includes(`<html lang="${tag}" dir="${dir}">`) ? [] : [tag];
    });
    expect(wrong).toEqual([]);
  });

  it('links within its language, except where a link names another', () => {
    const strays = faultsOf((page) => {
      const language = parsePath(page.path)?.locale.tag;
      return linksOf(page).filter(({ href, hreflang }) => {
        const target = href.startsWith('/') ? parsePath(href)?.locale.tag : undefined;
        return target !== undefined && target !== (hreflang ?? language);
      });
    });
    expect(strays).toEqual([]);
  });

  it('links to files that exist, in the form that needs no redirect', () => {
    const isThere = remembering((path) =>
      existsSync(`dist/client${path.endsWith('/') ? `${path}index.html` : path}`),
    );
    const broken = faultsOf((page) =>
      linksOf(page)
        .map(({ href }) => href)
        .filter((href) => href.startsWith('/'))
        .map((href) => new URL(href, 'https://site.invalid').pathname)
        .filter((path) => !isThere(path)),
    );
    expect(broken).toEqual([]);
  });

  it('names its versions in every language, if it is for searching', () => {
    const wrong = faultsOf(({ path, html }) => {
      const alternates = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
      const named = [...alternates].map(([, language, href]) => `${language} ${href}`);
      const expected = isError(path)
        ? []
        : [
            ...locales.map(({ tag }) => `${tag} https://example.org${inLocale(path, tag)}`),
            'x-default https://example.org/',
          ];
      return named.join() === expected.join() ? [] : named;
    });
    expect(wrong).toEqual([]);
  });
});

/** Asks once for each path: a thousand pages share most of their links. */
function remembering(ask: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}
