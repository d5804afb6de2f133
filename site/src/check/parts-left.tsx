import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import { partsLeft, partsOf } from './also-asked.ts';
import { checkWord } from './check-word.ts';
import { checkOf, type Interview } from './interview.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly route: RouteAssessment;
}

/** Offers the questions that leave only the papers, fees and steps of this case, or tell a day that follows. */
export function PartsLeft({ ui, interview, route }: Props): JSX.Element | null {
  const count = partsLeft(checkOf(ui.law, interview), route, interview.answers);
  if (count === 0) return null;
  return (
    <div class="parts-left">
      <p>{checkWord(ui, interview.check, 'parts', { count })}</p>
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        name="action"
        value={`also:${partsOf(route.route)}`}
      >
        {checkWord(ui, interview.check, 'parts-goOn')}
      </button>
    </div>
  );
}
