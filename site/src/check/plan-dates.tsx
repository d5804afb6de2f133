import type { JSX } from 'preact';
import { stepLines } from '#content/output/step-lines.ts';
import type { RoutePlan } from '#rules/engine/route-plan.ts';
import type { Step } from '#rules/engine/route.ts';
import { useSetting } from './setting.ts';
import type { Ui } from './ui.ts';

/** The days of a step; nothing where all that we could say is that it comes after the filing. */
export function StepDates({
  ui,
  plan,
  step,
}: {
  readonly ui: Ui;
  readonly plan: RoutePlan;
  readonly step: Step;
}): JSX.Element | null {
  const { today } = useSetting();
  const dated = plan.steps.find((one) => one.step.id === step.id);
  const lines = dated ? stepLines(ui, dated) : [];
  if (!dated || lines.length === 0) return null;
  return (
    <span class="step-date">
      <strong>{lines.join(' ')}</strong>
      {dated.part === 'before' && dated.start < today && ` ${ui.t('keep.plan.past')}`}
    </span>
  );
}
