import {
  formatDate,
  formatMoney,
  formatNumber,
  type MarksBetween,
  marksBetween,
} from '#content/format.ts';
import type { TextKey } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import type { OccupationSearch } from '#content/output/occupation-search.ts';
import { hasText, type TextTree, type Translate, type Values } from '#content/translate.ts';
import { type WordKind, words } from '#content/words.ts';
import type { Voice } from '#rules/engine/check.ts';
import type { IndexedLaw } from '#rules/engine/law.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';

/** What every component of a check needs to speak: words, figures, and who is asking. */
export interface Ui extends MarksBetween {
  readonly locale: LocaleTag;
  readonly voice: Voice;
  readonly law: IndexedLaw;
  /** Whether the law has the rules that decide: until then nothing can be assessed. */
  readonly decides: boolean;
  /** The jurisdictions whose sources and words have come; "federal" stands for what they share as well. */
  readonly explained: ReadonlySet<Jurisdiction>;
  /** Finds and names occupations; `null` until their names are there. */
  readonly occupations: OccupationSearch | null;
  readonly t: Translate<TextKey>;
  readonly word: (kind: WordKind, id: string, field: string, values?: Values) => string;
  readonly hasWord: (kind: WordKind, id: string, field: string) => boolean;
  readonly money: (cents: number) => string;
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
}

type Spoken = 'locale' | 'voice' | 'law' | 'decides' | 'explained' | 'occupations';

interface Speech extends Pick<Ui, Spoken> {
  readonly translate: Translate;
  readonly texts: TextTree;
}

/** Makes the speaking part of a check for a language and a voice. */
export function createUi({ translate, texts, ...spoken }: Speech): Ui {
  const { locale } = spoken;
  return {
    ...spoken,
    ...marksBetween(locale),
    t: translate,
    word: (kind, id, field, values) => words(translate, kind, id, field, values),
    hasWord: (kind, id, field) => hasText(texts, `${kind}.${id}.${field}`),
    money: (cents) => formatMoney(cents, locale),
    date: (date) => formatDate(date, locale),
    number: (value) => formatNumber(value, locale),
  };
}

/** Whether all has come that is shown about jurisdictions: their own part of the law, and what they share. */
export function explains({ explained }: Ui, places: readonly Jurisdiction[]): boolean {
  return explained.has('federal') && places.every((place) => explained.has(place));
}
