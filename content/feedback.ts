export const opinions = ['helpful', 'notHelpful', 'wrong'] as const;
export type Opinion = (typeof opinions)[number];

/** Longer texts are not taken. */
export const longestFeedback = 2000;

/** A piece of a text that looks personal. */
export interface Removed {
  readonly kind: 'email' | 'nationalNumber' | 'phone' | 'number';
  readonly text: string;
}

/** What a form said of a page, as it came. */
export interface TypedFeedback {
  readonly page: string;
  readonly opinion: string;
  readonly text: string;
}

export type FeedbackFault = 'opinionMissing' | 'textMissing' | 'textTooLong';

/** What became of what somebody said of a page. */
export type FeedbackOutcome =
  | {
      readonly kind: 'stored';
      readonly page: string;
      readonly text: string;
      readonly removed: readonly Removed[];
    }
  | {
      readonly kind: 'faulty';
      readonly typed: TypedFeedback;
      readonly faults: readonly FeedbackFault[];
    }
  | { readonly kind: 'unavailable' | 'limited'; readonly typed: TypedFeedback }
  | { readonly kind: 'refused' };
