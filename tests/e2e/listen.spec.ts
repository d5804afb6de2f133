import type { Page } from '@playwright/test';
import { answerAll, openCheck } from './interview.ts';
import { expect, test } from './portal.ts';

/** A voice as the browser tells of it. */
interface Known {
  readonly lang: string;
  readonly localService: boolean;
}

/** What was said, by whom. */
interface Said {
  readonly text: string;
  readonly by: Known | null;
}

const online: Known = { lang: 'nl-NL', localService: false };
const dutch: Known = { lang: 'nl-BE', localService: true };
const french: Known = { lang: 'fr-BE', localService: true };

/**
 * Headless Chromium has no voice at all. This stands in for those of a device and writes down what each is given; it says
 * a thing in no time, or keeps saying it while `isSlow`. What was written down outlives the page.
 */
async function withVoices(page: Page, voices: readonly Known[]): Promise<void> {
  await page.addInitScript((known: readonly Known[]) => {
    const write = (text: string, by: Known | null) => {
      const before = JSON.parse(localStorage.getItem('said') ?? '[]') as readonly Said[];
      localStorage.setItem('said', JSON.stringify([...before, { text, by }]));
    };
    class Utterance {
      voice: Known | null = null;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    let current: Utterance | null = null;
    const speech = {
      voices: known,
      onvoiceschanged: null,
      getVoices: () => speech.voices,
      speak: (utterance: Utterance) => {
        if (utterance.text === '') return;
        write(utterance.text, utterance.voice);
        current = utterance;
        if (localStorage.getItem('isSlow') !== null) return;
        queueMicrotask(() => {
          if (current !== utterance) return;
          current = null;
          utterance.onend?.();
        });
      },
      cancel: () => {
        if (current) write('(silence)', null);
        current = null;
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

const speakSlowly = (page: Page) =>
  page.evaluate(() => {
    localStorage.setItem('isSlow', '');
  });

/** What has been said since it was last asked for. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const said = JSON.parse(localStorage.getItem('said') ?? '[]') as readonly Said[];
    localStorage.removeItem('said');
    return said;
  });

/** What is said next, as soon as it is; what is said in no time comes all at once. */
async function hear(page: Page): Promise<readonly Said[]> {
  let said: readonly Said[] = [];
  await expect
    .poll(async () => {
      said = await heard(page);
      return said.length;
    })
    .toBeGreaterThan(0);
  return said;
}

const silence: Said = { text: '(silence)', by: null };

test('@js a question and a result are read by a voice of the device, until the next step', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const reader = () => asked.filter((url) => url.includes('/listening.'));
  await withVoices(page, [online, dutch]);
  await openCheck(page, 'nl', 'worker', 'may-i-work');
  await speakSlowly(page);
  const button = (name: string) => page.locator('.listen').getByRole('button', { name });
  await expect(button('Luisteren')).toBeVisible();
  expect(reader()).toEqual([]);
  await button('Luisteren').click();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(await hear(page)).toEqual([{ text: title, by: dutch }]);
  expect(reader()).toHaveLength(1);

  await button('Pauzeren').click();
  expect(await hear(page)).toEqual([silence]);
  await button('Verder luisteren').click();
  expect(await hear(page)).toEqual([{ text: title, by: dutch }]);
  await page.keyboard.press('Escape');
  expect(await hear(page)).toEqual([silence]);
  await expect(button('Stoppen')).toHaveCount(0);

  await button('Luisteren').click();
  await hear(page);
  await answerAll(page, {
    'residence-mention': 'unlimited',
    'filed-on': '2/6/2026',
    'residence-paper': 'card-a',
    'residence-status': 'recognised-refugee',
  });
  expect(await heard(page)).toEqual([silence]);

  await page.evaluate(() => {
    localStorage.removeItem('isSlow');
  });
  await button('Luisteren').click();
  const said = await hear(page);
  await expect(button('Luisteren')).toBeVisible();
  expect(said.filter(({ by }) => by?.localService !== true)).toEqual([]);
  const words = said.map(({ text }) => text);
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  expect(words.join(' ')).toContain(headline);
  // A reason says whether it is met, and names no source.
  expect(words.filter((text) => text.endsWith('(voldaan)'))).not.toEqual([]);
  const source = await page.locator('.verdict-card .cited').first().textContent();
  expect(words.join(' ')).not.toContain(source);
});

test('@js a guide is read from its title to its last line, and leaving it ends that', async ({
  page,
}) => {
  await withVoices(page, [online, dutch, french]);
  await page.goto('/nl/guides/after-the-permit/');
  await page.locator('.listen button').click();
  const said = await hear(page);
  expect(said.filter(({ by }) => by?.localService !== true)).toEqual([]);
  const words = said.map(({ text }) => text);
  expect(words).toContain(await page.getByRole('heading', { level: 1 }).textContent());
  const last = (await page.locator('.guide-body > :last-child').textContent()) ?? '';
  expect(last).toContain(words.at(-1));

  await speakSlowly(page);
  await page.locator('.listen button').click();
  await hear(page);
  await page.goto('/nl/guides/');
  expect(await heard(page)).toEqual([silence]);
});

test('@js there is no button where only a service has a voice, until the device has one', async ({
  page,
}) => {
  await withVoices(page, [online, french]);
  await page.goto('/nl/guides/after-the-permit/');
  await page.waitForLoadState('networkidle');
  await page.evaluate('speechSynthesis.onvoiceschanged()');
  await expect(page.locator('.listen')).toBeHidden();
  await page.evaluate(`speechSynthesis.voices = [${JSON.stringify(dutch)}]`);
  await page.evaluate('speechSynthesis.onvoiceschanged()');
  await expect(page.locator('.listen')).toBeVisible();
});
