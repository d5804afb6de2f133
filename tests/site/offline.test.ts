import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { kindOf, mayKeep, pathOf } from '#site/offline-worker/kind-of-request.ts';
import { filesIn, type Imports, offlineText, withAge } from '#site/offline-worker/page-text.ts';
import { builtFile, builtPages, importedBy, scriptsOf, stylesOf } from './built-pages.ts';

const origin = 'https://portal.test';
const check = '/en/work-permit/employer/';

const kind = (
  path: string,
  { method = 'GET', isNavigation = true, referrer = `${origin}/en/` } = {},
) => kindOf({ method, url: new URL(path, origin).href, isNavigation, referrer }, origin);

describe('which request is answered from what is kept', () => {
  it.each(['/', '/en/', check, '/fa/guides/who-may-work/', '/en/search/', '/en/guides'])(
    'pages that are the same for everybody: %s',
    (path) => {
      expect(kind(path)).toBe('page');
      expect(kind(path, { method: 'POST' })).toBe('answer');
      expect(kind(path, { isNavigation: false })).toBe('other');
    },
  );

  it.each(['/_astro/shared.w6i3.js', '/check/work-permit.en.core.69d4.json', '/search/en.56.json'])(
    'files that are named after what is in them: %s',
    (path) => {
      expect(kind(path, { isNavigation: false })).toBe('file');
      expect(kind(`${path}?again`, { isNavigation: false })).toBe('other');
      expect(kind(path, { isNavigation: false, method: 'HEAD' })).toBe('other');
    },
  );

  it.each([
    ...['result/', 'result', 'result/calendar', 'result/data'].map((end) => check + end),
    ...['/nl/search/result/?q=nurse', '/nl/statistics/', '/api/v1/checks', '/figures.csv'],
  ])('never what is made for one person, nor what is no page: %s', (path) => {
    expect(kind(path)).toBe('answer');
    expect(kind(path, { method: 'POST' })).toBe('answer');
    expect(kind(path, { isNavigation: false })).toBe('other');
  });

  it('never what the Worker answers, as its settings list it', () => {
    const [, list = ''] =
      /run_worker_first = \[([^\]]+)\]/.exec(readFileSync('wrangler.toml', 'utf8')) ?? [];
    const patterns = [...list.matchAll(/"([^"]+)"/g)].map(([, pattern = '']) => pattern);
    expect(patterns).toContain('/*/result/*');
    for (const pattern of patterns) {
      for (const path of [pattern.replaceAll('*', 'en'), pattern.replaceAll('*', 'en/a/b')]) {
        expect([path, kind(path)]).toEqual([path, 'answer']);
      }
    }
  });

  it('nothing of another site, and nothing for a check that stands in one', () => {
    const frame = '/en/widget/work-permit/employer/';
    expect(kind('https://other.test/en/')).toBe('other');
    expect(kind(frame)).toBe('other');
    const asked = { isNavigation: false, referrer: origin + frame };
    expect(kind('/_astro/shared.w6i3.js', asked)).toBe('other');
  });
});

describe('what is written down of a page', () => {
  it('is its path, without the words of a search and the answers of a link', () => {
    expect(pathOf(`${origin}/en/search/?q=nurse`)).toBe('/en/search/');
    expect(pathOf(`${origin}${check}#v=1&check=work-permit&pay-monthly=3600`)).toBe(check);
    expect(pathOf(`${origin}/en/guides`)).toBe('/en/guides/');
  });

  it.each([
    ['a page', {}, true],
    ['an error', { ok: false }, false],
    ['what came from another address', { redirected: true }, false],
    ['what is one person’s', { cache: 'private, no-cache' }, false],
    ['what must not be stored', { cache: 'no-store' }, false],
    ['a table', { type: 'text/csv' }, false],
  ])(
    '%s',
    (
      _,
      {
        ok = true,
        redirected = false,
        cache = 'public, max-age=0',
        type = 'text/html; charset=utf-8',
        ...rest
      }: { ok?: boolean; redirected?: boolean; cache?: string; type?: string },
      expected,
    ) => {
      expect(rest).toEqual({});
      const headers = new Headers({ 'Cache-Control': cache, 'Content-Type': type });
      expect(mayKeep({ ok, redirected, headers })).toBe(expected);
    },
  );
});

