import type { ComponentChildren, JSX, Ref } from 'preact';

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

/** What is wrong with a control, above it. */
export function FieldError({
  id,
  text,
}: {
  readonly id: string;
  readonly text: string;
}): JSX.Element {
  return (
    <p class="ds-validation-message" id={id}>
      {text}
    </p>
  );
}
