import { hydrate, render } from 'preact';
import { findLocale } from '#content/locales.ts';
import { readNames, textsOfNames } from '#content/output/occupation-search.ts';
import { createTranslate, mergeTexts } from '#content/translate.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { loadData, type OccupationData } from '#site/check/check-data.ts';
import { createUi } from '#site/check/ui.ts';
import { App } from './app.tsx';
import { emptySearch, readSearch, type SearchField } from './search.ts';
import { createSearch, type SearchData } from './search-data.ts';

async function start(element: HTMLElement): Promise<void> {
  const { locale: tag, data: address, names: namesAddress, action } = element.dataset;
  const locale = findLocale(tag)?.tag;
  if (!locale || !address || !namesAddress || !action) {
    throw new Error('the page does not say which search it holds');
  }
  // With the page and whatever is typed: a request that waited for a key would tell that it was pressed.
  const [data, sent] = await Promise.all([
    loadData<SearchData>(address),
    loadData<OccupationData>(namesAddress),
  ]);
  const names = readNames(sent);
  const texts = mergeTexts(data.texts, { occupations: textsOfNames(names, locale) });
  const search = createSearch(names, locale);
  const nothing = { facts: [], parameters: [], sources: [], occupations: [], routes: [] };
  const ui = createUi({
    ...{ locale, texts, translate: createTranslate(texts, locale), voice: 'employer' },
    law: indexLaw({ ...nothing, lists: data.lists, checks: [] }),
    ...{ decides: false, explained: new Set(), occupations: search },
  });
  const carried = carriedHere();
  const first = carried ? readSearch(carried, search) : emptySearch;
  const app = <App ui={ui} finder={search} action={action} start={first} />;
  if (carried) {
    element.replaceChildren();
    render(app, element);
  } else {
    hydrate(app, element);
  }
}

/** What was looked up in another language or before an occupation was opened; `null` for nothing. */
function carriedHere(): ((field: SearchField) => string | null) | null {
  if (location.hash.includes('=')) {
    const carried = new URLSearchParams(location.hash.slice(1));
    // Out of the address at once.
    history.replaceState(Object.fromEntries(carried), '', location.pathname);
    return (field) => carried.get(field);
  }
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('occupation' in state)) return null;
  const typed = state as Readonly<Partial<Record<SearchField, string>>>;
  return (field) => typed[field] ?? null;
}

const element = document.getElementById('occupation-search');
if (element) {
  start(element).catch((error: unknown) => {
    // The form is there and works without us: it is sent. The person is told, and nothing else changes.
    const notice = document.getElementById('search-alone');
    if (notice) notice.hidden = false;
    throw error;
  });
}
