import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import { confidences } from '#rules/engine/provenance.ts';
import { citedIds } from '#rules/engine/registry/provenance-faults.ts';
import { nodesOf } from '#rules/engine/condition.ts';
import type { Statement } from '#rules/engine/registry/statements.ts';
import type { Route, RouteVersion } from '#rules/engine/route.ts';
import { confidenceCounts, isLocated } from '#rules/review/confidence-counts.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import type { Ui } from '#site/check/ui.ts';
import { routeHref } from './addresses.ts';
import { Again } from './source-list.tsx';
import { lastDate, titled } from './state-ui.ts';
import { byPlace, reviewOf, statements } from './state-view.ts';
import { SupportMark } from './support-mark.tsx';

const statementsOfRoutes = Map.groupBy(
  statements.filter(({ piece }) => piece.kind === 'route'),
  ({ piece }) => piece.id,
);

/** Every route with its versions and how well they are supported, place by place. */
export function RouteLists({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      {byPlace(wholeLaw.routes, ({ jurisdiction }) => jurisdiction).map(([place, routes]) => (
        <section class="state-section" id={place} key={place}>
          <h2>{ui.word('jurisdictions', place, 'name')}</h2>
          <ul class="entries">
            {routes.map((route) => (
              <RouteEntry ui={ui} route={route} key={route.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function RouteEntry({ ui, route }: { readonly ui: Ui; readonly route: Route }): JSX.Element {
  const all = statementsOfRoutes.get(route.id) ?? [];
  return (
    <li class="entry" id={route.id}>
      <h3 class="entry-title">
        <a href={routeHref(ui.locale, route.id)}>{ui.word('routes', route.id, 'name')}</a>
      </h3>
      <ol class="slices">
        {route.versions.toReversed().map((version) => (
          <Version ui={ui} version={version} key={version.from} />
        ))}
      </ol>
      <p class="small">
        {ui.t('stateOfTheLaw.routes.papers', {
          statements: ui.t('stateOfTheLaw.counts.statements', { count: all.length }),
        })}{' '}
        {ui.t('stateOfTheLaw.routes.articles', {
          located: all.filter(isLocated).length,
          count: all.length,
        })}{' '}
        <Again ui={ui} due={firstDue(all)} />
      </p>
    </li>
  );
}

function Version({
  ui,
  version,
}: {
  readonly ui: Ui;
  readonly version: RouteVersion;
}): JSX.Element {
  const { from, to, condition, exclusions = [] } = version;
  const leaves = [condition, ...exclusions]
    .flatMap(nodesOf)
    .flatMap((node) => ('of' in node ? [] : [node]));
  const counts = confidenceCounts(leaves);
  return (
    <li>
      <p>
        <strong>
          {to === null
            ? ui.t('stateOfTheLaw.routes.since', { from: ui.date(from) })
            : ui.t('stateOfTheLaw.routes.until', { from: ui.date(from), to: lastDate(ui, to) })}
        </strong>
      </p>
      <div>
        <p>{ui.t('stateOfTheLaw.routes.conditions', { count: leaves.length })}</p>
        <ul class="supports small">
          {confidences.flatMap((confidence) =>
            counts[confidence] === 0
              ? []
              : [
                  <li key={confidence}>
                    <SupportMark confidence={confidence} />{' '}
                    {titled(
                      ui,
                      ui.t(`common.about.sources.${confidence}.term`),
                      ui.number(counts[confidence]),
                    )}
                  </li>,
                ],
          )}
        </ul>
      </div>
    </li>
  );
}

/** The first day on which something that a route cites directly has to be read again. */
function firstDue(found: readonly Statement[]): IsoDate {
  const days = found.flatMap(citedIds).flatMap((id) => reviewOf.get(id)?.due ?? []);
  return days.reduce((a, b) => (b < a ? b : a));
}
