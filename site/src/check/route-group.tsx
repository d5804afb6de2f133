import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import { checkWord } from './check-word.ts';
import type { Interview } from './interview.ts';
import type { RouteGroup } from './route-groups.ts';
import { RouteRow } from './route-row.tsx';
import type { Ui } from './ui.ts';
import { VerdictCard } from './verdict-card.tsx';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly group: RouteGroup;
  readonly filedOn: IsoDate;
  /** Whether other places may decide as well. */
  readonly isOneOfSeveral: boolean;
  /** Whether the headline of the page says the verdict of the route in full. */
  readonly isHeadline: boolean;
}

/** The routes of a place: the best one in full, the others by their verdict, each in one line that opens. */
export function Routes(props: Props): JSX.Element {
  const { ui, interview, group, filedOn, isOneOfSeveral, isHeadline } = props;
  const { place, lead, others } = group;
  const where = { place: ui.word('jurisdictions', place, 'in') };
  return (
    <>
      {lead && (
        <VerdictCard
          ui={ui}
          interview={interview}
          route={lead}
          filedOn={filedOn}
          place={isOneOfSeveral ? ui.word('jurisdictions', place, 'name') : null}
          isHeadline={isHeadline}
        />
      )}
      {others.length > 0 && (
        <section class="other-routes">
          <h2 class="ds-heading">
            {checkWord(ui, interview.check, lead ? 'others' : 'none', where)}
          </h2>
          <ul>
            {others.map((route) => (
              <li key={route.route}>
                <RouteRow ui={ui} interview={interview} route={route} filedOn={filedOn} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
