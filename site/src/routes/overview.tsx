import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { catalogue } from '#rules/catalogue.ts';
import { jurisdictions, type Route } from '#rules/engine/route.ts';

/** Every route, by the question it answers and by place. */
export function RouteOverview({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      <nav aria-label={ui.t('routePages.overview.jump')}>
        <ul class="quiet-list route-jump">
          {catalogue.checks.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{ui.word('checks', id, 'name')}</a>
            </li>
          ))}
        </ul>
      </nav>
      {catalogue.checks.map(({ id, routes }) => (
        <section class="flow" id={id} key={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{ui.word('checks', id, 'name')}</h2>
          <div class="route-places">
            {jurisdictions.map((place) => (
              <Place
                ui={ui}
                key={place}
                place={place}
                routes={catalogue.routes.filter(
                  (route) => routes.includes(route.id) && route.jurisdiction === place,
                )}
              />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Place({
  ui,
  place,
  routes,
}: {
  readonly ui: Ui;
  readonly place: Route['jurisdiction'];
  readonly routes: readonly Route[];
}): JSX.Element | null {
  if (routes.length === 0) return null;
  return (
    <div class="route-place">
      <h3>{ui.word('jurisdictions', place, 'name')}</h3>
      <ul>
        {routes.map(({ id }) => (
          <li key={id}>
            <a href={path(ui.locale, 'routes', id)}>{ui.word('routes', id, 'name')}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
