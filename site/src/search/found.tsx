import type { JSX } from 'preact';
import type { TextKey } from '#content/i18n.ts';
import type { SearchEntry, SearchResult } from '#content/output/site-search.ts';
import type { Translate } from '#content/translate.ts';

/** Of each kind so many are shown at once; the others are folded below them. */
const shownAtOnce = 5;

interface Props {
  readonly t: Translate<TextKey>;
  /** `null` before anything is looked for. */
  readonly result: SearchResult | null;
}

/** What a search found, by kind of page; what to do where it found nothing or was given a whole text. */
export function Found({ t, result }: Props): JSX.Element | null {
  if (!result) return null;
  const { fit, count, groups } = result;
  return (
    <section class="found" aria-labelledby="found-title">
      <h2 id="found-title" tabIndex={-1}>
        {countText(t, result)}
      </h2>
      {fit === 'long' && <p>{t('search.longHelp')}</p>}
      {fit === 'some' && count > 0 && <p>{t('search.some')}</p>}
      {count === 0 && (
        <ul class="quiet-list">
          <li>{t('search.tips.other')}</li>
          <li>{t('search.tips.fewer')}</li>
          <li>{t('search.tips.language')}</li>
        </ul>
      )}
      {groups.map(({ kind, entries }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h3 id={`found-${kind}`}>{t(`search.kinds.${kind}`)}</h3>
          <Entries entries={entries.slice(0, shownAtOnce)} />
          {entries.length > shownAtOnce && (
            <details>
              <summary>{t('search.more', { count: entries.length - shownAtOnce })}</summary>
              <Entries entries={entries.slice(shownAtOnce)} />
            </details>
          )}
        </section>
      ))}
    </section>
  );
}

/** How many pages were found for what. */
export function countText(t: Translate<TextKey>, { asked, count, fit }: SearchResult): string {
  if (fit === 'long') return t('search.long');
  return fit === 'all' && count > 0
    ? t('search.count', { count, text: asked })
    : t('search.none', { text: asked });
}

function Entries({ entries }: { readonly entries: readonly SearchEntry[] }): JSX.Element {
  return (
    <ul>
      {entries.map(({ path, title, text }) => (
        <li key={path}>
          <a href={path}>{title}</a>
          {text !== '' && <p>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
