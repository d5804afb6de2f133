import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { Told } from './consequences.tsx';
import type { Interview } from './interview.ts';
import { PartsLeft } from './parts-left.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly items: readonly RouteAssessment[];
  readonly filedOn: IsoDate;
}

/** The days by which something of a list has to be done, or the question that tells them: nobody should have to look for them. */
export function ListDays({ ui, interview, items, filedOn }: Props): JSX.Element | null {
  const dated = items.filter(({ route, consequences }) =>
    consequences.some(({ id }) => isDated(ui, route, id)),
  );
  if (dated.length === 0) return null;
  return (
    <section class="list-days">
      <h3 class="ds-heading">{ui.t('list.plan.days')}</h3>
      <ul>
        {dated.map((item) => (
          <li key={item.route}>
            <strong>{ui.word('routes', item.route, 'name')}</strong>
            {item.consequences.map(
              (one) =>
                one.date !== null && (
                  <p key={one.id}>
                    <Told ui={ui} consequence={one} filedOn={filedOn} />
                  </p>
                ),
            )}
            <PartsLeft ui={ui} interview={interview} route={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a day follows, as soon as what it is counted from is told. */
function isDated(ui: Ui, route: string, id: string): boolean {
  const law = ui.law.routes.get(route)?.consequences ?? [];
  return law.some((one) => one.id === id && one.date !== undefined);
}
