import type { ChoiceFact } from './fact.ts';

export const voices = ['employer', 'worker'] as const;
export type Voice = (typeof voices)[number];

/** One page of an interview: a fact, or several that people know together. */
export interface Question {
  readonly id: string;
  readonly facts: readonly [string, ...string[]];
  /** Where it asks one fact: offered beside its options, before the one that each goes further than. */
  readonly situations?: readonly Situation[];
}

/** What many people can say of themselves at once: one choice that answers several facts, each an option of a choice. */
export interface Situation {
  readonly id: string;
  /** Fact to option; that of the question is among them. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Facts whose conditions are held against each other where the same case is seen in several places. */
export interface Compared {
  readonly id: string;
  readonly facts: readonly [string, ...string[]];
}

/** An item of a list that begins only when others are done, as far as these are in the list too. */
export interface Wait {
  readonly route: string;
  readonly for: readonly [string, ...string[]];
}

/** A questionnaire: the routes it decides and its questions in the order preferred by the authors. */
export interface Check {
  readonly id: string;
  readonly voices: readonly Voice[];
  /** Ranked: where one of them is open, those after it need not be asked about, unless the check `answers` all. */
  readonly routes: readonly [string, ...string[]];
  /**
   * What a person wants to know. Left out: one way that is open, so that an interview stops at it. `all`: a list of
   * everything that is for them, so that every route that a question can change is decided, and the rank is the
   * order of the list.
   */
  readonly answers?: 'all';
  /** Of a list: what waits for what. All the rest can begin on the same day. */
  readonly waits?: readonly Wait[];
  /** The choice that says which local jurisdiction decides; left out where federal law alone does. */
  readonly placeFact?: string;
  readonly questions: readonly [Question, ...Question[]];
  /** What to compare between places, in the order to name it; left out where places are not shown side by side. */
  readonly compared?: readonly Compared[];
  /** A check of another question that people take for this one: it is answered apart, from the same answers. */
  readonly beside?: string;
}

/** An answer within a situation; an option that the fact does not have does not compile. */
export function saying<Option extends string>(
  { id }: ChoiceFact<string, Option>,
  option: NoInfer<Option>,
): readonly [fact: string, option: string] {
  return [id, option];
}

/** A situation of answers. */
export function situation(id: string, ...said: readonly ReturnType<typeof saying>[]): Situation {
  return { id, answers: Object.fromEntries(said) };
}

/** Whether a text names a voice. */
export function isVoice(text: string): text is Voice {
  return voices.some((voice) => voice === text);
}
