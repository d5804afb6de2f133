import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import type { Truth } from '#rules/engine/claims.ts';
import { type ListLeaf, leavesOf } from '#rules/engine/condition.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { leafTest } from '#rules/engine/leaf-test.ts';
import { turnsOf } from '#rules/engine/membership-over-time.ts';
import type { Membership } from '#rules/engine/occupation-list.ts';
import { isDuring } from '#rules/engine/period.ts';
import { changesOf } from '#site/occupations/list-changes.ts';
import { knownLists, type ListId, lists } from '#site/occupations/lists.ts';
import { occupationIds } from '#site/occupations/related.ts';
import { routesUsing } from '#site/occupations/routes-using.ts';
import { builtPages } from './built-pages.ts';

const law = indexLaw(catalogue);
const occupations = [...law.occupations.keys()];
const known = knownLists(catalogue.lists);
const pages = new Map(builtPages.map(({ path, html }) => [path, html]));

/** The condition of the law that looks a list up. */
const leafOf = (list: string): ListLeaf => {
  const leaf = catalogue.routes
    .flatMap(({ versions }) => versions.flatMap(({ condition }) => leavesOf(condition)))
    .find((one): one is ListLeaf => one.kind === 'listMembership' && one.list === list);
  if (!leaf) throw new Error(`nothing asks for "${list}"`);
  return leaf;
};

const membershipOf: Readonly<Record<Truth, Membership>> = {
  true: 'listed',
  false: 'notListed',
  unknown: 'unresolved',
};

interface Row {
  readonly list: string;
  readonly standing: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly word: string;
}

const rowsOf = (html: string): readonly Row[] =>
  [
    ...html.matchAll(
      /<li class="standing" data-list="([^"]+)" data-standing="([^"]+)"(?: data-from="([^"]+)")?(?: data-to="([^"]+)")?>.*?<strong class="standing-word">([^<]+)/gs,
    ),
  ].map(([, list = '', standing = '', from, to, word = '']) => ({
    ...{ list, standing, word },
    ...{ from: (from ?? null) as IsoDate | null, to: (to ?? null) as IsoDate | null },
  }));

describe.each(locales)('the pages of occupations in $tag', ({ tag }) => {
  const t = translator(tag);
  const wordOf = (words: string, membership: Membership) =>
    t(`occupationPages.standing.${words}.${membership}`);
  const found = occupationIds(law).map((id) => ({
    id,
    rows: rowsOf(pages.get(`/${tag}/occupations/${id}/`) ?? ''),
  }));

  it.each(known)('say of $id, on both sides of every turn, what the law decides by', (list) => {
    const leaf = leafOf(list.id);
    const { words } = lists[list.id];
    const turns = turnsOf(list);
    // Of what left a list on a day, no page speaks before that day.
    const days = turns.flatMap((day) => [
      ...(['left', 'either'].includes(words) ? [] : [addDays(day, -1)]),
      day,
    ]);
    const wrong = days.flatMap((filedOn) => {
      const { truthAt } = leafTest(leaf, law, { filedOn });
      return found.flatMap(({ id, rows }) => {
        const decided = membershipOf[truthAt(occupations.indexOf(id))];
        const said = rows.filter((row) => row.list === list.id && isDuring(row, filedOn));
        const isSo =
          said.length === 1 &&
          said.every(
            ({ standing, word }) => standing === decided && word === wordOf(words, decided),
          );
        return isSo ? [] : [{ id, filedOn, decided, said }];
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each(['left', 'either', 'study'] as const)(
    'begin by saying of every list of the words "%s" that it names the occupation',
    (words) => {
      const sentence = t(`occupationPages.summary.${words}`);
      const wrong = found.filter(({ id, rows }) => {
        const isNamed = rows.some(
          ({ list, standing }) => lists[list as ListId].words === words && standing === 'listed',
        );
        return (
          pages.get(`/${tag}/occupations/${id}/`)?.includes(`"occupation-also">${sentence}`) !==
          isNamed
        );
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('the lists that pages know', () => {
  it('are those of the law', () => {
    expect(Object.keys(lists)).toEqual(catalogue.lists.map(({ id }) => id));
  });

  it.each(known)(
    'name of $id the place of its routes, and sources and notes that exist',
    (list) => {
      const { place, published, notes } = lists[list.id];
      expect([
        ...new Set(routesUsing(law, list.id).map(({ jurisdiction }) => jurisdiction)),
      ]).toEqual([place]);
      expect(law.sources.get(published)?.url).toMatch(/^https:/);
      const said = catalogue.routes.flatMap(({ consequences }) => consequences.map(({ id }) => id));
      expect(notes.filter((note) => !said.includes(note))).toEqual([]);
    },
  );
});

it('gives no occupation an address that something else has', () => {
  expect(occupations.filter((id) => ['lists', 'result'].includes(id))).toEqual([]);
});

describe('what a list changed', () => {
  it('is for Flanders in 2026 what the law strikes off, and nothing that may be meant', () => {
    const list = known.find(({ id }) => id === 'flanders-shortage-list');
    const now = list?.slices.at(-1);
    if (!list || !now) throw new Error('no Flemish list');
    const changes = changesOf(list, now);
    expect(changes?.gone.toSorted()).toEqual(now.removed.toSorted());
    expect(changes?.added).toContain('diamond-worker');
    expect(changes?.added).not.toContain('building-services-fitter');
    expect(changes?.open).toContain('tower-crane-operator');
  });

  it('is not said where we hold no list of the day before', () => {
    expect(known.map((list) => changesOf(list, list.slices[0]))).toEqual(known.map(() => null));
  });
});
