import type { JSX } from 'preact';
import type { Jurisdiction } from '#rules/engine/route.ts';
import type { Lack, PeriodGap } from '#rules/review/period-gaps.ts';
import type { StatementGap } from '#rules/review/statement-gaps.ts';
import { conditionOf } from '#site/check/condition-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { figureHref } from './addresses.ts';
import { clauseName } from './clause-name.ts';
import { DueMark } from './due-mark.tsx';
import { type GapKind, gapKinds, gapsIn } from './gaps-by-place.ts';
import { routesText } from './route-name.ts';
import { figureName, placeName } from './state-ui.ts';

/** What we do not know of one place, kind by kind. */
export function PlaceGaps({
  ui,
  place,
}: {
  readonly ui: Ui;
  readonly place: Jurisdiction;
}): JSX.Element {
  const gaps = gapsIn(place);
  return (
    <section class="state-section" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`}>{placeName(ui, place)}</h2>
      {gapKinds.map((kind) => {
        const lines = linesOf(ui, kind, gaps);
        return lines.length === 0 ? null : (
          <section id={`${place}-${kind}`} key={kind}>
            <h3>{ui.t(`stateOfTheLaw.gaps.kinds.${kind}`)}</h3>
            <p class="small">{ui.t(`stateOfTheLaw.gaps.intros.${kind}`)}</p>
            <ul class="gaps">{lines}</ul>
          </section>
        );
      })}
    </section>
  );
}

function linesOf(ui: Ui, kind: GapKind, gaps: ReturnType<typeof gapsIn>): readonly JSX.Element[] {
  switch (kind) {
    case 'figure':
    case 'list':
      return gaps[kind].map((gap) => (
        <PeriodLine ui={ui} gap={gap} key={`${gap.id} ${gap.from}`} />
      ));
    case 'condition':
    case 'referral':
      return gaps[kind].map((gap) => <ConditionLine ui={ui} gap={gap} key={gap.id} />);
    case 'part':
      return gaps.part.map((gap) => <PartLine ui={ui} gap={gap} key={`${gap.kind} ${gap.id}`} />);
    case 'held':
      return gaps.held.map(({ from, routes }) => (
        <li key={from}>
          {ui.t('stateOfTheLaw.gaps.heldFrom', { date: ui.date(from) })}{' '}
          <span class="small">{routesText(ui, routes)}</span>
        </li>
      ));
  }
}

function PeriodLine({ ui, gap }: { readonly ui: Ui; readonly gap: PeriodGap }): JSX.Element {
  const { kind, id, from, to, lacks } = gap;
  const period =
    to === null
      ? ui.t('stateOfTheLaw.gaps.from', { from: ui.date(from) })
      : ui.t('stateOfTheLaw.gaps.span', { from: ui.date(from), to: ui.date(to) });
  return (
    <li>
      <a href={figureHref(ui.locale, id)}>
        {kind === 'list' ? ui.word('lists', id, 'name') : figureName(ui, id)}
      </a>
      . {period}:{' '}
      {lacks.map((lack) => (
        <span key={lack.what}>
          {lackText(ui, lack)}{' '}
          {lack.what === 'confirmation' && <DueMark ui={ui} lastDay={lack.after} word="lapsed" />}
        </span>
      ))}
    </li>
  );
}

function lackText(ui: Ui, lack: Lack): string {
  switch (lack.what) {
    case 'support':
      return ui.t(`stateOfTheLaw.gaps.lacks.${lack.confidence}`);
    case 'confirmation':
      return ui.t('stateOfTheLaw.gaps.lacks.confirmation', { date: ui.date(lack.after) });
    case 'meaning':
      return ui.t('stateOfTheLaw.gaps.lacks.meaning', {
        occupations: ui.t('stateOfTheLaw.counts.occupations', { count: lack.occupations }),
      });
    default:
      return ui.t(`stateOfTheLaw.gaps.lacks.${lack.what}`);
  }
}

function ConditionLine({ ui, gap }: { readonly ui: Ui; readonly gap: StatementGap }): JSX.Element {
  const [route = ''] = gap.routes;
  // The latest version that has it: its figures are the last ones known.
  const version = ui.law.routes
    .get(route)
    ?.versions.findLast((one) => JSON.stringify(one).includes(`"${gap.id}"`));
  if (!version) throw new Error(`no condition "${gap.id}" in "${route}"`);
  return (
    <li>
      {conditionOf(ui, route, gap.id, version.from)}{' '}
      <span class="small">
        {gap.kind === 'condition' && `${ui.t(`check.confidence.${gap.confidence}`)}. `}
        {routesText(ui, gap.routes)}
      </span>
    </li>
  );
}

function PartLine({ ui, gap }: { readonly ui: Ui; readonly gap: StatementGap }): JSX.Element {
  if (gap.kind === 'condition' || gap.kind === 'referral') throw new Error('not a part of a route');
  return (
    <li>
      <strong>{ui.t(`stateOfTheLaw.gaps.parts.${gap.kind}`)}:</strong>{' '}
      {clauseName(ui, gap.kind, gap.id)}{' '}
      <span class="small">
        {ui.t(`check.confidence.${gap.confidence}`)}. {routesText(ui, gap.routes)}
      </span>
    </li>
  );
}
