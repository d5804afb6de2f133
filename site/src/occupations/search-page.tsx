import type { JSX } from 'preact';
import { OccupationCombobox } from '#site/check/occupation-combobox.tsx';
import type { Ui } from '#site/check/ui.ts';
import { Matches } from './matches.tsx';
import type { Search } from './search.ts';
import { SearchFields } from './search-form.tsx';

export interface SearchProps {
  readonly ui: Ui;
  readonly search: Search;
  readonly start: Search;
  /** Address of the page that answers the form where no script does. */
  readonly action: string;
  /** What happens to what was typed: kept in this page, or sent to be answered; `null` before either is known. */
  readonly keptWhere: 'here' | 'sent' | null;
  readonly onPick: (id: string) => void;
  /** Languages that the form itself can be sent to; the links of the page would lose what was typed. */
  readonly elsewhere: readonly {
    readonly tag: string;
    readonly label: string;
    readonly action: string;
  }[];
}

/**
 * The search and what it found. The same tree is rendered at build, in the Worker and in the browser; with a script
 * nothing is ever sent.
 */
export function SearchPage(props: SearchProps): JSX.Element {
  const { ui, search, start, action, keptWhere, onPick, elsewhere } = props;
  return (
    <>
      <form
        class="search"
        method="post"
        action={action}
        role="search"
        noValidate
        autoComplete="off"
      >
        <SearchFields {...{ ui, search, start, onPick }} Combobox={OccupationCombobox} />
        <footer class="check-foot">
          {keptWhere && (
            <p>
              {ui.t(
                keptWhere === 'here'
                  ? 'occupationPages.search.staysHere'
                  : 'occupationPages.search.sentOnce',
              )}
            </p>
          )}
          {elsewhere.map((language) => (
            <button
              class="check-foot-button"
              type="submit"
              formAction={language.action}
              lang={language.tag}
              key={language.tag}
            >
              {language.label}
            </button>
          ))}
        </footer>
      </form>
      <Matches ui={ui} search={search} />
    </>
  );
}
