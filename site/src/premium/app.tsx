import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ui } from '#site/check/ui.ts';
import { PremiumForm } from './premium.tsx';
import type { PremiumPlace } from './premium-data.ts';
import { readSheet, type Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly place: PremiumPlace;
  readonly start: Sheet;
}

/**
 * The calculation in the page: it follows what is typed, and nothing is sent. A fault is told when a control is left,
 * and an empty one only when the button is pressed.
 */
export function App({ ui, place, start }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState(start);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  // The first drawing has to be the one that was built.
  const [isLive, setIsLive] = useState(false);
  const [presses, setPresses] = useState(0);

  useEffect(() => {
    setIsLive(true);
  }, []);

  useEffect(() => {
    if (presses === 0) return;
    const news = ['#error-summary', '#premium-result-title'];
    const found = news.map((id) => root.current?.querySelector<HTMLElement>(id)).find(Boolean);
    found?.focus();
    found?.scrollIntoView();
  }, [presses]);

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

  const read = (form: HTMLFormElement): Sheet => {
    const data = new FormData(form);
    const next = readSheet((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : null;
    });
    setSheet(next);
    return next;
  };
  const onInput = ({ target }: Event) => {
    const form = formOf(target);
    if (form) read(form);
  };
  const onChange = ({ target }: Event) => {
    const form = formOf(target);
    if (!form) return;
    const { faults } = read(form);
    const isTold = (control: string) => told.has(control) || faults[control]?.kind !== 'missing';
    setTold(new Set(Object.keys(faults).filter(isTold)));
  };
  const onSubmit = (event: TargetedSubmitEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    setTold(new Set(Object.keys(read(event.target).faults)));
    setPresses((count) => count + 1);
  };

  return (
    <div ref={root} onInput={onInput} onChange={onChange} onSubmit={onSubmit}>
      <PremiumForm
        {...{ ui, sheet, start, told, isLive }}
        action={place.action}
        check={place.check}
        keptWhere={isLive ? 'here' : null}
        elsewhere={[]}
      />
    </div>
  );
}

/** What was typed, as the fragment of a link. */
function toFragment({ typed }: Sheet): string {
  const given = Object.entries(typed).filter(([, text]) => text !== '');
  return new URLSearchParams(given).toString();
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof HTMLInputElement ? target.form : null;
}
