import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import {
  type MembershipSpan,
  membershipOverTime,
  spanOn,
} from '#rules/engine/membership-over-time.ts';
import { OccupationName } from '#site/check/occupation-name.tsx';
import type { Ui } from '#site/check/ui.ts';
import { occupationAddress } from './addresses.ts';
import { isForPermits, knownLists, lists } from './lists.ts';
import type { Search } from './search.ts';
import { Standing } from './standing.tsx';

interface Props {
  readonly ui: Ui;
  readonly search: Search;
}

/** What was found, each with how it stands; and where nothing was, what to do instead. */
export function Matches({ ui, search }: Props): JSX.Element | null {
  const { found, typed, day } = search;
  if (!found) return null;
  const { kind, ids } = found;
  const words = { count: ids.length, text: typed.occupation };
  const title =
    kind === 'long'
      ? ui.t('occupationPages.result.long')
      : ui.t(`occupationPages.result.${ids.length === 0 ? 'none' : 'found'}`, words);
  return (
    <section class="matches" aria-labelledby="matches-title">
      <h2 id="matches-title" tabIndex={-1}>
        {title}
      </h2>
      {kind === 'long' && (
        <p>
          {ui.t('occupationPages.result.longHelp')}{' '}
          {ids.length > 0 && ui.t('occupationPages.result.longFound', words)}
        </p>
      )}
      {ids.length > 0 && (
        <p class="small">
          {day === null
            ? ui.t('occupationPages.result.anyDay')
            : ui.t('occupationPages.result.onDay', { date: ui.date(day) })}
        </p>
      )}
      <ul class="match-list">
        {ids.map((id) => (
          <Match ui={ui} search={search} id={id} key={id} />
        ))}
      </ul>
      {ids.length === 0 && <Instead ui={ui} />}
    </section>
  );
}

function Match({ ui, search, id }: Props & { readonly id: string }): JSX.Element {
  const { place, day } = search;
  const own = knownLists(ui.law.lists.values()).filter(
    (list) => isForPermits(list) && (place === null || lists[list.id].place === place),
  );
  const address = occupationAddress(ui.locale, id);
  return (
    <li class="match">
      <a href={place === null ? address : `${address}#${place}`}>
        <OccupationName ui={ui} id={id} />
      </a>
      <ul class="standings">
        {own.map((list) => {
          const spans = membershipOverTime(list, id);
          const span = day === null ? lastHeld(spans) : spanOn(spans, day);
          return (
            span && (
              <Standing
                ui={ui}
                list={list.id}
                span={span}
                place={ui.word('jurisdictions', lists[list.id].place, 'name')}
                key={list.id}
              />
            )
          );
        })}
      </ul>
      {place === 'german-speaking-community' && (
        <p class="small">{ui.t('occupationPages.means.german-speaking-community')}</p>
      )}
    </li>
  );
}

/** The last period of which we hold a list. */
function lastHeld(spans: readonly MembershipSpan[]): MembershipSpan | undefined {
  return spans.filter(({ slice }) => slice !== null).at(-1);
}

function Instead({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      <ul class="quiet-list">
        <li>{ui.t('occupationPages.result.try')}</li>
        <li>
          <a href={`${path(ui.locale, 'occupations')}#a-z`}>
            {ui.t('occupationPages.result.browse')}
          </a>
        </li>
        <li>
          <a href={path(ui.locale, 'work-permit')}>{ui.t('occupationPages.result.routes')}</a>
        </li>
      </ul>
      <p>{ui.t('occupationPages.result.unknown')}</p>
    </>
  );
}
