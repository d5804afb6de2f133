import type { JSX } from 'preact';
import { fold } from '#content/output/fold.ts';
import { path } from '#content/paths.ts';
import type { OccupationList } from '#rules/engine/occupation-list.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import type { Ui } from '#site/check/ui.ts';
import { listAddress, occupationAddress } from './addresses.ts';
import { knownLists } from './lists.ts';
import { occupationIds } from './related.ts';
import { periodText } from './standing-text.ts';

/** Every occupation by its name, under the letter it begins with. */
export function AllOccupations({ ui }: { readonly ui: Ui }): JSX.Element {
  const names = occupationIds(ui.law).map((id) => ({
    id,
    name: ui.word('occupations', id, 'name'),
  }));
  const collator = new Intl.Collator(ui.locale);
  const sorted = names.toSorted((a, b) => collator.compare(a.name, b.name));
  const letters = Map.groupBy(sorted, ({ name }) =>
    fold(name).charAt(0).toLocaleUpperCase(ui.locale),
  );
  return (
    <section class="az" id="a-z" aria-labelledby="az-title">
      <h2 id="az-title">{ui.t('occupationPages.az.title')}</h2>
      <p class="small">{ui.t('occupationPages.az.count', { count: names.length })}</p>
      <nav class="az-letters" aria-label={ui.t('occupationPages.az.letters')}>
        <ul>
          {[...letters.keys()].map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="az-columns">
        {[...letters].map(([letter, entries]) => (
          <section aria-labelledby={`letter-${letter}`} key={letter}>
            <h3 id={`letter-${letter}`}>{letter}</h3>
            <ul>
              {entries.map(({ id, name }) => (
                <li key={id}>
                  <a href={occupationAddress(ui.locale, id)}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** The lists, each with the periods that we hold of it. */
export function Lists({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <section class="lists" id="lists" aria-labelledby="lists-title">
      <h2 id="lists-title">{ui.t('occupationPages.lists.title')}</h2>
      <p>{ui.t('occupationPages.lists.text')}</p>
      <p>
        <a href={path(ui.locale, 'shortage-lists')}>{ui.t('shortageLists.title')}</a>
      </p>
      <ul>
        {knownLists(ui.law.lists.values()).map((list) => (
          <li key={list.id}>
            <a href={listAddress(ui.locale, list.id)}>{ui.word('lists', list.id, 'name')}</a>
            <ul>
              {list.slices.toReversed().map((slice) => (
                <li key={slice.from}>
                  {ui.t('occupationPages.lists.held', {
                    period: periodText(ui, slice),
                    held: heldText(ui, slice),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function heldText(ui: Ui, { isComplete, provenance }: OccupationList['slices'][number]): string {
  return [
    ui.t(`occupationPages.lists.${isComplete ? 'complete' : 'incomplete'}`),
    ...(isDecisive(provenance.confidence) ? [] : [ui.t('occupationPages.lists.unconfirmed')]),
  ].join(ui.comma);
}
