import type { JSX } from 'preact';
import type { ListSlice, OccupationList } from '#rules/engine/occupation-list.ts';
import type { Parameter, Slice } from '#rules/engine/parameter.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import { Cited } from '#site/check/citation.tsx';
import type { Ui } from '#site/check/ui.ts';
import { DueMark } from './due-mark.tsx';
import { Again } from './source-list.tsx';
import { figureName, periodText, placeName, placeOf, valueText } from './state-ui.ts';
import { byPlace } from './state-view.ts';
import { SupportMark } from './support-mark.tsx';

/** Every figure with its periods, place by place. */
export function FigureLists({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <>
      {byPlace(wholeLaw.parameters, ({ id }) => placeOf(id)).map(([place, figures]) => (
        <section class="state-section" id={place} key={place}>
          <h2>{placeName(ui, place)}</h2>
          <ul class="entries">
            {figures.map((figure) => (
              <FigureEntry ui={ui} figure={figure} key={figure.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Every list of occupations with its periods. */
export function ListEntries({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <ul class="entries">
      {wholeLaw.lists.map((list) => (
        <ListEntry ui={ui} list={list} key={list.id} />
      ))}
    </ul>
  );
}

function FigureEntry({ ui, figure }: { readonly ui: Ui; readonly figure: Parameter }): JSX.Element {
  return (
    <li class="entry" id={figure.id}>
      <h3 class="entry-title">{figureName(ui, figure.id)}</h3>
      <ol class="slices">
        {figure.slices.toReversed().map((slice) => (
          <Period ui={ui} slice={slice} key={slice.from}>
            <strong>{valueText(ui, figure.id, slice.value)}</strong>
          </Period>
        ))}
      </ol>
    </li>
  );
}

function ListEntry({ ui, list }: { readonly ui: Ui; readonly list: OccupationList }): JSX.Element {
  return (
    <li class="entry" id={list.id}>
      <h3 class="entry-title">{ui.word('lists', list.id, 'name')}</h3>
      <ol class="slices">
        {list.slices.toReversed().map((slice) => (
          <Period ui={ui} slice={slice} key={slice.from}>
            {listText(ui, slice)}
          </Period>
        ))}
      </ol>
    </li>
  );
}

/** One period: what held, since and until when, how sure that is, and when it is looked at again. */
function Period({
  ui,
  slice,
  children,
}: {
  readonly ui: Ui;
  readonly slice: Slice | ListSlice;
  readonly children: JSX.Element | string;
}): JSX.Element {
  const { confirmedThrough, reviewBy, provenance } = slice;
  return (
    <li>
      <p>{children}</p>
      <div>
        <p>
          {periodText(ui, slice)}{' '}
          {confirmedThrough !== undefined && (
            <>
              {ui.t('stateOfTheLaw.gaps.lacks.confirmation', { date: ui.date(confirmedThrough) })}{' '}
              <DueMark ui={ui} lastDay={confirmedThrough} word="lapsed" />
            </>
          )}
        </p>
        <p class="small">
          <SupportMark confidence={provenance.confidence} />{' '}
          <Cited ui={ui} provenance={provenance} />.{' '}
          {reviewBy !== undefined && <Again ui={ui} due={reviewBy} />}
        </p>
      </div>
    </li>
  );
}

function listText(ui: Ui, { listed, unresolved = [], isComplete }: ListSlice): string {
  const occupations = (count: number) => ui.t('stateOfTheLaw.counts.occupations', { count });
  return [
    ui.t('stateOfTheLaw.figures.listed', { occupations: occupations(listed.length) }),
    ...(unresolved.length === 0
      ? []
      : [
          ui.t('stateOfTheLaw.figures.unresolved', { occupations: occupations(unresolved.length) }),
        ]),
    ui.t(isComplete ? 'stateOfTheLaw.figures.complete' : 'stateOfTheLaw.figures.incomplete'),
  ].join(' ');
}
