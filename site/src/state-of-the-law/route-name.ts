import type { Ui } from '#site/check/ui.ts';
import { titled } from './state-ui.ts';

/** A route with the place it belongs to: routes of several places share a name. */
export function routeName(ui: Ui, id: string): string {
  const route = ui.law.routes.get(id);
  if (!route) throw new Error(`no route "${id}"`);
  return `${ui.word('routes', id, 'name')} (${ui.word('jurisdictions', route.jurisdiction, 'name')})`;
}

/** Routes of one place by their names. */
export function namesOfRoutes(ui: Ui, ids: readonly string[]): string {
  return ids.map((id) => ui.word('routes', id, 'name')).join(ui.comma);
}

/** Which routes have something, place by place. */
export function routesText(ui: Ui, ids: readonly string[]): string {
  const routes = ids.flatMap((id) => ui.law.routes.get(id) ?? []);
  const names = [...Map.groupBy(routes, ({ jurisdiction }) => jurisdiction)].map(([place, found]) =>
    titled(
      ui,
      ui.word('jurisdictions', place, 'name'),
      namesOfRoutes(
        ui,
        found.map(({ id }) => id),
      ),
    ),
  );
  return ui.t('stateOfTheLaw.gaps.routes', { routes: names.join(ui.semicolon) });
}
