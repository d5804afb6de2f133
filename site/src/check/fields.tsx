import type { ComponentChildren, JSX, Ref } from 'preact';
import type { BooleanFact, ChoiceFact } from '#rules/engine/fact.ts';
import type { Ui } from './ui.ts';

interface ChoiceProps {
  readonly ui: Ui;
  readonly fact: ChoiceFact | BooleanFact;
  /** The heading above, repeated as the name of the group. */
  readonly question: string;
  readonly value: string;
  readonly error: string | undefined;
}

/** Choices as full-width cards with a radio button; the question above is the name of the group. */
export function ChoiceField({ ui, fact, question, value, error }: ChoiceProps): JSX.Element {
  const hasPostcode = fact.kind === 'choice' && fact.postcodes !== undefined;
  const describedBy = ['question-hint', error ? `${fact.id}-error` : ''].join(' ').trim();
  // Where several groups stand on a page, each has a name of its own that is seen.
  const hasName = ui.hasWord('facts', fact.id, 'group');
  return (
    <fieldset class="ds-fieldset choices" aria-describedby={describedBy}>
      <legend class={hasName ? 'choices-legend' : 'ds-sr-only'}>
        {hasName ? ui.word('facts', fact.id, 'group') : question}
      </legend>
      {error && <FieldError id={`${fact.id}-error`} text={error} />}
      {hasPostcode && (
        <TextField
          name={`${fact.id}-code`}
          label={ui.word('facts', fact.id, 'label')}
          hint={ui.word('facts', fact.id, 'hint')}
          // A name may stand in place of the postcode.
          inputMode={fact.municipalities ? 'text' : 'numeric'}
          value={optionsOf(fact).includes(value) ? '' : value}
          error={undefined}
          width={fact.municipalities ? 'wide' : 'narrow'}
        >
          <input type="hidden" name={`${fact.id}-stood`} value={value} />
        </TextField>
      )}
      {optionsOf(fact).map((option, index) => (
        <label class="choice" key={option}>
          <input
            class="ds-input"
            type="radio"
            name={fact.id}
            value={option}
            // Not `checked`: the page is drawn again when more of it has come, and must leave a choice alone.
            defaultChecked={option === value}
            // The error summary links to the first control.
            id={index === 0 ? fact.id : undefined}
          />
          <span class="choice-text">
            <span class="choice-label">{optionLabel(ui, fact, option)}</span>
            {hasHint(fact, option) && (
              <span class="choice-hint">{ui.word('options', fact.id, `${option}-hint`)}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What stands before the control, for the eye only: the label says it too. */
  readonly prefix?: string;
  /** What stands behind it and belongs to it: the unit of a number. */
  readonly unit?: string;
  readonly inputMode: 'text' | 'numeric' | 'decimal';
  readonly value: string;
  readonly error: string | undefined;
  readonly width: 'narrow' | 'wide' | 'full';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onInput?: (text: string) => void;
  /** What belongs to the control and stands below it. */
  readonly children?: ComponentChildren;
}

/** A labelled text control with its hint and, where needed, what is wrong with it. */
export function TextField(props: TextProps): JSX.Element {
  const { name, label, hint, prefix, unit, inputMode, value, error, width, onInput } = props;
  const describedBy = [`${name}-hint`, unit ? `${name}-unit` : '', error ? `${name}-error` : ''];
  return (
    <div class="ds-field typed" data-width={width}>
      <label class="ds-label" for={name}>
        {label}
      </label>
      <p class="typed-hint" id={`${name}-hint`}>
        {hint}
      </p>
      {error && <FieldError id={`${name}-error`} text={error} />}
      <span class="typed-control">
        {prefix && (
          <span class="typed-prefix" aria-hidden="true">
            {prefix}
          </span>
        )}
        <input
          class="ds-input"
          type="text"
          id={name}
          name={name}
          inputMode={inputMode}
          autoComplete="off"
          defaultValue={value}
          aria-describedby={describedBy.filter((id) => id !== '').join(' ')}
          aria-invalid={error ? 'true' : undefined}
          ref={props.inputRef ?? null}
          onInput={
            onInput &&
            (({ currentTarget }) => {
              onInput(currentTarget.value);
            })
          }
        />
        {unit && (
          <span class="typed-unit" id={`${name}-unit`}>
            {unit}
          </span>
        )}
      </span>
      {props.children}
    </div>
  );
}

function FieldError({ id, text }: { readonly id: string; readonly text: string }): JSX.Element {
  return (
    <p class="ds-validation-message" id={id}>
      {text}
    </p>
  );
}

const dontKnow = '~';

function optionsOf(fact: ChoiceFact | BooleanFact): readonly string[] {
  return fact.kind === 'boolean'
    ? ['yes', 'no', dontKnow]
    : [...fact.options, ...Object.keys(fact.vague ?? {}), dontKnow];
}

function optionLabel(ui: Ui, fact: ChoiceFact | BooleanFact, option: string): string {
  if (option === dontKnow) return ui.t('check.dontKnow');
  return fact.kind === 'boolean'
    ? ui.t(option === 'yes' ? 'check.yes' : 'check.no')
    : ui.word('options', fact.id, option);
}

/** Options of a choice carry a hint each; yes, no and "I don't know" speak for themselves. */
function hasHint(fact: ChoiceFact | BooleanFact, option: string): boolean {
  return fact.kind === 'choice' && option !== dontKnow;
}
