import type { ComponentProps, JSX } from 'preact';
import { path } from '#content/paths.ts';
import { dayFirst } from './answer-text.ts';
import { faultText } from './fault-text.ts';
import { TextField } from './text-field.tsx';
import { doneByAction, otherDateField, type Interview, type Submission } from './interview.ts';
import { dateWord, isFilingDate } from './question-word.ts';
import { useTaken } from './take-loader.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly faults: Submission['faults'];
  readonly typed: Submission['typed'];
}

/**
 * The same case on another date: asks for one, and says what is different then. Where an application is filed, also by
 * when, if all is to be over by that date.
 */
export function OtherDate({ ui, interview, faults, typed }: Props): JSX.Element {
  const { otherDate, doneBy, check } = interview;
  const day = otherDate ?? doneBy;
  const fault = faults[otherDateField];
  const taken = useTaken(ui, day !== undefined);
  // Where the reader goes on after asking.
  const title = day || fault ? 'other-date-news' : 'other-date-title';
  return (
    <section class="other-date" aria-labelledby={title}>
      <h2 class="ds-heading" tabIndex={-1} id={title}>
        {ui.t('keep.otherDate')}
      </h2>
      {day && !taken && <p role="status">{ui.t('check.later.result')}</p>}
      {taken && otherDate && (
        <taken.part.DateDifferences ui={taken.ui} interview={interview} other={otherDate} />
      )}
      {taken && doneBy && (
        <taken.part.FileByDay ui={taken.ui} interview={interview} doneBy={doneBy} />
      )}
      <div class="other-date-field">
        <TextField
          name={otherDateField}
          label={ui.t('check.otherDay')}
          hint={dateWord(ui, check, 'hint')}
          inputMode="text"
          width="wide"
          value={typed[otherDateField] ?? (day ? dayFirst(day) : '')}
          error={fault && faultText(ui, fault)}
        />
        <DayButton ui={ui} check={check} action={otherDateField} data-variant="secondary" />
        {isFilingDate(ui, check) && (
          <DayButton ui={ui} check={check} action={doneByAction} data-variant="secondary" />
        )}
      </div>
    </section>
  );
}

/**
 * Enter in a text field presses the first button of a form, which would be one that gives a file. So the first one is
 * this, for nobody to see or to come by.
 */
export function DefaultButton({ ui, check }: Pick<ButtonProps, 'ui' | 'check'>): JSX.Element {
  return (
    <DayButton
      {...{ ui, check, action: otherDateField }}
      class="ds-sr-only"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}

interface ButtonProps extends Omit<ComponentProps<'button'>, 'action'> {
  readonly ui: Ui;
  readonly check: string;
  readonly action: typeof otherDateField | typeof doneByAction;
}

/** Asks the result about the day in the field. */
function DayButton({ ui, check, action, ...more }: ButtonProps): JSX.Element {
  return (
    <button
      class="ds-button"
      type="submit"
      name="action"
      value={action}
      formAction={`${path(ui.locale, check, ui.voice, 'result')}#other-date-news`}
      {...more}
    >
      {ui.t(action === doneByAction ? 'keep.countBack' : 'keep.compareDate')}
    </button>
  );
}
