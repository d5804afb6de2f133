import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import { useApart } from './apart-context.ts';
import { checkWord } from './check-word.ts';
import { DaysButton } from './days-button.tsx';
import type { Interview } from './interview.ts';
import type { ListGroup } from './list-groups.ts';
import { RouteRow } from './route-row.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly group: ListGroup;
  readonly filedOn: IsoDate;
  /** Whether other places may decide as well. */
  readonly isOneOfSeveral: boolean;
}

/** All that is for a person in a place, numbered in the authors' order; what is not for them is folded below. */
export function YourList({ ui, interview, group, filedOn, isOneOfSeveral }: Props): JSX.Element {
  const apart = useApart();
  const { place, items, aside } = group;
  const where = { place: ui.word('jurisdictions', place, 'in') };
  const title = `list-${place}`;
  const rows = (routes: ListGroup['items']) =>
    routes.map((route) => (
      <li key={route.route}>
        <RouteRow ui={ui} interview={interview} route={route} filedOn={filedOn} />
      </li>
    ));
  return (
    <>
      <section class="other-routes your-list" aria-labelledby={title}>
        <h2 class="ds-heading" id={title}>
          {checkWord(ui, interview.check, isOneOfSeveral ? 'list-place' : 'list', where)}
        </h2>
        {apart && <apart.ListDays {...{ ui, interview, items, filedOn }} />}
        <DaysButton {...{ ui, filedOn }} check={interview.check} routes={items} />
        {items.length === 0 ? (
          <p>{checkWord(ui, interview.check, 'list-none', where)}</p>
        ) : (
          <ol>{rows(items)}</ol>
        )}
        {apart && <apart.ListPlan {...{ ui, items, filedOn }} check={interview.check} />}
      </section>
      {aside.length > 0 && (
        <details class="ds-details list-aside">
          <summary>{checkWord(ui, interview.check, 'list-aside', { count: aside.length })}</summary>
          <section class="other-routes">
            <ul>{rows(aside)}</ul>
          </section>
        </details>
      )}
    </>
  );
}
