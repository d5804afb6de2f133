import type { JSX } from 'preact';
import { findLocale } from '#content/locales.ts';
import type { Source } from '#rules/engine/provenance.ts';
import type { Jurisdiction } from '#rules/engine/route.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { SourceTitle } from '#site/check/citation.tsx';
import { datedText } from '#site/check/dated-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { listAddress } from '#site/occupations/addresses.ts';
import { figurePageHref, routeHref } from './addresses.ts';
import { Day, DueMark } from './due-mark.tsx';
import { figureName, placeOf } from './state-ui.ts';
import { reviewOf, uses } from './state-view.ts';

/** The kinds of sources, those that carry most first. */
export const sourceKinds = [
  'law',
  'authority',
  'professional',
  'report',
  'press',
  'compilation',
] as const satisfies readonly Source['kind'][];

/** The sources of a place and a kind; without a kind, of the place. */
export function sourcesIn(place: Jurisdiction, kind?: Source['kind']): readonly Source[] {
  return wholeLaw.sources.filter(
    (source) => placeOf(source.id) === place && (kind === undefined || source.kind === kind),
  );
}

/** The sources of a place, kind by kind, each with its days and what rests on it. */
export function SourceLists({
  ui,
  place,
}: {
  readonly ui: Ui;
  readonly place: Jurisdiction;
}): JSX.Element {
  return (
    <>
      {sourceKinds.map((kind) => {
        const sources = sourcesIn(place, kind);
        if (sources.length === 0) return null;
        return (
          <section class="state-section" id={`kind-${kind}`} key={kind}>
            <h2>{ui.t(`stateOfTheLaw.sources.kinds.${kind}`)}</h2>
            <p class="small">{ui.t(`stateOfTheLaw.sources.notes.${kind}`)}</p>
            <ul class="entries">
              {sources.map((source) => (
                <SourceEntry ui={ui} source={source} key={source.id} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function SourceEntry({ ui, source }: { readonly ui: Ui; readonly source: Source }): JSX.Element {
  const { id, url, lang, publisher, dated, checkedOn } = source;
  const due = reviewOf.get(id)?.due ?? checkedOn;
  return (
    <li class="entry" id={id}>
      <p class="entry-title">
        {url === null ? (
          <SourceTitle ui={ui} source={source} />
        ) : (
          <a href={url} rel="noreferrer external" hreflang={lang}>
            <SourceTitle ui={ui} source={source} />
          </a>
        )}
      </p>
      <p class="small">
        {publisher}
        {ui.comma}
        {dated === null ? ui.t('stateOfTheLaw.sources.undated') : datedText(ui, dated)} (
        <span lang={lang}>{languageName(lang)}</span>).{' '}
        {url === null && ui.t('stateOfTheLaw.sources.notRead')}
      </p>
      <p class="small">
        {ui.t('stateOfTheLaw.sources.readOn', { date: ui.date(checkedOn) })}{' '}
        <Again ui={ui} due={due} />
      </p>
      <RestsOn ui={ui} id={id} />
    </li>
  );
}

/** By when something is read again, with a mark once that day is past. */
export function Again({
  ui,
  due,
}: {
  readonly ui: Ui;
  readonly due: Source['checkedOn'];
}): JSX.Element {
  const [before, after] = ui.t('stateOfTheLaw.again').split('{date}');
  return (
    <span>
      {before}
      <Day ui={ui} day={due} />
      {after} <DueMark ui={ui} lastDay={due} word="overdue" />
    </span>
  );
}

function RestsOn({ ui, id }: { readonly ui: Ui; readonly id: string }): JSX.Element | null {
  const use = uses.get(id);
  if (!use || use.statements === 0) return null;
  const routes = use.routes.flatMap((route) => ui.law.routes.get(route) ?? []);
  return (
    <details class="fold">
      <summary>
        {ui.t('stateOfTheLaw.sources.usedIn')}
        {ui.t('stateOfTheLaw.colon')}{' '}
        {ui.t('stateOfTheLaw.counts.statements', { count: use.statements })}
      </summary>
      <ul class="plain small">
        {[...Map.groupBy(routes, ({ jurisdiction }) => jurisdiction)].map(([place, found]) => (
          <li key={place}>
            {ui.word('jurisdictions', place, 'name')}
            {ui.t('stateOfTheLaw.colon')}{' '}
            <Links
              ui={ui}
              items={found.map((route) => ({
                href: routeHref(ui.locale, route.id),
                text: ui.word('routes', route.id, 'name'),
              }))}
            />
          </li>
        ))}
        {use.figures.length + use.lists.length > 0 && (
          <li>
            {ui.t('stateOfTheLaw.nav.figures')}
            {ui.t('stateOfTheLaw.colon')}{' '}
            <Links
              ui={ui}
              items={[
                ...use.figures.map((figure) => ({
                  href: figurePageHref(ui.locale, figure),
                  text: figureName(ui, figure),
                })),
                ...use.lists.map((list) => ({
                  href: listAddress(ui.locale, list),
                  text: ui.word('lists', list, 'name'),
                })),
              ]}
            />
          </li>
        )}
      </ul>
    </details>
  );
}

function Links({
  ui,
  items,
}: {
  readonly ui: Ui;
  readonly items: readonly { readonly href: string; readonly text: string }[];
}): JSX.Element {
  return (
    <>
      {items.map(({ href, text }, i) => (
        <span key={href}>
          {i > 0 && ui.comma}
          <a href={href}>{text}</a>
        </span>
      ))}
    </>
  );
}

/** What a language calls itself: a source keeps its own. */
function languageName(tag: string): string {
  return findLocale(tag)?.label ?? tag;
}

/** The kinds that a place has, as links down the page. */
export function KindLinks({
  ui,
  place,
}: {
  readonly ui: Ui;
  readonly place: Jurisdiction;
}): JSX.Element {
  return (
    <nav class="anchor-nav" aria-label={ui.t('stateOfTheLaw.sources.kind')}>
      <ul>
        {sourceKinds.flatMap((kind) => {
          const count = sourcesIn(place, kind).length;
          return count === 0
            ? []
            : [
                <li key={kind}>
                  <a href={`#kind-${kind}`}>{ui.t(`stateOfTheLaw.sources.kinds.${kind}`)}</a>{' '}
                  {ui.number(count)}
                </li>,
              ];
        })}
      </ul>
    </nav>
  );
}
