import type { JSX } from 'preact';
import { Cited } from '#site/check/citation.tsx';
import { conditionText, conditionWord } from '#site/check/condition-text.ts';
import { figurePeriod } from '#site/check/figure-period.ts';
import type { Ui } from '#site/check/ui.ts';
import type { Condition, Leaf } from '#rules/engine/condition.ts';
import type { Figure } from '#rules/engine/parameter.ts';
import { figureOn } from '#site/check/figure-text.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { lawDay } from './law-day.ts';

interface Props {
  readonly ui: Ui;
  readonly conditions: readonly Condition[];
}

/** Conditions as a list that mirrors the law: what has to hold together, and of what one is enough. */
export function Conditions({ ui, conditions }: Props): JSX.Element {
  return (
    <ul class="conditions">
      {conditions.map((condition) => (
        <li key={condition.id} data-kind={condition.kind}>
          <ConditionLine ui={ui} condition={condition} />
        </li>
      ))}
    </ul>
  );
}

function ConditionLine({
  ui,
  condition,
}: {
  readonly ui: Ui;
  readonly condition: Condition;
}): JSX.Element {
  if ('of' in condition) {
    return (
      <>
        <p class="condition-text">
          {conditionWord(ui, condition.id, '')}{' '}
          <span class="condition-join">{joinText(ui, condition)}</span>
        </p>
        <Conditions ui={ui} conditions={condition.of} />
      </>
    );
  }
  const isLeaf = condition.kind !== 'judgement' && condition.kind !== 'referral';
  const figure = isLeaf ? figureOf(ui, condition) : null;
  const { provenance } = figure ?? condition;
  return (
    <>
      <p class="condition-text">
        {isLeaf ? conditionText(ui, condition, lawDay) : conditionWord(ui, condition.id, '')}
      </p>
      {condition.kind === 'judgement' && (
        <p class="condition-note">{ui.t('routePages.judgement')}</p>
      )}
      {condition.kind === 'referral' && <p class="condition-note">{ui.t('routePages.referral')}</p>}
      {!isDecisive(provenance.confidence) && (
        <p class="condition-note">
          <strong class="not-confirmed">{ui.t('result.notConfirmed')}</strong>{' '}
          {ui.t('routePages.doesNotDecide')}
        </p>
      )}
      {figure && <p class="condition-figure">{figurePeriod(ui, figure)}</p>}
      <p class="condition-source">
        <Cited ui={ui} provenance={provenance} isBrief />
      </p>
    </>
  );
}

/** How the parts of a group go together, in words. */
export function joinText(ui: Ui, group: Extract<Condition, { readonly of: unknown }>): string {
  switch (group.kind) {
    case 'all':
      return ui.t('routePages.all');
    case 'any':
      return ui.t('routePages.any');
    case 'not':
      return ui.t('routePages.not');
    case 'atLeastOf':
      return ui.t('routePages.atLeastOf', { number: ui.number(group.count) });
  }
}

/** The figure a test compares with, as it is known on the day of the law. */
function figureOf(ui: Ui, leaf: Leaf): Figure | null {
  return leaf.kind === 'compare' && 'parameter' in leaf.against
    ? figureOn(ui, leaf.against.parameter, lawDay)
    : null;
}