const script = builtFile('/sw.js').toString('utf8');
const built = JSON.parse(/^const built=(\{.*?\}\});/.exec(script)?.[1] ?? '{}') as {
  readonly tags: readonly string[];
  readonly imports: Imports;
};

describe('the script that keeps pages', () => {
  it('is one file of at most 4 kB, and knows every language', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(4000);
    expect(script).not.toMatch(/\bimport\s*[("'{*]/);
    expect(built.tags).toEqual(locales.map(({ tag }) => tag));
    // A browser that kept it for long would not find the next one.
    expect(builtFile('/_headers').toString('utf8')).toContain(
      '\n/sw.js\n  Cache-Control: no-cache\n',
    );
  });

  const checks = builtPages.filter(({ html }) => html.includes(' data-core="'));

  it('keeps every file of a check: what it names, and what its scripts ask for', () => {
    expect(checks.length).toBeGreaterThanOrEqual(catalogue.checks.length * locales.length);
    for (const page of checks) {
      const files = filesIn(page.html, built.imports);
      const named = [...page.html.matchAll(/\/check\/[\w.-]+\.json/g)].map(([file]) => file);
      const asked = files
        .filter((file) => file.endsWith('.js'))
        .flatMap((file) => [
          ...builtFile(file)
            .toString('utf8')
            .matchAll(/import\([`"']\.\/([^`"']+)/g),
        ])
        .map(([, file = '']) => `/_astro/${file}`);
      const scripts = importedBy([...scriptsOf(page), ...asked]);
      expect(files).toEqual(expect.arrayContaining([...named, ...scripts, ...stylesOf(page)]));
      for (const part of ['result-part', 'apart-part', 'take-part', 'terms-part', 'offline-part']) {
        expect(files.some((file) => file.includes(part))).toBe(true);
      }
      for (const file of files) expect(builtFile(file).length).toBeGreaterThan(0);
    }
  });
});

describe('the page for times without a connection', () => {
  const pages = builtPages.filter(({ path }) => path.endsWith('/offline/'));
  const pageOf = (path: string) => builtPages.find((page) => page.path === path)?.html ?? '';

  it('weighs at most 2 kB in every language, and says nothing of its own', () => {
    expect(pages).toHaveLength(locales.length);
    for (const { html } of pages) {
      expect(gzipSync(html).length).toBeLessThanOrEqual(2000);
      expect(html.match(/ data-(?:shown|kept)="\w+" hidden/g)).toHaveLength(5);
    }
  });

  it('says what did not come, and leads to what is kept, by its title and in its language', () => {
    const address = '/ar/guides/?a="><b>';
    const text = offlineText(pageOf('/en/offline/'), { address, isSent: false }, [
      { path: '/ar/', html: pageOf('/ar/') },
    ]);
    const [, title = ''] = /<title>([^|<]+) \|/.exec(pageOf('/ar/')) ?? [];
    expect(text).toContain(`<li><a href="/ar/" lang="ar" dir="rtl">${title}</a></li>`);
    expect(text).toContain('href="/ar/guides/?a=&#34;&#62;&#60;b&#62;"');
    expect(text.match(/ data-(?:shown|kept)="\w+" hidden/g)).toEqual([
      ' data-shown="sent" hidden',
      ' data-kept="none" hidden',
    ]);
  });

  it('says that nothing was sent, and that nothing is kept', () => {
    const text = offlineText(pageOf('/en/offline/'), { address: '/', isSent: true }, []);
    expect(text.match(/ data-(?:shown|kept)="\w+" hidden/g)).toEqual([
      ' data-shown="page" hidden',
      ' data-shown="page" hidden',
      ' data-kept="some" hidden',
    ]);
  });
});

it('checks and guides say how old they are once they are older than thirty days', () => {
  const guides = builtPages.filter(({ path }) => /^\/[a-z]+\/guides\/[a-z-]+\/$/.test(path));
  const checks = builtPages.filter(({ html }) => html.includes(' data-core="'));
  expect(guides.length).toBeGreaterThan(0);
  for (const { html } of [...guides, ...checks]) {
    const [mark = '', day = ''] = / data-old-from="([\d-]+)" hidden/.exec(html) ?? [];
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(withAge(html, before)).toContain(mark);
    expect(withAge(html, day)).not.toContain(mark);
  }
});
