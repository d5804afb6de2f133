import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Interview } from './interview.ts';
import { OfficialTerms } from './official-terms.tsx';
import { RouteBody } from './route-body.tsx';
import type { Ui } from './ui.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictSentence, verdictWord } from './verdict-text.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
  /** Where several places may decide, each card names its own. */
  readonly place: string | null;
  /** The headline of the page has already said the verdict of this route. */
  readonly isHeadline: boolean;
}

/** The best route of a place in full: verdict, why, what follows, which papers, and whom to ask. */
export function VerdictCard(props: Props): JSX.Element {
  const { ui, interview, route, filedOn, place, isHeadline } = props;
  return (
    <article
      class="verdict-card"
      data-route={route.route}
      data-verdict={route.verdict.kind}
      aria-labelledby={`route-${route.route}`}
    >
      <header class="verdict-head">
        <VerdictMark mark={route.verdict.kind} />
        <div>
          <p class="verdict-word">
            {verdictWord(ui, route)}
            {place !== null && <span class="verdict-place">{place}</span>}
          </p>
          <h2 class="ds-heading verdict-route" id={`route-${route.route}`}>
            {ui.word('routes', route.route, 'name')} <OfficialTerms ui={ui} route={route.route} />
          </h2>
          {!isHeadline && (
            <p class="verdict-sentence">{verdictSentence(ui, interview.check, route)}</p>
          )}
        </div>
      </header>
      <RouteBody ui={ui} interview={interview} route={route} filedOn={filedOn} />
    </article>
  );
}
