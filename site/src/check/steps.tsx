import type { ComponentChildren, JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { RouteAssessment } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import type { Provenance } from '#rules/engine/provenance.ts';
import type { Step } from '#rules/engine/route.ts';
import type { RoutePlan } from '#rules/engine/route-plan.ts';
import { useApart } from './apart-context.ts';
import { checkWord } from './check-word.ts';
import { Cited } from './citation.tsx';
import { TakeButton } from './take-button.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly check: string;
  readonly route: RouteAssessment;
  readonly filedOn: IsoDate;
}

/** How it goes: what happens after what and when, who acts, and how long it may take. */
export function Steps({ ui, check, route, filedOn }: Props): JSX.Element | null {
  const plan = useApart()?.planOf(ui, check, route, filedOn) ?? null;
  return (
    <StepList ui={ui} check={check} steps={route.steps} plan={plan}>
      {plan && (
        <p class="steps-calendar">
          <TakeButton
            ui={ui}
            action={`calendar:${route.route}`}
            to={path(ui.locale, check, ui.voice, 'result', 'calendar')}
            label={ui.t('keep.calendar')}
            take={({ part, ui: own }) =>
              part.saveFile(part.planFile(own, check, route, filedOn, new Date()))
            }
          />
        </p>
      )}
    </StepList>
  );
}

/** The same of steps without a case: then there is nothing to date. */
export function StepList({
  ui,
  check,
  steps: unordered,
  plan,
  children,
}: Pick<Props, 'ui' | 'check'> & {
  readonly steps: readonly Step[];
  readonly plan: RoutePlan | null;
  readonly children?: ComponentChildren;
}): JSX.Element | null {
  const apart = useApart();
  if (unordered.length === 0) return null;
  const steps = inOrder(unordered);
  return (
    <section class="steps">
      <h3 class="ds-heading">{ui.t('result.steps.title')}</h3>
      {apart && plan && <apart.Timeline ui={ui} plan={plan} order={steps} />}
      {children}
      <ol class="step-list">
        {steps.map((step) => (
          <li key={step.id} data-by={step.by}>
            <p class="step-by">{whoActs(ui, check, step.by)}</p>
            <p class="step-name">{ui.word('steps', step.id, 'name')}</p>
            {apart && plan && <apart.StepDates ui={ui} plan={plan} step={step} />}
            {durations(ui, step).map((line) => (
              <p class="step-time" key={line}>
                {line}
              </p>
            ))}
            {ui.hasWord('steps', step.id, 'note') && (
              <p class="step-note">{ui.word('steps', step.id, 'note')}</p>
            )}
            <p class="reason-source">
              {provenancesOf(step).map((provenance) => (
                <>
                  <Cited ui={ui} provenance={provenance} isBrief />{' '}
                </>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A person of the case as a list names them. */
export function whoActs(ui: Ui, check: string, by: Step['by']): string {
  if (by === ui.voice) return ui.t('result.steps.you');
  return by === 'worker' ? checkWord(ui, check, 'step-worker') : ui.t(`result.steps.${by}`);
}

/** Steps after those they wait for; else in the order of the law. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  const ready = (step: Step, placed: readonly Step[]) =>
    step.after.every(
      (id) => placed.some((one) => one.id === id) || !steps.some((one) => one.id === id),
    );
  const placed: Step[] = [];
  while (placed.length < steps.length) {
    const next = steps.find((step) => !placed.includes(step) && ready(step, placed));
    // Steps that wait for each other do not get past the law's own check.
    if (!next) return steps;
    placed.push(next);
  }
  return placed;
}

/** What the step rests on and, where it is another source, what the target of the service does. */
function provenancesOf({ provenance, target }: Step): readonly Provenance[] {
  const isSame = JSON.stringify(target?.provenance) === JSON.stringify(provenance);
  return target && !isSame ? [provenance, target.provenance] : [provenance];
}

/** How long a step takes: what the law allows at most, and apart from it what the service aims at. */
function durations(ui: Ui, { id, by, days, target, window }: Step): readonly string[] {
  const { min, max } = days;
  const lines: string[] = [];
  if (min > 0) lines.push(ui.t('result.steps.atLeast', { count: min }));
  if (max !== null && max > min) {
    lines.push(
      ui.t(by === 'authority' ? 'result.steps.limit' : 'result.steps.atMost', { count: max }),
    );
  }
  if (target) lines.push(ui.t('result.steps.target', { count: target.days }));
  if (window) {
    lines.push(
      ui.t('result.steps.window', {
        days: ui.number(window.days),
        months: ui.number(window.withinMonths),
        before: ui.word('steps', window.before, 'name'),
      }),
    );
  }
  // A note says more about it, where there is one.
  const isOpen = max === null && lines.length === 0 && !ui.hasWord('steps', id, 'note');
  return isOpen ? [ui.t('result.steps.notKnown')] : lines;
}
