import { describe, expect, it } from 'vitest';
import corrections from '#content/corrections.json' with { type: 'json' };
import { texts } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { hasText } from '#content/translate.ts';
import { assessRequest } from '#functions/contract/assess-request.ts';
import { catalogue } from '#rules/catalogue.ts';
import { decodeAnswers } from '#rules/engine/answers.ts';
import { isIsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { fromFragment } from '#site/check/fragment.ts';
import {
  exampleFragment,
  exampleRequest,
  writtenAnswers,
} from '#site/partners/partner-examples.ts';
import { figureHref, sourceHref } from '#site/state-of-the-law/addresses.ts';
import { builtPages, linksOf } from './built-pages.ts';

const byPath = new Map(builtPages.map((page) => [page.path, page]));

/** Whether the page of an address has the anchor that it names. */
const isThere = (href: string) => {
  const [address = '', anchor = ''] = href.split('#');
  return byPath.get(address)?.html.includes(` id="${anchor}"`) ?? false;
};

describe.each(locales)('the state of the law in $label', ({ tag }) => {
  it('has a place for every source, figure, list and route', () => {
    const addresses = [
      ...wholeLaw.sources.map(({ id }) => sourceHref(tag, id)),
      ...[...wholeLaw.parameters, ...wholeLaw.lists].map(({ id }) => figureHref(tag, id)),
      ...wholeLaw.routes.map(({ id }) => `${path(tag, 'state-of-the-law', 'routes')}#${id}`),
    ];
    expect(addresses.filter((href) => !isThere(href))).toEqual([]);
  });

  it('leads every link with an anchor to what it names', () => {
    const pages = builtPages.filter(({ path: own }) => own.startsWith(`/${tag}/state-of-the-law/`));
    const links = pages.flatMap((page) =>
      linksOf(page).flatMap(({ href }) => {
        if (!href.includes('#') || href.startsWith('http')) return [];
        return [href.startsWith('#') ? `${page.path}${href}` : href];
      }),
    );
    expect(links.length).toBeGreaterThan(500);
    expect([...new Set(links)].filter((href) => !isThere(href))).toEqual([]);
  });

  it('says of every correction what we said and what we say now', () => {
    const keys = corrections.flatMap(({ id }) =>
      ['before', 'now'].map((field) => `corrections.entries.${id}.${field}`),
    );
    expect(keys.filter((key) => !hasText(texts[tag], key))).toEqual([]);
  });
});

it('lists corrections by day, the latest first, each of a check that exists', () => {
  const days = corrections.map(({ on }) => on);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
  const checks = catalogue.checks.map(({ id }) => id);
  expect(corrections.filter(({ check }) => !checks.includes(check))).toEqual([]);
});

describe('what partners are shown', () => {
  const law = indexLaw(catalogue);
  const { check, voice } = exampleRequest;

  it('is a request that the API takes', () => {
    expect(assessRequest.safeParse(exampleRequest).error).toBeUndefined();
  });

  it('is a link of which nothing is set aside', () => {
    const read = fromFragment(law, { check, voice }, exampleFragment);
    expect(read?.answers).toEqual({ 'job-move': 'ordinary', 'job-place': 'flanders' });
    expect(read?.filedOn).toBe(exampleRequest.filedOn);
    expect(read?.opened?.aside ?? []).toEqual([]);
  });

  it('is answers as links hold them', () => {
    const facts = catalogue.facts.filter((fact) => fact.kind !== 'derived');
    for (const [, written] of writtenAnswers) {
      expect(decodeAnswers(facts, written).rejected).toEqual([]);
    }
  });
});
