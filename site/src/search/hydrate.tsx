import { hydrate, render } from 'preact';
import { findLocale } from '#content/locales.ts';
import { createTranslate } from '#content/translate.ts';
import { loadData } from '#site/check/check-data.ts';
import { App } from './app.tsx';
import { type SearchData, searchOver } from './search-data.ts';

async function start(element: HTMLElement): Promise<void> {
  const { locale: tag, data: address } = element.dataset;
  const locale = findLocale(tag)?.tag;
  if (!locale || !address) throw new Error('the page does not say what it searches');
  // With the page and whatever is typed: a request that waited for a key would tell that it was pressed.
  const data = await loadData<SearchData>(address);
  const typed = element.querySelector('input')?.value ?? '';
  const carried = carriedHere();
  // What was typed before this came stands in the form: the form is taken over as it is.
  const first = typed === '' ? carried : '';
  const app = (
    <App
      locale={locale}
      t={createTranslate(data.texts, locale)}
      search={once(() => searchOver(data))}
      start={first}
    />
  );
  if (first === '') {
    hydrate(app, element);
  } else {
    element.replaceChildren();
    render(app, element);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What was looked for in another language or before a page was opened; empty for nothing. */
function carriedHere(): string {
  const { hash, search, pathname } = location;
  const carried =
    new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q');
  if (carried !== null) {
    // Out of the address at once.
    history.replaceState({ q: carried }, '', pathname);
    return carried;
  }
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'q' in state ? String(state.q) : '';
}

const element = document.getElementById('site-search');
// Where the data does not come the form works without us: it is sent.
if (element) void start(element);
