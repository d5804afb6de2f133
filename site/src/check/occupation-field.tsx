import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { otherOccupation } from '#content/output/other-occupation.ts';
import type { Answer } from '#rules/engine/answer.ts';
import type { OccupationFact } from '#rules/engine/fact.ts';
import { FieldError, TextField } from './text-field.tsx';
import { occupationTextField, occupationWordsField } from './occupation-input.ts';
import { OccupationName } from './occupation-name.tsx';
import type { Ui } from './ui.ts';

export interface ComboboxProps {
  readonly ui: Ui;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  /** What stands in the control now. */
  readonly onType: (text: string) => void;
  readonly onPick: (id: string, words: string) => void;
}

export interface OccupationProps {
  readonly ui: Ui;
  readonly fact: OccupationFact;
  readonly answer: Answer | undefined;
  /** What was typed and not yet chosen for. */
  readonly words: string | undefined;
  readonly error: string | undefined;
  /** Helps to type where a script runs. */
  readonly Combobox?: ComponentType<ComboboxProps>;
}

/** What can be chosen, what is chosen of it, and the words it is offered for. */
interface Offer {
  readonly words: string;
  readonly ids: readonly string[];
  readonly chosen: string | null;
}

/**
 * An occupation: words to search with, then the occupations found as choices, "none of these" always among them. A
 * search only offers; what counts is what a person chooses.
 */
export function OccupationField(props: OccupationProps): JSX.Element {
  const { ui, fact, words, error, Combobox } = props;
  const [offer, setOffer] = useState<Offer | null>(() => firstOffer(props));
  // Where something was found, what is wrong is that none of it was chosen.
  const unchosen = offer?.ids[0] === undefined ? undefined : error;
  const control = {
    name: occupationTextField(fact.id),
    label: ui.word('facts', fact.id, 'label'),
    hint: ui.word('facts', fact.id, 'hint'),
    value: offer?.words ?? words ?? '',
    error: unchosen ? undefined : error,
  };
  return (
    <>
      {Combobox ? (
        <Combobox
          {...control}
          ui={ui}
          onType={(text) => {
            setOffer(text.trim() === words ? firstOffer(props) : null);
          }}
          onPick={(id, name) => {
            setOffer({ words: name, ids: withSimilar(ui, [id]), chosen: id });
          }}
        />
      ) : (
        <TextField {...control} inputMode="text" width="full" />
      )}
      <input type="hidden" name={occupationWordsField(fact.id)} value={offer?.words ?? ''} />
      {offer && (
        <Choices
          {...{ ui, fact, offer, error: unchosen }}
          key={`${offer.words} ${offer.chosen ?? ''}`}
        />
      )}
    </>
  );
}

function Choices({
  ui,
  fact,
  offer,
  error,
}: Pick<OccupationProps, 'ui' | 'fact' | 'error'> & { readonly offer: Offer }): JSX.Element {
  const isFound = offer.ids.length > 0;
  return (
    <fieldset class="ds-fieldset choices" aria-describedby={error && 'choices-error'}>
      <legend class="choices-title" id="choices-title" tabIndex={-1}>
        {ui.t('check.fields.occupation.which')}
      </legend>
      {offer.chosen === null && offer.words !== '' && (
        <p class="choices-words">{ui.t('check.fields.occupation.typed', { text: offer.words })}</p>
      )}
      {isFound && <p class="choices-words">{ui.t('occupationNames.ours')}</p>}
      {error && <FieldError id="choices-error" text={error} />}
      {[...offer.ids, otherOccupation].map((id, index) => (
        <label class="choice" key={id}>
          <input
            class="ds-input"
            type="radio"
            name={fact.id}
            value={id}
            defaultChecked={id === offer.chosen}
            // The error summary links to the first control.
            id={index === 0 ? fact.id : undefined}
          />
          <span class="choice-text">
            {id === otherOccupation ? (
              <>
                <span class="choice-label">
                  {ui.t(
                    isFound ? 'check.fields.occupation.other' : 'check.fields.occupation.another',
                  )}
                </span>
                <span class="choice-hint">{ui.t('check.fields.occupation.otherHint')}</span>
              </>
            ) : (
              <OccupationName ui={ui} id={id} />
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is offered before anything is typed or picked here: what was found for the words, or the answer so far. */
function firstOffer({ ui, answer, words }: OccupationProps): Offer | null {
  if (words)
    return { words, ids: withSimilar(ui, ui.occupations?.find(words) ?? []), chosen: null };
  if (typeof answer !== 'string') return null;
  if (answer === otherOccupation) return { words: '', ids: [], chosen: answer };
  const name = ui.word('occupations', answer, 'name');
  return { words: name, ids: withSimilar(ui, [answer]), chosen: answer };
}

/** Occupations with those that may be the same job under another name. */
function withSimilar(ui: Ui, ids: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...ids.flatMap((id) => ui.law.occupations.get(id)?.perhaps ?? [])])];
}
