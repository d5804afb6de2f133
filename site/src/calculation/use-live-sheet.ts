import type { RefObject, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A form as somebody filled it in, and what is wrong with it. */
export interface Sheet {
  readonly typed: Readonly<Record<string, string>>;
  /** By control. */
  readonly faults: Readonly<Record<string, { readonly kind: string }>>;
}

/** Milliseconds from pressing a button of the mouse to letting it go. */
const clickTakes = 300;

/** Reads a form by the names of its controls. */
export type ReadSheet<Kind extends Sheet> = (read: (control: string) => string | null) => Kind;

export interface LiveSheet<Kind extends Sheet> {
  readonly sheet: Kind;
  /** Controls whose faults are told. */
  readonly told: ReadonlySet<string>;
  /** A script runs: false while the page still has to look as it was built. */
  readonly isLive: boolean;
  /** For the element around the form. */
  readonly handlers: {
    readonly ref: RefObject<HTMLDivElement>;
    readonly onInput: (event: Event) => void;
    readonly onChange: (event: Event) => void;
    readonly onSubmit: (event: TargetedSubmitEvent<HTMLDivElement>) => void;
  };
}

/**
 * A calculation in the page: it follows what is typed, and nothing is sent. A fault is told when a control is left, and
 * an empty one only when the button is pressed; then the focus goes to the faults, or to the heading of the answer.
 */
export function useLiveSheet<Kind extends Sheet>(
  start: Kind,
  readSheet: ReadSheet<Kind>,
  heading: string,
): LiveSheet<Kind> {
  const root = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState(start);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const [isLive, setIsLive] = useState(false);
  const [presses, setPresses] = useState(0);

  useEffect(() => {
    setIsLive(true);
  }, []);

  useEffect(() => {
    if (presses === 0) return;
    const news = ['#error-summary', `#${heading}`];
    const found = news.map((id) => root.current?.querySelector<HTMLElement>(id)).find(Boolean);
    found?.focus();
    found?.scrollIntoView();
  }, [presses, heading]);

  useEffect(() => {
    // The other language opens with what was typed: it travels in the fragment, which no server sees.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.hreflang) link.hash = toFragment(sheet);
      if (link?.closest('#error-summary')) {
        event.preventDefault();
        document.getElementById(link.hash.slice(1))?.focus();
      }
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [sheet]);

  const read = (form: HTMLFormElement): Kind => {
    const data = new FormData(form);
    const next = readSheet((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : null;
    });
    setSheet(next);
    return next;
  };
  return {
    sheet,
    told,
    isLive,
    handlers: {
      ref: root,
      onInput: ({ target }) => {
        const form = formOf(target);
        if (form) read(form);
      },
      onChange: ({ target }) => {
        const form = formOf(target);
        if (!form) return;
        const { faults } = read(form);
        const isTold = (before: ReadonlySet<string>) => (control: string) =>
          before.has(control) || faults[control]?.kind !== 'missing';
        // What moves the page has to wait until the click that left the control has hit what it was aimed at.
        setTimeout(() => {
          setTold((before) => new Set(Object.keys(faults).filter(isTold(before))));
        }, clickTakes);
      },
      onSubmit: (event) => {
        if (!(event.target instanceof HTMLFormElement)) return;
        event.preventDefault();
        setTold(new Set(Object.keys(read(event.target).faults)));
        setPresses((count) => count + 1);
      },
    },
  };
}

/** What was typed in another language; out of the address at once. `null` where nothing was. */
export function takeCarried(): URLSearchParams | null {
  if (!location.hash.includes('=')) return null;
  const carried = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  return carried;
}

/** What was typed, as the fragment of a link. */
function toFragment({ typed }: Sheet): string {
  const given = Object.entries(typed).filter(([, text]) => text !== '');
  return new URLSearchParams(given).toString();
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof HTMLInputElement ? target.form : null;
}
