import type { JSX } from 'preact';
import { assess, type RouteAssessment } from '#rules/engine/assess.ts';
import { addDays, type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import { fileBy, withoutLimit } from '#rules/engine/file-by.ts';
import type { RoutePlan } from '#rules/engine/route-plan.ts';
import type { Step } from '#rules/engine/route.ts';
import { isLikelyOpen, isOpen } from '#rules/engine/verdict.ts';
import { dayFirst } from './answer-text.ts';
import type { Interview } from './interview.ts';
import { useSetting } from './setting.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly interview: Interview;
  readonly doneBy: IsoDate;
}

/** Of each route that is open or likely to be: by when to file for all its steps to be over by a day, and what that does not count. */
export function FileByDay({ ui, interview, doneBy }: Props): JSX.Element | null {
  const { check, voice, filedOn, answers } = interview;
  if (filedOn === null) return null;
  const { routes, competent } = assess(ui.law, { check, voice, filedOn, answers });
  const counted = routes
    .filter(({ jurisdiction }) => competent.includes(jurisdiction))
    .filter(({ verdict }) => isOpen(verdict) || isLikelyOpen(verdict))
    .flatMap(({ route, steps }) => {
      const plan = fileBy(steps, ui.law.routes.get(route)?.steps ?? steps, doneBy);
      return plan ? [{ route, plan }] : [];
    });
  return (
    <div class="date-differences">
      <p>
        {counted.length > 0
          ? ui.t('take.fileBy.intro', { date: ui.date(doneBy) })
          : ui.t('take.fileBy.none')}
      </p>
      {counted.map(({ route, plan }) => (
        <RouteByDay {...{ ui, route, plan, doneBy }} key={route} />
      ))}
    </div>
  );
}

interface RouteProps extends Pick<RouteAssessment, 'route'> {
  readonly ui: Ui;
  readonly plan: RoutePlan;
  readonly doneBy: IsoDate;
}

function RouteByDay({ ui, route, plan, doneBy }: RouteProps): JSX.Element {
  const { today } = useSetting();
  const uncounted = withoutLimit(plan);
  const before = plan.steps.filter(({ part }) => part === 'before');
  const [begins = plan.filedOn] = before.map(({ start }) => start).sort();
  const later = addDays(doneBy, toEpochDay(today) - toEpochDay(begins));
  const name = ({ id }: Step) => ui.word('steps', id, 'name');
  return (
    <>
      <h3 class="ds-heading">{ui.word('routes', route, 'name')}</h3>
      <ul>
        {before.map(({ step, start }) => (
          <li key={step.id}>
            {name(step)}: {ui.t('keep.plan.startBy', { date: ui.date(start) })}
          </li>
        ))}
        <li>{ui.t('take.fileBy.file', { date: ui.date(plan.filedOn) })}</li>
      </ul>
      {begins < today && <p>{ui.t('take.fileBy.past', { date: ui.date(later) })}</p>}
      {uncounted.length > 0 && (
        <>
          <p>{ui.t('take.fileBy.uncounted')}</p>
          <ul>
            {uncounted.map((step) => (
              <li key={step.id}>{name(step)}</li>
            ))}
          </ul>
        </>
      )}
      {begins >= today && (
        <p>
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name="action"
            value={`take-date:${dayFirst(plan.filedOn)}`}
          >
            {ui.t('take.date.goOn', { date: ui.date(plan.filedOn) })}
          </button>
        </p>
      )}
    </>
  );
}
