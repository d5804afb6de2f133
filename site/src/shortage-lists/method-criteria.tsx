import type { JSX } from 'preact';
import { applyCriterion } from '#rules/shortage-methods/apply.ts';
import type { Criterion, ShortageMethod } from '#rules/shortage-methods/method.ts';
import { Cited } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import { criterionText, periodText, whereOf } from './method-text.ts';

/**
 * Every published criterion of a place with its limit, its period and where it stands. Nothing in it follows from what
 * is typed, so it is drawn where pages are made only, and results point to it.
 */
export function MethodCriteria({
  ui,
  method,
}: {
  readonly ui: Ui;
  readonly method: ShortageMethod;
}): JSX.Element {
  return (
    <div class="method-published">
      {method.tests.map(({ id, groups, outcome }) => (
        <div id={whereOf(id)} key={id}>
          <h4>{ui.t(`shortageLists.sum.tests.${id}.name`)}</h4>
          {outcome === 'weighed' && <p>{ui.t(`shortageLists.sum.tests.${id}.notKnown`)}</p>}
          <ul>
            {groups.map((group) =>
              group.length === 1 ? (
                group.map((one) => <Published ui={ui} criterion={one} key={one.id} />)
              ) : (
                <li key={group[0].id}>
                  {ui.t('shortageLists.sum.eitherOr')}
                  <ul>
                    {group.map((one) => (
                      <Published ui={ui} criterion={one} key={one.id} />
                    ))}
                  </ul>
                </li>
              ),
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Published({
  ui,
  criterion,
}: {
  readonly ui: Ui;
  readonly criterion: Criterion;
}): JSX.Element {
  const held = applyCriterion(criterion, {});
  return (
    <li>
      {criterionText(ui, held)}.{' '}
      <span class="small">
        {periodText(ui, held)} <Cited ui={ui} provenance={held.provenance} />
      </span>
    </li>
  );
}
