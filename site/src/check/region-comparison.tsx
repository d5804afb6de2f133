import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Interview } from './interview.ts';
import { Reasons } from './reasons.tsx';
import { type RouteGroup, routesOf } from './route-groups.ts';
import { shortReason } from './short-reason.ts';
import type { Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictSentence, verdictWord } from './verdict-text.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly groups: readonly RouteGroup[];
  readonly filedOn: IsoDate;
  /** Whether a federal route is open, which holds in every place. */
  readonly isOpenEverywhere: boolean;
}

/** The same case where the work would mainly be done elsewhere: regions are not a menu, but the law differs. */
export function RegionComparison(props: Props): JSX.Element {
  const { ui, interview, groups, filedOn, isOpenEverywhere } = props;
  return (
    <section class="region-comparison">
      <h2 class="ds-heading">{ui.t('result.elsewhere.title')}</h2>
      <p>{ui.t(isOpenEverywhere ? 'result.elsewhere.federal' : 'result.elsewhere.intro')}</p>
      <ul>
        {groups.map((group) => (
          <li key={group.place} class="region" data-place={group.place}>
            <Region ui={ui} interview={interview} group={group} filedOn={filedOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Region({
  ui,
  interview,
  group,
  filedOn,
}: Omit<Props, 'groups' | 'isOpenEverywhere'> & { readonly group: RouteGroup }): JSX.Element {
  const [best, ...others] = routesOf(group);
  return (
    <>
      <h3 class="ds-heading">{ui.word('jurisdictions', group.place, 'name')}</h3>
      {best && (
        <div class="region-best" data-route={best.route} data-verdict={best.verdict.kind}>
          <RouteLine ui={ui} route={best} />
          <p>
            {isPlain(best) ? verdictSentence(ui, best) : shortReason(ui, interview, best, filedOn)}
          </p>
          {best.questionsLeft > 0 && (
            <p class="region-left">
              {ui.t('result.elsewhere.questions', { count: best.questionsLeft })}
            </p>
          )}
          {best.explanation && (
            <details class="ds-details">
              <summary>{ui.t('result.elsewhere.reasons')}</summary>
              <div>
                <Reasons ui={ui} interview={interview} explanation={best.explanation} />
              </div>
            </details>
          )}
        </div>
      )}
      {others.length > 0 ? (
        <details class="more">
          <summary>{ui.t('result.elsewhere.others', { count: others.length })}</summary>
          <ul class="region-others">
            {others.map((route) => (
              <li key={route.route} data-route={route.route} data-verdict={route.verdict.kind}>
                <RouteLine ui={ui} route={route} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p class="region-left">{ui.t('result.elsewhere.onlyRoute')}</p>
      )}
    </>
  );
}

/** Said in full by its sentence; what is closed or not confirmed says more by what decides it. */
function isPlain({ verdict: { kind } }: RouteAssessment): boolean {
  return kind !== 'notEligible' && kind !== 'unconfirmed';
}

function RouteLine({
  ui,
  route,
}: {
  readonly ui: Ui;
  readonly route: RouteAssessment;
}): JSX.Element {
  return (
    <p class="region-line">
      <VerdictMark mark={route.verdict.kind} />
      <span>
        <span class="route-name">{ui.word('routes', route.route, 'name')}</span>
        <span class="route-verdict">{verdictWord(ui, route)}</span>
      </span>
    </p>
  );
}
