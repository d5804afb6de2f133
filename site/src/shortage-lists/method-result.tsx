import type { JSX } from 'preact';
import { methodOf } from '#rules/shortage-methods/all.ts';
import {
  applyMethod,
  type CriterionResult,
  type TestResult,
} from '#rules/shortage-methods/apply.ts';
import type { Numbers } from '#rules/shortage-methods/inputs.ts';
import type { Ui } from '#site/check/ui.ts';
import type { NextPages } from './next-pages.ts';
import { criterionText, formulaText, periodText, whereOf } from './method-text.ts';
import type { Sheet } from './sheet.ts';
import { StandingMark } from './standing-mark.tsx';

interface Props {
  readonly ui: Ui;
  readonly sheet: Sheet;
  readonly next: NextPages;
}

/** Each published criterion with what the numbers make of it, and what people decide after that. */
export function MethodResult({ ui, sheet: { place, numbers }, next }: Props): JSX.Element {
  const method = methodOf(place);
  const left = method.steps.filter(({ kind }) => kind === 'experts' || kind === 'decision');
  return (
    <div class="method-result">
      <h3 tabIndex={-1} id={`${place}-result`}>
        {ui.t('shortageLists.sum.result.title')}
      </h3>
      {numbers ? (
        <>
          <p class="method-limit">{ui.t('shortageLists.sum.result.notAList')}</p>
          {applyMethod(method, numbers).map((result) => (
            <Test ui={ui} result={result} numbers={numbers} key={result.test.id} />
          ))}
          <h4>{ui.t('shortageLists.sum.result.leftTitle')}</h4>
          <ul class="quiet-list">
            {left.map(({ id, number }) => (
              <li key={id}>
                {ui.t(`shortageLists.sum.steps.${id}.text`, { number: ui.number(number ?? 0) })}
              </li>
            ))}
          </ul>
          <p>
            {ui.t('shortageLists.sum.result.onList')}{' '}
            <a href={next.lookUp}>{ui.t('shortageLists.sum.result.lookUp')}</a>.{' '}
            <a href={next.route}>{ui.t('shortageLists.sum.result.route')}</a>.
          </p>
        </>
      ) : (
        <p role="status">{ui.t('shortageLists.sum.result.empty')}</p>
      )}
    </div>
  );
}

function Test({
  ui,
  result: { test, groups, standing },
  numbers,
}: {
  readonly ui: Ui;
  readonly result: TestResult;
  readonly numbers: Numbers;
}): JSX.Element {
  const periods = groups.flat().map((one) => periodText(ui, one));
  // One line for all of them where it is the same.
  const [period] = new Set(periods).size === 1 ? periods : [];
  return (
    <article class="method-test" data-test={test.id} data-standing={standing ?? 'weighed'}>
      <h4>{ui.t(`shortageLists.sum.tests.${test.id}.name`)}</h4>
      <p role="status">{ui.t(`shortageLists.sum.tests.${test.id}.${standing ?? 'notKnown'}`)}</p>
      <ul class="method-criteria">
        {groups.map((group) => {
          const items = group.map((one) => (
            <Criterion
              {...{ ui, numbers }}
              result={one}
              hasPeriod={period === undefined}
              key={one.criterion.id}
            />
          ));
          return group.length === 1 ? (
            items
          ) : (
            <li key={group[0]?.criterion.id}>
              <p>{ui.t('shortageLists.sum.eitherOr')}</p>
              <ul class="method-criteria">{items}</ul>
            </li>
          );
        })}
      </ul>
      <p class="small">
        {period} <a href={`#${whereOf(test.id)}`}>{ui.t('shortageLists.sum.result.source')}</a>
      </p>
    </article>
  );
}

function Criterion({
  ui,
  result,
  numbers,
  hasPeriod,
}: {
  readonly ui: Ui;
  readonly result: CriterionResult;
  readonly numbers: Numbers;
  readonly hasPeriod: boolean;
}): JSX.Element {
  const { standing, why } = result;
  const formula = formulaText(ui, result, numbers);
  return (
    <li class="method-criterion" data-standing={standing}>
      <StandingMark standing={standing} />
      <div>
        <p>
          <strong>{ui.t(`shortageLists.sum.standing.${standing}`)}:</strong>{' '}
          {criterionText(ui, result)}
        </p>
        {formula !== null && (
          <p class="method-formula">
            {ui.t('shortageLists.sum.yours')} <bdi dir="ltr">{formula}</bdi>
          </p>
        )}
        {why !== null && <p>{ui.t(`shortageLists.sum.why.${why}`)}</p>}
        {hasPeriod && <p class="small">{periodText(ui, result)}</p>}
      </div>
    </li>
  );
}
