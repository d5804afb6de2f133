import type { JSX } from 'preact';
import type { Situation } from '#rules/engine/check.ts';
import type { BooleanFact, ChoiceFact } from '#rules/engine/fact.ts';
import { FieldError, TextField } from './text-field.tsx';
import type { Ui } from './ui.ts';

interface ChoiceProps {
  readonly ui: Ui;
  readonly fact: ChoiceFact | BooleanFact;
  /** Offered among its options. */
  readonly situations: readonly Situation[];
  /** The heading above, repeated as the name of the group. */
  readonly question: string;
  readonly value: string;
  readonly error: string | undefined;
}

/** Choices as full-width cards with a radio button; the question above is the name of the group. */
export function ChoiceField(props: ChoiceProps): JSX.Element {
  const { ui, fact, question, value, error } = props;
  const options = optionsOf(props);
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
          value={options.includes(value) ? '' : value}
          error={undefined}
          width={fact.municipalities ? 'wide' : 'narrow'}
        >
          <input type="hidden" name={`${fact.id}-stood`} value={value} />
        </TextField>
      )}
      {options.map((option, index) => (
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

const dontKnow = '~';

function optionsOf({ fact, situations }: ChoiceProps): readonly string[] {
  if (fact.kind === 'boolean') return ['yes', 'no', dontKnow];
  // Who reads on from what fits stops at what says most.
  const options = fact.options.flatMap((option) => [
    ...situations.filter(({ answers }) => answers[fact.id] === option).map(({ id }) => id),
    option,
  ]);
  return [...options, ...Object.keys(fact.vague ?? {}), dontKnow];
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
