import type { JSX } from 'preact';
import type { Jurisdiction } from '#rules/engine/route.ts';
import type { StatementGap } from '#rules/review/statement-gaps.ts';
import { conditionOf } from '#site/check/condition-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { clauseName } from './clause-name.ts';
import { type GapKind, gapKinds, gapsIn } from './gaps-by-place.ts';
import { PeriodLine } from './period-line.tsx';
import { namesOfRoutes } from './route-name.ts';
import { placeName, titled } from './state-ui.ts';
import { SupportMark } from './support-mark.tsx';

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
      {gapKinds
        .filter((kind) => gaps[kind].length > 0)
        .map((kind) => (
          <div class="state-part" id={`${place}-${kind}`} key={kind}>
            <h3>{ui.t(`stateOfTheLaw.gaps.kinds.${kind}`)}</h3>
            <p class="small">{ui.t(`stateOfTheLaw.gaps.intros.${kind}`)}</p>
            <KindGaps ui={ui} kind={kind} gaps={gaps} />
          </div>
        ))}
    </section>
  );
}

function KindGaps({
  ui,
  kind,
  gaps,
}: {
  readonly ui: Ui;
  readonly kind: GapKind;
  readonly gaps: ReturnType<typeof gapsIn>;
}): JSX.Element {
  switch (kind) {
    case 'figure':
    case 'list':
      return (
        <ul class="gaps">
          {gaps[kind].map((gap) => (
            <PeriodLine ui={ui} gap={gap} key={`${gap.id} ${gap.from}`} />
          ))}
        </ul>
      );
    case 'held':
      return (
        <ul class="gaps">
          {gaps.held.map(({ from, routes }) => (
            <li key={from}>
              {ui.t('stateOfTheLaw.gaps.heldFrom', { date: ui.date(from) })}{' '}
              {namesOfRoutes(ui, routes)}
            </li>
          ))}
        </ul>
      );
    case 'condition':
    case 'referral':
    case 'part':
      return <ByRoutes ui={ui} gaps={gaps[kind]} />;
  }
}

/** What the same routes have stands together under their names. */
function ByRoutes({
  ui,
  gaps,
}: {
  readonly ui: Ui;
  readonly gaps: readonly StatementGap[];
}): JSX.Element {
  return (
    <dl class="gap-groups">
      {[...Map.groupBy(gaps, ({ routes }) => namesOfRoutes(ui, routes))].map(([routes, found]) => (
        <div key={routes}>
          <dt>{routes}</dt>
          <dd>
            <ul class="gaps">
              {[...Map.groupBy(found, (gap) => sentence(ui, gap))].map(([text, [gap]]) => (
                <li key={text}>
                  {/* A referral says in words that we do not know; only what we show all the same has to be marked. */}
                  {gap && gap.kind !== 'referral' && (
                    <>
                      <SupportMark confidence={gap.confidence} />
                      <span class="visually-hidden">
                        {ui.t(`check.confidence.${gap.confidence}`)}
                        {ui.t('stateOfTheLaw.colon')}
                      </span>{' '}
                    </>
                  )}
                  {text}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function sentence(ui: Ui, { kind, id, routes }: StatementGap): string {
  if (kind !== 'condition' && kind !== 'referral') {
    return titled(ui, ui.t(`stateOfTheLaw.gaps.parts.${kind}`), clauseName(ui, kind, id));
  }
  const [route = ''] = routes;
  // The latest version that has it: its figures are the last ones known.
  const version = ui.law.routes
    .get(route)
    ?.versions.findLast((one) => JSON.stringify(one).includes(`"${id}"`));
  if (!version) throw new Error(`no condition "${id}" in "${route}"`);
  return conditionOf(ui, route, id, version.from);
}
