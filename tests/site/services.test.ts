import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '#content/i18n.ts';
import { locales } from '#content/locales.ts';
import employmentServices from '#content/services/employment-services.json' with { type: 'json' };
import {
  findServices,
  placeOfTown,
  readQuery,
  spokenLanguages,
} from '#site/services/find-services.ts';
import { confirmedPhones } from '#site/services/service-addresses.ts';
import { languageName } from '#site/services/language-name.ts';
import { services } from '#site/services/service-data.ts';
import { builtPages } from './built-pages.ts';

const find = (query: string) => findServices(readQuery(new URLSearchParams(query)));
const ids = (query: string) => find(query).map(({ id }) => id);

describe('the directory of services', () => {
  it.each([
    ['4700', 'german-speaking-community'],
    ['B-1080', 'brussels'],
    ['sankt vith', 'german-speaking-community'],
    ['9000', 'flanders'],
    ['5000', 'wallonia'],
    ['٤٧٠٠', 'german-speaking-community'],
    ['۱۰۸۰', 'brussels'],
    ['B ۹۰۰۰', 'flanders'],
    ['9000 Gent', 'flanders'],
    ['90001', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ])('knows the region of “%s”', (town, place) => {
    expect(placeOfTown(town)).toBe(place);
  });

  it('gives those of the region and of all Belgium', () => {
    expect(ids('town=4700')).toEqual(expect.arrayContaining(['adg', 'unia']));
    expect(ids('town=4700')).not.toContain('vdab');
    expect(ids('place=abroad')).not.toContain('unia');
  });

  it('lets a postcode count before a chosen region', () => {
    expect(ids('town=9000&place=wallonia')).toContain('vdab');
  });

  it('narrows by every choice, and passes over what is none', () => {
    expect(ids('place=brussels&topic=diploma&language=fr')).toContain('cire-tef');
    expect(ids('topic=diploma')).not.toContain('vdab');
    expect(find('topic=nonsense&for=<script>&language=xx')).toHaveLength(services.length);
  });

  it.each(locales)('names every language to a reader of $tag', ({ tag: locale }) => {
    const ui = { locale, t: translator(locale) };
    const unnamed = spokenLanguages.filter((tag) => languageName(ui, tag) === tag);
    expect(unnamed).toEqual([]);
  });

  it.each(locales)('says in $tag where there is no way to reach a service', ({ tag }) => {
    const none = translator(tag)('services.card.noContact');
    const wrong = builtPages
      .filter(({ path }) => path.startsWith(`/${tag}/services/`))
      .flatMap(({ html }) => [
        ...html.matchAll(/<li class="service-card" id="([^"]+)">(.*?)<p class="service-source">/gs),
      ])
      .filter(([, id, card = '']) => {
        const of = services.find((service) => service.id === id);
        const ways = [of?.url ?? undefined, of?.phones[0], of?.email, of?.address];
        return card.includes(none) !== ways.every((way) => way === undefined);
      });
    expect(wrong.map(([, id]) => id)).toEqual([]);
  });

  it('gives without a warning only numbers that were confirmed', () => {
    const numbers = employmentServices.map(({ id }) => [
      id,
      ...confirmedPhones(id).map(({ number }) => number),
    ]);
    expect(numbers).toEqual([
      ['vdab', '0800 30 700'],
      ['actiris', '0800 35 123'],
      ['forem'],
      ['adg'],
    ]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (town) => {
        expect(findServices(readQuery(new URLSearchParams({ town }))).length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
