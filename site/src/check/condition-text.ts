import { type Condition, type Leaf, leavesOf } from '#rules/engine/condition.ts';
import type { IsoDate } from '#rules/engine/date.ts';
import { versionOn } from '#rules/engine/route.ts';
import { amountText, figureOn } from './figure-text.ts';
import type { Ui } from './ui.ts';

/** A condition in plain words, with the amount of the filing date filled in. */
export function conditionText(ui: Ui, leaf: Leaf, filedOn: IsoDate): string {
  const figure =
    leaf.kind === 'compare' && 'parameter' in leaf.against
      ? figureOn(ui, leaf.against.parameter, filedOn)
      : null;
  return conditionWord(ui, leaf.id, amountText(ui, figure));
}

/** The same for the id of any condition of a route: a test, a group, or what the authority assesses. */
export function conditionOf(ui: Ui, route: string, id: string, filedOn: IsoDate): string {
  const law = ui.law.routes.get(route);
  const version = law && versionOn(law, filedOn);
  const leaf = [version?.condition, ...(version?.exclusions ?? [])]
    .flatMap((condition) => (condition ? leavesOf(condition) : []))
    .find((one) => one.id === id);
  return leaf ? conditionText(ui, leaf, filedOn) : conditionWord(ui, id, '');
}

/** The same of a group, in the words of all its parts: titles of groups say little away from their parts. */
export function partsOf(ui: Ui, route: string, id: string, filedOn: IsoDate): string {
  const law = ui.law.routes.get(route);
  const version = law && versionOn(law, filedOn);
  const found = version && find(version.condition, id);
  const say = (condition: Condition): string => {
    if (condition.kind !== 'all' && condition.kind !== 'any') {
      return conditionOf(ui, route, condition.id, filedOn);
    }
    const parts = condition.of.map(say);
    return condition.kind === 'all'
      ? parts.join(ui.semicolon)
      : parts.reduce((one, other) => ui.t('sideBySide.or', { one, other }));
  };
  return found ? say(found) : conditionOf(ui, route, id, filedOn);
}

function find(condition: Condition, id: string): Condition | undefined {
  if (condition.id === id) return condition;
  const parts = 'of' in condition ? condition.of : [];
  return parts.map((part) => find(part, id)).find((found) => found !== undefined);
}

/** The sentence of a condition. What closes a route has one of its own; that it is not so is said with it. */
export function conditionWord(ui: Ui, id: string, amount: string): string {
  const excluded = /^not-(.+)$/.exec(id)?.[1];
  return excluded !== undefined && !ui.hasWord('conditions', id, 'text')
    ? ui.t('result.notSo', { condition: ui.word('conditions', excluded, 'text', { amount }) })
    : ui.word('conditions', id, 'text', { amount });
}
