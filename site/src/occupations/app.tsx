import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ui } from '#site/check/ui.ts';
import { occupationAddress } from './addresses.ts';
import { type Finder, readSearch, type Search, type Typed } from './search.ts';
import { SearchPage } from './search-page.tsx';

interface Props {
  readonly ui: Ui;
  readonly finder: Finder;
  readonly action: string;
  readonly start: Search;
}

/** The search in the page: what is typed stays here, until somebody opens an occupation. */
export function App({ ui, finder, action, start }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState(start);
  // The first drawing has to be the one that was built.
  const [isLive, setIsLive] = useState(false);
  const [presses, setPresses] = useState(0);

  useEffect(() => {
    setIsLive(true);
  }, []);

  useEffect(() => {
    if (presses === 0) return;
    const news = ['#error-summary', '#matches-title'];
    const found = news.map((id) => root.current?.querySelector<HTMLElement>(id)).find(Boolean);
    found?.focus();
    found?.scrollIntoView();
  }, [presses]);

  useEffect(() => {
    // The other language opens with what was looked up: it travels in the fragment, which no server sees.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.hreflang) link.hash = toFragment(search.typed);
      if (link?.closest('#error-summary')) {
        event.preventDefault();
        document.getElementById(link.hash.slice(1))?.focus();
      }
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [search]);

  const onSubmit = (event: TargetedSubmitEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const data = new FormData(event.target);
    const next = readSearch((field) => {
      const value = data.get(field);
      return typeof value === 'string' ? value : null;
    }, finder);
    setSearch(next);
    setPresses((count) => count + 1);
    // So that Back from an occupation finds what was looked up.
    if (next.found?.kind !== 'long') history.replaceState(next.typed, '');
  };

  return (
    <div ref={root} onSubmit={onSubmit}>
      <SearchPage
        {...{ ui, search, start, action }}
        keptWhere={isLive ? 'here' : null}
        elsewhere={[]}
        onPick={(id) => {
          location.assign(occupationAddress(ui.locale, id));
        }}
      />
    </div>
  );
}

/** What was looked up, as the fragment of a link. */
function toFragment(typed: Typed): string {
  const given = Object.entries(typed).filter(([, text]) => text !== '');
  return new URLSearchParams(given).toString();
}
