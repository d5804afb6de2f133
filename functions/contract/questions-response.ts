import type { LocaleTag } from '#content/locales.ts';
import type { Voice } from '#rules/engine/check.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { NumberUnit } from '#rules/engine/fact.ts';

/** What `GET /api/v1/checks/{id}/questions` answers. Words are there only when a language was asked for. */
export interface QuestionsResponse {
  readonly check: string;
  /** Names the law the questions belong to; a verdict carries the same one. */
  readonly lawHash: string;
  /** Language of the words; `null` without words. */
  readonly language: LocaleTag | null;
  /** What the check answers: the `best` of its routes, or `all` of them that are for the person, in their order. */
  readonly answers: 'best' | 'all';
  readonly voices: readonly Voice[];
  readonly filedOn: { readonly min: IsoDate; readonly max: IsoDate };
  /** In the order preferred by the authors; `nextQuestion` of an assessment says which one is worth asking. */
  readonly questions: readonly QuestionDocument[];
}

/** One page of an interview, with the facts that people know together. */
interface QuestionDocument {
  readonly id: string;
  readonly words?: QuestionWords;
  /** What many people can say of themselves at once, to offer beside the options of the first fact. */
  readonly situations: readonly SituationDocument[];
  readonly facts: readonly FactDocument[];
}

/** One choice that answers several facts. */
interface SituationDocument extends OptionDocument {
  /** To send as they are, with the other answers. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface QuestionWords {
  readonly short: string;
  /** The question itself, as each voice is asked. */
  readonly title: Readonly<Record<Voice, string>>;
  readonly hint: string;
  readonly why: string;
}

/** A fact and the values it takes. Bounds include both ends; money is whole EUR cents. */
export type FactDocument = FactValues & {
  readonly id: string;
  /** Who is likely to know it. */
  readonly knownBy: 'worker' | 'employer';
  /** May be answered `{"notApplicable": true}`. Every fact may be left out or be `{"unknown": true}`. */
  readonly optional: boolean;
  /** Missing where the question itself says it all. */
  readonly words?: Words;
};

export type FactValues =
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'choice';
      readonly options: readonly OptionDocument[];
      /** Vaguer things people say; sent as `{"anyOf": standsFor}`. */
      readonly vague: readonly VagueDocument[];
    }
  | {
      readonly kind: 'number';
      readonly unit: NumberUnit;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'date'; readonly min: IsoDate; readonly max: IsoDate }
  /** The id of an occupation of the law's register. */
  | { readonly kind: 'occupation' };

interface OptionDocument {
  readonly id: string;
  readonly words?: Words;
}

interface VagueDocument extends OptionDocument {
  readonly standsFor: readonly string[];
}

export interface Words {
  readonly label: string;
  readonly hint?: string;
}
