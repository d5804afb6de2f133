import type { ComponentChildren, JSX } from 'preact';
import { leavesOf } from '#rules/engine/condition.ts';
import { type MembershipSpan, membershipOverTime } from '#rules/engine/membership-over-time.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import { VerdictMark } from '#site/check/verdict-mark.tsx';
import type { Ui } from '#site/check/ui.ts';
import { listAddress } from './addresses.ts';
import { routeAddress } from './law-addresses.ts';
import { isSinceAChange, type KnownList, knownLists, lists } from './lists.ts';
import { routesUsing } from './routes-using.ts';
import { SaidBy, SpanItem } from './span-item.tsx';
import { Strip } from './strip.tsx';

interface Props {
  readonly ui: Ui;
  readonly place: LocalJurisdiction;
  readonly occupation: string;
}

/** How an occupation stands in a place, on each of its lists. */
export function Place({ ui, place, occupation }: Props): JSX.Element {
  const own = knownLists(ui.law.lists.values()).filter(({ id }) => lists[id].place === place);
  return (
    <section class="place" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`}>{ui.word('jurisdictions', place, 'name')}</h2>
      {own.map((list) => (
        <ListInPlace ui={ui} list={list} occupation={occupation} key={list.id} />
      ))}
      {place === 'german-speaking-community' && <NoList ui={ui} />}
    </section>
  );
}

function ListInPlace({
  ui,
  list,
  occupation,
}: {
  readonly ui: Ui;
  readonly list: KnownList;
  readonly occupation: string;
}): JSX.Element {
  const spans = membershipOverTime(list, occupation).filter(
    // What left on a day is a list that has no days before.
    ({ slice }) => slice !== null || !isSinceAChange(list),
  );
  const newest = spans.toReversed();
  // Up to the last list that we hold and that has not lapsed: what came before is history.
  const held = newest.findIndex(({ doubt }) => doubt !== 'noList' && doubt !== 'lapsed');
  const [now, earlier] = [newest.slice(0, held + 1), newest.slice(held + 1)];
  const items = (of: readonly MembershipSpan[]) => (
    <ol class="standings">
      {of.map((span) => (
        <SpanItem {...{ ui, list, occupation, span }} key={span.from ?? 'before'} />
      ))}
    </ol>
  );
  const title = <h3>{ui.word('lists', list.id, 'name')}</h3>;
  // Nothing follows for whoever it does not name: one line is enough.
  if (isSinceAChange(list) && spans.every(({ membership }) => membership === 'notListed')) {
    return (
      <section class="place-list">
        {title}
        {items(spans)}
      </section>
    );
  }
  return (
    <section class="place-list">
      {title}
      <p class="place-means">{ui.t(`occupationPages.means.${list.id}`)}</p>
      {!isSinceAChange(list) && <Strip spans={spans} />}
      {items(now)}
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{ui.t('occupationPages.earlier')}</summary>
          {items(earlier)}
        </details>
      )}
      <p class="place-links">
        <a href={listAddress(ui.locale, list.id)}>{ui.t('occupationPages.wholeList')}</a>
        <RouteLinks ui={ui} routes={routesUsing(ui.law, list.id).map(({ id }) => id)} />
      </p>
    </section>
  );
}

function RouteLinks({
  ui,
  routes,
}: {
  readonly ui: Ui;
  readonly routes: readonly string[];
}): ComponentChildren {
  return routes.map((id) => (
    <a href={routeAddress(ui.locale, id)} key={id}>
      {ui.t('occupationPages.route')}
    </a>
  ));
}

/** A place whose list was not found. */
function NoList({ ui }: { readonly ui: Ui }): JSX.Element {
  const route = ui.law.routes.get('german-speaking-community-shortage-occupation');
  const leaf = route?.versions.flatMap(({ condition }) => leavesOf(condition)).at(-1);
  return (
    <section class="place-list">
      <ul class="standings">
        <li class="standing" data-standing="unresolved">
          <VerdictMark mark="unconfirmed" />
          <div>
            <p class="standing-line">
              <strong class="standing-word">
                {ui.t('occupationPages.standing.list.unresolved')}
              </strong>
            </p>
            <p class="standing-why">{ui.t('occupationPages.means.german-speaking-community')}</p>
            {leaf && <SaidBy ui={ui} how="accordingTo" provenance={leaf.provenance} />}
          </div>
        </li>
      </ul>
      {route && (
        <p class="place-links">
          <RouteLinks ui={ui} routes={[route.id]} />
        </p>
      )}
    </section>
  );
}
