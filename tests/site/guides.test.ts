import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import coverage from '#content/coverage.json' with { type: 'json' };
import { findLocale, locales } from '#content/locales.ts';
import { readGuide, withSourceHash } from '#content/output/guide-file.ts';
import { leftToRight } from '#content/translate.ts';
import { homePlace, serviceOf } from '#site/services/service-addresses.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { figurePeriod } from '#site/guides/figure-period.ts';
import { guideSource } from '#site/guides/guide-source.ts';
import { guideSlugs } from '#site/guides/guide-titles.ts';
import { readTree, targetOf } from '#site/guides/guide-tree.ts';
import { referenceOf } from '#site/guides/references.ts';
import { builtPages } from './built-pages.ts';

const files = (tag: string) => readdirSync(`content/guides/${tag}`).toSorted();
const guide = (tag: string, slug: string) =>
  readGuide(readFileSync(`content/guides/${tag}/${slug}.md`, 'utf8'));

const urlsOf = (body: string): readonly string[] => {
  const urls: string[] = [];
  const visit = (node: ReturnType<typeof readTree>['blocks'][number]) => {
    if (node.url !== undefined) urls.push(node.url);
    node.children?.forEach(visit);
  };
  readTree(body, 'a guide').blocks.forEach(visit);
  return urls;
};

describe.each(locales)('guides in $label', ({ tag }) => {
  it('are the same as in every language', () => {
    expect(files(tag)).toEqual(files('en'));
  });

  it('say the same with the same figures and links as the source text', () => {
    const targets = (of: string, slug: string) =>
      urlsOf(guide(of, slug).body)
        .filter((url) => targetOf('figure', url).length > 0)
        .toSorted();
    const differing = guideSlugs.filter(
      (slug) => targets(tag, slug).join() !== targets('en', slug).join(),
    );
    expect(differing).toEqual([]);
  });

  it('lead only to what is there, also to guides', () => {
    const ui = buildUi(tag, 'worker');
    const planned = guideSlugs.flatMap((slug) =>
      urlsOf(guide(tag, slug).body)
        .filter((url) => referenceOf(ui, url).kind === 'planned')
        .map((url) => `${slug}: ${url}`),
    );
    expect(planned).toEqual([]);
  });

  it('keep a number and its percent sign on one line', () => {
    const torn = guideSlugs.filter((slug) => /\d %(?!\d)/.test(JSON.stringify(guide(tag, slug))));
    expect(torn).toEqual([]);
  });

  it('name the text that they translate', () => {
    const unnamed = guideSlugs.filter((slug) => guide(tag, slug).head.sourceHash === undefined);
    expect(unnamed).toEqual(tag === 'en' ? guideSlugs : []);
  });
});

describe('guides from right to left', () => {
  const bodies = builtPages.flatMap(({ path, html }) => {
    const [, tag, family] = path.split('/');
    const [, body] = /<div class="guide-body">(.*?)<section class="guide-next"/s.exec(html) ?? [];
    return family === 'guides' && body !== undefined
      ? [{ path, body, dir: findLocale(tag)?.dir }]
      : [];
  });
  const whole = /<bdi dir="ltr">([^<]*)<\/bdi>/g;

  it('show telephone numbers and names that end with a sign whole', () => {
    const torn = bodies.filter(
      ({ dir, body }) => dir === 'rtl' && body.replace(whole, '').search(leftToRight) >= 0,
    );
    expect(torn.map(({ path }) => path)).toEqual([]);
    const shown = bodies.flatMap(({ body }) => [...body.matchAll(whole)].map(([, text]) => text));
    expect(shown).toEqual(expect.arrayContaining(['+32 2 212 30 00', 'Taalbubbels+']));
  });

  it('are the only ones that need it', () => {
    const weighed = bodies.filter(({ dir, body }) => dir === 'ltr' && body.includes('<bdi'));
    expect(weighed.map(({ path }) => path)).toEqual([]);
  });
});

it('keep a fingerprint of digits only as text', () => {
  const digits = '2994259637110566';
  const file = withSourceHash('---\ntitle: A\ndescription: B\n---\n\nText', digits);
  expect(file).toContain(`\nsourceHash: "${digits}"\n`);
  expect(readGuide(file).head.sourceHash).toBe(digits);
  expect(withSourceHash(file, '0a94259637110566')).toContain('\nsourceHash: 0a94259637110566\n');
});

it('name sources that are registered, as old as the oldest of them', () => {
  const wrong = guideSlugs.flatMap((slug) => {
    const file = readFileSync(`content/guides/en/${slug}.md`, 'utf8');
    const [, checkedOn = ''] = /^checkedOn: ["']?(\S+?)["']?$/m.exec(file) ?? [];
    const ids = [...file.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id);
    const oldest = ids.map((id) => guideSource(id).checkedOn).toSorted()[0];
    return checkedOn <= (oldest ?? '') ? [] : [`${slug}: ${checkedOn}, ${oldest ?? 'no source'}`];
  });
  expect(wrong).toEqual([]);
});

it('say since when a figure holds, and of pages without a date only when they were read', () => {
  const ui = buildUi('en', 'worker');
  const said = (id: string) => {
    const figure = ui.law.parameters.get(id);
    return figure && figurePeriod(ui, figure);
  };
  expect(said('flanders-integration-fee')).toBe(
    'since 1 September 2023, confirmed up to and including 3 June 2026',
  );
  expect(said('flanders-unlimited-months')).toBe('since 1 January 2019');
  expect(said('naric-level-fee')).toBe('as read on 21 November 2026');
  expect(said('german-speaking-community-unlimited-months')).toBe('as read on 21 November 2026');
  expect(said('french-community-school-fee')).toBe(
    'as read on 21 November 2026 in the press, not confirmed',
  );
  expect(said('flanders-single-permit-fee')).toBe(
    'since 1 September 2026 according to the press, not confirmed',
  );
});

/** What the page of a target says, without its tags. */
const textAt = (target: string): string => {
  const [kind = '', id = ''] = target.split(/:(.*)/);
  const address =
    kind === 'guide'
      ? `guides/${id}/`
      : kind === 'service'
        ? `services/${homePlace(serviceOf(id))}/`
        : kind === 'term'
          ? 'glossary/'
          : id;
  const file = `dist/client/en/${address}index.html`;
  if (!existsSync(file)) return '';
  const html = readFileSync(file, 'utf8');
  if (kind === 'service' || kind === 'term') return html.includes(` id="${id}"`) ? id : '';
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/&#?\w+;/g, ' ');
};

it('answer every item that was promised, each where it says', () => {
  const texts = new Map<string, string>();
  const unanswered = coverage.flatMap(({ id, answers }) =>
    answers
      .filter((answer) => {
        const { target } = answer;
        const text = texts.get(target) ?? textAt(target);
        texts.set(target, text);
        const says = 'says' in answer ? (answer.says ?? '') : target.replace(/^\w+:/, '');
        return !text.toLowerCase().includes(says.toLowerCase());
      })
      .map(({ target }) => `${id}: ${target}`),
  );
  expect(unanswered).toEqual([]);
  expect(new Set(coverage.map(({ id }) => id)).size).toBe(coverage.length);
});
