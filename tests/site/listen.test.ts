import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '#content/locales.ts';
import { chooseVoice } from '#site/listen/choose-voice.ts';
import { languageOf, type Voice } from '#site/listen/local-voice.ts';
import { type Block, piecesOf } from '#site/listen/pieces.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  ...{ lang, localService: true, default: false, name: lang },
  ...more,
});

describe('the voice that reads', () => {
  it('is never one of a service on the network, whatever else there is', () => {
    const online = voice('nl-BE', { localService: false, default: true });
    expect(chooseVoice([online], 'nl')).toBeNull();
    const plain = voice('nl-NL');
    expect(chooseVoice([online, plain], 'nl')).toBe(plain);
  });

  it('speaks the language of the page and no other', () => {
    const known = ['en-US', 'de-DE', 'ar-SA', 'uk-UA', 'tr-TR', 'fa-IR', 'fr-CA', 'nl-NL'];
    const voices = known.map((lang) => voice(lang));
    for (const { tag } of locales) {
      const chosen = chooseVoice(voices, tag);
      expect(chosen && languageOf(chosen)).toBe(tag);
    }
    expect(chooseVoice(voices, 'ti')).toBeNull();
  });

  it.each([
    [['nl-NL', 'nl-BE'], 'nl', 'nl-BE'],
    [['fr-CA', 'fr-FR', 'fr-BE'], 'fr', 'fr-BE'],
    [['fr-CA', 'fr-FR'], 'fr', 'fr-FR'],
    [['de-AT', 'de-DE'], 'de', 'de-DE'],
    [['en-US', 'en-GB'], 'en', 'en-GB'],
    // As Android writes them.
    [['nl_NL', 'nl_BE'], 'nl', 'nl_BE'],
    [['prs-AF'], 'fa', 'prs-AF'],
    [['prs-AF', 'fa-IR'], 'fa', 'fa-IR'],
  ])('of %j for "%s" is %s', (known, language, chosen) => {
    expect(
      chooseVoice(
        known.map((lang) => voice(lang)),
        language,
      )?.lang,
    ).toBe(chosen);
  });

  it('is the one chosen on the device among those of a country, and not one made for fun', () => {
    const [first, chosen] = [voice('tr-TR'), voice('tr-TR', { default: true })];
    expect(chooseVoice([first, chosen], 'tr')).toBe(chosen);
    const eddy = voice('fr-FR', { name: 'Eddy (French (France))' });
    const thomas = voice('fr-FR', { name: 'Thomas' });
    expect(chooseVoice([eddy, thomas], 'fr')).toBe(thomas);
    expect(chooseVoice([eddy], 'fr')).toBe(eddy);
  });
});

describe('what is said', () => {
  const one = (text: string, language = 'en'): Block => [{ text, language }];
  const said = (blocks: readonly Block[], spoken: readonly string[] = ['en']) =>
    piecesOf(blocks, 'en', (language) => (spoken.includes(language) ? language : null)).map(
      ({ text, voice: by }) => `${by}: ${text}`,
    );

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('comes sentence by sentence, and a heading is one', () => {
    expect(said([one('May I work?'), one('You may. Show your card.')])).toEqual([
      'en: May I work?',
      'en: You may.',
      'en: Show your card.',
    ]);
  });

  it('comes in sentences where a browser cannot tell them, and no number is torn', () => {
    const { Segmenter, ...others } = Intl;
    expect(Segmenter).toBeDefined();
    vi.stubGlobal('Intl', others);
    expect(
      said([one('It is € 3.703,44 a month. Ask in time: before 1.5.2026! هل يمكنك؟ نعم.')]),
    ).toEqual([
      'en: It is € 3.703,44 a month.',
      'en: Ask in time: before 1.5.2026!',
      'en: هل يمكنك؟',
      'en: نعم.',
    ]);
  });

  it('leaves numbers, amounts and dates as they stand', () => {
    const text = 'From 2 June 2025: 48\u202f912,50\u00a0€ a year, 80\u00a0%.';
    expect(said([one(text)])).toEqual([`en: ${text}`]);
  });

  it('is free of marks of direction, and keeps the joiners of Persian letters', () => {
    expect(said([one('تا \u2068٢ June\u2069 می\u200cتوانید\u200f', 'fa')], ['fa'])).toEqual([
      'fa: تا ٢ June می\u200cتوانید',
    ]);
  });

  it('gives words of another language to a voice of theirs', () => {
    const block: Block = [
      { text: 'A single permit (', language: 'en' },
      { text: 'gecombineerde vergunning', language: 'nl' },
      { text: ' / ', language: 'en' },
      { text: 'permis unique', language: 'fr' },
      { text: ') is one paper.', language: 'en' },
    ];
    expect(said([block], ['en', 'nl'])).toEqual([
      'en: A single permit',
      'nl: gecombineerde vergunning',
      'en: permis unique) is one paper.',
    ]);
    expect(said([block])).toEqual([
      'en: A single permit (gecombineerde vergunning / permis unique) is one paper.',
    ]);
  });

  it('is short enough for browsers that fall silent, and loses no word', () => {
    const long = Array.from({ length: 90 }, (_, place) =>
      place % 11 === 10 ? `word${String(place)},` : `word${String(place)}`,
    ).join(' ');
    const pieces = piecesOf([one(`${long}.`)], 'en', () => null).map(({ text }) => text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(180);
    expect(pieces.join(' ')).toBe(`${long}.`);
    expect(pieces[0]).toMatch(/,$/);
  });

  it('leaves out what holds no word', () => {
    expect(said([one(' · '), one('\n  '), one('—')])).toEqual([]);
  });
});
