import type { JSX } from 'preact';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import { addDays, type IsoDate } from '#rules/engine/date.ts';
import { isOpen } from '#rules/engine/verdict.ts';
import { planOf } from './plan-of.ts';
import { waitsFor } from './list-groups.ts';
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
  const waits = ui.law.checks.get(check)?.waits ?? [];
  const nameOf = ({ route }: RouteAssessment) => ui.word('routes', route, 'name');
  const now: string[] = [];
  const later: string[] = [];
  for (const item of open) {
    const step = nameOf(item);
    const others = waitsFor(item, items, waits);
    if (others.length === 0) now.push(step + doneBy(ui, check, item, filedOn));
    else later.push(ui.t('list.plan.after', { step, others: others.map(nameOf).join(ui.comma) }));
  }
  return (
    <section class="list-plan">
      <h3 class="ds-heading">{ui.t(`list.${ui.voice}.plan`)}</h3>
      <p>{ui.t('list.plan.now', { date: ui.date(filedOn) })}</p>
      <Lines lines={now} />
      {later.length > 0 && <p>{ui.t('list.plan.later')}</p>}
      <Lines lines={later} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The last day of what has a limit, or the day at which a service aims; nothing where neither is known. */
function doneBy(ui: Ui, check: string, item: RouteAssessment, filedOn: IsoDate): string {
  const until = planOf(ui, check, item, filedOn)?.until;
  if (until !== undefined) return ui.t('list.plan.until', { date: ui.date(until) });
  const days = Math.max(0, ...item.steps.map(({ target }) => target?.days ?? 0));
  return days === 0 ? '' : ui.t('list.plan.target', { date: ui.date(addDays(filedOn, days)) });
}
