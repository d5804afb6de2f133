import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { planOf } from './plan-dates.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly items: readonly RouteAssessment[];
  readonly filedOn: IsoDate;
}

/** What of a list can begin side by side on the day that was asked about, what comes after, and by when it is done. */
export function ListPlan({ ui, check, items, filedOn }: Props): JSX.Element | null {
  const open = items.filter(({ verdict }) => isOpen(verdict));
  if (open.length < 2) return null;
  const waits = new Map(open.map(({ route }) => [route, waitedFor(ui, check, route, open)]));
  const now = open.filter(({ route }) => waits.get(route)?.length === 0);
  const later = open.filter(({ route }) => waits.get(route)?.length !== 0);
  return (
    <section class="list-plan">
      <h3 class="ds-heading">{ui.t('list.plan.title')}</h3>
      <p>{ui.t('list.plan.now', { date: ui.date(filedOn) })}</p>
      <ul>
        {now.map((item) => (
          <li key={item.route}>
            {nameOf(ui, item.route)}
            {doneBy(ui, check, item, filedOn)}
          </li>
        ))}
      </ul>
      {later.length > 0 && (
        <>
          <p>{ui.t('list.plan.later')}</p>
          <ul>
            {later.map(({ route }) => (
              <li key={route}>
                {ui.t('list.plan.after', {
                  step: nameOf(ui, route),
                  others: (waits.get(route) ?? []).map((id) => nameOf(ui, id)).join(', '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function waitedFor(
  { law }: Ui,
  check: string,
  route: string,
  open: readonly RouteAssessment[],
): readonly string[] {
  const wait = law.checks.get(check)?.waits?.find((one) => one.route === route);
  return (wait?.for ?? []).filter((id) => open.some((item) => item.route === id));
}

/** The last day of what has a limit, or the day at which a service aims; nothing where neither is known. */
function doneBy(ui: Ui, check: string, item: RouteAssessment, filedOn: IsoDate): string {
  const until = planOf(ui, check, item, filedOn)?.until;
  if (until !== undefined) return ui.t('list.plan.until', { date: ui.date(until) });
  const days = Math.max(0, ...item.steps.map(({ target }) => target?.days ?? 0));
  return days === 0 ? '' : ui.t('list.plan.target', { date: ui.date(addDays(filedOn, days)) });
}

function nameOf(ui: Ui, route: string): string {
  return ui.word('routes', route, 'name');
}
