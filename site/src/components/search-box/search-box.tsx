import type { JSX } from 'preact';
import type { TextKey } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import type { Translate } from '#content/translate.ts';

interface Props {
  readonly locale: LocaleTag;
  readonly t: Translate<TextKey>;
  /** What stands in the control when it is first drawn. */
  readonly value?: string;
  readonly hasHint?: boolean;
}

/** The longest text the control takes: pasted texts are cut here, before anything is sent. */
const longest = 200;

/** A search over everything, sent as an address: words to search with are no answers of a person. */
export function SearchBox({ locale, t, value = '', hasHint = false }: Props): JSX.Element {
  return (
    <form class="search-box" method="get" action={path(locale, 'search', 'result')} role="search">
      <label for="q">{t('search.label')}</label>
      {hasHint && <p id="q-hint">{t('search.hint')}</p>}
      <div>
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={value}
          maxLength={longest}
          autoComplete="off"
          autoCapitalize="none"
          aria-describedby={hasHint ? 'q-hint' : undefined}
        />
        <button type="submit">{t('search.submit')}</button>
      </div>
    </form>
  );
}
