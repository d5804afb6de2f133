import Combobox from '@github/combobox-nav';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from './text-field.tsx';
import type { ComboboxProps } from './occupation-field.tsx';
import { OccupationName } from './occupation-name.tsx';

/** From so many letters something is suggested. */
const leastTyped = 2;

/**
 * The control in which an occupation is typed, with a list of what fits below it (the ARIA 1.2 combobox with a
 * list). Enter without a suggestion sends the words as they stand, as if there were no list.
 */
export function OccupationCombobox(props: ComboboxProps): JSX.Element {
  const { ui, name, onType, onPick, ...control } = props;
  const [found, setFound] = useState<readonly string[] | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const navigation = useRef<Combobox | null>(null);
  const isOpen = found !== null && found.length > 0;

  const suggest = (text: string) => {
    setFound(text.trim().length < leastTyped ? null : (ui.occupations?.find(text) ?? []));
  };
  const pick = (id: string) => {
    const words = ui.word('occupations', id, 'name');
    if (input.current) input.current.value = words;
    setFound(null);
    onPick(id, words);
  };
  // What the listeners below see: keys can follow each other faster than the page is drawn.
  const current = useRef({ suggest, pick, isOpen });
  current.current = { suggest, pick, isOpen };

  useEffect(() => {
    const control = input.current;
    const options = list.current;
    if (!control || !options) return;
    const combobox = new Combobox(control, options, { tabInsertsSuggestions: false });
    navigation.current = combobox;
    const onCommit = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.dataset['id']) {
        current.current.pick(target.dataset['id']);
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' || event.key === 'Tab') {
        setFound(null);
        current.current.isOpen = false;
      }
      if (event.key === 'ArrowDown' && !current.current.isOpen) {
        event.preventDefault();
        current.current.suggest(control.value);
      }
    };
    // The focus stays in the control: the next key goes on typing or sends.
    const keepFocus = (event: Event) => {
      event.preventDefault();
    };
    // On the click, not when the focus leaves: what is pressed would move away before it is released.
    const onClick = ({ target }: Event) => {
      if (target !== control && !(target instanceof Node && options.contains(target))) {
        setFound(null);
      }
    };
    options.addEventListener('combobox-commit', onCommit);
    options.addEventListener('mousedown', keepFocus);
    control.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      options.removeEventListener('combobox-commit', onCommit);
      options.removeEventListener('mousedown', keepFocus);
      control.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
      combobox.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    if (isOpen) navigation.current?.start();
    else navigation.current?.stop();
  }, [isOpen]);

  return (
    <TextField
      {...control}
      name={name}
      inputMode="text"
      width="full"
      inputRef={input}
      onInput={(text) => {
        onType(text);
        suggest(text);
      }}
    >
      <div
        class="suggestions"
        id={`${name}-list`}
        role="listbox"
        aria-label={ui.t('check.fields.occupation.list')}
        hidden={!isOpen}
        ref={list}
      >
        {found?.map((id) => (
          <div
            class="suggestion"
            role="option"
            // The navigation says which one it is at; the focus itself stays in the control.
            aria-selected="false"
            tabIndex={-1}
            id={`${name}-${id}`}
            data-id={id}
            key={id}
          >
            <OccupationName ui={ui} id={id} />
          </div>
        ))}
      </div>
      <p class="typed-hint" role="status">
        {found === null
          ? ''
          : found.length === 0
            ? ui.t('check.fields.occupation.none')
            : ui.t('check.fields.occupation.found', { count: found.length })}
      </p>
    </TextField>
  );
}
