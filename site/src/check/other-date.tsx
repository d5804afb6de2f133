import type { ComponentProps, JSX } from 'preact';
import { path } from '#content/paths.ts';
import { dayFirst } from './answer-text.ts';
import { faultText } from './fault-text.ts';
import { TextField } from './text-field.tsx';
import { otherDateField, type Interview, type Submission } from './interview.ts';
import { dateWord } from './question-word.ts';
import { useTaken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly faults: Submission['faults'];
  readonly typed: Submission['typed'];
}

/** The same case on another date: asks for one, and says what is different then. */
export function OtherDate({ ui, interview, faults, typed }: Props): JSX.Element {
  const { otherDate = null, check } = interview;
  const fault = faults[otherDateField];
  const taken = useTaken(ui, otherDate !== null);
  return (
    <section class="other-date" aria-labelledby="other-date-title">
      <h2
        class="ds-heading"
        tabIndex={-1}
        // Where the reader goes on after asking.
        id={otherDate !== null || fault ? 'other-date-news' : 'other-date-title'}
      >
        {ui.t('keep.otherDate')}
      </h2>
      {otherDate !== null &&
        (taken ? (
          <taken.part.DateDifferences ui={taken.ui} interview={interview} other={otherDate} />
        ) : (
          <p role="status">{ui.t('check.later.result')}</p>
        ))}
      <div class="other-date-field">
        <TextField
          name={otherDateField}
          label={dateWord(ui, check, 'label')}
          hint={dateWord(ui, check, 'hint')}
          inputMode="text"
          width="wide"
          value={typed[otherDateField] ?? (otherDate === null ? '' : dayFirst(otherDate))}
          error={fault && faultText(ui, fault)}
        />
        <CompareButton ui={ui} check={check} class="ds-button" data-variant="secondary" />
      </div>
    </section>
  );
}

/**
 * Enter in a text field presses the first button of a form, which would be one that gives a file. So the first one is
 * this, for nobody to see or to come by.
 */
export function DefaultButton(props: ButtonProps): JSX.Element {
  return <CompareButton {...props} class="ds-sr-only" tabIndex={-1} aria-hidden="true" />;
}

interface ButtonProps {
  readonly ui: Ui;
  readonly check: string;
}

function CompareButton({
  ui,
  check,
  ...more
}: ButtonProps & ComponentProps<'button'>): JSX.Element {
  return (
    <button
      type="submit"
      name="action"
      value={otherDateField}
      formAction={`${path(ui.locale, check, ui.voice, 'result')}#other-date-news`}
      {...more}
    >
      {ui.t('keep.compareDate')}
    </button>
  );
}
