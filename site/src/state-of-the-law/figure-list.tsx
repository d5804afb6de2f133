import type { JSX } from 'preact';
import type { IsoDate } from '#rules/engine/date.ts';
import type { ListSlice, OccupationList } from '#rules/engine/occupation-list.ts';
import type { Parameter, Slice } from '#rules/engine/parameter.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { wholeLaw } from '#rules/review/whole-law.ts';
import type { Ui } from '#site/check/ui.ts';
import { listAddress } from '#site/occupations/addresses.ts';
import { figurePageHref } from './addresses.ts';
import { Citations } from './citations.tsx';
import { DueMark } from './due-mark.tsx';
import { Again } from './source-list.tsx';
import { figureName, figurePeriod, periodText, placeName, placeOf, valueText } from './state-ui.ts';
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
            {together(ui, figures).map(({ name, figures: same }) => (
              <FigureEntry ui={ui} name={name} figures={same} key={same[0].id} />
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

interface Named {
  readonly name: string;
  readonly figures: readonly [Parameter, ...Parameter[]];
}

/** Figures that are one thing with several values, such as the percentages of a premium, stand together. */
function together(ui: Ui, figures: readonly Parameter[]): readonly Named[] {
  const periods = ({ slices }: Parameter) =>
    JSON.stringify(slices.map(({ from, to, start, provenance }) => [from, to, start, provenance]));
  const groups = Map.groupBy(
    figures,
    (figure) => `${figureName(ui, figure.id)} ${periods(figure)}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ name: figureName(ui, first.id), figures: [first, ...others] }] : [],
  );
}

function FigureEntry({ ui, name, figures }: { readonly ui: Ui } & Named): JSX.Element {
  const [first, ...others] = figures;
  return (
    <li class="entry" id={first.id}>
      <h3 class="entry-title">
        <a href={figurePageHref(ui.locale, first.id)}>{name}</a>
        {others.map(({ id }) => (
          <span id={id} key={id} />
        ))}
      </h3>
      <ol class="slices">
        {first.slices
          .map((slice, i) => (
            <Period ui={ui} slice={slice} key={slice.from}>
              <strong>
                {figures
                  .flatMap(({ id, slices }) => {
                    const own = slices[i];
                    return own ? [valueText(ui, id, own.value)] : [];
                  })
                  .join(ui.comma)}
              </strong>
            </Period>
          ))
          .toReversed()}
      </ol>
    </li>
  );
}

function ListEntry({ ui, list }: { readonly ui: Ui; readonly list: OccupationList }): JSX.Element {
  return (
    <li class="entry" id={list.id}>
      <h3 class="entry-title">
        <a href={listAddress(ui.locale, list.id)}>{ui.word('lists', list.id, 'name')}</a>
      </h3>
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
          {'value' in slice ? figurePeriod(ui, slice) : periodText(ui, slice)}{' '}
          {confirmedThrough !== undefined && <Until ui={ui} slice={slice} day={confirmedThrough} />}
        </p>
        <p>
          <SupportMark confidence={provenance.confidence} />{' '}
          {ui.t(`check.confidence.${provenance.confidence}`)}
          {ui.comma}
          {ui.t('check.checkedOn', { date: ui.date(provenance.checkedOn) })}.{' '}
          {reviewBy !== undefined && <Again ui={ui} due={reviewBy} />}
        </p>
        <p class="small">
          <Citations ui={ui} provenance={provenance} />
        </p>
      </div>
    </li>
  );
}

/** The last day for which a source speaks, and whether it is past; what never decided is only said to hold. */
function Until({
  ui,
  slice: { provenance },
  day,
}: {
  readonly ui: Ui;
  readonly slice: Slice | ListSlice;
  readonly day: IsoDate;
}): JSX.Element {
  const date = ui.date(day);
  return isDecisive(provenance.confidence) ? (
    <>
      {ui.t('stateOfTheLaw.gaps.lacks.confirmation', { date })}{' '}
      <DueMark ui={ui} lastDay={day} word="lapsed" />
    </>
  ) : (
    <>{ui.t('stateOfTheLaw.figures.saidUntil', { date })}</>
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
