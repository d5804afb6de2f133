import type { JSX } from 'preact';
import { conditionWord } from '#site/check/condition-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { FigureTable, periodText } from '#site/components/figure-table/figure-table.tsx';
import { nodesOf } from '#rules/engine/condition.ts';
import type { RouteVersion } from '#rules/engine/route.ts';
import { conditionsOf, type RouteLaw } from './route-law.ts';

/** How a route changed: its conditions version by version, and each figure period by period. */
export function History({
  ui,
  law: { route, parameters },
}: {
  readonly ui: Ui;
  readonly law: RouteLaw;
}): JSX.Element {
  return (
    <>
      <ul class="versions">
        {[...route.versions].reverse().map((version) => {
          const before = route.versions[route.versions.indexOf(version) - 1];
          return (
            <li key={version.from}>
              <p>
                <strong>{periodText(ui, version)}</strong>{' '}
                {before ? null : ui.t('routePages.history.first')}
              </p>
              {before && <Changes ui={ui} before={before} version={version} />}
            </li>
          );
        })}
      </ul>
      {parameters.map((parameter) => (
        <FigureTable ui={ui} parameter={parameter} key={parameter.id} />
      ))}
    </>
  );
}

function Changes({
  ui,
  before,
  version,
}: {
  readonly ui: Ui;
  readonly before: RouteVersion;
  readonly version: RouteVersion;
}): JSX.Element {
  const [then, now] = [before, version].map((one) => leafWords(ui, one));
  const added = [...(now ?? [])].filter((text) => !then?.has(text));
  const gone = [...(then ?? [])].filter((text) => !now?.has(text));
  if (added.length + gone.length === 0) return <p>{ui.t('routePages.history.figuresOnly')}</p>;
  return (
    <>
      {added.length > 0 && (
        <p>{ui.t('routePages.history.added', { list: added.join(ui.semicolon) })}</p>
      )}
      {gone.length > 0 && (
        <p>{ui.t('routePages.history.gone', { list: gone.join(ui.semicolon) })}</p>
      )}
    </>
  );
}

/** The sentences of the tests of a version, without amounts: those have a table of their own. */
function leafWords(ui: Ui, version: RouteVersion): ReadonlySet<string> {
  return new Set(
    conditionsOf(version)
      .flatMap(nodesOf)
      .filter((one) => !('of' in one))
      .map(({ id }) => conditionWord(ui, id, '…')),
  );
}
