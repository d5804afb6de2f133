import type { JSX } from 'preact';
import { methodOf } from '#rules/shortage-methods/all.ts';
import {
  applyMethod,
  type CriterionResult,
  type Standing,
  type TestResult,
} from '#rules/shortage-methods/apply.ts';
import type { Numbers } from '#rules/shortage-methods/inputs.ts';
import { Cited } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import { type Mark, VerdictMark } from '#site/check/verdict-mark.tsx';
import { lookUpPage, routePage } from './next-pages.ts';
import { criterionText, formulaText, periodText } from './method-text.ts';
import type { Sheet } from './sheet.ts';

interface Props {
  readonly ui: Ui;
  readonly sheet: Sheet;
}

/** Each published criterion with what the numbers make of it, and what people decide after that. */
export function MethodResult({ ui, sheet: { place, numbers } }: Props): JSX.Element {
  const method = methodOf(place);
  const left = method.steps.filter(({ kind }) => kind === 'experts' || kind === 'decision');
  return (
    <section class="method-result" aria-labelledby={`${place}-result`}>
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
            <a href={lookUpPage(ui)}>{ui.t('shortageLists.sum.result.lookUp')}</a>.{' '}
            <a href={routePage(ui, place)}>{ui.t('shortageLists.sum.result.route')}</a>.
          </p>
        </>
      ) : (
        <p role="status">{ui.t('shortageLists.sum.result.empty')}</p>
      )}
    </section>
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
  const all = groups.flat();
  const [first] = all;
  // One line for all of them where they stand in the same place.
  const shared = first && all.every((one) => basisOf(one) === basisOf(first)) ? first : null;
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
              hasBasis={shared === null}
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
      {shared && <Basis ui={ui} result={shared} />}
    </article>
  );
}

/** Since when a criterion is known, and where it stands. */
function Basis({ ui, result }: { readonly ui: Ui; readonly result: CriterionResult }): JSX.Element {
  return (
    <p class="small">
      {periodText(ui, result)} <Cited ui={ui} provenance={result.provenance} />
    </p>
  );
}

function basisOf({ from, confirmedThrough, provenance }: CriterionResult): string {
  return JSON.stringify([from, confirmedThrough, provenance]);
}

const marks: Readonly<Record<Standing, Mark>> = {
  met: 'eligible',
  notMet: 'notEligible',
  notKnown: 'unconfirmed',
};

function Criterion({
  ui,
  result,
  numbers,
  hasBasis,
}: {
  readonly ui: Ui;
  readonly result: CriterionResult;
  readonly numbers: Numbers;
  readonly hasBasis: boolean;
}): JSX.Element {
  const { standing, why } = result;
  const formula = formulaText(ui, result, numbers);
  return (
    <li class="method-criterion" data-standing={standing}>
      <VerdictMark mark={marks[standing]} />
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
        {hasBasis && <Basis ui={ui} result={result} />}
      </div>
    </li>
  );
}
