import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownTexts } from '#content/i18n.ts';
import { defaultLocale, locales, officialLocales } from '#content/locales.ts';
import { type SourceHashes, sourceHashes, staleKeys } from '#content/output/source-texts.ts';
import { createTranslate } from '#content/translate.ts';
import { spokenParts, withoutMarks, withSourceTexts } from '#content/withdrawn.ts';
import { withdrawnKeys } from '#content/withdrawn-keys.ts';
import { contentHash } from '#rules/engine/content-hash.ts';

const source = {
  next: 'Next',
  area: { by: 'By {date}', days_one: 'A day', days_other: '{count} days' },
};
const own = {
  next: 'Далі',
  area: {
    ...{ by: 'До {date}', days_one: '{count} день', days_few: '{count} дні' },
    ...{ days_many: '{count} днів', days_other: '{count} дня' },
  },
};
const hashes = sourceHashes(source, contentHash);

describe('a text whose source has changed', () => {
  it('is found by its key, whichever plural form changed, and so is one that was never recorded', () => {
    expect(Object.keys(hashes)).toEqual(['area.by', 'area.days', 'next']);
    expect(staleKeys(hashes, hashes)).toEqual([]);
    const changed = { ...source, area: { ...source.area, days_one: '{count} day' } };
    expect(staleKeys(sourceHashes(changed, contentHash), hashes)).toEqual(['area.days']);
    const others = Object.fromEntries(Object.entries(hashes).filter(([key]) => key !== 'next'));
    expect(staleKeys(hashes, others)).toEqual(['next']);
  });

  it('is never a word that only a search reads', () => {
    const searched = { occupations: { nurse: { name: 'nurse' } }, search: { ignored: 'the of' } };
    expect(sourceHashes(searched, contentHash)).toEqual({});
  });

  it('stands there in the source language, marked, in every plural form; the others stay', () => {
    const t = createTranslate(withSourceTexts(own, source, ['area.days']), defaultLocale);
    expect(t('next')).toBe('Далі');
    expect(t('area.days', { count: 1 })).toBe('\ue000A day\ue001');
    expect(t('area.days', { count: 5 })).toBe('\ue0005 days\ue001');
    expect(withSourceTexts(own, source, ['area.days'])).toHaveProperty(
      'area.days_few',
      '\ue000{count} days\ue001',
    );
  });

  it('is known by its marks wherever it stands in a sentence, also where that is cut', () => {
    const said = (text: string) =>
      spokenParts(text)
        .map((part) => (part.isSource ? `<${part.text}>` : part.text))
        .join('');
    expect(said('Далі: \ue000By \ue000A day\ue001\ue001.')).toBe('Далі: <By ><A day>.');
    expect(said('\ue000cut before')).toBe('<cut before>');
    expect(said('cut after\ue001 і далі')).toBe('<cut after> і далі');
    expect(said('без')).toBe('без');
    expect(withoutMarks('\ue000By\ue001')).toBe('By');
  });
});

const translated = locales.filter(({ tag }) => tag !== defaultLocale);

describe.each(translated)('texts in $label', ({ tag }) => {
  const now = sourceHashes(ownTexts[defaultLocale], contentHash);
  const recorded = JSON.parse(
    readFileSync(`content/locales/${tag}/.source.json`, 'utf8'),
  ) as SourceHashes;

  it('are withdrawn exactly where their source is another one than was translated', () => {
    expect(withdrawnKeys[tag] ?? []).toEqual(staleKeys(now, recorded));
  });

  it('record no source that is gone', () => {
    expect(Object.keys(recorded).filter((key) => !(key in now))).toEqual([]);
  });
});

it.each(officialLocales)(
  'has every text up to date in the official language %s ("npm run translations:done" once it is)',
  (tag) => {
    expect(withdrawnKeys[tag] ?? []).toEqual([]);
  },
);
