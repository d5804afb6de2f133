import type { JSX } from 'preact';
import { type IsoDate, toEpochDay } from '#rules/engine/date.ts';
import type { DatedStep, RoutePlan } from '#rules/engine/route-plan.ts';
import type { Step } from '#rules/engine/route.ts';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly plan: RoutePlan;
  /** The steps as the list beside it numbers them. */
  readonly order: readonly Step[];
}

/**
 * The plan as a picture: a row for each step, a bar for the days it may take. The list below says the same in words,
 * so it is hidden from those who listen. Places are percentages, so that it fits any width without shrinking.
 */
export function Timeline({ ui, plan, order }: Props): JSX.Element {
  const first = toEpochDay(plan.from);
  const length = toEpochDay(plan.until) - first;
  const at = (day: IsoDate) => (100 * (toEpochDay(day) - first)) / length;
  return (
    <figure class="timeline" aria-hidden="true">
      <div class="timeline-days">
        <span>{ui.date(plan.from)}</span>
        <span>{ui.date(plan.until)}</span>
      </div>
      {order.map((step, place) => {
        const dated = plan.steps.find((one) => one.step.id === step.id);
        return (
          <div class="timeline-row" key={step.id}>
            <span>{ui.number(place + 1)}</span>
            <svg width="100%" height="24" focusable="false">
              <line class="timeline-track" x1="0%" x2="100%" y1="23.5" y2="23.5" />
              {dated && <Bar dated={dated} at={at} />}
              <line
                class="timeline-filing"
                {...{ x1: percent(at(plan.filedOn)), x2: percent(at(plan.filedOn)) }}
                {...{ y1: '0', y2: '24' }}
              />
            </svg>
          </div>
        );
      })}
      <figcaption>{ui.t('keep.plan.caption', { date: ui.date(plan.filedOn) })}</figcaption>
    </figure>
  );
}

function Bar({
  dated: { start, end, isSure, countsFrom, part, step },
  at,
}: {
  readonly dated: DatedStep;
  readonly at: (day: IsoDate) => number;
}): JSX.Element {
  if (part === 'filing') {
    return <circle class="timeline-bar" cx={percent(at(start))} cy="12" r="6" />;
  }
  const isLimit = !isSure && end !== null && step.by === 'authority';
  if (end === null || (!isSure && !isLimit)) {
    return <line class="timeline-open" x1={percent(at(start))} x2="100%" y1="12" y2="12" />;
  }
  const bar = (from: IsoDate, kind: string) => (
    <rect
      class={kind}
      {...{ x: percent(at(from)), width: percent(at(end) - at(from)) }}
      {...{ y: '6', height: '12', rx: '2' }}
    />
  );
  return (
    <>
      {countsFrom !== null && bar(countsFrom, 'timeline-window')}
      {bar(start, isSure ? 'timeline-bar' : 'timeline-limit')}
    </>
  );
}

function percent(place: number): string {
  return `${place.toFixed(2)}%`;
}
