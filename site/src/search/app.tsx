import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import type { SiteSearch } from '#content/output/site-search.ts';
import type { Translate } from '#content/translate.ts';
import { SearchBox } from '#site/components/search-box/search-box.tsx';
import { countText, Found } from './found.tsx';

/** After so many milliseconds without a key what was typed is looked up, and its count read out. */
const pause = 200;

interface Props {
  readonly locale: LocaleTag;
  readonly t: Translate<TextKey>;
  /** Makes the index when first called, which takes an old phone a quarter of a second, and returns the same one ever after. */
  readonly search: () => SiteSearch;
  readonly start: string;
}

/** The search in the page: what is typed stays here. */
export function App({ locale, t, search, start }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [text, setText] = useState(start);
  const [presses, setPresses] = useState(0);
  // The first drawing has to be the one that was built.
  const [isLive, setIsLive] = useState(false);

  const lookUp = (typed: string) => {
    clearTimeout(timer.current);
    setText(typed);
    // So that Back from a page finds what was looked for.
    history.replaceState({ q: typed }, '');
  };

  useEffect(() => {
    setIsLive(true);
    // Typed before the script came.
    const typed = root.current?.querySelector('input')?.value ?? '';
    if (typed !== start) lookUp(typed);
  }, []);

  useEffect(() => {
    if (presses > 0) root.current?.querySelector<HTMLElement>('#found-title, #q')?.focus();
  }, [presses]);

  useEffect(() => {
    // The other language opens with the same words: they travel in the fragment, which no server sees.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.hreflang && text !== '') {
        link.hash = new URLSearchParams({ q: text }).toString();
      }
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
    };
  }, [text]);

  const onSubmit = (event: TargetedSubmitEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const typed = new FormData(event.target).get('q');
    lookUp(typeof typed === 'string' ? typed : '');
    setPresses((count) => count + 1);
  };
  const onInput = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(lookUp, pause, target.value);
  };

  const result = text.trim() === '' ? null : search().find(text);
  // Made while the keyboard opens: a page that nobody searches does without, and the first letter need not wait.
  return (
    <div ref={root} onSubmit={onSubmit} onInput={onInput} onFocusIn={search}>
      <SearchBox locale={locale} t={t} value={start} hasHint />
      {isLive && <p class="small">{t('search.staysHere')}</p>}
      {/* Read out while somebody types; always there, because a region that comes with its news is not read. */}
      <p class="visually-hidden" role="status">
        {result && countText(t, result)}
      </p>
      <Found t={t} result={result} />
    </div>
  );
}
