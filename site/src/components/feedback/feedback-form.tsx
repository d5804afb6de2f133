import type { JSX } from 'preact';
import type { TextKey } from '#content/i18n.ts';
import {
  type FeedbackFault,
  longestFeedback,
  opinions,
  type TypedFeedback,
} from '#content/feedback.ts';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { Translate } from '#content/translate.ts';

interface Props {
  readonly locale: LocaleTag;
  readonly t: Translate<TextKey>;
  /** What was sent before, with the page it is about. */
  readonly typed: TypedFeedback;
  readonly faults: readonly FeedbackFault[];
}

/** Which field of the form a fault is of. */
export const fieldOf = (fault: FeedbackFault): string =>
  fault === 'opinionMissing' ? 'opinion-helpful' : 'feedback-text';

/** A fault in a sentence. */
export const faultSentence = (
  t: Translate<TextKey>,
  fault: FeedbackFault,
  { text }: TypedFeedback,
): string => t(`feedback.faults.${fault}`, { most: longestFeedback, number: text.length });

/** Says what somebody thinks of a page: a choice, and a text if they like. */
export function FeedbackForm({ locale, t, typed, faults }: Props): JSX.Element {
  const faultOf = (field: string) =>
    faults
      .filter((fault) => fieldOf(fault) === field)
      .map((fault) => (
        <p class="feedback-fault" id={`${field}-fault`} key={fault}>
          {faultSentence(t, fault, typed)}
        </p>
      ));
  const choiceFaults = faultOf('opinion-helpful');
  const textFaults = faultOf('feedback-text');
  return (
    <form class="feedback-form" method="post" action={path(locale, 'feedback', 'result')}>
      <input type="hidden" name="page" value={typed.page} />
      <fieldset aria-describedby={choiceFaults.length > 0 ? 'opinion-helpful-fault' : undefined}>
        <legend>{t('feedback.legend')}</legend>
        {choiceFaults}
        {opinions.map((opinion) => (
          <label key={opinion}>
            <input
              type="radio"
              id={`opinion-${opinion}`}
              name="opinion"
              value={opinion}
              checked={typed.opinion === opinion}
            />
            {t(`feedback.opinion.${opinion}`)}
          </label>
        ))}
      </fieldset>
      <label for="feedback-text">{t('feedback.text')}</label>
      <p class="small" id="feedback-hint">
        {t('feedback.hint')}
      </p>
      {textFaults}
      <textarea
        id="feedback-text"
        name="text"
        rows={4}
        maxLength={longestFeedback}
        autoComplete="off"
        aria-describedby={
          textFaults.length > 0 ? 'feedback-hint feedback-text-fault' : 'feedback-hint'
        }
        value={typed.text}
      />
      <p class="small">{t('feedback.sentTo')}</p>
      <button type="submit">{t('feedback.send')}</button>
    </form>
  );
}
