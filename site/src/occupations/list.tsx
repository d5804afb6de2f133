import type { JSX } from 'preact';
import type { Consequence } from '#rules/engine/route.ts';
import { path } from '#content/paths.ts';
import { Cited, sourceOf, SourceTitle } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import { routeAddress } from './law-addresses.ts';
import { notHeld, Slice } from './list-slice.tsx';
import { type KnownList, lists } from './lists.ts';
import { routesUsing } from './routes-using.ts';
import { periodText } from './standing-text.ts';

/** A list as it is, the newest period first. */
export function List({ ui, list }: { readonly ui: Ui; readonly list: KnownList }): JSX.Element {
  const { published, place } = lists[list.id];
  const source = sourceOf(ui, published);
  const [later, earlier] = [notHeld(ui, list).slice(0, -1), notHeld(ui, list).slice(-1)];
  return (
    <div class="list-page">
      <p class="overline">
        {ui.t('occupationPages.list.overline')}
        {ui.comma}
        {ui.word('jurisdictions', place, 'name')}
      </p>
      <h1>{ui.word('lists', list.id, 'name')}</h1>
      <p class="lead">{ui.t(`occupationPages.means.${list.id}`)}</p>
      <p>
        {ui.t('occupationPages.list.official')}{' '}
        <a href={source.url ?? undefined} rel="noreferrer external" hreflang={source.lang}>
          <SourceTitle ui={ui} source={source} />
        </a>
        {ui.comma}
        {source.publisher}
      </p>
      {routesUsing(ui.law, list.id).map(({ id }) => (
        <p key={id}>
          <a href={routeAddress(ui.locale, id)}>{ui.t('occupationPages.route')}</a>
        </p>
      ))}
      {list.slices.length > 1 && (
        <ul class="slice-links">
          {list.slices.toReversed().map((slice) => (
            <li key={slice.from}>
              <a href={`#from-${slice.from}`}>{periodText(ui, slice)}</a>
            </li>
          ))}
        </ul>
      )}
      <Notes ui={ui} list={list} />
      <NotHeld ui={ui} periods={later} />
      {list.slices.toReversed().map((slice) => (
        <Slice ui={ui} list={list} slice={slice} key={slice.from} />
      ))}
      <NotHeld ui={ui} periods={earlier} />
      <p>
        <a href={path(ui.locale, 'occupations')}>{ui.t('occupationPages.again')}</a>
      </p>
    </div>
  );
}

function NotHeld({
  ui,
  periods,
}: {
  readonly ui: Ui;
  readonly periods: readonly string[];
}): JSX.Element {
  return (
    <>
      {periods.map((period) => (
        <p class="not-held" key={period}>
          {ui.t('occupationPages.list.notHeld', { period })}
        </p>
      ))}
    </>
  );
}

/** What the law says besides about a list. */
function Notes({ ui, list }: { readonly ui: Ui; readonly list: KnownList }): JSX.Element | null {
  const said = new Map<string, Consequence>(
    [...ui.law.routes.values()].flatMap(({ consequences }) =>
      consequences.map((one) => [one.id, one]),
    ),
  );
  const notes = lists[list.id].notes.flatMap((id) => said.get(id) ?? []);
  return notes.length === 0 ? null : (
    <section>
      <h2>{ui.t('occupationPages.list.know')}</h2>
      <ul class="quiet-list">
        {notes.map(({ id, provenance }) => (
          <li key={id}>
            {ui.word('consequences', id, 'text')} <Cited ui={ui} provenance={provenance} />
          </li>
        ))}
      </ul>
    </section>
  );
}
