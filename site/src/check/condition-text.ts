import type { Leaf } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { valueOn } from '#rules/engine/parameter.ts';
import { amountText, type Ui } from './ui.ts';

/** A condition in plain words, with the amount of the filing date filled in. */
export function conditionText(ui: Ui, leaf: Leaf, filedOn: IsoDate): string {
  const parameter =
    leaf.kind === 'compare' && 'parameter' in leaf.against
      ? ui.law.parameters.get(leaf.against.parameter)
      : undefined;
  const slice = parameter ? valueOn(parameter, filedOn).slice : null;
  return ui.word('conditions', leaf.id, 'text', {
    amount: amountText(ui, slice),
  });
}
