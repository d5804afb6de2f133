import type { JSX } from 'preact';
import { ErrorList } from '#site/check/error-summary.tsx';
import { TextField } from '#site/check/text-field.tsx';
import type { Ui } from '#site/check/ui.ts';
import type { ConverterSheet } from './converter-sheet.ts';
import { converterFaultText } from './converter-text.ts';

interface Props {
  readonly ui: Ui;
  readonly sheet: ConverterSheet;
  /** What the controls hold when they are first drawn; after that they keep what somebody types. */
  readonly start: ConverterSheet;
  /** Controls whose faults are told: nobody is told off while typing. */
  readonly told: ReadonlySet<string>;
}

/** An amount, what it is for, who employs, and the day. */
export function ConverterFields({ ui, sheet, start, told }: Props): JSX.Element {
  const faults = Object.entries(sheet.faults).flatMap(([control, fault]) =>
    told.has(control) ? [[control, converterFaultText(ui, control, fault)] as const] : [],
  );
  const typed = (name: string) => ({
    name,
    value: start.typed[name] ?? '',
    error: faults.find(([control]) => control === name)?.[1],
  });
  return (
    <div class="converter-fields">
      {faults.length > 0 && <ErrorList ui={ui} texts={faults} />}
      <TextField
        {...typed('amount')}
        label={ui.t('figures.converter.fields.amount')}
        hint={ui.t('figures.converter.fields.amountHint')}
        prefix="€"
        inputMode="decimal"
        width="wide"
      />
      <Choices
        {...typed('period')}
        legend={ui.t('figures.converter.fields.period')}
        options={(['month', 'year'] as const).map((id) => ({
          id,
          label: ui.t(`figures.converter.fields.${id}`),
          hint: ui.t(`figures.converter.fields.${id}Hint`),
        }))}
      />
      <Choices
        {...typed('employer')}
        legend={ui.t('figures.converter.fields.employer')}
        hint={ui.t('figures.converter.fields.employerHint')}
        options={(['belgian', 'posted', 'unknown'] as const).map((id) => ({
          id,
          label: ui.t(`figures.converter.fields.${id}`),
        }))}
        preset="unknown"
      />
      <TextField
        {...typed('day')}
        label={ui.t('figures.converter.fields.day')}
        hint={ui.t('figures.converter.fields.dayHint')}
        inputMode="text"
        width="wide"
      />
      <div class="question-actions">
        <button class="ds-button" type="submit">
          {ui.t('figures.converter.submit')}
        </button>
      </div>
    </div>
  );
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

function Choices({
  name,
  value,
  error,
  legend,
  hint,
  options,
  preset,
}: {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly preset?: string;
}): JSX.Element {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean);
  const chosen = options.some(({ id }) => id === value) ? value : preset;
  return (
    <fieldset
      class="ds-fieldset choices converter-choices"
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="typed-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      {options.map(({ id, label, hint: more }, at) => (
        <label class="choice" key={id}>
          <input
            class="ds-input"
            type="radio"
            name={name}
            value={id}
            defaultChecked={id === chosen}
            // The error summary links to the first control.
            id={at === 0 ? name : undefined}
          />
          <span class="choice-text">
            <span class="choice-label">{label}</span>
            {more && <span class="choice-hint">{more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
