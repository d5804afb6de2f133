import type { ComponentChildren, JSX } from 'preact';
import { sourcesOf } from '#rules/engine/cited-sources.ts';
import type { LocalJurisdiction } from '#rules/engine/route.ts';
import { statementsOf } from '#rules/shortage-methods/all.ts';
import type { MadeList, ShortageMethod } from '#rules/shortage-methods/method.ts';
import { Cited } from '#site/check/citation.tsx';
import { SourceList } from '#site/check/sources.tsx';
import type { Ui } from '#site/check/ui.ts';
import { FlowPicture } from './flow-picture.tsx';
import { MethodCriteria } from './method-criteria.tsx';
import { nextPages } from './next-pages.ts';

interface Props {
  readonly ui: Ui;
  readonly method: ShortageMethod;
}

/** How one place makes its lists: the steps as a picture and in words, what the lists are for, what was not found. */
export function MethodSection({
  ui,
  method,
  children,
}: Props & { readonly children: ComponentChildren }): JSX.Element {
  const { place, lists, notFound } = method;
  return (
    <section class="method" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`}>{ui.word('jurisdictions', place, 'name')}</h2>
      <div class="method-how">
        <div class="method-words">
          <h3>{ui.t('shortageLists.parts.steps')}</h3>
          <Steps ui={ui} method={method} />
        </div>
        <figure class="method-picture">
          <FlowPicture ui={ui} method={method} />
          <figcaption class="small">{ui.t('shortageLists.flow.caption')}</figcaption>
        </figure>
      </div>
      <div class="method-words">
        <h3>{ui.t('shortageLists.parts.criteria')}</h3>
        <MethodCriteria ui={ui} method={method} />
      </div>
      <div class="method-beside">
        <div>
          <h3>{ui.t('shortageLists.parts.lists')}</h3>
          <dl class="terms">
            {lists.map((list) => (
              <List ui={ui} list={list} place={place} key={list.id} />
            ))}
          </dl>
        </div>
        <div>
          <h3>{ui.t('shortageLists.parts.notFound')}</h3>
          <ul class="quiet-list">
            {notFound.map((id) => (
              <li key={id}>{ui.t(`shortageLists.notFound.${id}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <details class="method-try" id={`${place}-try`}>
        <summary>{ui.t('shortageLists.parts.try')}</summary>
        {children}
      </details>
      <SourceList
        ui={ui}
        title={ui.t('shortageLists.parts.sources')}
        cited={sourcesOf(statementsOf(method))}
      />
    </section>
  );
}

function Steps({ ui, method: { steps } }: Props): JSX.Element {
  return (
    <ol class="method-steps">
      {steps.map(({ id, kind, number, provenance }) => (
        <li data-kind={kind} key={id}>
          <p class="method-kind">
            <strong>{ui.t(`shortageLists.kinds.${kind}`)}</strong>{' '}
            <Cited ui={ui} provenance={provenance} isBrief />
          </p>
          <p>{ui.t(`shortageLists.sum.steps.${id}.text`, { number: ui.number(number ?? 0) })}</p>
        </li>
      ))}
    </ol>
  );
}

function List({
  ui,
  list: { id, use, rhythm, provenance },
  place,
}: {
  readonly ui: Ui;
  readonly list: MadeList;
  readonly place: LocalJurisdiction;
}): JSX.Element {
  return (
    <div>
      <dt>
        {ui.t(`shortageLists.lists.${id}.name`)}
        <span class="method-rhythm">
          {ui.t(`shortageLists.uses.${use}`)}
          {ui.comma}
          {ui.t(`shortageLists.rhythm.${rhythm}`)}
        </span>
      </dt>
      <dd>
        {ui.t(`shortageLists.lists.${id}.opens`)} <Cited ui={ui} provenance={provenance} isBrief />
        {use === 'permit' && (
          <>
            {' '}
            <a href={nextPages(ui.locale, place).route}>{ui.t('shortageLists.sum.result.route')}</a>
          </>
        )}
      </dd>
    </div>
  );
}
