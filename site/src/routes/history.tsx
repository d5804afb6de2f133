import type { JSX } from 'preact';
import { Cited } from '#site/check/citation.tsx';
import { conditionWord } from '#site/check/condition-text.ts';
import { amountText } from '#site/check/figure-text.ts';
import type { Ui } from '#site/check/ui.ts';
import type { Parameter, Slice } from '#rules/engine/parameter.ts';
import type { RouteVersion } from '#rules/engine/route.ts';
import { conditionsOf, type RouteLaw, withParts } from './route-law.ts';

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
      {added.length > 0 && <p>{ui.t('routePages.history.added', { list: added.join('; ') })}</p>}
      {gone.length > 0 && <p>{ui.t('routePages.history.gone', { list: gone.join('; ') })}</p>}
    </>
  );
}

/** The sentences of the tests of a version, without amounts: those have a table of their own. */
function leafWords(ui: Ui, version: RouteVersion): ReadonlySet<string> {
  return new Set(
    conditionsOf(version)
      .flatMap(withParts)
      .filter((one) => !('of' in one))
      .map(({ id }) => conditionWord(ui, id, '…')),
  );
}

function FigureTable({
  ui,
  parameter: { id, slices },
}: {
  readonly ui: Ui;
  readonly parameter: Parameter;
}): JSX.Element {
  return (
    <table class="figure-table">
      <caption>{ui.word('parameters', id, 'name')}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.t('routePages.history.period')}</th>
          <th scope="col">{ui.t('routePages.history.amount')}</th>
          <th scope="col">{ui.t('routePages.history.source')}</th>
        </tr>
      </thead>
      <tbody>
        {[...slices].reverse().map((slice) => (
          <tr key={slice.from}>
            <th scope="row">{periodText(ui, slice)}</th>
            <td>
              {sliceText(ui, id, slice)}
              {slice.confirmedThrough && (
                <small>
                  {ui.t('routePages.history.confirmed', {
                    date: ui.date(slice.confirmedThrough),
                  })}
                </small>
              )}
            </td>
            <td>
              <Cited ui={ui} provenance={slice.provenance} isBrief />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sliceText(ui: Ui, parameter: string, slice: Slice): string {
  const plain = amountText(ui, { parameter, ...slice });
  const unit = ui.law.parameters.get(parameter)?.unit;
  const isPeriodic = unit === 'EUR/month' || unit === 'EUR/year';
  const amount =
    isPeriodic && slice.value.kind !== 'unknown'
      ? ui.t(unit === 'EUR/month' ? 'check.perMonth' : 'check.perYear', { amount: plain })
      : plain;
  return slice.value.kind === 'atLeast' ? ui.t('routePages.history.atLeast', { amount }) : amount;
}

/** A period in words: since, or from to. */
function periodText(
  ui: Ui,
  { from, to }: { readonly from: string; readonly to: string | null },
): string {
  return to === null
    ? ui.t('routePages.history.since', { from: ui.date(from) })
    : ui.t('routePages.history.until', { from: ui.date(from), to: ui.date(to) });
}
