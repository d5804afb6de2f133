import type { ComponentType, JSX } from 'preact';
import { ErrorList } from '#site/check/error-summary.tsx';
import { faultText } from '#site/check/fault-text.ts';
import { TextField } from '#site/check/text-field.tsx';
import type { ComboboxProps } from '#site/check/occupation-field.tsx';
import type { Ui } from '#site/check/ui.ts';
import { places, type Search, searchFields } from './search.ts';

interface Props {
  readonly ui: Ui;
  readonly search: Search;
  /** What the controls hold when they are first drawn; after that they keep what somebody types. */
  readonly start: Search;
  readonly Combobox: ComponentType<ComboboxProps>;
  readonly onPick: (id: string) => void;
}

/** What to look up, and if wanted for which day and place. */
export function SearchFields({ ui, search, start, Combobox, onPick }: Props): JSX.Element {
  const { occupation, day } = search.faults;
  const errors = {
    occupation: occupation && ui.t('occupationPages.result.empty'),
    day: day && faultText(ui, day),
  };
  const texts = Object.entries(errors).flatMap(([field, text]) =>
    text ? [[field, text] as const] : [],
  );
  const { typed } = start;
  return (
    <div class="search-fields">
      {texts.length > 0 && <ErrorList ui={ui} texts={texts} />}
      <Combobox
        ui={ui}
        name={searchFields.text}
        label={ui.t('occupationPages.search.label')}
        hint={ui.t('occupationPages.search.hint')}
        value={typed.occupation}
        error={errors.occupation}
        onType={() => undefined}
        onPick={onPick}
      />
      <details class="more" open={typed.day !== '' || typed.place !== '' || day !== undefined}>
        <summary>{ui.t('occupationPages.search.more')}</summary>
        <div class="search-limits">
          <TextField
            name={searchFields.day}
            label={ui.t('occupationPages.search.day')}
            hint={ui.t('occupationPages.search.dayHint')}
            inputMode="text"
            value={typed.day}
            error={errors.day}
            width="wide"
          />
          <PlaceField ui={ui} place={typed.place} />
        </div>
      </details>
      <div class="question-actions">
        <button class="ds-button" type="submit">
          {ui.t('occupationPages.search.submit')}
        </button>
      </div>
    </div>
  );
}

function PlaceField({ ui, place }: { readonly ui: Ui; readonly place: string }): JSX.Element {
  return (
    <div class="ds-field typed" data-width="wide">
      <label class="ds-label" for={searchFields.place}>
        {ui.t('occupationPages.search.place')}
      </label>
      <p class="typed-hint" id="place-hint">
        {ui.t('occupationPages.search.placeHint')}
      </p>
      <span class="typed-control">
        <select
          class="ds-input"
          id={searchFields.place}
          name={searchFields.place}
          aria-describedby="place-hint"
        >
          <option value="">{ui.t('occupationPages.search.everyPlace')}</option>
          {places.map((id) => (
            <option value={id} selected={id === place} key={id}>
              {ui.word('jurisdictions', id, 'name')}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
