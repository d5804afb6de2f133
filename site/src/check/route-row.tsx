import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { partsOf } from './also-asked.ts';
import type { Interview } from './interview.ts';
import { OfficialTerms } from './official-terms.tsx';
import { RouteBody } from './route-body.tsx';
import { isUnasked } from './route-groups.ts';
import { shortReason } from './short-reason.ts';
import type { Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictWord } from './verdict-text.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/** A route after the first: folded to its verdict and what decides it, or the offer to go on asking about it. */
export function RouteRow(props: Props): JSX.Element {
  return isUnasked(props.route) ? <UnaskedRow {...props} /> : <FoldedRow {...props} />;
}

function FoldedRow({ ui, interview, route, filedOn }: Props): JSX.Element {
  return (
    <details
      class="route-row"
      data-route={route.route}
      data-verdict={route.verdict.kind}
      open={interview.also?.some((id) => id === route.route || id === partsOf(route.route))}
    >
      <summary>
        <VerdictMark mark={route.verdict.kind} />
        <span class="route-line">
          <RouteTitle ui={ui} route={route} />
          {ui.hasWord('routes', route.route, 'what') && (
            <span class="route-what">{ui.word('routes', route.route, 'what')}</span>
          )}
          <span class="route-why">{shortReason(ui, interview, route, filedOn)}</span>
        </span>
      </summary>
      <RouteBody ui={ui} interview={interview} route={route} filedOn={filedOn} />
    </details>
  );
}

function UnaskedRow({ ui, route }: Props): JSX.Element {
  return (
    <div class="route-row" data-route={route.route} data-verdict={route.verdict.kind}>
      <div class="route-unasked">
        <VerdictMark mark={route.verdict.kind} />
        <span class="route-line">
          <span class="route-name">{ui.word('routes', route.route, 'name')}</span>
          <span class="route-why">
            {ui.t('result.unasked.left', { count: route.questionsLeft })}
          </span>
        </span>
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          name="action"
          value={`also:${route.route}`}
        >
          {ui.t('result.unasked.goOn')}
          <span class="ds-sr-only">: {ui.word('routes', route.route, 'name')}</span>
        </button>
      </div>
    </div>
  );
}

function RouteTitle({
  ui,
  route,
}: {
  readonly ui: Ui;
  readonly route: RouteAssessment;
}): JSX.Element {
  return (
    <>
      <span class="route-name">
        {ui.word('routes', route.route, 'name')} <OfficialTerms ui={ui} route={route.route} />
      </span>
      <span class="route-verdict">{verdictWord(ui, route)}</span>
    </>
  );
}
