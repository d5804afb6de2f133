import type { JSX } from 'preact';
import type { Step } from '#rules/engine/route.ts';
import { Cited } from './citation.tsx';
import type { Ui } from './ui.ts';

interface Props {
  readonly ui: Ui;
  readonly steps: readonly Step[];
}

/** How it goes: what happens after what, who acts, and how long it may take. */
export function Steps({ ui, steps }: Props): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <section class="steps">
      <h3 class="ds-heading">{ui.t('result.steps.title')}</h3>
      <ol class="step-list">
        {inOrder(steps).map((step) => (
          <li key={step.id} data-by={step.by}>
            <p class="step-by">
              {ui.t(step.by === ui.voice ? 'result.steps.you' : `result.steps.${step.by}`)}
            </p>
            <p class="step-name">{ui.word('steps', step.id, 'name')}</p>
            {ui.hasWord('steps', step.id, 'note') && <p>{ui.word('steps', step.id, 'note')}</p>}
            {durations(ui, step).map((line) => (
              <p class="step-time" key={line}>
                {line}
              </p>
            ))}
            <p class="reason-source">
              <Cited ui={ui} provenance={step.provenance} />
            </p>
            {step.target && (
              <>
                <p class="step-time">{ui.t('result.steps.target', { count: step.target.days })}</p>
                <p class="reason-source">
                  <Cited ui={ui} provenance={step.target.provenance} />
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Steps after those they wait for; else in the order of the law. */
function inOrder(steps: readonly Step[]): readonly Step[] {
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

/** How long a step takes: the limit of the law for an authority, the time to allow for anyone else. */
function durations(ui: Ui, { by, days: { min, max }, window }: Step): readonly string[] {
  const lines: string[] = [];
  if (max === null) {
    lines.push(
      min > 0 ? ui.t('result.steps.atLeast', { count: min }) : ui.t('result.steps.notKnown'),
    );
  } else if (max > 0) {
    lines.push(
      by === 'authority'
        ? ui.t('result.steps.limit', { count: max })
        : min > 0
          ? ui.t('result.steps.atLeast', { count: min })
          : ui.t('result.steps.atMost', { count: max }),
    );
  }
  if (window) {
    lines.push(
      ui.t('result.steps.window', {
        days: ui.number(window.days),
        months: ui.number(window.withinMonths),
        before: ui.word('steps', window.before, 'name'),
      }),
    );
  }
  return lines;
}
