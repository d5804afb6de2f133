import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createTranslate, hasText, type TextTree } from '#content/translate.ts';
import { type WordKind, words } from '#content/words.ts';
import { loadData } from './check-data.ts';
import { useSetting } from './setting.ts';
import type * as takePart from './take-part.ts';
import type { Ui } from './ui.ts';

export type TakePart = typeof takePart;

/** The part of a page that takes a result further, with what it says. */
export interface Taken {
  readonly part: TakePart;
  readonly ui: Ui;
}

/**
 * Loads that part with its words when somebody asks for it, and never before: most people take nothing along. Throws
 * when it does not come whole.
 */
export async function loadTake(ui: Ui): Promise<Taken> {
  const address = document.getElementById('check')?.dataset['take'] ?? '';
  const [part, texts] = await Promise.all([import('./take-part.ts'), loadData<TextTree>(address)]);
  const own = createTranslate(texts, ui.locale);
  const t: Ui['t'] = (key, values) =>
    key.startsWith('take.') ? own(key, values) : ui.t(key, values);
  const word: Ui['word'] = (kind, id, field, values) =>
    isTaken(kind) ? words(own, kind, id, field, values) : ui.word(kind, id, field, values);
  const hasWord: Ui['hasWord'] = (kind, id, field) =>
    isTaken(kind) ? hasText(texts, `${kind}.${id}.${field}`) : ui.hasWord(kind, id, field);
  return { part, ui: { ...ui, t, word, hasWord } };
}

/** Words that come with that part, and not with the law. */
const isTaken = (kind: WordKind) => kind === 'help' || kind === 'lastDays';

/** Stands for whatever that part would show, when it did not come. */
const lost = new Proxy({}, { get: () => Lost }) as TakePart;

function Lost({ ui }: { readonly ui: Ui }): JSX.Element {
  return <p role="alert">{ui.t('check.later.failed')}</p>;
}

/** The same for what is shown, once it is wanted; `null` until it has come or is known not to. */
export function useTaken(ui: Ui, isWanted: boolean): Taken | null {
  const { take } = useSetting();
  const [taken, setTaken] = useState<Taken | null>(take && { part: take, ui });
  useEffect(() => {
    if (!isWanted || taken) return;
    loadTake(ui).then(setTaken, () => {
      setTaken({ part: lost, ui });
    });
  }, [ui, isWanted, taken]);
  return taken;
}
