import type { RefObject, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A form as somebody filled it in, as far as it matters here. */
export interface LiveSheet {
  readonly typed: Readonly<Record<string, string>>;
  /** By control. */
  readonly faults: Readonly<Record<string, { readonly kind: string }>>;
}

/** Milliseconds from pressing a button of the mouse to letting it go. */
const clickTakes = 300;

interface LiveForm<Sheet extends LiveSheet> {
  readonly root: RefObject<HTMLDivElement>;
  readonly sheet: Sheet;
  /** Controls whose faults are told. */
  readonly told: ReadonlySet<string>;
  /** A script runs; the first drawing says no, because it has to be the one that was built. */
  readonly isLive: boolean;
  /** For the element around the form. */
  readonly handlers: {
    readonly onInput: (event: Event) => void;
    readonly onChange: (event: Event) => void;
    readonly onSubmit: (event: TargetedSubmitEvent<HTMLDivElement>) => void;
  };
}

/**
 * A calculation in the page: it follows what is typed, and nothing is sent. A fault is told when a control is left,
 * and an empty one only when the button is pressed.
 *
 * @param resultTitle what takes the focus when the button is pressed and nothing is wrong
 */
export function useLiveForm<Sheet extends LiveSheet>(
  start: Sheet,
  readSheet: (read: (control: string) => string | null) => Sheet,
  resultTitle: string,
): LiveForm<Sheet> {
  const root = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState(start);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const [isLive, setIsLive] = useState(false);
  const [presses, setPresses] = useState(0);

  useEffect(() => {
    if (presses === 0) return;
    const news = ['.ds-error-summary', resultTitle];
    const found = news
      .map((selector) => root.current?.querySelector<HTMLElement>(selector))
      .find(Boolean);
    found?.focus();
    found?.scrollIntoView();
  }, [presses, resultTitle]);

  useEffect(() => {
    // The other language opens with what was typed: it travels in the fragment, which no server sees.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.hreflang) {
        link.hash = withTyped(link.hash, sheet);
      }
      if (link?.closest('.ds-error-summary') && root.current?.contains(link)) {
        event.preventDefault();
        document.getElementById(link.hash.slice(1))?.focus();
      }
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [sheet]);

  const read = (form: HTMLFormElement): Sheet => {
    const data = new FormData(form);
    const next = readSheet((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : null;
    });
    setSheet(next);
    return next;
  };
  useEffect(() => {
    setIsLive(true);
    // What was typed or chosen before the script came.
    const form = root.current?.querySelector('form');
    if (form) read(form);
  }, []);

  const onInput = ({ target }: Event) => {
    const form = formOf(target);
    if (form) read(form);
  };
  const onChange = ({ target }: Event) => {
    const form = formOf(target);
    if (!form) return;
    const { faults } = read(form);
    // What moves the page has to wait until the click that left the control has hit what it was aimed at.
    setTimeout(() => {
      setTold((before) => {
        const isTold = (control: string) =>
          before.has(control) || faults[control]?.kind !== 'missing';
        return new Set(Object.keys(faults).filter(isTold));
      });
    }, clickTakes);
  };
  const onSubmit = (event: TargetedSubmitEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    setTold(new Set(Object.keys(read(event.target).faults)));
    setPresses((count) => count + 1);
  };
  return { root, sheet, told, isLive, handlers: { onInput, onChange, onSubmit } };
}

/** A fragment with what was typed here, and what other forms of the page have put into it. */
function withTyped(hash: string, { typed }: LiveSheet): string {
  const fragment = new URLSearchParams(hash.slice(1));
  for (const [control, text] of Object.entries(typed)) {
    if (text === '') fragment.delete(control);
    else fragment.set(control, text);
  }
  return fragment.toString();
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof HTMLInputElement ? target.form : null;
}
